#pragma once

#include "views/widgets/elidedlabel.h"

namespace Views {

/** A person's name in the person's colour. */
class PersonCaption : public ElidedLabel
{
    Q_OBJECT
public:
    /** Without a color (#RRGGBB) in the ordinary one. */
    PersonCaption(const QString &name, const QString &color, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_color;
};

} // namespace Views
