#include "app/cli/chosenjourneys.h"
#include "app/cli/command.h"
#include "app/cli/output.h"

#include "model/exchange/feedbackcsv.h"
#include "model/exchange/json.h"
#include "model/exchange/markdown.h"
#include "model/exchange/mermaidproject.h"
#include "views/curves/curvesexport.h"
#include "views/map/lenses/lens.h"
#include "views/map/mapexport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

using Journeys = QList<Model::Id<Model::Journey>>;
using Options = Views::MapExportOptions;
using Picture = Options::Format;

std::optional<Picture> pictureOf(const QString &ending)
{
    if (ending == "svg"_L1)
        return Picture::Svg;
    if (ending == "png"_L1)
        return Picture::Png;
    if (ending == "pdf"_L1)
        return Picture::Pdf;
    return std::nullopt;
}

bool isText(const QString &ending)
{
    return ending == "json"_L1 || ending == "mmd"_L1 || ending == "md"_L1 || ending == "csv"_L1;
}

QString endingOf(const QCommandLineParser &parser) { return QFileInfo(parser.value(u"output"_s)).suffix().toLower(); }

bool showsCurves(const QCommandLineParser &parser) { return parser.value(u"as"_s) == "curves"_L1; }

class ExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"export"_s; }
    QString words() const override
    {
        return u"PROJECT -o FILE [--journey NAME] [--as map|curves|data] [--paper A4|A3|A2|A1|A0|Letter] [--theme light|dark] [--lens LENS]"_s;
    }
    QString summary() const override
    {
        return tr("Writes the project as the file's ending says: .pdf .png .svg .csv .json .mmd .md.");
    }
    std::pair<int, int> count() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{{u"o"_s, u"output"_s}, tr("The file to write."), u"FILE"_s},
                journeyOption(tr("The journey to write, by its title.")),
                {u"as"_s, tr("What is written: map, curves or data (feedback, as CSV)."), u"KIND"_s, u"map"_s},
                {u"paper"_s, tr("The paper of a PDF; without it a page is as large as what it shows."), u"SIZE"_s},
                {u"theme"_s, tr("The colours of a picture: light or dark."), u"THEME"_s, u"light"_s},
                {u"lens"_s, tr("What the map is coloured by: %1.").arg(lensWords()), u"LENS"_s, u"emotion"_s}};
    }
    Needs needs(const QCommandLineParser &parser) const override
    {
        if (!pictureOf(endingOf(parser)))
            return Needs::Text;
        return showsCurves(parser) ? Needs::Widgets : Needs::Pictures;
    }

    int run(const QCommandLineParser &parser) const override
    {
        const QString path = parser.positionalArguments().at(1);
        const QString target = parser.value(u"output"_s);
        if (target.isEmpty())
            throw UsageError(tr("Say which file to write: -o FILE."));
        const QString ending = endingOf(parser);
        const std::optional<Picture> picture = pictureOf(ending);
        if (!picture && !isText(ending))
            throw UsageError(tr("“%1” has an ending that can't be written.").arg(target));
        if (ending == "csv"_L1)
            return exportData(path, target, parser);
        const Options options = pictureOptions(parser, picture.value_or(Picture::Svg));
        const auto project = Model::Project::open(path, Model::Project::Access::Read);
        Journeys journeys = chosen(*project, parser);
        if (ending == "json"_L1) {
            writeFile(target, [&](QIODevice &file) { Model::writeJson(*project, file); });
            return 0;
        }
        if (journeys.isEmpty())
            throw Model::Error(tr("“%1” has no journey that could be written. Add one first.").arg(path));
        if (ending != "md"_L1 && ending != "pdf"_L1)
            journeys = journeys.first(1);
        if (picture)
            writePicture(*project, journeys, target, options, showsCurves(parser));
        else
            writeMermaid(*project, journeys, target, ending == "md"_L1);
        return 0;
    }

private:
    static int exportData(const QString &path, const QString &target, const QCommandLineParser &parser)
    {
        if (parser.isSet(u"as"_s) && parser.value(u"as"_s) != "data"_L1)
            throw UsageError(tr("A .csv file holds data: --as data."));
        const auto project = Model::Project::open(path, Model::Project::Access::Read);
        writeFile(target, [&](QIODevice &file) { Model::writeFeedbackCsv(project->rows(), file); });
        return 0;
    }

    static Options pictureOptions(const QCommandLineParser &parser, Picture format)
    {
        const QString as = parser.value(u"as"_s);
        if (as != "map"_L1 && as != "curves"_L1)
            throw UsageError(tr("“%1” is nothing that can be exported.").arg(as));
        Options options;
        options.format = format;
        const QString theme = parser.value(u"theme"_s);
        if (theme != "light"_L1 && theme != "dark"_L1)
            throw UsageError(tr("“%1” is no theme; say light or dark.").arg(theme));
        options.dark = theme == "dark"_L1;
        options.lens = parser.value(u"lens"_s);
        if (QLatin1String(Views::lensNamed(options.lens).word()) != options.lens)
            throw UsageError(tr("“%1” is no lens; say one of: %2.").arg(options.lens, lensWords()));
        if (parser.isSet(u"paper"_s)) {
            const auto paper = Views::paperNamed(parser.value(u"paper"_s));
            if (!paper)
                throw UsageError(
                    tr("“%1” is no paper; say A4, A3, A2, A1, A0 or Letter.").arg(parser.value(u"paper"_s)));
            options.paper = *paper;
        }
        return options;
    }

    static QString lensWords()
    {
        QStringList words;
        for (const Views::Lens *lens : Views::lenses())
            words += QString::fromLatin1(lens->word());
        return words.join(u", "_s);
    }

    /** The journey that was asked for, else all in order. */
    static Journeys chosen(const Model::Project &project, const QCommandLineParser &parser)
    {
        if (const auto journey = chosenJourney(parser, project))
            return {journey->id};
        Journeys all;
        for (const Model::Journey &journey : project.all<Model::Journey>())
            all.append(journey.id);
        return all;
    }

    static void writePicture(const Model::Project &project, const Journeys &journeys, const QString &target,
                             const Options &options, bool curves)
    {
        writeFile(target, [&](QIODevice &file) {
            if (curves) {
                Views::CurvesShown all;
                all.measured = Model::MeasuredCurves(*Model::FeedbackEvidence::read(project.rows()));
                Views::exportCurves(project, journeys, file, options, all);
            } else {
                Views::exportMap(project, journeys, file, options);
            }
        });
    }

    static void writeMermaid(const Model::Project &project, const Journeys &journeys, const QString &target,
                             bool markdown)
    {
        QList<Model::MermaidJourney> diagrams;
        Model::Losses losses;
        for (const auto journey : journeys) {
            diagrams.append(Model::mermaidFromProject(project.rows(), journey));
            losses += diagrams.last().losses;
        }
        const QString text = markdown ? Model::writeMarkdown(diagrams) : Model::writeMermaid(diagrams.first());
        writeFile(target, [&](QIODevice &file) { file.write(text.toUtf8()); });
        tell(losses, target);
    }
};

} // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

} // namespace App::Cli
