#include "model/exchange/mermaid.h"

#include "model/exchange/mermaidlexer.h"
#include "model/store/quote.h"

#include <QCoreApplication>
#include <QSet>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

/** JavaScript's Number(): blanks around it don't matter, none at all is 0, what is no number is none. */
std::optional<double> javaScriptNumber(QStringView text)
{
    const QStringView trimmed = trimmedMermaid(text);
    if (trimmed.isEmpty())
        return 0;
    const QByteArray number = trimmed.toUtf8();
    if (number.size() > 2 && number[0] == '0') {
        const char kind = char(number[1] | 0x20);
        const int base = kind == 'x' ? 16 : kind == 'o' ? 8 : kind == 'b' ? 2 : 0;
        if (base) {
            double value = 0;
            for (const char c : number.sliced(2)) {
                const int digit = c >= '0' && c <= '9'                     ? c - '0'
                                  : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                                           : 99;
                if (digit >= base)
                    return std::nullopt;
                value = value * base + digit;
            }
            return value;
        }
    }
    qsizetype at = number[0] == '+' || number[0] == '-' ? 1 : 0;
    if (number.sliced(at) == "Infinity")
        return number[0] == '-' ? -HUGE_VAL : HUGE_VAL;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < number.size() && number[at] >= '0' && number[at] <= '9')
            ++at;
        return at - from;
    };
    qsizetype count = digits();
    if (at < number.size() && number[at] == '.') {
        ++at;
        count += digits();
    }
    if (count == 0)
        return std::nullopt;
    if (at < number.size() && (number[at] | 0x20) == 'e') {
        ++at;
        if (at < number.size() && (number[at] == '+' || number[at] == '-'))
            ++at;
        if (digits() == 0)
            return std::nullopt;
    }
    if (at != number.size())
        return std::nullopt;
    return number.toDouble(); // too large is infinite, too small is 0, as in JavaScript
}

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
public:
    Reader(const QString &text, int firstLine)
        : m_source(text, firstLine)
        , m_lexer(m_source)
    {
    }

    MermaidJourney read()
    {
        m_journey.title = trimmedMermaid(m_source.title()).toString();
        m_titleLine = m_source.title().isEmpty() ? 0 : 1;
        if (!isMermaidJourney(m_source))
            refuse(tr("the diagram does not begin with “journey”."));
        if (m_lexer.next() != MermaidLexer::Token::Journey)
            refuse(tr("the diagram does not begin with the word “journey”."));
        for (auto token = m_lexer.next(); token != MermaidLexer::Token::End; token = m_lexer.next())
            statement(token);
        m_journey.losses = m_source.losses() + m_lexer.losses() + m_journey.losses;
        std::stable_sort(m_journey.losses.begin(), m_journey.losses.end(),
                         [](const Loss &a, const Loss &b) { return a.line < b.line; });
        return m_journey;
    }

    static bool isMermaidJourney(const MermaidSource &source) { return source.text().startsWith("journey"_L1); }

private:
    void statement(MermaidLexer::Token token)
    {
        using Token = MermaidLexer::Token;
        switch (token) {
        case Token::NewLine:
        case Token::End:
            break;
        case Token::Title:
            setTitle(text(m_lexer.text().sliced(6)));
            break;
        case Token::AccTitle:
            m_journey.accessibleTitle = text(m_lexer.text());
            if (!m_journey.accessibleTitle.isEmpty())
                lose(tr("The accessible title “%1” is not kept.").arg(quotable(m_journey.accessibleTitle)));
            break;
        case Token::AccDescription:
            setDescription(text(m_lexer.text()));
            break;
        case Token::Section:
            m_journey.sections.append({text(m_lexer.text().sliced(8)), true, {}, m_lexer.line()});
            break;
        case Token::TaskName:
            task();
            break;
        case Token::TaskData:
        case Token::Colon:
            if (!m_journey.sections.isEmpty() && m_journey.sections.back().line == m_lexer.line())
                refuse(tr("a section's name can't contain a colon (“%1”). Write #58; instead.")
                           .arg(quotable(m_lexer.text())));
            refuse(tr("“%1” has no task's name before the colon.").arg(quotable(m_lexer.text())));
        case Token::Journey:
            refuse(tr("a line can't begin with the word “journey” again."));
        case Token::Invalid:
            refuse(tr("a semicolon can't stand here. Write #59; instead."));
        case Token::UnclosedBlock:
            refuse(tr("the “accDescr {” is never closed with “}”."));
        }
    }

    void task()
    {
        MermaidTask task;
        task.line = m_lexer.line();
        task.name = text(m_lexer.text());
        const QString name = quotable(m_lexer.text());
        if (m_lexer.next() != MermaidLexer::Token::TaskData) {
            const QString why = m_lexer.comment().startsWith(u'#')
                                    ? tr("“%1” is no task: “#” begins a comment there. Write #35; instead.")
                                    : tr("“%1” is no task. A task is written as “name: score: actor”.");
            throw MermaidError(task.line, tr("Line %1: ").arg(task.line) + why.arg(name));
        }
        const QList<QStringView> parts = m_lexer.text().sliced(1).split(u':');
        task.score = javaScriptNumber(parts[0]);
        if (!task.score)
            lose(tr("The score “%1” of “%2” is no number.").arg(quotable(parts[0]), name));
        else if (trimmedMermaid(parts[0]).isEmpty())
            lose(tr("“%1” has no score; Mermaid reads it as 0.").arg(name));
        if (parts.size() > 1)
            task.actors = actors(parts[1], name);
        if (parts.size() > 2) {
            const QStringView rest = m_lexer.text().sliced(2 + parts[0].size() + parts[1].size());
            lose(tr("Mermaid drops “%1” after the actors of “%2”.").arg(quotable(rest), name));
        }
        if (m_journey.sections.isEmpty())
            m_journey.sections.append({QString(), false, {}, task.line});
        m_journey.sections.back().tasks.append(task);
    }

    QStringList actors(QStringView list, const QString &task)
    {
        QStringList result;
        QSet<QString> known;
        for (const QStringView part : list.split(u',')) {
            const QString actor = text(part);
            if (actor.isEmpty()) {
                lose(tr("An actor of “%1” has no name.").arg(task));
            } else if (known.contains(actor)) {
                lose(tr("“%1” is named twice among the actors of “%2”.").arg(quotable(actor), task));
            } else {
                known.insert(actor);
                result.append(actor);
            }
        }
        return result;
    }

    void setTitle(const QString &title)
    {
        if (m_titleLine > 0 && !m_journey.title.isEmpty() && m_journey.title != title)
            lose(tr("The title “%1” is replaced by “%2”.").arg(quotable(m_journey.title), quotable(title)));
        m_journey.title = title;
        m_titleLine = m_lexer.line();
    }

    void setDescription(const QString &description)
    {
        if (!m_journey.description.isEmpty() && m_journey.description != description)
            lose(tr("The description “%1” is replaced by a later one.").arg(quotable(m_journey.description)));
        // mermaid drops the indentation of a description's lines.
        QStringList lines = description.split(u'\n');
        for (QString &line : lines)
            line = trimmedMermaid(line).toString();
        lines.removeAll(QString());
        m_journey.description = lines.join(u'\n');
    }

    /** Trimmed and with entities decoded; a name of nothing but blanks is none. */
    QString text(QStringView token)
    {
        const QString decoded = decodedMermaid(trimmedMermaid(token), m_lexer.line(), m_journey.losses);
        return trimmedMermaid(decoded).isEmpty() ? QString() : decoded;
    }

    void lose(const QString &what) { m_journey.losses.append({m_lexer.line(), what}); }

    [[noreturn]] void refuse(const QString &why)
    {
        const int line = m_lexer.line() > 0 ? m_lexer.line() : m_source.lineAt(0);
        throw MermaidError(line, tr("Line %1: ").arg(line) + why);
    }

    MermaidSource m_source;
    MermaidLexer m_lexer;
    MermaidJourney m_journey;
    int m_titleLine = 0;
};

} // namespace

MermaidJourney readMermaid(const QString &text, int firstLine) { return Reader(text, firstLine).read(); }

bool isMermaidJourney(const QString &text)
{
    try {
        return Reader::isMermaidJourney(MermaidSource(text, 1));
    } catch (const MermaidError &) {
        return false; // front matter that is no YAML
    }
}

} // namespace Model
