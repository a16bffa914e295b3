#include "model/store/field.h"

#include <QCoreApplication>

namespace Model {

QString translatedWord(const char *title) { return QCoreApplication::translate("Word", title); }

QString translatedField(const char *title) { return QCoreApplication::translate("Field", title); }

} // namespace Model
