#pragma once

#include <QDateTime>
#include <QString>

namespace App {

/** @p time as people say it at @p now: "today, 09:12", "yesterday", "3 November", "3 November 2024". */
QString friendlyTime(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());

} // namespace App
