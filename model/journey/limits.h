#pragma once

#include <QString>

namespace Model {

// What the store takes: its schema refuses more.
constexpr qsizetype nameLimit = 10'000;    ///< characters of a name, title or label
constexpr qsizetype textLimit = 1'000'000; ///< characters of a description, note or quote

/** @p text as the store takes it: at most @p limit characters, none cut in half, without NUL. */
QString limited(QString text, qsizetype limit);
inline QString limitedName(const QString &text) { return limited(text, nameLimit); }
inline QString limitedText(const QString &text) { return limited(text, textLimit); }

} // namespace Model
