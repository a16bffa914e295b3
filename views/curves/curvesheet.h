#pragma once

#include "views/curves/curvechart.h"
#include "views/curves/curvelegend.h"
#include "views/curves/curvesshown.h"
#include "views/map/mapscene.h"

namespace Views {

/**
 * The curves of a journey made ready for paper: title, legend, stages, chart with what is believed and measured, and
 * the touchpoints' names below it.
 */
class CurveSheet
{
public:
    CurveSheet(const Model::Project &project, Model::Id<Model::Journey> journey, const Theme &theme,
               const CurvesShown &shown = {});

    const QString &title() const { return m_title; }
    const QString &subtitle() const { return m_subtitle; }
    /** The scene x from and to which each page goes, none wider than @p limit where a stage isn't; they break between
     * stages. */
    QList<std::pair<double, double>> pages(double limit) const;
    /** Of a page from @p from to @p to, in device-independent pixels. */
    static QSizeF pageSize(double from, double to);

    /** Paints a page at the origin of a painter from CurveChart::withPainter(). */
    void paint(QPainter &painter, double from, double to);

private:
    void makeLegend();
    void paintHeading(QPainter &painter, double from, double to) const;
    void paintNames(QPainter &painter, double from, double to) const;

    const Theme *m_theme;
    MapScene m_scene;
    CurveSet m_set;
    CurveChart m_chart;
    QString m_title;
    QString m_subtitle;
    QList<CurveLegend::Item> m_legend;
};

} // namespace Views
