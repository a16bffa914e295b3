#pragma once

#include <QFrame>

class QToolButton;

namespace Views {

/** Offers, after a deletion, to connect what was before with what was behind. Goes by itself; nothing waits for it. */
class GapBar : public QFrame
{
    Q_OBJECT
public:
    explicit GapBar(QWidget *parent);

    void offer(bool open);
    /** Stands at the lower edge of the parent, in the middle. */
    void place();

signals:
    void closeRequested();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    class QLabel *m_text;
    class QPushButton *m_close;
    QToolButton *m_dismiss;
};

} // namespace Views
