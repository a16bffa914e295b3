#include "app/cli/command.h"
#include "app/cli/output.h"

#include "model/store/check.h"
#include "model/store/quote.h"

#include <QCoreApplication>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"check"_s; }
    QString words() const override { return u"PROJECT [--json]"_s; }
    QString summary() const override { return tr("Checks the file, its schema, references and history."); }
    std::pair<int, int> count() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    int run(const QCommandLineParser &parser) const override
    {
        const QString path = parser.positionalArguments().at(1);
        const Model::CheckReport report = Model::checkFile(path);
        if (parser.isSet(u"json"_s)) {
            printJson([&](Model::JsonWriter &out) { write(out, report); });
        } else if (report.ok()) {
            print(tr("“%1” is in order.").arg(path));
        } else if (!isUnreadable(report)) {
            for (const Model::Problem &problem : report.problems)
                print(u"%1: %2"_s.arg(problem.where, problem.what));
        }
        if (isUnreadable(report))
            throw Model::Error(report.problems.first().what);
        if (!report.ok())
            throw Model::Error(tr("“%1” is not in order (%2). Go back to a copy from before.")
                                   .arg(path, Model::quotable(report.problems.first().what, 300)));
        return 0;
    }

private:
    /** No project could be found in it; then the problem says why in a sentence. */
    static bool isUnreadable(const Model::CheckReport &report)
    {
        return !report.ok() && report.problems.first().what.endsWith(u'.');
    }
    static void write(Model::JsonWriter &out, const Model::CheckReport &report)
    {
        out.beginObject();
        out.member("ok", report.ok());
        out.member("schema", report.schema);
        out.key("problems");
        out.beginArray();
        for (const Model::Problem &problem : report.problems) {
            out.beginObject();
            out.member("where", problem.where);
            out.member("what", problem.what);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

} // namespace App::Cli
