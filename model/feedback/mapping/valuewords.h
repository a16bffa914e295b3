#pragma once

#include "model/feedback/feedbackitem.h"

#include <optional>
#include <string>
#include <string_view>

/** Words that stand in cells instead of numbers and codes, in several languages; without case. */
namespace Model {

/** Lower case of ASCII, Latin, Greek and Cyrillic; only for texts up to 64 bytes, longer ones are empty. */
std::string lowered(std::string_view text);

/** −2 very bad … 2 very good: "negative", "sehr zufrieden", "差评". */
std::optional<int> levelOfWord(std::string_view text);
/** "ONE" … "TEN", as some interfaces write stars. */
std::optional<int> numberOfWord(std::string_view text);
/** "stars", "Sterne", "points". */
bool isUnitWord(std::string_view text);
/** The length of "out of", "von" and so on at the beginning, with a following blank; 0: not there. */
size_t outOfLength(std::string_view text);
bool startsWithOutOf(std::string_view text);

/** "review", "call-note", and other names of the same: "tweet", "phone call", "E-Mail". */
std::optional<Source> sourceOfWord(std::string_view text);
/** The word of FORMATS.md. */
std::string_view sourceWord(Source source);
std::optional<bool> yesOrNo(std::string_view text);

/**
 * The ISO 639-1 code of a language: "en", "en-US", "eng", "English", "Deutsch"; empty: none. The names are those that
 * ICU has in the languages of languageNamesIn and in the language itself.
 */
std::string_view languageCode(std::string_view text);

} // namespace Model
