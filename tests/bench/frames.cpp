#include "tests/bench/frames.h"

#include <QAbstractEventDispatcher>
#include <QWidget>

namespace {

double elapsed(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

} // namespace

bool Bench::FrameClock::notify(QObject *receiver, QEvent *event)
{
    const bool result = QApplication::notify(receiver, event);
    // A window paints and flushes all that is to be painted while it handles this.
    if (receiver == m_window && event->type() == QEvent::UpdateRequest) {
        const double now = elapsed(m_timer);
        m_frames.each.append(now - m_last);
        m_last = now;
    }
    return result;
}

Bench::Frames Bench::FrameClock::run(QWidget *window, const std::function<void()> &gesture)
{
    auto *clock = static_cast<FrameClock *>(qApp);
    QApplication::processEvents();
    clock->m_window = window;
    clock->m_frames = {};
    clock->m_last = 0;
    clock->m_timer.start();
    gesture();
    // What the gesture set off may set off more.
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
    clock->m_frames.settled = elapsed(clock->m_timer);
    clock->m_window = nullptr;
    return clock->m_frames;
}
