#include "model/exchange/mermaid.h"

#include "model/exchange/mermaidsource.h"
#include "model/exchange/shortnumber.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

/** Writes what mermaid would misread as #NN;, and only that. */
class Writer
{
public:
    explicit Writer(const MermaidJourney &journey)
        : m_journey(journey)
    {
    }

    QString write()
    {
        m_text = u"journey\n"_s;
        if (!m_journey.title.isEmpty())
            m_text += u"    title "_s + escaped(m_journey.title, styled(m_journey.title) ? u":" : u"") + u'\n';
        writeDescription();
        for (qsizetype i = 0; i < m_journey.sections.size(); ++i) {
            const MermaidSection &section = m_journey.sections[i];
            if (section.named || i > 0)
                m_text += u"    section "_s + escaped(section.name, u":") + u'\n';
            for (const MermaidTask &task : section.tasks)
                writeTask(task);
        }
        return m_text;
    }

private:
    void writeTask(const MermaidTask &task)
    {
        m_text += u"      "_s + taskName(task.name) + u": "_s + number(task.score);
        for (qsizetype i = 0; i < task.actors.size(); ++i)
            m_text += (i == 0 ? u": "_s : u", "_s) + escaped(task.actors[i], u",:");
        m_text += u'\n';
    }

    void writeDescription()
    {
        if (m_journey.description.isEmpty())
            return;
        const QStringList lines = m_journey.description.split(u'\n');
        if (lines.size() == 1) {
            m_text += u"    accDescr: "_s + descriptionLine(lines.front()) + u'\n';
            return;
        }
        m_text += u"    accDescr {\n"_s;
        for (const QString &line : lines)
            m_text += u"      "_s + descriptionLine(line).replace(u'}', u"#125;"_s) + u'\n';
        m_text += u"    }\n"_s;
    }

    QString descriptionLine(const QString &line) const
    {
        if (styled(line))
            return escaped(line, u":");
        QString result;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (entityLength(line, i) > 0 || isHidden(line, i, 0) || line[i] < u' ')
                result += code(line[i]);
            else
                result += line[i];
        }
        return result;
    }

    static QString number(std::optional<double> score)
    {
        if (!score)
            return u"NaN"_s;
        if (std::isinf(*score))
            return *score < 0 ? u"-Infinity"_s : u"Infinity"_s;
        return QString::fromLatin1(shortNumber(*score));
    }

    static QString code(QChar c)
    {
        const char16_t u = c.isNull() ? u'\xFFFD' : c.unicode();
        return u'#' + QString::number(u) + u';';
    }

    /** mermaid drops a ';' from lines with such a word: there no colon may stand before a number sign. */
    static bool styled(QStringView text) { return text.contains("style"_L1) || text.contains("classDef"_L1); }

    /** Percent signs that would begin a comment or a directive; @p start is where a line may begin. */
    static bool isHidden(QStringView text, qsizetype at, qsizetype start)
    {
        const QStringView rest = text.sliced(at);
        return rest.startsWith("%%{"_L1) || (at == start && rest.startsWith("%%"_L1));
    }

    QString escaped(QStringView text, QStringView specials) const
    {
        if (text.isEmpty())
            return code(u' ');
        const qsizetype first =
            trimmedMermaid(text).isEmpty() ? text.size() : trimmedMermaid(text).data() - text.data();
        const qsizetype last = first + trimmedMermaid(text).size();
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool isEdge = i < first || i >= last;
            const bool isAttribute = c == u'"' && i > 0 && text[i - 1] == u'=' && m_hasTags;
            if (isEdge || c < u' ' || c == u'#' || c == u';' || specials.contains(c) || isAttribute ||
                isHidden(text, i, -1))
                result += code(c);
            else
                result += c;
        }
        return result;
    }

    QString taskName(const QString &name) const
    {
        QString result = escaped(name, u":");
        const bool isComment = result.startsWith(u'%') && !result.startsWith("%{"_L1);
        if (isComment || isKeyword(result)) {
            result.replace(0, 1, code(result.front()));
        } else if (QStringView(result).sliced(1).startsWith("%%"_L1)) {
            result.replace(1, 1, code(u'%'));
        }
        return result;
    }

    static bool isKeyword(const QString &name)
    {
        const auto after = [&](QLatin1String word) {
            return name.startsWith(word, Qt::CaseInsensitive) ? QStringView(name).sliced(word.size())
                                                              : QStringView(u"x");
        };
        const auto isWord = [](QChar c) { return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber()); };
        const auto isSpaced = [](QStringView rest) { return !rest.isEmpty() && isMermaidSpace(rest.front()); };
        const QStringView journey = after("journey"_L1);
        const QStringView description = trimmedMermaid(after("accDescr"_L1));
        return journey.isEmpty() || !isWord(journey.front()) || isSpaced(after("title"_L1)) ||
               isSpaced(after("section"_L1)) || trimmedMermaid(after("accTitle"_L1)).isEmpty() ||
               description.isEmpty() || description.startsWith(u'{');
    }

    const MermaidJourney &m_journey;
    bool m_hasTags = hasTags(m_journey);
    QString m_text;

    static bool hasTags(const MermaidJourney &journey)
    {
        bool result = journey.title.contains(u'<') || journey.description.contains(u'<');
        for (const MermaidSection &section : journey.sections) {
            result = result || section.name.contains(u'<');
            for (const MermaidTask &task : section.tasks)
                result = result || task.name.contains(u'<') || task.actors.join(u' ').contains(u'<');
        }
        return result;
    }
};

} // namespace

QString writeMermaid(const MermaidJourney &journey) { return Writer(journey).write(); }

} // namespace Model
