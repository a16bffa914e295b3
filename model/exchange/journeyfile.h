#pragma once

#include "model/exchange/jsonreader.h"
#include "model/exchange/mermaid.h"

#include <variant>

namespace Model {

/** A file of journeys from outside, read and understood: JSON, Mermaid or Markdown, by its ending. */
class JourneyFile
{
public:
    /** Throws Error, with the file and the line, where it can't be read. */
    static JourneyFile read(const QString &path);
    /** The endings that it reads, without the dot. */
    static QStringList endings();

    /** What the file says and a project can't hold. */
    const Losses &losses() const { return m_losses; }

    /** A new project of it. A project in JSON has its own name; @p name is for the others. */
    Project::Start start(const QString &name) const;
    /** Adds its journeys at the end of the project's; what is lost in doing so is added to @p losses. */
    QList<Id<Journey>> addTo(Edit &edit, Losses &losses) const;
    /** What that edit is called. */
    Label label() const;

private:
    QString m_name;
    Losses m_losses;
    std::variant<JsonProject, QList<MermaidJourney>> m_content;
};

} // namespace Model
