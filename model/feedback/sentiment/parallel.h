#pragma once

#include <QThread>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <numeric>
#include <vector>

namespace Model {

/**
 * Calls @p work with 0 … count − 1, @p most at once, by default one on each processor; returns when all are done. Its
 * threads are its own: those of the shared pool may all be waiting for it.
 */
template <class Work>
void inParallel(size_t count, Work &&work, int most = QThread::idealThreadCount())
{
    std::vector<size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), size_t(0));
    QThreadPool threads;
    threads.setMaxThreadCount(most);
    QtConcurrent::blockingMap(&threads, numbers, [&work](size_t n) { work(n); });
}

} // namespace Model
