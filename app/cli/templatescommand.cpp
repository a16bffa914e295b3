#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/templates/templatelist.h"

#include <QCoreApplication>
#include <QLocale>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

class TemplatesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"templates"_s; }
    QString words() const override { return u"[--json]"_s; }
    QString summary() const override { return tr("Lists the templates for new projects."); }
    std::pair<int, int> count() const override { return {0, 0}; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    int run(const QCommandLineParser &parser) const override
    {
        if (!parser.isSet(u"json"_s)) {
            for (const Template &entry : templates(QLocale().name().section(u'_', 0, 0)))
                print(u"%1  %2: %3"_s.arg(entry.id, -16).arg(entry.title, entry.description));
            return 0;
        }
        printJson([](Model::JsonWriter &out) {
            out.beginArray();
            for (const Template &entry : templates(u"en"_s)) {
                out.beginObject();
                out.member("id", entry.id);
                out.member("title", entry.title);
                out.member("description", entry.description);
                out.endObject();
            }
            out.endArray();
        });
        return 0;
    }
};

} // namespace

std::unique_ptr<Command> makeTemplatesCommand() { return std::make_unique<TemplatesCommand>(); }

} // namespace App::Cli
