#pragma once

class QString;
class QWidget;

namespace Views {

/** A control with what it is called before it, on one line; named for screen readers. */
QWidget *importField(const QString &label, QWidget *control, const QString &hint);

} // namespace Views
