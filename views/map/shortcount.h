#pragma once

#include <QString>

namespace Views {

/** A number from 0 in few characters, never rounded up: 86, 1.2k, 34k, 5.6M. */
QString shortCount(qint64 count);

} // namespace Views
