#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/templates/templatelist.h"

#include "model/exchange/journeyfile.h"
#include "model/exchange/textfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

using Start = Model::Project::Start;

class NewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"new"_s; }
    QString words() const override { return u"PROJECT [--template ID | --from FILE] [--force]"_s; }
    QString summary() const override
    {
        return tr("Makes a project of the blank five stages, a template, or a .json, .mmd or .md file.");
    }
    std::pair<int, int> count() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"template"_s, tr("The template to start from; see “throughline templates”."), u"ID"_s},
                {u"from"_s, tr("The file to start from: .json, .mmd or .md."), u"FILE"_s},
                {u"force"_s, tr("Replace the project if it exists already.")}};
    }

    int run(const QCommandLineParser &parser) const override
    {
        if (parser.isSet(u"template"_s) && parser.isSet(u"from"_s))
            throw UsageError(tr("A project starts from a template or from a file, not from both."));
        const QString path = parser.positionalArguments().at(1);
        const bool force = parser.isSet(u"force"_s);
        if (QFileInfo::exists(path) && !force)
            throw Model::Error(tr("“%1” exists already. Add --force to replace it, or choose another name.").arg(path));
        Model::Losses losses;
        const QString file = parser.value(u"from"_s);
        Start start;
        if (parser.isSet(u"from"_s)) {
            const auto read = Model::JourneyFile::read(file);
            losses = read.losses();
            start = read.start(QFileInfo(path).completeBaseName());
        } else {
            start = fromTemplate(parser.isSet(u"template"_s) ? parser.value(u"template"_s) : u"blank"_s);
            start.name = QFileInfo(path).completeBaseName();
        }
        start.name.truncate(10'000);
        Model::Project::create(path, start, force);
        tell(losses, file);
        return 0;
    }

private:
    static Start fromTemplate(const QString &id)
    {
        QStringList known;
        for (const Template &entry : templates(QLocale().name().section(u'_', 0, 0))) {
            if (entry.id == id)
                return Model::startFromJson(Model::readJson(Model::readFile(entry.file)), Model::Ids::New);
            known.append(entry.id);
        }
        throw Model::Error(tr("There is no template “%1”. There are: %2.").arg(id, known.join(u", "_s)));
    }
};

} // namespace

std::unique_ptr<Command> makeNewCommand() { return std::make_unique<NewCommand>(); }

} // namespace App::Cli
