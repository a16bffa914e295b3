#pragma once

#include <QSpinBox>

namespace Views {

/** A whole number in a range; the wheel turns it only while it has the focus. */
class CountBox : public QSpinBox
{
    Q_OBJECT
public:
    CountBox(int lowest, int highest, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Views
