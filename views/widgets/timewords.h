#pragma once

#include <QDateTime>
#include <QString>

namespace Views {

/**
 * @p time as people say it at @p now, in local time: "just now", "3 min ago", "today, 09:12", "yesterday, 18:40",
 * "3 November, 10:05", "3 November 2024".
 */
QString timeInWords(const QDateTime &time, const QDateTime &now);

} // namespace Views
