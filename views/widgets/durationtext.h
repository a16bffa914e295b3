#pragma once

#include <QString>

#include <optional>

namespace Views {

/** Minutes as people write them: "45 min", "1 h 30 min", "2 d". */
QString durationText(double minutes);
/** The other way round; a number alone means minutes. Nothing where it can't be understood. */
std::optional<double> durationFromText(const QString &text);

} // namespace Views
