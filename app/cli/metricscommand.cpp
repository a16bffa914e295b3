#include "app/cli/chosenjourneys.h"
#include "app/cli/command.h"
#include "app/cli/output.h"

#include "model/insight/projectmetrics.h"
#include "model/journey/stage.h"
#include "model/store/project.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

class MetricsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"metrics"_s; }
    QString words() const override { return u"PROJECT [--journey NAME] [--json]"_s; }
    QString summary() const override { return tr("Lists every metric with its formula, n and interval."); }
    std::pair<int, int> count() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {journeyOption(tr("Only this journey, by its title.")), jsonOption()};
    }

    int run(const QCommandLineParser &parser) const override
    {
        const auto project = Model::Project::open(parser.positionalArguments().at(1), Model::Project::Access::Read);
        QList<Model::PlaceMetrics> all =
            Model::projectMetrics(*Model::FeedbackEvidence::read(project->rows()), project->rows());
        if (const auto journey = chosenJourney(parser, *project))
            all.removeIf([&](const Model::PlaceMetrics &place) { return place.place.journey != journey->id; });
        if (parser.isSet(u"json"_s))
            printJson([&](Model::JsonWriter &out) { write(out, *project, all); });
        else
            tell(*project, all);
        return 0;
    }

private:
    static std::optional<QString> titleOf(const Model::Project &project, Model::Id<Model::Journey> id)
    {
        const auto row = project.find(id);
        return row ? std::optional(row->title) : std::nullopt;
    }
    template <class R>
    static std::optional<QString> nameOf(const Model::Project &project, Model::Id<R> id)
    {
        const auto row = project.find(id);
        return row ? std::optional(row->name) : std::nullopt;
    }

    static QString day(qint64 milliseconds)
    {
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).date().toString(Qt::ISODate);
    }

    static void write(Model::JsonWriter &out, const Model::Project &project, const QList<Model::PlaceMetrics> &all)
    {
        out.beginArray();
        for (const Model::PlaceMetrics &place : all) {
            for (const Model::PlaceMetric &metric : place.metrics) {
                const Model::MetricValue &value = metric.value;
                out.beginObject();
                out.member("journey", titleOf(project, place.place.journey));
                out.member("stage", nameOf(project, place.place.stage));
                out.member("touchpoint", nameOf(project, place.place.touchpoint));
                out.member("metric", value.metric.word);
                out.member("value", value.value);
                out.member("unit", value.metric.unit);
                out.member("n", value.n);
                out.member("low", value.interval ? std::optional(value.interval->low) : std::nullopt);
                out.member("high", value.interval ? std::optional(value.interval->high) : std::nullopt);
                out.member("formula", value.formula);
                out.key("period");
                if (place.period) {
                    out.beginObject();
                    out.member("from", day(place.period->from));
                    out.member("to", day(place.period->to - 1));
                    out.endObject();
                } else {
                    out.null();
                }
                out.member("target", metric.target);
                out.endObject();
            }
        }
        out.endArray();
    }

    static void tell(const Model::Project &project, const QList<Model::PlaceMetrics> &all)
    {
        for (const Model::PlaceMetrics &place : all) {
            QStringList names;
            for (const auto &name : {titleOf(project, place.place.journey), nameOf(project, place.place.stage),
                                     nameOf(project, place.place.touchpoint)}) {
                if (name)
                    names += *name;
            }
            print(names.isEmpty() ? tr("The whole project") : names.join(u" · "_s));
            for (const Model::PlaceMetric &metric : place.metrics)
                print(u"  "_s + metric.value.text(QLocale()));
        }
        if (all.isEmpty())
            print(tr("No feedback says anything that could be counted yet."));
    }
};

} // namespace

std::unique_ptr<Command> makeMetricsCommand() { return std::make_unique<MetricsCommand>(); }

} // namespace App::Cli
