#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>

#include <functional>

namespace Bench {

/** What a gesture made a window paint. */
struct Frames
{
    QList<double>
        each; ///< milliseconds of every picture: from the event, or from the picture before, until it is shown
    double settled = 0; ///< milliseconds from the event until nothing was left to be done
};

/** An application that knows when a window has painted itself. */
class FrameClock : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    /** Does @p gesture and whatever follows from it in @p window. */
    static Frames run(QWidget *window, const std::function<void()> &gesture);

private:
    QWidget *m_window = nullptr;
    QElapsedTimer m_timer;
    Frames m_frames;
    double m_last = 0;
};

} // namespace Bench
