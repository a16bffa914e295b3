#include "app/cli/chosenjourneys.h"
#include "app/cli/command.h"
#include "app/cli/output.h"

#include "model/insight/measuredcurves.h"
#include "model/journey/personaoperations.h"
#include "model/journey/score.h"
#include "model/journey/stage.h"
#include "model/store/project.h"

#include <QCoreApplication>
#include <QLocale>

namespace App::Cli {

using namespace Qt::StringLiterals;
using Model::Measure;

namespace {

class CurvesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"curves"_s; }
    QString words() const override { return u"PROJECT [--journey NAME] [--persona NAME] [--json]"_s; }
    QString summary() const override
    {
        return tr("Lists what is believed of each touchpoint, and what feedback says.");
    }
    std::pair<int, int> count() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {journeyOption(tr("Only this journey, by its title.")),
                {u"persona"_s, tr("Only this persona, by its name."), u"NAME"_s},
                jsonOption()};
    }

    int run(const QCommandLineParser &parser) const override
    {
        const auto project = Model::Project::open(parser.positionalArguments().at(1), Model::Project::Access::Read);
        const Model::MeasuredCurves measured(*Model::FeedbackEvidence::read(project->rows()));
        const auto only = chosenJourney(parser, *project);
        QList<Curve> curves;
        for (const Model::Journey &journey : project->all<Model::Journey>()) {
            if (only && only->id != journey.id)
                continue;
            if (!parser.isSet(u"persona"_s))
                curves += curveOf(*project, measured, journey, {});
            for (const Model::Persona &persona : Model::personasOf(project->rows(), journey.id)) {
                if (!parser.isSet(u"persona"_s) || persona.name.trimmed() == parser.value(u"persona"_s).trimmed())
                    curves += curveOf(*project, measured, journey, persona);
            }
        }
        if (curves.isEmpty() && parser.isSet(u"persona"_s)) {
            throw Model::Error(tr("“%1” has no persona called “%2” in these journeys.")
                                   .arg(parser.positionalArguments().at(1), parser.value(u"persona"_s)));
        }
        if (parser.isSet(u"json"_s))
            printJson([&](Model::JsonWriter &out) { write(out, curves); });
        else
            tell(curves);
        return 0;
    }

private:
    struct Point
    {
        QString stage;
        QString touchpoint;
        std::optional<double> emotion;
        std::optional<double> effort;
        Model::MeasuredValue measuredEmotion;
        Model::MeasuredValue measuredEffort;
    };
    struct Curve
    {
        QString journey;
        std::optional<QString> persona;
        QList<Point> points;
    };

    static Curve curveOf(const Model::Project &project, const Model::MeasuredCurves &measured,
                         const Model::Journey &journey, const Model::Persona &persona)
    {
        Curve curve{journey.title, persona.id ? std::optional(persona.name) : std::nullopt, {}};
        QHash<Model::Id<Model::Touchpoint>, Model::Score> scores;
        for (const Model::Score &score :
             project.whereIn(&Model::Score::touchpoint, &Model::Touchpoint::journey, journey.id)) {
            if (score.persona == persona.id)
                scores.insert(score.touchpoint, score);
        }
        for (const Model::Touchpoint &touchpoint : project.where(&Model::Touchpoint::journey, journey.id)) {
            const Model::Score score = scores.value(touchpoint.id);
            const auto stage = project.find(touchpoint.stage);
            curve.points.append({stage ? stage->name : QString(), touchpoint.name, score.emotion, score.effort,
                                 measured.at(touchpoint.id, persona.id, Measure::Emotion),
                                 measured.at(touchpoint.id, persona.id, Measure::Effort)});
        }
        return curve;
    }

    static void write(Model::JsonWriter &out, const char *name, const Model::MeasuredValue &value)
    {
        out.key(name);
        if (!value.value) {
            out.null();
            return;
        }
        out.beginObject();
        out.member("value", value.value);
        out.member("n", value.n);
        out.member("low", value.interval ? std::optional(value.interval->low) : std::nullopt);
        out.member("high", value.interval ? std::optional(value.interval->high) : std::nullopt);
        out.endObject();
    }

    static void write(Model::JsonWriter &out, const QList<Curve> &curves)
    {
        out.beginArray();
        for (const Curve &curve : curves) {
            out.beginObject();
            out.member("journey", curve.journey);
            out.member("persona", curve.persona);
            out.key("touchpoints");
            out.beginArray();
            for (const Point &point : curve.points) {
                out.beginObject();
                out.member("stage", point.stage);
                out.member("touchpoint", point.touchpoint);
                out.key("believed");
                out.beginObject();
                out.member("emotion", point.emotion);
                out.member("effort", point.effort);
                out.endObject();
                out.key("measured");
                out.beginObject();
                write(out, "emotion", point.measuredEmotion);
                write(out, "effort", point.measuredEffort);
                out.endObject();
                out.endObject();
            }
            out.endArray();
            out.endObject();
        }
        out.endArray();
    }

    static QString number(std::optional<double> value)
    {
        return value ? QLocale().toString(*value, 'f', 1).replace(u'-', u'−') : u"–"_s;
    }
    static QString measuredText(const Model::MeasuredValue &value)
    {
        return value.value ? tr("%1 (n = %2)").arg(number(value.value)).arg(value.n) : u"–"_s;
    }
    static void tell(const QList<Curve> &curves)
    {
        for (const Curve &curve : curves) {
            print(u"%1, %2"_s.arg(curve.journey, curve.persona.value_or(tr("everybody"))));
            for (const Point &point : curve.points) {
                print(tr("  %1: emotion believed %2, measured %3; effort believed %4, measured %5")
                          .arg(point.touchpoint, number(point.emotion), measuredText(point.measuredEmotion),
                               number(point.effort), measuredText(point.measuredEffort)));
            }
        }
    }
};

} // namespace

std::unique_ptr<Command> makeCurvesCommand() { return std::make_unique<CurvesCommand>(); }

} // namespace App::Cli
