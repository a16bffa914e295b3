#include "views/curves/measuredpoint.h"

#include "model/insight/gapwords.h"
#include "views/curves/curveset.h"

#include <QCoreApplication>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

struct MeasuredText
{
    Q_DECLARE_TR_FUNCTIONS(MeasuredPoint)
};

} // namespace

bool MeasuredPoint::operator==(const MeasuredPoint &other) const
{
    return touchpoint == other.touchpoint && measure == other.measure && measured.value == other.measured.value &&
           measured.n == other.measured.n && measured.interval == other.measured.interval &&
           believed == other.believed && sources == other.sources;
}

QList<MeasuredPoint> measuredPoints(const CurveSet &set, const MeasuredCurves &curves)
{
    QList<MeasuredPoint> points;
    if (curves.isEmpty())
        return points;
    const Id<Persona> persona = set.onlyPersona();
    for (const Id<Touchpoint> touchpoint : set.shownTouchpoints()) {
        if (curves.count(touchpoint) == 0)
            continue;
        for (const Model::Measure measure : {Model::Measure::Emotion, Model::Measure::Effort}) {
            const MeasuredValue value = curves.at(touchpoint, persona, measure);
            if (value.value) {
                points.append({touchpoint, measure, value, set.believed(touchpoint, measure),
                               persona ? QHash<Source, qint64>() : curves.sources(touchpoint)});
            }
        }
    }
    return points;
}

QString measuredClause(const MeasuredPoint &point)
{
    const QString value = measuredText(point.measure, point.measured);
    const QString text = point.measure == Model::Measure::Emotion ? MeasuredText::tr("measured %1").arg(value)
                                                                  : MeasuredText::tr("measured effort %1").arg(value);
    const QString sources = sourcesText(point.sources);
    return sources.isEmpty() ? text : MeasuredText::tr("%1, %2", "what is measured, and of what").arg(text, sources);
}

QString measuredSentence(const QString &touchpoint, const MeasuredPoint &point)
{
    const QString name = touchpoint.isEmpty() ? MeasuredText::tr("Unnamed") : touchpoint;
    const auto gap = point.gap();
    if (!gap)
        return MeasuredText::tr("%1: %2").arg(name, measuredClause(point));
    return MeasuredText::tr("%1: %2; believed %3: %4")
        .arg(name, measuredClause(point), scoreText(*point.believed), gapClause(*gap));
}

} // namespace Views
