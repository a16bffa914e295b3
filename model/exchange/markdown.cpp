#include "model/exchange/markdown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct MarkdownText
{
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

struct Fence
{
    QChar sign;
    qsizetype length = 0;
    qsizetype indent = 0;
    QStringView info;
};

Fence fenceIn(QStringView line)
{
    Fence fence;
    while (fence.indent < line.size() && (line[fence.indent] == u' ' || line[fence.indent] == u'\t'))
        ++fence.indent;
    const QStringView rest = line.sliced(fence.indent);
    if (rest.isEmpty() || (rest[0] != u'`' && rest[0] != u'~'))
        return fence;
    fence.sign = rest[0];
    while (fence.length < rest.size() && rest[fence.length] == fence.sign)
        ++fence.length;
    fence.info = rest.sliced(fence.length).trimmed();
    // A line like ```code``` is no fence.
    if (fence.length < 3 || (fence.sign == u'`' && fence.info.contains(u'`')))
        fence.length = 0;
    return fence;
}

bool isMermaid(QStringView info)
{
    qsizetype end = 0;
    while (end < info.size() && !info[end].isSpace() && info[end] != u'{' && info[end] != u',')
        ++end;
    return info.first(end).compare("mermaid"_L1, Qt::CaseInsensitive) == 0;
}

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Markdown)
public:
    MarkdownJourneys read(QString text)
    {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
        Fence open;
        QString block;
        int blockLine = 0;
        int number = 0;
        for (const QStringView line : QStringTokenizer(text, u'\n')) {
            ++number;
            const Fence fence = fenceIn(line);
            if (open.length == 0) {
                if (fence.length > 0) {
                    open = fence;
                    block.clear();
                    blockLine = number + 1;
                }
            } else if (fence.length >= open.length && fence.sign == open.sign && fence.info.isEmpty()) {
                finish(open, block, blockLine);
                open = {};
            } else if (isMermaid(open.info)) {
                block += line.sliced(qMin(fence.indent, open.indent));
                block += u'\n';
            }
        }
        if (open.length > 0)
            finish(open, block, blockLine);
        if (m_result.journeys.isEmpty())
            throw Error(
                m_firstRefusal.isEmpty()
                    ? tr("It holds no Mermaid journey: a block that begins with ```mermaid and the word journey.")
                    : m_firstRefusal);
        return m_result;
    }

private:
    void finish(const Fence &fence, const QString &block, int line)
    {
        if (!isMermaid(fence.info))
            return;
        if (!isMermaidJourney(block)) {
            m_result.losses.append({line, tr("The diagram is no journey, so it is left out.")});
            return;
        }
        try {
            m_result.journeys.append(readMermaid(block, line));
        } catch (const MermaidError &error) {
            m_result.losses.append({error.line(), tr("A diagram is left out. %1").arg(error.sentence())});
            if (m_firstRefusal.isEmpty())
                m_firstRefusal = error.sentence();
        }
    }

    MarkdownJourneys m_result;
    QString m_firstRefusal;
};

QString heading(const QString &title)
{
    if (title.simplified().isEmpty())
        return MarkdownText::tr("Unnamed");
    QString result;
    for (const QChar c : title.simplified()) {
        if (QStringView(u"\\`*_[]<>#&~|!").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString fenceFor(const QString &text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    return QString(longest + 1, u'`');
}

} // namespace

MarkdownJourneys readMarkdown(const QString &text) { return Reader().read(text); }

QString writeMarkdown(const QList<MermaidJourney> &journeys)
{
    QString result;
    for (const MermaidJourney &journey : journeys) {
        const QString text = writeMermaid(journey);
        const QString fence = fenceFor(text);
        if (!result.isEmpty())
            result += u'\n';
        result += u"# "_s + heading(journey.title) + u"\n\n"_s + fence + u"mermaid\n"_s + text + fence + u'\n';
    }
    return result;
}

} // namespace Model
