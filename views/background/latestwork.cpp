#include "views/background/latestwork.h"

namespace Views {

LatestWork::LatestWork(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LatestWork::~LatestWork() { stop(); }

void LatestWork::forget()
{
    if (m_isNeedless)
        *m_isNeedless = true;
    m_isNeedless.reset();
    m_isRunning = false;
}

void LatestWork::stop()
{
    forget();
    m_pool.clear();
    m_pool.waitForDone();
}

void LatestWork::start(const Work &work)
{
    forget();
    m_pool.clear();
    m_isNeedless = std::make_shared<std::atomic_bool>(false);
    m_isRunning = true;
    m_pool.start([this, work, isNeedless = m_isNeedless] {
        if (*isNeedless)
            return;
        const Finish finish = work([&] { return !isNeedless->load(); });
        if (*isNeedless)
            return;
        // The destructor waits for the thread, so this object is still there.
        QMetaObject::invokeMethod(
            this,
            [this, finish, isNeedless] {
                if (*isNeedless)
                    return;
                m_isRunning = false;
                if (finish)
                    finish();
            },
            Qt::QueuedConnection);
    });
}

} // namespace Views
