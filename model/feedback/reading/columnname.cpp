#include "model/feedback/reading/columnname.h"

#include <QCoreApplication>

namespace Model {

QString columnName(qsizetype index) { return QCoreApplication::translate("Feedback", "Column %1").arg(index + 1); }

} // namespace Model
