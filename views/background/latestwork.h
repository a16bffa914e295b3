#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace Views {

/** Runs a piece of work in a thread of its own; a newer piece makes an older one needless. */
class LatestWork : public QObject
{
    Q_OBJECT
public:
    /** What is to be done with the result, in the thread that started the work. */
    using Finish = std::function<void()>;
    /** Runs in the other thread; may end early where @p goesOn says no. */
    using Work = std::function<Finish(const std::function<bool()> &goesOn)>;

    explicit LatestWork(QObject *parent = nullptr);
    ~LatestWork() override;

    void start(const Work &work);
    /** Nothing will be finished; doesn't wait. */
    void forget();
    /** Waits until nothing runs any more; nothing will be finished. */
    void stop();
    bool isRunning() const { return m_isRunning; }

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_isNeedless;
    bool m_isRunning = false;
};

} // namespace Views
