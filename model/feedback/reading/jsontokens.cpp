#include "model/feedback/reading/jsontokens.h"

#include "model/feedback/reading/separatedparser.h"
#include "model/store/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace Model {

namespace {

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

constexpr size_t bufferSize = 1 << 18;

void appendUtf8(std::string &text, uint code)
{
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xc0 | (code >> 6));
        text += char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        text += char(0xe0 | (code >> 12));
        text += char(0x80 | ((code >> 6) & 0x3f));
        text += char(0x80 | (code & 0x3f));
    } else {
        text += char(0xf0 | (code >> 18));
        text += char(0x80 | ((code >> 12) & 0x3f));
        text += char(0x80 | ((code >> 6) & 0x3f));
        text += char(0x80 | (code & 0x3f));
    }
}

bool isWord(int byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           byte == '-' || byte == '+' || byte == '.';
}

bool isNumber(std::string_view text)
{
    size_t at = text.starts_with('-') ? 1 : 0;
    const auto digits = [&] {
        const size_t from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at > from;
    };
    if (!digits())
        return false;
    if (at < text.size() && text[at] == '.' && (++at, !digits()))
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == text.size();
}

} // namespace

JsonTokens::JsonTokens(TextSource source)
    : m_source(std::move(source))
    , m_buffer(bufferSize)
    , m_at(m_buffer.data())
    , m_end(m_at)
{
}

void JsonTokens::fail() const
{
    throw Error(Feedback::tr("“%1” is no complete JSON: line %2 can't be understood. Export the file again where it "
                             "comes from.")
                    .arg(name())
                    .arg(m_line));
}

void JsonTokens::failLarge() const
{
    throw Error(Feedback::tr("The record on line %1 of “%2” is too large to be a piece of feedback. Check that line, "
                             "and the delimiter and the quotes of the file.")
                    .arg(m_line)
                    .arg(name()));
}

/** The next byte, −1 at the end. */
int JsonTokens::peek()
{
    if (m_at == m_end) {
        m_passed += m_end - m_buffer.data();
        m_at = m_buffer.data();
        m_end = m_at + m_source.read(m_buffer.data(), qsizetype(m_buffer.size()));
        if (m_at == m_end)
            return -1;
    }
    return uchar(*m_at);
}

uint JsonTokens::readHex()
{
    uint code = 0;
    for (int i = 0; i < 4; ++i) {
        const int byte = peek();
        const int digit = byte >= '0' && byte <= '9'   ? byte - '0'
                          : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
                          : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                                       : -1;
        if (digit < 0)
            fail();
        code = code * 16 + uint(digit);
        ++m_at;
    }
    return code;
}

void JsonTokens::readEscape()
{
    const int byte = peek();
    if (byte < 0)
        fail();
    ++m_at;
    switch (byte) {
    case 'n':
        m_text += '\n';
        return;
    case 't':
        m_text += '\t';
        return;
    case 'r':
        m_text += '\r';
        return;
    case 'b':
        m_text += '\b';
        return;
    case 'f':
        m_text += '\f';
        return;
    case '"':
    case '\\':
    case '/':
        m_text += char(byte);
        return;
    case 'u':
        break;
    default:
        fail();
    }
    uint code = readHex();
    while (code >= 0xd800 && code <= 0xdbff) {
        // The other half follows, or half a character is none.
        if (peek() != '\\')
            break;
        ++m_at;
        if (peek() != 'u') {
            appendUtf8(m_text, 0xfffd);
            readEscape();
            return;
        }
        ++m_at;
        const uint low = readHex();
        if (low >= 0xdc00 && low <= 0xdfff) {
            appendUtf8(m_text, 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00));
            return;
        }
        appendUtf8(m_text, 0xfffd);
        code = low;
    }
    if (code >= 0xd800 && code <= 0xdfff)
        code = 0xfffd;
    if (code != 0) // as in all texts
        appendUtf8(m_text, code);
}

void JsonTokens::readText()
{
    ++m_at;
    m_text.clear();
    for (;;) {
        if (peek() < 0)
            fail();
        const char *stop =
            std::find_if(m_at, m_end, [](char byte) { return byte == '"' || byte == '\\' || byte == '\n'; });
        m_text.append(m_at, stop);
        m_at = stop;
        if (qsizetype(m_text.size()) > SeparatedParser::largestCell)
            failLarge();
        if (stop == m_end)
            continue;
        if (*stop == '\n')
            fail(); // a text without end, most likely
        ++m_at;
        if (*stop == '"')
            return;
        readEscape();
    }
}

JsonTokens::Token JsonTokens::readWord()
{
    m_text.clear();
    while (isWord(peek()) && m_text.size() <= 400)
        m_text += *m_at++;
    if (m_text == "true")
        return Token::True;
    if (m_text == "false")
        return Token::False;
    if (m_text == "null")
        return Token::Null;
    if (isNumber(m_text))
        return Token::Number;
    if (m_text == "NaN" || m_text == "Infinity" || m_text == "-Infinity")
        return Token::Null; // how programs write that there is no number
    fail();
}

JsonTokens::Token JsonTokens::next()
{
    for (;;) {
        const int byte = peek();
        switch (byte) {
        case -1:
            return Token::End;
        case '\n':
            ++m_line;
            [[fallthrough]];
        case ' ':
        case '\t':
        case '\r':
            ++m_at;
            continue;
        case '{':
            return ++m_at, Token::ObjectStart;
        case '}':
            return ++m_at, Token::ObjectEnd;
        case '[':
            return ++m_at, Token::ArrayStart;
        case ']':
            return ++m_at, Token::ArrayEnd;
        case ':':
            return ++m_at, Token::Colon;
        case ',':
            return ++m_at, Token::Comma;
        case '"':
            readText();
            return Token::Text;
        default:
            return readWord();
        }
    }
}

double JsonTokens::progress() const
{
    const double size = double(m_source.size());
    return size > 0 ? std::clamp((double(m_source.position()) - double(m_end - m_at)) / size, 0.0, 1.0) : 1.0;
}

} // namespace Model
