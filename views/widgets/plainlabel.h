#pragma once

#include <QLabel>

namespace Views {

/** What a label is for; the style sheet draws each in its own way. */
enum class Look {
    Body,
    Strong,
    Second,  ///< beside a control
    Small,   ///< an aside
    Caption, ///< above a section, in capitals
    PageTitle
};

/** A label that never takes what it shows for markup, so that people's own text can stand in it. */
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text, Look look = Look::Body, QWidget *parent = nullptr);
};

} // namespace Views
