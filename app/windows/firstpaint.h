#pragma once

#include <QObject>

class QWidget;

namespace App {

/** Tells when a window's first full picture is on the screen: what can wait until then should. */
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void done();

private:
    QWidget *m_window;
    bool m_isSeen = false;
};

/** Milliseconds since this process began, give or take the ten that the system counts by; −1 where it doesn't say. */
qint64 millisecondsSinceStart();

} // namespace App
