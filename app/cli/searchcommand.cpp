#include "app/cli/command.h"
#include "app/cli/output.h"

#include "model/feedback/facts.h"
#include "model/feedback/feedbacksearch.h"
#include "model/store/project.h"

#include <QCoreApplication>
#include <QLocale>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 20;

class SearchCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"search"_s; }
    QString words() const override { return u"PROJECT QUERY [--limit N] [--json]"_s; }
    QString summary() const override { return tr("Finds feedback by its words."); }
    std::pair<int, int> count() const override { return {2, 2}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"limit"_s, tr("How many to list at most."), u"N"_s, QString::number(usualLimit)}, jsonOption()};
    }

    int run(const QCommandLineParser &parser) const override
    {
        bool isNumber = false;
        const int limit = parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 0)
            throw UsageError(tr("“%1” is no number from 0.").arg(parser.value(u"limit"_s)));
        const auto project = Model::Project::open(parser.positionalArguments().at(1), Model::Project::Access::Read);
        const Model::Rows &rows = project->rows();
        const auto result = Model::searchFeedback(rows, Model::SearchQuery(parser.positionalArguments().at(2)), limit);
        const QList<Model::Feedback> hits = Model::feedbackOf(rows, result.ids);
        if (parser.isSet(u"json"_s)) {
            printJson([&](Model::JsonWriter &out) { write(out, rows, result.total, hits); });
            return 0;
        }
        for (const Model::Feedback &hit : hits) {
            const QString day = hit.item.date ? hit.item.date->isoText().left(10) : u"–"_s;
            print(u"%1  %2  %3"_s.arg(day, Model::title(hit.item.source), textOf(hit)));
        }
        print(tr("%n piece(s) of feedback found.", nullptr, int(result.total)));
        return 0;
    }

private:
    static QString textOf(const Model::Feedback &hit)
    {
        return QString::fromStdString(hit.item.text.empty() ? hit.item.title : hit.item.text);
    }
    template <class R>
    static std::optional<QString> nameOf(const Model::Rows &rows, Model::Id<R> id, const std::string &inFile)
    {
        if (const auto row = rows.find(id))
            return row->name;
        return inFile.empty() ? std::nullopt : std::optional(QString::fromStdString(inFile));
    }
    static void write(Model::JsonWriter &out, const Model::Rows &rows, qint64 total, const QList<Model::Feedback> &hits)
    {
        out.beginObject();
        out.member("total", total);
        out.key("hits");
        out.beginArray();
        for (const Model::Feedback &hit : hits) {
            const auto touchpoint = rows.find(hit.touchpoint);
            out.beginObject();
            out.member("id", QString::number(hit.id));
            out.member("text", QString::fromStdString(hit.item.text));
            out.member("source", hit.item.source);
            out.member("date", hit.item.date ? std::optional(hit.item.date->isoText()) : std::nullopt);
            out.member("rating", hit.item.rating);
            out.member("sentiment", hit.sentiment);
            out.member("language", hit.item.language.empty()
                                       ? std::nullopt
                                       : std::optional(QString::fromStdString(hit.item.language)));
            out.member("stage", nameOf(rows, touchpoint ? touchpoint->stage : hit.stage, hit.item.stage));
            out.member("touchpoint", nameOf(rows, hit.touchpoint, hit.item.touchpoint));
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
};

} // namespace

std::unique_ptr<Command> makeSearchCommand() { return std::make_unique<SearchCommand>(); }

} // namespace App::Cli
