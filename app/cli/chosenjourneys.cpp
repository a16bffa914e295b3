#include "app/cli/chosenjourneys.h"

#include "model/store/quote.h"

#include <QCoreApplication>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QCommandLineOption journeyOption(const QString &description) { return {u"journey"_s, description, u"NAME"_s}; }

std::optional<Model::Journey> chosenJourney(const QCommandLineParser &words, const Model::Project &project)
{
    if (!words.isSet(u"journey"_s))
        return {};
    const QString title = words.value(u"journey"_s);
    const QList<Model::Journey> journeys = project.all<Model::Journey>();
    for (const Model::Journey &journey : journeys) {
        if (journey.title == title)
            return journey;
    }
    QStringList titles;
    for (const Model::Journey &journey : journeys) {
        if (journey.title.trimmed() == title.trimmed())
            return journey;
        titles.append(Model::quoted(Model::quotable(journey.title)));
    }
    throw Model::Error(CommandText::tr("“%1” has no journey called “%2”. It has: %3.")
                           .arg(project.path(), title, titles.join(u", "_s)));
}

} // namespace App::Cli
