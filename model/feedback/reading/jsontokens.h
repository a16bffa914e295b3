#pragma once

#include "model/feedback/reading/textsource.h"

#include <string>
#include <vector>

namespace Model {

/** The tokens of a stream of JSON values (RFC 8259), one after the other; NaN and Infinity, which some write, too. */
class JsonTokens
{
public:
    enum class Token {
        ObjectStart,
        ObjectEnd,
        ArrayStart,
        ArrayEnd,
        Colon,
        Comma,
        Text,
        Number,
        True,
        False,
        Null,
        End
    };

    explicit JsonTokens(TextSource source);

    /** Goes to the next token. Throws Error where there is none. */
    Token next();
    /** Of Text: without quotes and escapes; of a number: as it is written. */
    const std::string &text() const { return m_text; }
    qint64 line() const { return m_line; } ///< of the token, from 1
    qint64 bytes() const { return m_passed + (m_at - m_buffer.data()); }
    double progress() const;
    const QString &name() const { return m_source.name(); }
    [[noreturn]] void fail() const;      ///< because the token has no place where it stands
    [[noreturn]] void failLarge() const; ///< because a record is larger than any piece of feedback

private:
    int peek();
    void readText();
    void readEscape();
    uint readHex();
    Token readWord();

    TextSource m_source;
    std::vector<char> m_buffer;
    const char *m_at;
    const char *m_end;
    qint64 m_passed = 0;
    qint64 m_line = 1;
    std::string m_text;
};

} // namespace Model
