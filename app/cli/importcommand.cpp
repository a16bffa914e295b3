#include "app/cli/command.h"
#include "app/cli/output.h"

#include "model/exchange/journeyfile.h"

#include <QCoreApplication>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"import"_s; }
    QString words() const override { return u"PROJECT FILE --as journey [--json]"_s; }
    QString summary() const override { return tr("Adds the journeys of a .mmd, .md or .json file, as one edit."); }
    std::pair<int, int> count() const override { return {2, 2}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"as"_s, tr("What the file holds: journey."), u"KIND"_s}, jsonOption()};
    }

    int run(const QCommandLineParser &parser) const override
    {
        if (parser.value(u"as"_s) != "journey"_L1)
            throw UsageError(parser.isSet(u"as"_s)
                                 ? tr("“%1” is nothing that can be imported.").arg(parser.value(u"as"_s))
                                 : tr("Say what the file holds: --as journey."));
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
