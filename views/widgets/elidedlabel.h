#pragma once

#include "views/widgets/plainlabel.h"

namespace Views {

/** One line that ends in an ellipsis where it has no room; the tool tip then says it whole. */
class ElidedLabel : public PlainLabel
{
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;

    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString line() const;
};

} // namespace Views
