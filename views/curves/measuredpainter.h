#pragma once

#include "views/theme/theme.h"

#include <QList>
#include <QPointF>

#include <optional>

class QPainter;

namespace Views {

/** What is believed and what is measured at one x: in the chart's units, or in pixels. */
struct GapSample
{
    double x = 0;
    double believed = 0;
    double measured = 0;
    bool operator==(const GapSample &) const = default;
};

/**
 * The area between the smooth line through @p believed and the one through what was measured at the same places (none
 * where nothing was), in stretches of neighbours. Beside a place without a measured value a stretch ends in a wedge, a
 * quarter of the way: what is further away is not known. Both lines are smoothed alike, so that equal values leave no
 * area. @p steps straight pieces from place to place.
 */
QList<QList<GapSample>> gapStretches(const QList<QPointF> &believed, const QList<std::optional<double>> &measured,
                                     int steps);

/** Paints what was measured: a dot with the bar of its interval, and the gap to what is believed. In pixels. */
class MeasuredPainter
{
public:
    struct Dot
    {
        QPointF at;
        double top = 0; ///< of the bar; where there is none, both are at's y
        double bottom = 0;
        bool isEffort = false;
        bool isFew = false; ///< fewer than five answers: hollow
        bool isHovered = false;
        /** Where it paints. */
        QRectF bounds() const;
    };

    explicit MeasuredPainter(const Theme &theme)
        : m_theme(theme)
    {
    }

    void paintDot(QPainter &painter, const Dot &dot) const;
    /** The same in one colour, as a legend shows it. */
    static void paintSign(QPainter &painter, const Dot &dot, const QColor &ink);
    /** One of very many, without its bar. */
    void paintSpeck(QPainter &painter, const Dot &dot) const;
    /** Good where the measured line lies on the better side: upwards, where @p isUpBetter. */
    void paintGap(QPainter &painter, const QList<GapSample> &stretch, bool isUpBetter) const;

private:
    const Theme &m_theme;
};

} // namespace Views
