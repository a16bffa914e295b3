#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Views {

/** Offers, after a deletion, to connect what was before with what was behind. Goes by itself; nothing waits for it. */
class GapBar : public QWidget
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
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_close;
    QToolButton *m_dismiss;
};

} // namespace Views
