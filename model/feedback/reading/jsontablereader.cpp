#include "model/feedback/reading/jsontablereader.h"

#include "model/feedback/reading/columnname.h"
#include "model/feedback/reading/separatedparser.h"

#include <algorithm>

namespace Model {

namespace {

constexpr int deepest = 64;
constexpr qint64 surveyed = 64 << 20; // bytes that are read ahead for the names of the columns

void appendQuoted(std::string &to, std::string_view text)
{
    static const char digits[] = "0123456789abcdef";
    to += '"';
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') {
            to += '\\';
            to += byte;
        } else if (byte == '\n') {
            to += "\\n";
        } else if (uchar(byte) < ' ') {
            to += "\\u00";
            to += digits[uchar(byte) >> 4];
            to += digits[byte & 15];
        } else {
            to += byte;
        }
    }
    to += '"';
}

} // namespace

JsonTableReader::JsonTableReader(const std::function<TextSource()> &open, bool isLines)
    : m_tokens(std::make_unique<JsonTokens>(open()))
{
    if (isLines) {
        m_records = Records::Lines;
    } else {
        findList();
        m_tokens = std::make_unique<JsonTokens>(open());
    }
    while (m_tokens->bytes() < surveyed && nextRecord()) {
    }
    m_known = m_names.size();
    m_started = m_ended = false;
    m_tokens = std::make_unique<JsonTokens>(open());
}

void JsonTableReader::findList()
{
    const Token token = m_tokens->next();
    if (token == Token::ArrayStart)
        return;
    if (token != Token::ObjectStart)
        m_tokens->fail();
    std::map<Place, qint64> counts;
    countIn({}, 0, counts);
    const auto most = std::ranges::max_element(counts, {}, [](const auto &list) { return list.second; });
    if (most != counts.end())
        m_place = most->first;
    else
        m_records = Records::One;
}

/** How many records each list in the object at @p place has; false once enough has been read. */
bool JsonTableReader::countIn(const Place &place, int depth, std::map<Place, qint64> &counts)
{
    Token token = m_tokens->next();
    if (token == Token::ObjectEnd)
        return true;
    for (;;) {
        const Place inner = place + '\n' + takeKey(token);
        token = m_tokens->next();
        if (token == Token::ObjectStart && depth < deepest) {
            if (!countIn(inner, depth + 1, counts))
                return false;
        } else if (token == Token::ArrayStart) {
            token = m_tokens->next();
            while (token != Token::ArrayEnd) {
                if (token == Token::ObjectStart)
                    ++counts[inner];
                if (m_tokens->bytes() > surveyed)
                    return false;
                skip(token, depth + 1);
                if (!hasMore(Token::ArrayEnd))
                    break;
                token = m_tokens->next();
            }
        } else {
            skip(token, depth + 1);
        }
        if (!hasMore(Token::ObjectEnd))
            return true;
        token = m_tokens->next();
    }
}

/** From the start of the object at @p place into the list. */
bool JsonTableReader::goToList(const Place &place)
{
    Token token = m_tokens->next();
    if (token == Token::ObjectEnd)
        return false;
    for (;;) {
        const Place inner = place + '\n' + takeKey(token);
        token = m_tokens->next();
        if (token == Token::ArrayStart && inner == m_place)
            return true;
        if (token == Token::ObjectStart && m_place.starts_with(inner + '\n')) {
            if (goToList(inner))
                return true;
        } else {
            skip(token, 0);
        }
        if (!hasMore(Token::ObjectEnd))
            return false;
        token = m_tokens->next();
    }
}

std::string JsonTableReader::takeKey(Token token)
{
    if (token != Token::Text)
        m_tokens->fail();
    std::string key = m_tokens->text();
    if (m_tokens->next() != Token::Colon)
        m_tokens->fail();
    return key;
}

bool JsonTableReader::hasMore(Token end)
{
    const Token token = m_tokens->next();
    if (token != Token::Comma && token != end)
        m_tokens->fail();
    return token == Token::Comma;
}

void JsonTableReader::skip(Token token, int depth)
{
    if (depth > deepest)
        m_tokens->fail();
    switch (token) {
    case Token::ObjectStart:
        token = m_tokens->next();
        while (token != Token::ObjectEnd) {
            takeKey(token);
            skip(m_tokens->next(), depth + 1);
            if (!hasMore(Token::ObjectEnd))
                break;
            token = m_tokens->next();
        }
        return;
    case Token::ArrayStart:
        token = m_tokens->next();
        while (token != Token::ArrayEnd) {
            skip(token, depth + 1);
            if (!hasMore(Token::ArrayEnd))
                break;
            token = m_tokens->next();
        }
        return;
    case Token::Text:
    case Token::Number:
    case Token::True:
    case Token::False:
    case Token::Null:
        return;
    default:
        m_tokens->fail();
    }
}

bool JsonTableReader::nextRecord()
{
    if (m_ended)
        return false;
    const bool first = !m_started;
    m_started = true;
    if (m_records == Records::List && first) {
        const Token token = m_tokens->next();
        if (token != Token::ArrayStart && (token != Token::ObjectStart || !goToList({})))
            m_tokens->fail();
    }
    Token token = m_tokens->next();
    if (m_records == Records::List) {
        m_ended = token == Token::ArrayEnd;
        if (!m_ended && !first) {
            if (token != Token::Comma)
                m_tokens->fail();
            token = m_tokens->next();
        }
    } else {
        m_ended = token == Token::End || (m_records == Records::One && !first);
    }
    if (m_ended)
        return false;

    m_line = m_tokens->line();
    m_text.clear();
    m_name.clear();
    std::ranges::fill(m_extents, Extent{});
    m_last = m_names.size();
    if (token == Token::ArrayStart)
        readPlaces(0);
    else
        readValue(token, 0);
    return true;
}

/** A record that is a list: its cells have no names but their places. */
void JsonTableReader::readPlaces(int depth)
{
    Token token = m_tokens->next();
    for (qsizetype i = 0; token != Token::ArrayEnd; ++i) {
        m_name = columnName(i).toStdString();
        readValue(token, depth + 1);
        if (!hasMore(Token::ArrayEnd))
            break;
        token = m_tokens->next();
    }
}

void JsonTableReader::readValue(Token token, int depth)
{
    const size_t from = m_text.size();
    switch (token) {
    case Token::ObjectStart:
        readObject(depth + 1);
        return;
    case Token::Text:
    case Token::Number:
        m_text += m_tokens->text();
        break;
    case Token::Null:
        break;
    default:
        writeJson(token, depth + 1);
    }
    setCell(from);
}

void JsonTableReader::readObject(int depth)
{
    if (depth > deepest)
        m_tokens->fail();
    const size_t outer = m_name.size();
    Token token = m_tokens->next();
    while (token != Token::ObjectEnd) {
        if (depth > 1)
            m_name += '.';
        m_name += takeKey(token);
        readValue(m_tokens->next(), depth);
        m_name.resize(outer);
        if (!hasMore(Token::ObjectEnd))
            break;
        token = m_tokens->next();
    }
}

/** Adds the value that begins with @p token to the text as it is in the file, without blanks. */
void JsonTableReader::writeJson(Token token, int depth)
{
    if (depth > deepest)
        m_tokens->fail();
    if (qsizetype(m_text.size()) > SeparatedParser::largestRecord)
        m_tokens->failLarge();
    switch (token) {
    case Token::ObjectStart:
        m_text += '{';
        token = m_tokens->next();
        while (token != Token::ObjectEnd) {
            appendQuoted(m_text, takeKey(token));
            m_text += ':';
            writeJson(m_tokens->next(), depth + 1);
            if (!hasMore(Token::ObjectEnd))
                break;
            m_text += ',';
            token = m_tokens->next();
        }
        m_text += '}';
        return;
    case Token::ArrayStart:
        m_text += '[';
        token = m_tokens->next();
        while (token != Token::ArrayEnd) {
            writeJson(token, depth + 1);
            if (!hasMore(Token::ArrayEnd))
                break;
            m_text += ',';
            token = m_tokens->next();
        }
        m_text += ']';
        return;
    case Token::Text:
        appendQuoted(m_text, m_tokens->text());
        return;
    case Token::Number:
        m_text += m_tokens->text();
        return;
    case Token::True:
        m_text += "true";
        return;
    case Token::False:
        m_text += "false";
        return;
    case Token::Null:
        m_text += "null";
        return;
    default:
        m_tokens->fail();
    }
}

void JsonTableReader::setCell(size_t from)
{
    const size_t size = m_text.size() - from;
    if (qsizetype(size) > SeparatedParser::largestCell || qsizetype(m_text.size()) > SeparatedParser::largestRecord)
        m_tokens->failLarge();
    m_last = columnNamed(m_name);
    m_extents[m_last] = {from, size};
}

size_t JsonTableReader::columnNamed(std::string_view name)
{
    const size_t likely = m_last < m_names.size() ? m_last + 1 : 0;
    if (likely < m_names.size() && m_names[likely] == name)
        return likely;
    if (const auto column = m_columns.find(name); column != m_columns.end())
        return column->second;
    if (qsizetype(m_names.size()) == SeparatedParser::mostColumns || name.size() > 65536)
        m_tokens->failLarge();
    m_columns.emplace(name, m_names.size());
    m_names.emplace_back(name);
    m_extents.emplace_back();
    return m_names.size() - 1;
}

QStringList JsonTableReader::columns() const
{
    QStringList columns;
    for (size_t i = 0; i < m_known; ++i)
        columns.append(m_names[i].empty() ? columnName(qsizetype(i)) : QString::fromStdString(m_names[i]));
    return columns;
}

bool JsonTableReader::next(TableRow &row)
{
    if (!nextRecord())
        return false;
    size_t count = m_extents.size();
    while (count > m_known && m_extents[count - 1].size == 0)
        --count;
    m_cells.resize(count);
    for (size_t i = 0; i < count; ++i)
        m_cells[i] = std::string_view(m_text).substr(m_extents[i].from, m_extents[i].size);
    row.line = m_line;
    row.cells = m_cells;
    return true;
}

} // namespace Model
