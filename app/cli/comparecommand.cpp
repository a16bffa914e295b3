#include "app/cli/command.h"
#include "app/cli/output.h"

#include "model/store/project.h"
#include "model/store/quote.h"
#include "model/team/compare.h"

#include <QCoreApplication>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

class CompareCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"compare"_s; }
    QString words() const override { return u"A B [--json]"_s; }
    QString summary() const override { return tr("Says in words what differs between two projects."); }
    std::pair<int, int> count() const override { return {2, 2}; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    int run(const QCommandLineParser &parser) const override
    {
        const QStringList words = parser.positionalArguments();
        const auto before = Model::Project::open(words[1], Model::Project::Access::Read);
        const auto after = Model::Project::open(words[2], Model::Project::Access::Read);
        const QList<Model::Difference> differences = Model::compare(before->rows(), after->rows());
        if (parser.isSet(u"json"_s)) {
            printJson([&](Model::JsonWriter &out) { write(out, differences); });
            return 0;
        }
        for (const Model::Difference &difference : differences)
            print(sentence(difference));
        if (differences.isEmpty())
            print(tr("Nothing differs."));
        return 0;
    }

private:
    static QString sentence(const Model::Difference &difference)
    {
        const QString kind = title(difference.kind);
        const QString name = Model::quotable(difference.name, 200);
        switch (difference.what) {
        case Model::What::Added:
            return tr("%1 “%2” is new.").arg(kind, name);
        case Model::What::Removed:
            return tr("%1 “%2” is gone.").arg(kind, name);
        case Model::What::Changed:
            break;
        }
        return tr("%1 “%2”: %3 %4 → %5")
            .arg(kind, name, Model::translatedField(difference.title.constData()),
                 Model::quotable(Model::shownValue(difference.before), 200),
                 Model::quotable(Model::shownValue(difference.after), 200));
    }

    static QString title(const QByteArray &kind)
    {
        static const QHash<QByteArray, const char *> titles{
            {"project", QT_TR_NOOP("Project")},       {"channel", QT_TR_NOOP("Channel")},
            {"owner", QT_TR_NOOP("Owner")},           {"persona", QT_TR_NOOP("Persona")},
            {"journey", QT_TR_NOOP("Journey")},       {"participant", QT_TR_NOOP("Persona of a journey")},
            {"stage", QT_TR_NOOP("Stage")},           {"touchpoint", QT_TR_NOOP("Touchpoint")},
            {"connection", QT_TR_NOOP("Connection")}, {"score", QT_TR_NOOP("Score")}};
        return tr(titles.value(kind, ""));
    }

    static const char *word(Model::What what)
    {
        return what == Model::What::Added ? "added" : what == Model::What::Removed ? "removed" : "changed";
    }

    static void value(Model::JsonWriter &out, const char *key, const QJsonValue &value)
    {
        if (value.isString())
            out.member(key, value.toString());
        else if (value.isBool())
            out.member(key, value.toBool());
        else
            out.member(key, value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
    }

    static void write(Model::JsonWriter &out, const QList<Model::Difference> &differences)
    {
        out.beginArray();
        for (const Model::Difference &difference : differences) {
            out.beginObject();
            out.member("what", QString::fromLatin1(word(difference.what)));
            out.member("kind", QString::fromLatin1(difference.kind));
            out.member("id", QString::number(difference.id));
            out.member("name", difference.name);
            value(out, "field", difference.field.isEmpty() ? QJsonValue() : QString::fromLatin1(difference.field));
            value(out, "before", difference.before);
            value(out, "after", difference.after);
            out.endObject();
        }
        out.endArray();
    }
};

} // namespace

std::unique_ptr<Command> makeCompareCommand() { return std::make_unique<CompareCommand>(); }

} // namespace App::Cli
