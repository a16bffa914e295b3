#pragma once

#include <QFrame>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace Views {

class ElidedLabel;
class PlainLabel;

/** How far an import has come, with a way to cancel it; shown only when it takes longer than half a second. */
class ImportStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ImportStrip(QWidget *parent = nullptr);

    /** An import of what is called @p name begins. */
    void begin(const QString &name);
    /** @p done is 0 … 1. */
    void showProgress(double done, qint64 rows);
    void end();

signals:
    void cancelRequested();

private:
    ElidedLabel *m_title;
    PlainLabel *m_rows;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_quiet;
};

} // namespace Views
