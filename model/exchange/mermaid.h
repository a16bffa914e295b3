#pragma once

#include "model/exchange/loss.h"
#include "model/store/error.h"

#include <QStringList>

#include <optional>

namespace Model {

struct MermaidTask
{
    QString name;                ///< trimmed, entities decoded
    std::optional<double> score; ///< any number; none where the file has no number
    QStringList actors;          ///< none empty, none twice
    int line = 0;

    bool operator==(const MermaidTask &) const = default;
};

/** A run of tasks under one heading. Two sections may have the same name. */
struct MermaidSection
{
    QString name;
    bool named = true; ///< false only for the tasks before the first section
    QList<MermaidTask> tasks;
    int line = 0;

    bool operator==(const MermaidSection &) const = default;
};

/** One `journey` diagram: what mermaid's own parser (11) takes from it. */
struct MermaidJourney
{
    QString title;
    QString accessibleTitle; ///< accTitle
    QString description;     ///< accDescr
    QList<MermaidSection> sections;
    Losses losses; ///< what the file says and neither mermaid nor we keep

    bool operator==(const MermaidJourney &) const = default;
};

/** The file is no journey that mermaid accepts. The sentence begins with the line. */
class MermaidError : public Error
{
public:
    MermaidError(int line, const QString &sentence)
        : Error(sentence)
        , m_line(line)
    {
    }
    int line() const { return m_line; }

private:
    int m_line;
};

/**
 * Reads one diagram as mermaid 11 does: the same preparation (front matter, directives, comments), the same tokens, the
 * same refusals. Takes time in proportion to the text, whatever it says. @p firstLine is the number of the text's first
 * line in its file. Throws MermaidError.
 */
MermaidJourney readMermaid(const QString &text, int firstLine = 1);

/** True where mermaid would take @p text for a journey rather than another kind of diagram. */
bool isMermaidJourney(const QString &text);

/** The diagram as text; reading it gives the same title, description, sections, tasks, scores and actors. */
QString writeMermaid(const MermaidJourney &journey);

} // namespace Model
