#include "model/exchange/journeyfile.h"

#include "model/exchange/markdown.h"
#include "model/exchange/mermaidproject.h"
#include "model/exchange/textfile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct JourneyText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyFile)
};

} // namespace

QStringList JourneyFile::endings() { return {u"mmd"_s, u"mermaid"_s, u"md"_s, u"markdown"_s, u"json"_s}; }

JourneyFile JourneyFile::read(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QByteArray bytes = readFile(path);
    if (!endings().contains(ending))
        throw Error(JourneyText::tr("“%1” has an ending that no journey is read from. Give a .json, .mmd or .md file.")
                        .arg(path));
    JourneyFile result;
    result.m_name = QFileInfo(path).fileName();
    try {
        if (ending == "json"_L1) {
            JsonProject project = readJson(bytes);
            result.m_losses = std::exchange(project.losses, {});
            result.m_content = project;
            return result;
        }
        const QString text = decodeText(bytes, path);
        QList<MermaidJourney> journeys;
        if (ending == "md"_L1 || ending == "markdown"_L1) {
            const MarkdownJourneys markdown = readMarkdown(text);
            journeys = markdown.journeys;
            result.m_losses = markdown.losses;
        } else {
            journeys = {readMermaid(text)};
        }
        for (MermaidJourney &journey : journeys) {
            journey = fittedToProject(journey);
            result.m_losses += std::exchange(journey.losses, {});
        }
        std::stable_sort(result.m_losses.begin(), result.m_losses.end(),
                         [](const Loss &a, const Loss &b) { return a.line < b.line; });
        result.m_content = journeys;
        return result;
    } catch (const Error &error) {
        if (error.sentence().contains(path))
            throw;
        throw Error(JourneyText::tr("“%1” can't be read. %2").arg(path, error.sentence()));
    }
}

Project::Start JourneyFile::start(const QString &name) const
{
    if (const auto *json = std::get_if<JsonProject>(&m_content))
        return startFromJson(*json);
    Project::Start start;
    start.name = name;
    start.fill = [journeys = std::get<QList<MermaidJourney>>(m_content)](Edit &edit) {
        for (const MermaidJourney &journey : journeys)
            addMermaidJourney(edit, journey);
    };
    return start;
}

QList<Id<Journey>> JourneyFile::addTo(Edit &edit, Losses &losses) const
{
    if (const auto *json = std::get_if<JsonProject>(&m_content))
        return addJourneys(edit, *json, losses);
    QList<Id<Journey>> result;
    for (const MermaidJourney &journey : std::get<QList<MermaidJourney>>(m_content))
        result.append(addMermaidJourney(edit, journey));
    return result;
}

Label JourneyFile::label() const { return Label{QT_TRANSLATE_NOOP("Edit", "Import “%1”"), {m_name}}; }

} // namespace Model
