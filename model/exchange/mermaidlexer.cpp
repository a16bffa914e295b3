#include "model/exchange/mermaidlexer.h"

#include "model/store/quote.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct LexerText
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
};

constexpr auto titleStops = QStringView(u"#\n;");
constexpr auto nameStops = QStringView(u"#:\n;");

} // namespace

qsizetype MermaidLexer::runEnd(qsizetype from, QStringView stops) const
{
    qsizetype at = from;
    while (at < m_text.size()) {
        if (const qsizetype entity = entityLength(m_text, at))
            at += entity;
        else if (stops.contains(m_text[at]))
            break;
        else
            ++at;
    }
    return at;
}

qsizetype MermaidLexer::lineEnd(qsizetype from) const
{
    const qsizetype end = m_text.indexOf(u'\n', from);
    return end < 0 ? m_text.size() : end;
}

/** Behind blanks and @p sign, or −1. */
qsizetype MermaidLexer::afterSign(qsizetype from, QChar sign) const
{
    while (from < m_text.size() && isMermaidSpace(m_text[from]))
        ++from;
    if (from >= m_text.size() || m_text[from] != sign)
        return -1;
    ++from;
    while (from < m_text.size() && isMermaidSpace(m_text[from]))
        ++from;
    return from;
}

bool MermaidLexer::keyword(QLatin1String word) const
{
    return m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive);
}

MermaidLexer::Token MermaidLexer::take(Token token, qsizetype end)
{
    m_token = m_text.sliced(m_at, end - m_at);
    m_at = end;
    return token;
}

void MermaidLexer::skipComment(qsizetype end)
{
    m_comment = m_text.sliced(m_at, end - m_at);
    QStringView said = m_comment;
    while (!said.isEmpty() && (said.front() == u'%' || isMermaidSpace(said.front())))
        said = said.sliced(1);
    if (!said.isEmpty())
        m_losses.append({m_source.lineAt(m_at + (m_comment.front() == u'\n')),
                         LexerText::tr("Mermaid takes “%1” for a comment; it is not kept.").arg(quotable(m_comment))});
    m_at = end;
}

/** Skips comments and blanks; false where a line ends or a token begins. */
bool MermaidLexer::skipIgnored()
{
    const QStringView rest = m_text.sliced(m_at);
    // Before a line's first token one percent sign is enough.
    if (rest[0] == u'%' && !rest.startsWith("%{"_L1)) {
        skipComment(lineEnd(m_at));
        return true;
    }
    // mermaid also takes for a comment what has one character before the %%.
    if (rest.size() > 2 && rest[0] != u'}' && rest[1] == u'%' && rest[2] == u'%') {
        skipComment(lineEnd(m_at + 1));
        return true;
    }
    if (rest[0] == u'\n')
        return false;
    if (isMermaidSpace(rest[0])) {
        while (m_at < m_text.size() && isMermaidSpace(m_text[m_at]))
            ++m_at;
        return true;
    }
    if (rest[0] == u'#' && entityLength(m_text, m_at) == 0) {
        const qsizetype end = lineEnd(m_at);
        m_comment = m_text.sliced(m_at, end - m_at);
        m_losses.append(
            {m_source.lineAt(m_at),
             LexerText::tr("Mermaid takes “%1” for a comment; it is not kept. Write #35; for a number sign.")
                 .arg(quotable(m_comment))});
        m_at = end;
        return true;
    }
    return false;
}

MermaidLexer::Token MermaidLexer::takeDescription()
{
    const qsizetype close = m_text.indexOf(u'}', m_at);
    if (close < 0)
        return take(Token::UnclosedBlock, m_text.size());
    take(Token::AccDescription, close);
    ++m_at;
    return Token::AccDescription;
}

MermaidLexer::Token MermaidLexer::next()
{
    m_comment = {};
    while (m_at < m_text.size() && skipIgnored()) {
    }
    m_line = m_source.lineAt(m_at);
    if (m_at >= m_text.size())
        return take(Token::End, m_at);
    if (m_text[m_at] == u'\n') {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] == u'\n')
            ++end;
        return take(Token::NewLine, end);
    }
    if (keyword("journey"_L1)) {
        const qsizetype end = m_at + 7;
        const bool wordGoesOn =
            end < m_text.size() &&
            (m_text[end] == u'_' || (m_text[end].unicode() < 0x80 && m_text[end].isLetterOrNumber()));
        if (!wordGoesOn)
            return take(Token::Journey, end);
    }
    const auto spaced = [this](qsizetype length) {
        return m_at + length < m_text.size() && isMermaidSpace(m_text[m_at + length]);
    };
    if (keyword("title"_L1) && spaced(5)) {
        const qsizetype end = runEnd(m_at + 6, titleStops);
        if (end > m_at + 6)
            return take(Token::Title, end);
    }
    if (keyword("accTitle"_L1)) {
        const qsizetype value = afterSign(m_at + 8, u':');
        if (value >= 0) {
            m_at = value;
            return take(Token::AccTitle, lineEnd(value));
        }
    }
    if (keyword("accDescr"_L1)) {
        const qsizetype value = afterSign(m_at + 8, u':');
        if (value >= 0) {
            m_at = value;
            return take(Token::AccDescription, lineEnd(value));
        }
        const qsizetype block = afterSign(m_at + 8, u'{');
        if (block >= 0) {
            m_at = block;
            return takeDescription();
        }
    }
    if (keyword("section"_L1) && spaced(7)) {
        const qsizetype end = runEnd(m_at + 8, nameStops);
        if (end > m_at + 8)
            return take(Token::Section, end);
    }
    if (const qsizetype end = runEnd(m_at, nameStops); end > m_at)
        return take(Token::TaskName, end);
    if (m_text[m_at] == u':') {
        const qsizetype end = runEnd(m_at + 1, titleStops);
        return take(end > m_at + 1 ? Token::TaskData : Token::Colon, end);
    }
    return take(Token::Invalid, m_at + 1);
}

} // namespace Model
