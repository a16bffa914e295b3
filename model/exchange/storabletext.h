#pragma once

#include <QString>

namespace Model {

/** How many characters (not UTF-16 units) the store takes. */
constexpr qsizetype longestName = 10'000;
constexpr qsizetype longestText = 1'000'000;

/** @p text as the store takes it: no NUL, no half of a surrogate pair, at most @p length characters. */
QString storable(const QString &text, qsizetype length);

} // namespace Model
