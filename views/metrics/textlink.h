#pragma once

#include "views/theme/theme.h"

#include <QAbstractButton>

namespace Views {

/** Text that can be pressed: a link, a figure that opens what it was made of. As wide as its text, or elided. */
class TextLink : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Ink { Accent, Text, Second, Third, Good, Close, Bad };
    TextLink(Type type, Weight weight, Ink ink, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /** From its edge to its text: there the focus ring is. */
    static constexpr int sideRoom = 3;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor color() const;

    Ink m_ink;
};

} // namespace Views
