#include "app/cli/command.h"
#include "app/cli/output.h"

#include "model/exchange/journeyfile.h"
#include "model/feedback/feedbackimporter.h"
#include "model/metrics/observationimport.h"

#include <QCoreApplication>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"import"_s; }
    QString words() const override
    {
        return u"PROJECT FILE --as feedback|metrics|journey [--map COLUMN=FIELD,…] [--no-header] [--source S] [--preset NAME] [--journey NAME] [--touchpoint NAME] [--json]"_s;
    }
    QString summary() const override
    {
        return tr(
            "Adds the feedback or the metrics of a .csv, .tsv, .json or .xlsx file, or the journeys of a .mmd, .md or "
            ".json file, as one edit.");
    }
    std::pair<int, int> count() const override { return {2, 2}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"as"_s, tr("What the file holds: feedback, metrics or journey."), u"KIND"_s},
                {u"map"_s, tr("What its columns are, such as “Review=text,Stars=rating:1-5”; else that is guessed."),
                 u"COLUMN=FIELD,…"_s},
                {u"no-header"_s, tr("The first line is data; columns are called #1, #2 and so on.")},
                {u"source"_s,
                 tr("Where the feedback comes from: review, social, survey, call-note, phone, email, chat, ticket, "
                    "interview or other."),
                 u"SOURCE"_s},
                {u"preset"_s, tr("The program that wrote the file, such as zendesk; else that is guessed."), u"NAME"_s},
                {u"journey"_s, tr("The journey that the feedback belongs to, where the file doesn't say."), u"NAME"_s},
                {u"touchpoint"_s, tr("The touchpoint that it belongs to, where the file doesn't say."), u"NAME"_s},
                jsonOption()};
    }

    int run(const QCommandLineParser &parser) const override
    {
        const QString kind = parser.value(u"as"_s);
        if (kind == "feedback"_L1)
            return importFeedback(parser);
        if (kind == "metrics"_L1)
            return importMetrics(parser);
        if (kind != "journey"_L1)
            throw UsageError(parser.isSet(u"as"_s)
                                 ? tr("“%1” is nothing that can be imported.").arg(kind)
                                 : tr("Say what the file holds: --as feedback, --as metrics or --as journey."));
        const QString path = parser.positionalArguments().at(1);
        const QString file = parser.positionalArguments().at(2);
        const auto project = Model::Project::open(path, Model::Project::Access::Write);
        const auto read = Model::JourneyFile::read(file);
        Model::Losses losses = read.losses();
        QList<Model::Id<Model::Journey>> added;
        project->edit(read.label(), [&](Model::Edit &edit) {
            added = read.addTo(edit, losses);
            if (added.isEmpty())
                throw Model::Error(tr("“%1” holds no journey, so nothing was imported.").arg(file));
        });
        if (parser.isSet(u"json"_s)) {
            printJson([&](Model::JsonWriter &out) { write(out, *project, added, losses); });
            return 0;
        }
        tell(losses, file);
        for (const auto id : added)
            print(tr("Imported “%1”.").arg(project->find(id).value_or(Model::Journey()).title));
        return 0;
    }

private:
    static int importFeedback(const QCommandLineParser &parser)
    {
        Model::ImportOptions options;
        options.file = parser.positionalArguments().at(2);
        options.preset = parser.value(u"preset"_s);
        options.mapping = parser.value(u"map"_s);
        options.hasHeader = !parser.isSet(u"no-header"_s);
        options.journey = parser.value(u"journey"_s);
        options.touchpoint = parser.value(u"touchpoint"_s);
        if (parser.isSet(u"source"_s)) {
            options.source = Model::fromWord<Model::Source>(parser.value(u"source"_s));
            if (!options.source)
                throw UsageError(tr("“%1” is no source of feedback.").arg(parser.value(u"source"_s)));
        }
        const auto project = Model::Project::open(parser.positionalArguments().at(1), Model::Project::Access::Write);
        auto report = Model::readFeedbackFile(project->rows().database(), options);
        project->edit(report->label(), [&](Model::Edit &edit) { Model::addImport(edit, *report); });
        if (parser.isSet(u"json"_s)) {
            printJson([&](Model::JsonWriter &out) { write(out, report->import.id, *report); });
            return 0;
        }
        complainAbout(*report, options.file);
        print(tr("%n piece(s) of feedback imported", nullptr, int(report->imported)) + u", "_s + restOf(*report));
        return 0;
    }

    static int importMetrics(const QCommandLineParser &parser)
    {
        Model::ObservationOptions options;
        options.file = parser.positionalArguments().at(2);
        options.mapping = parser.value(u"map"_s);
        options.hasHeader = !parser.isSet(u"no-header"_s);
        const auto project = Model::Project::open(parser.positionalArguments().at(1), Model::Project::Access::Write);
        const Model::ObservationReport report = Model::readObservationFile(project->rows(), options);
        project->edit(report.label(), [&](Model::Edit &edit) { Model::addObservations(edit, report); });
        if (parser.isSet(u"json"_s)) {
            // Observations lie in no batch: the entry of the history is what undoes this import.
            const Model::Id<Model::Entry> entry = project->history().last().id;
            printJson([&](Model::JsonWriter &out) { write(out, entry, report); });
            return 0;
        }
        complainAbout(report, options.file);
        print(tr("%n value(s) imported", nullptr, int(report.imported)) + u", "_s + restOf(report));
        return 0;
    }

    template <class Report>
    static void complainAbout(const Report &report, const QString &file)
    {
        for (const auto &[line, reason] : report.rejected)
            complain(tr("%1:%2: left out: %3").arg(file).arg(line).arg(reason));
        for (const Model::ImportProblem &problem : report.problems) {
            complain(problem.column.isEmpty()
                         ? tr("%1:%2: %3").arg(file).arg(problem.line).arg(problem.reason)
                         : tr("%1:%2, %3: %4").arg(file).arg(problem.line).arg(problem.column, problem.reason));
        }
        QStringList columns;
        for (const auto &[column, use] : report.columns) {
            if (use != "ignore"_L1)
                columns += u"%1=%2"_s.arg(column, use);
        }
        print(tr("Read as %1.").arg(columns.join(u", "_s)));
    }
    template <class Report>
    static QString restOf(const Report &report)
    {
        return tr("%n known already", nullptr, int(report.duplicates)) + u", "_s +
               tr("%n left out", nullptr, int(report.rejected.size())) + u'.';
    }

    template <class R, class Report>
    static void write(Model::JsonWriter &out, Model::Id<R> batch, const Report &report)
    {
        out.beginObject();
        out.member("batch", batch);
        out.member("rows", report.rows);
        out.member("imported", report.imported);
        out.member("duplicates", report.duplicates);
        out.member("unlinked", report.unlinked);
        out.key("rejected");
        out.beginArray();
        for (const auto &[line, reason] : report.rejected) {
            out.beginObject();
            out.member("line", line);
            out.member("reason", reason);
            out.endObject();
        }
        out.endArray();
        out.key("problems");
        out.beginArray();
        for (const Model::ImportProblem &problem : report.problems) {
            out.beginObject();
            out.member("line", problem.line);
            out.member("column", problem.column);
            out.member("reason", problem.reason);
            out.endObject();
        }
        out.endArray();
        out.key("columns");
        out.beginObject();
        for (const auto &[column, use] : report.columns) {
            out.key(column);
            out.value(use);
        }
        out.endObject();
        out.member("encoding", report.encoding);
        out.member("delimiter", report.delimiter);
        out.endObject();
    }

    static void write(Model::JsonWriter &out, const Model::Project &project,
                      const QList<Model::Id<Model::Journey>> &added, const Model::Losses &losses)
    {
        out.beginObject();
        out.key("journeys");
        out.beginArray();
        for (const auto id : added) {
            out.beginObject();
            out.member("id", id);
            out.member("title", project.find(id).value_or(Model::Journey()).title);
            out.endObject();
        }
        out.endArray();
        out.key("losses");
        out.beginArray();
        for (const Model::Loss &loss : losses) {
            out.beginObject();
            out.member("line", loss.line);
            out.member("what", loss.what);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace App::Cli
