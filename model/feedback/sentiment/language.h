#pragma once

#include <string>
#include <string_view>

namespace Model {

/**
 * The language that most of @p utf8 is written in, as ISO 639-1 ("en", "de", "zh"), or empty where nobody could tell.
 *
 * Three steps, the first that can tell decides: the small words that every text of its language is full of (thirteen
 * languages; two of them at least, and clearly more than of any other language); CLD2; the script (Arabic → ar,
 * Hangul → ko, kana → ja, Han without kana → zh, Greek → el, Hebrew → he, Thai → th). Only the first 4,000 bytes are
 * read. Any thread, any bytes.
 */
std::string languageOf(std::string_view utf8);

} // namespace Model
