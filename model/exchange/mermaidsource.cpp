#include "model/exchange/mermaidsource.h"

#include "model/exchange/frontmatter.h"
#include "model/exchange/htmlentities.h"
#include "model/store/quote.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct MermaidText
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
};

bool isWordCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || u == u'_';
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && isMermaidSpace(text[at]))
        ++at;
    return at;
}

qsizetype skipWord(QStringView text, qsizetype at)
{
    while (at < text.size() && isWordCharacter(text[at]))
        ++at;
    return at;
}

int countLines(QStringView text) { return int(std::count(text.begin(), text.end(), u'\n')); }

/** As mermaid does before anything else: LF only, and single quotes round the attributes of HTML tags. */
QString normalised(const QString &raw)
{
    QString text = raw;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    qsizetype at = 0;
    while ((at = text.indexOf(u'<', at)) >= 0) {
        const qsizetype end = text.indexOf(u'>', at);
        if (end < 0)
            break;
        qsizetype attributes = skipWord(text, at + 1);
        if (attributes == at + 1 || attributes > end) {
            ++at;
            continue;
        }
        while ((attributes = text.indexOf("=\""_L1, attributes)) >= 0 && attributes < end) {
            const qsizetype close = text.indexOf(u'"', attributes + 2);
            if (close < 0 || close > end)
                break;
            text[attributes + 1] = u'\'';
            text[close] = u'\'';
            attributes = close + 1;
        }
        at = end + 1;
    }
    return text;
}

/** The bug of mermaid's that drops the last ';' of a line that seems to style something; see encodeEntities there. */
qsizetype droppedSemicolon(QStringView line, QLatin1String word)
{
    const qsizetype start = line.indexOf(word);
    const qsizetype last = start < 0 ? -1 : line.lastIndexOf(u';');
    if (last < start)
        return -1;
    qsizetype colon = -1;
    for (qsizetype i = start + word.size(); i < last; ++i) {
        if (line[i] == u':' && colon < 0)
            colon = i;
        else if (line[i] == u'#' && colon >= 0)
            return last;
        else if (isMermaidSpace(line[i]))
            colon = -1;
    }
    return -1;
}

} // namespace

bool isMermaidSpace(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0D) || u == 0x20 || u == 0xA0 || u == 0x1680 || (u >= 0x2000 && u <= 0x200A) ||
           u == 0x2028 || u == 0x2029 || u == 0x202F || u == 0x205F || u == 0x3000 || u == 0xFEFF;
}

QStringView trimmedMermaid(QStringView text)
{
    qsizetype from = skipSpace(text, 0);
    qsizetype to = text.size();
    while (to > from && isMermaidSpace(text[to - 1]))
        --to;
    return text.sliced(from, to - from);
}

qsizetype entityLength(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'#')
        return 0;
    const qsizetype end = skipWord(text, at + 1);
    return end > at + 1 && end < text.size() && text[end] == u';' ? end + 1 - at : 0;
}

QString decodedMermaid(QStringView text, int line, Losses &losses)
{
    if (!text.contains(u'#'))
        return text.toString();
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype length = entityLength(text, at);
        if (length == 0) {
            result += text[at++];
            continue;
        }
        const QStringView name = text.sliced(at + 1, length - 2);
        if (std::all_of(name.begin(), name.end(), isDigit)) {
            result += htmlCharacter(name);
        } else if (const auto known = htmlEntity(name)) {
            result += *known;
        } else {
            result += QChar(u'&') + name.toString() + QChar(u';');
            losses.append({line, MermaidText::tr("“#%1;” is no character that HTML knows; it is kept as “&%1;”, as "
                                                 "Mermaid draws it.")
                                     .arg(quotable(name))});
        }
        at += length;
    }
    return result;
}

void MermaidSource::Cleaned::append(QStringView part, qsizetype source)
{
    if (part.isEmpty())
        return;
    if (pieces.isEmpty() || pieces.back().source + (text.size() - pieces.back().at) != source)
        pieces.append({text.size(), source});
    text += part;
}

void MermaidSource::Cleaned::truncate(qsizetype size)
{
    text.truncate(size);
    while (!pieces.isEmpty() && pieces.back().at >= size)
        pieces.removeLast();
}

MermaidSource::MermaidSource(const QString &raw, int firstLine)
    : m_raw(normalised(raw))
    , m_firstLine(firstLine)
    , m_line(firstLine)
{
    const Cleaned body = withoutDirectives(takeFrontMatter());
    Cleaned cleaned = withoutComments(body);
    // mermaid appends a line end to what it parses.
    cleaned.append(u"\n", m_raw.size());
    m_text = std::move(cleaned.text);
    m_pieces = std::move(cleaned.pieces);
    m_counted = 0;
    m_line = m_firstLine;
    std::stable_sort(m_losses.begin(), m_losses.end(), [](const Loss &a, const Loss &b) { return a.line < b.line; });
}

int MermaidSource::lineAt(qsizetype at)
{
    while (m_piece + 1 < m_pieces.size() && m_pieces[m_piece + 1].at <= at)
        ++m_piece;
    const qsizetype source =
        m_pieces.isEmpty() ? 0 : qMin(m_raw.size(), m_pieces[m_piece].source + (at - m_pieces[m_piece].at));
    if (source > m_counted) {
        m_line += countLines(QStringView(m_raw).sliced(m_counted, source - m_counted));
        m_counted = source;
    }
    return m_line;
}

void MermaidSource::report(qsizetype source, const QString &what)
{
    if (source < m_counted) {
        m_counted = 0;
        m_line = m_firstLine;
    }
    m_line += countLines(QStringView(m_raw).sliced(m_counted, source - m_counted));
    m_counted = source;
    m_losses.append({m_line, what});
}

/** Where the text after the front matter begins. */
qsizetype MermaidSource::takeFrontMatter()
{
    const QStringView raw(m_raw);
    qsizetype at = 0;
    while (at < raw.size() && raw[at] != u'\n' && isMermaidSpace(raw[at]))
        ++at;
    const QStringView indent = raw.first(at);
    if (!raw.sliced(at).startsWith("---"_L1))
        return 0;
    const qsizetype afterDashes = at + 3;
    const qsizetype spaceEnd = skipSpace(raw, afterDashes);
    const qsizetype firstBreak = raw.indexOf(u'\n', afterDashes);
    if (firstBreak < 0 || firstBreak >= spaceEnd)
        return 0;
    // The closing line is indented like the opening one, and something follows it on a later line.
    for (qsizetype lineEnd = firstBreak; lineEnd >= 0; lineEnd = raw.indexOf(u'\n', lineEnd + 1)) {
        const QStringView rest = raw.sliced(lineEnd + 1);
        if (!rest.startsWith(indent) || !rest.sliced(indent.size()).startsWith("---"_L1))
            continue;
        const qsizetype closed = lineEnd + 1 + indent.size() + 3;
        const qsizetype lineBreak = raw.indexOf(u'\n', closed);
        if (lineBreak < 0 || lineEnd <= firstBreak || skipSpace(raw, closed) <= lineBreak)
            continue;
        const FrontMatter front = readFrontMatter(raw.sliced(firstBreak + 1, lineEnd - firstBreak - 1), indent,
                                                  m_firstLine + countLines(raw.first(firstBreak + 1)));
        m_title = front.title;
        m_losses = front.losses;
        return skipSpace(raw, closed);
    }
    return 0;
}

MermaidSource::Cleaned MermaidSource::withoutDirectives(qsizetype from)
{
    const QStringView raw(m_raw);
    Cleaned result;
    qsizetype kept = from;
    qsizetype at = from;
    while ((at = raw.indexOf("%%{"_L1, at)) >= 0) {
        const qsizetype word = skipSpace(raw, at + 3);
        qsizetype end = skipWord(raw, word);
        if (end == word) {
            ++at;
            continue;
        }
        const qsizetype colon = skipSpace(raw, end);
        if (colon < raw.size() && raw[colon] == u':')
            end = colon + 1;
        end = skipSpace(raw, end);
        const qsizetype plain = skipWord(raw, end);
        if (plain > end) {
            end = skipSpace(raw, plain);
        } else {
            const qsizetype close = raw.indexOf("}%%"_L1, end);
            end = close < 0 ? raw.size() : close;
        }
        if (raw.sliced(end).startsWith("}%%"_L1))
            end += 3;
        report(at, MermaidText::tr("The settings “%1” are not kept; they say how Mermaid draws.")
                       .arg(quotable(raw.sliced(at, end - at))));
        result.append(raw.sliced(kept, at - kept), kept);
        kept = at = end;
    }
    result.append(raw.sliced(kept), kept);
    return result;
}

MermaidSource::Cleaned MermaidSource::withoutComments(const Cleaned &before)
{
    Cleaned result;
    const QStringView text(before.text);
    qsizetype piece = 0;
    const auto appendSlice = [&](qsizetype from, qsizetype to) {
        while (from < to) {
            while (piece + 1 < before.pieces.size() && before.pieces[piece + 1].at <= from)
                ++piece;
            const qsizetype end = piece + 1 < before.pieces.size() ? qMin(to, before.pieces[piece + 1].at) : to;
            result.append(text.sliced(from, end - from),
                          before.pieces[piece].source + (from - before.pieces[piece].at));
            from = end;
        }
    };
    qsizetype blankStart = -1; // the run of blank lines before a comment goes with it
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype lineBreak = text.indexOf(u'\n', at);
        const qsizetype lineEnd = lineBreak < 0 ? text.size() : lineBreak;
        const qsizetype next = lineBreak < 0 ? text.size() : lineBreak + 1;
        const QStringView line = text.sliced(at, lineEnd - at);
        const QStringView content = line.sliced(skipSpace(line, 0));
        const bool comment = content.startsWith("%%"_L1) && content.size() > 2 && content[2] != u'{';
        if (comment) {
            if (blankStart >= 0)
                result.truncate(blankStart);
            const qsizetype mark = result.text.size();
            appendSlice(at, at + 1); // only to learn where the line is in the file
            const qsizetype source = result.pieces.back().source + (mark - result.pieces.back().at);
            result.truncate(mark);
            report(source, MermaidText::tr("The comment “%1” is not kept.").arg(quotable(content)));
            blankStart = mark;
        } else {
            if (!content.isEmpty())
                blankStart = -1;
            else if (blankStart < 0)
                blankStart = result.text.size();
            qsizetype dropped = droppedSemicolon(line, "style"_L1);
            if (dropped < 0)
                dropped = droppedSemicolon(line, "classDef"_L1);
            if (dropped >= 0) {
                appendSlice(at, at + dropped);
                appendSlice(at + dropped + 1, next);
            } else {
                appendSlice(at, next);
            }
        }
        at = next;
    }
    const qsizetype start = skipSpace(result.text, 0);
    if (start == 0)
        return result;
    Cleaned trimmed;
    for (qsizetype i = 0; i < result.pieces.size(); ++i) {
        const Piece &p = result.pieces[i];
        const qsizetype end = i + 1 < result.pieces.size() ? result.pieces[i + 1].at : result.text.size();
        const qsizetype from = qMax(p.at, start);
        if (from < end)
            trimmed.append(QStringView(result.text).sliced(from, end - from), p.source + (from - p.at));
    }
    return trimmed;
}

} // namespace Model
