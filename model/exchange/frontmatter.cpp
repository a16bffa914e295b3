#include "model/exchange/frontmatter.h"

#include "model/exchange/mermaid.h"
#include "model/store/quote.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct YamlText
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
};

[[noreturn]] void refuse(int line, QStringView value)
{
    throw MermaidError(line, YamlText::tr("Line %1: the front matter's title “%2” is no YAML. Put it in double quotes.")
                                 .arg(line)
                                 .arg(quotable(value)));
}

bool isBlank(QStringView line) { return line.trimmed().isEmpty(); }
bool isIndented(QStringView line) { return line.startsWith(u' ') || line.startsWith(u'\t'); }

/** Reads the value of one key from the lines of a YAML mapping. */
class Scalar
{
public:
    Scalar(const QList<QStringView> &lines, qsizetype index, QStringView value, int line)
        : m_lines(lines)
        , m_index(index)
        , m_value(value.trimmed())
        , m_line(line)
    {
    }

    QString read()
    {
        if (m_value.isEmpty() || m_value.startsWith(u'#'))
            return plain(QStringView());
        const QChar first = m_value.front();
        if (first == u'"' || first == u'\'')
            return quoted(first);
        if (first == u'|' || first == u'>')
            return block(first == u'>');
        if (QStringView(u"[{&*!@`%}],").contains(first))
            refuse(m_line, m_value);
        return plain(m_value);
    }

private:
    /** The value with the lines that continue it, folded as YAML folds them. */
    QString folded()
    {
        QString text = m_value.toString();
        bool broken = false;
        for (qsizetype i = m_index + 1; i < m_lines.size(); ++i) {
            if (isBlank(m_lines[i])) {
                text += u'\n';
                broken = true;
            } else if (isIndented(m_lines[i])) {
                if (!broken)
                    text += u' ';
                text += m_lines[i].trimmed();
                broken = false;
            } else {
                break;
            }
        }
        return text;
    }

    QString quoted(QChar quote)
    {
        const QString text = folded();
        QString result;
        for (qsizetype i = 1; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == quote) {
                if (quote == u'\'' && text.sliced(i + 1).startsWith(u'\'')) {
                    result += quote;
                    ++i;
                    continue;
                }
                const QStringView rest = QStringView(text).sliced(i + 1).trimmed();
                if (!rest.isEmpty() && !rest.startsWith(u'#'))
                    refuse(m_line, m_value);
                return result;
            }
            if (c == u'\\' && quote == u'"')
                i = escape(text, i + 1, result);
            else
                result += c;
        }
        refuse(m_line, m_value);
    }

    /** The escape whose letter is at @p at; returns its last position. */
    qsizetype escape(const QString &text, qsizetype at, QString &result)
    {
        if (at >= text.size())
            refuse(m_line, m_value);
        static constexpr auto letters = QStringView(u"0abtnvfre\"/\\ N_LP");
        static constexpr char16_t meanings[] = {0x0,  0x7,  0x8,   0x9,  0xA,  0xB,  0xC,    0xD,   0x1B,
                                                u'"', u'/', u'\\', u' ', 0x85, 0xA0, 0x2028, 0x2029};
        const qsizetype known = letters.indexOf(text[at]);
        if (known >= 0) {
            result += QChar(meanings[known]);
            return at;
        }
        const qsizetype digits = text[at] == u'x' ? 2 : text[at] == u'u' ? 4 : text[at] == u'U' ? 8 : 0;
        bool isNumber = false;
        const uint code =
            QStringView(text).sliced(at + 1).first(qMin(digits, text.size() - at - 1)).toUInt(&isNumber, 16);
        if (digits == 0 || !isNumber || code > 0x10FFFF)
            refuse(m_line, m_value);
        result += QChar::fromUcs4(code);
        return at + digits;
    }

    QString block(bool fold)
    {
        QStringList text;
        for (qsizetype i = m_index + 1; i < m_lines.size(); ++i) {
            if (!isBlank(m_lines[i]) && !isIndented(m_lines[i]))
                break;
            text += m_lines[i].trimmed().toString();
        }
        return text.join(fold ? u' ' : u'\n').trimmed();
    }

    QString plain(QStringView value)
    {
        m_value = value;
        QString text = folded().trimmed();
        const qsizetype comment = text.indexOf(" #"_L1);
        if (comment >= 0)
            text = text.first(comment).trimmed();
        if (text.contains(": "_L1) || text.endsWith(u':'))
            refuse(m_line, text);
        // What JavaScript calls false is no title.
        static const QStringList none = {u"~"_s,     u"null"_s,  u"Null"_s,  u"NULL"_s,
                                         u"false"_s, u"False"_s, u"FALSE"_s, u"0"_s};
        return none.contains(text) ? QString() : text;
    }

    const QList<QStringView> &m_lines;
    qsizetype m_index;
    QStringView m_value;
    int m_line;
};

} // namespace

FrontMatter readFrontMatter(QStringView body, QStringView indent, int line)
{
    FrontMatter result;
    QList<QStringView> lines = body.split(u'\n');
    for (QStringView &text : lines) {
        if (!indent.isEmpty() && text.startsWith(indent))
            text = text.sliced(indent.size());
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView text = lines[i];
        if (isBlank(text) || isIndented(text) || text.startsWith(u'#') || text.startsWith(u'-'))
            continue;
        const qsizetype colon = text.indexOf(u':');
        QStringView key = colon < 0 ? text : text.first(colon).trimmed();
        if (key.size() >= 2 && (key.startsWith(u'"') || key.startsWith(u'\'')) && key.endsWith(key.front()))
            key = key.sliced(1, key.size() - 2);
        const int at = line + int(i);
        const bool isKey = colon >= 0 && (colon + 1 == text.size() || isIndented(text.sliced(colon + 1)));
        if (isKey && key == "title"_L1)
            result.title = Scalar(lines, i, text.sliced(colon + 1), at).read();
        else
            result.losses.append(
                {at,
                 YamlText::tr("The front matter's “%1” is not kept; it says how Mermaid draws.").arg(quotable(key))});
    }
    return result;
}

} // namespace Model
