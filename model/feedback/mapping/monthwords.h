#pragma once

#include <string_view>

namespace Model {

/** What a word within a date means. */
struct DateWord
{
    enum class Kind {
        Unknown,
        Month,   ///< value: 1 … 12
        Weekday, ///< also "of", "um", "年": nothing that counts
        HalfDay, ///< value: 0 before noon, 12 after
        Zone     ///< value: minutes east of Greenwich
    };
    Kind kind = Kind::Unknown;
    int value = 0;
};

/**
 * Months and weekdays, whole and shortened, in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish;
 * the time zones of RFC 2822 and Central Europe. Without case; a full stop at the end is not part of @p word.
 */
DateWord dateWord(std::string_view word);

} // namespace Model
