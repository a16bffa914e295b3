#include "app/windows/firstpaint.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <ctime>
#include <unistd.h>

namespace App {

FirstPaint::FirstPaint(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Show && m_window->windowHandle())
        m_window->windowHandle()->installEventFilter(this);
    // The window paints all of itself while it handles this event; what is queued now runs right after.
    if (event->type() == QEvent::Expose && !m_isSeen && m_window->windowHandle()->isExposed()) {
        m_isSeen = true;
        QTimer::singleShot(0, this, &FirstPaint::done);
    }
    return QObject::eventFilter(watched, event);
}

qint64 millisecondsSinceStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    timespec now{};
    if (!file.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    // The program's name, in parentheses, may hold blanks; the start time is the 20th field behind it.
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(19).toDouble();
    const double start = ticks / double(sysconf(_SC_CLK_TCK));
    return qint64((double(now.tv_sec) + double(now.tv_nsec) / 1e9 - start) * 1000);
}

} // namespace App
