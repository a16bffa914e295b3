#pragma once

#include <QFrame>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;

namespace App {

/**
 * Does long work in another thread, one after the other. It shows itself, with a way to cancel, only when the work
 * takes longer than half a second.
 */
class TaskStrip : public QFrame
{
    Q_OBJECT
public:
    using Cancelled = std::atomic_bool;
    /** Runs in another thread; looks at the flag before anything becomes visible. May throw Model::Error. */
    using Work = std::function<void(const Cancelled &cancelled)>;

    explicit TaskStrip(QWidget *parent = nullptr);
    /** Cancels and waits. */
    ~TaskStrip() override;

    /** @p title says what is being done. @p done is called in this thread unless the work failed or was cancelled. */
    void run(const QString &title, Work work, std::function<void()> done = {});
    bool isBusy() const { return m_running > 0; }

signals:
    void failed(const QString &sentence);
    void idle();

private:
    void finish();

    QThreadPool m_pool;
    QLabel *m_title;
    std::shared_ptr<Cancelled> m_cancelled;
    int m_running = 0;
};

} // namespace App
