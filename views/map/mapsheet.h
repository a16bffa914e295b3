#pragma once

#include "views/map/maplegend.h"
#include "views/map/mappainter.h"

#include <vector>

namespace Views {

/** What one page of an exported map holds. */
struct MapPage
{
    QRectF map; ///< the part of the scene; empty on a page of notes alone
    qsizetype firstNote = 0;
    qsizetype notes = 0; ///< how many lines of the notes stand on it
    QSizeF size;         ///< in scene units
};

/**
 * A journey's map made ready for paper: title, date, stage titles, map, legend, and below it in full whatever the map
 * had to shorten or hide. One page, or several that split the map between stages and rows, each with the titles above.
 */
class MapSheet
{
public:
    /** Where @p lens speaks of feedback, all of it is read. */
    MapSheet(const Model::Project &project, Model::Id<Model::Journey> journey, const Theme &theme,
             const Lens &lens = *lenses().first());

    const QString &title() const { return m_title; }
    const QString &subtitle() const { return m_subtitle; }

    /** Everything on one page. */
    MapPage wholePage() const;
    /** On as few pages as fit into @p limit; a single one where it fits. */
    QList<MapPage> pages(const QSizeF &limit) const;
    /**
     * Paints page @p number (from 0) of @p pages at the painter's origin. @p clip says what is to be seen of it, for
     * painting in bands.
     */
    void paint(QPainter &painter, const QList<MapPage> &pages, int number, const QRectF &clip,
               MapMarks *marks = nullptr) const;

private:
    struct NoteLine
    {
        int note = 0; ///< lines of one note are one text
        MapTextLine line;
    };

    void collectNotes();
    std::vector<NoteLine> notes(double width) const;
    QSizeF sizeOf(const MapPage &page) const;
    QList<QRectF> parts(const QSizeF &limit) const;
    void paintTitle(QPainter &painter, const MapPainter &map, double width, int number, int count) const;
    void paintMap(QPainter &painter, const MapPainter &map, const MapPage &page, const QRectF &clip) const;
    void paintNotes(QPainter &painter, const MapPainter &map, const MapPage &page) const;

    const Theme *m_theme;
    MapScene m_scene;
    QString m_title;
    QString m_subtitle;
    QStringList m_notes;
    MapLegend m_legend;
};

} // namespace Views
