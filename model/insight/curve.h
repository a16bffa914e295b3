#pragma once

#include "model/journey/score.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QSet>

namespace Model {

enum class Measure { Emotion, Effort };

/** The scale of a measure: emotion −2 … +2, effort 1 … 7. */
double lowest(Measure measure);
double highest(Measure measure);

/** One touchpoint's value on a curve. */
struct CurvePoint
{
    Id<Touchpoint> touchpoint;
    double value = 0;
    bool operator==(const CurvePoint &) const = default;
};

/** What the team believes of each touchpoint, one score for each persona. */
using Scores = QHash<Id<Touchpoint>, QList<Score>>;

/** What the team believes of @p persona (none: of everybody) along @p path; touchpoints without a value are left out.
 */
QList<CurvePoint> believedCurve(const QList<Id<Touchpoint>> &path, const Scores &scores, Id<Persona> persona,
                                Measure measure);

/** The points that people remember (peak-end rule: Kahneman et al. 1993), as indexes into a curve; −1: there is none.
 */
struct CurveMarks
{
    qsizetype highest = -1;
    qsizetype lowest = -1;
    qsizetype end = -1;
    qsizetype drop = -1; ///< the point that the steepest fall from one point to the next ends at
    bool operator==(const CurveMarks &) const = default;
};
/** The first of equals. */
CurveMarks marksOf(const QList<CurvePoint> &curve);

/**
 * A smooth line through @p points that never passes the values of neighbouring points: piecewise cubic Hermite with the
 * slopes of M. Steffen, "A simple method for monotonic interpolation in one dimension", Astron. Astrophys. 239 (1990)
 * 443–450, equations 11 (inner points) and 26 (ends). @p steps straight pieces for each gap. Where x doesn't grow (the
 * path goes back), the line is straight.
 */
QList<QPointF> smoothLine(const QList<QPointF> &points, int steps = 16);

/**
 * The same polyline with fewer points where many fall into one column of @p column's width: of neighbours in one column
 * the first, the lowest, the highest and the last stay, so that drawn it is the same picture (the M4 aggregation: U.
 * Jugel et al., "M4: A visualization-oriented time series data aggregation", PVLDB 7 (2014) 797–808).
 */
QList<QPointF> thinnedLine(const QList<QPointF> &points, double column);

/** The mean value at each touchpoint over @p shown (a null id stands for everybody; empty: all scores). */
QHash<Id<Touchpoint>, double> meanValues(const QList<Score> &scores, Measure measure,
                                         const QSet<Id<Persona>> &shown = {});

} // namespace Model
