#pragma once

#include "views/map/mapglyphs.h"
#include "views/map/mappainter.h"

#include <vector>

namespace Views {

/** Explains the faces, or what else the lens shows, the lines and badges that a map uses, in rows. */
class MapLegend
{
public:
    MapLegend() = default;
    /** What occurs in @p scene. */
    explicit MapLegend(const MapScene &scene);

    double height(double width) const;
    /** At the painter's origin. */
    void paint(QPainter &painter, const MapPainter &map, double width) const;

private:
    struct Item
    {
        enum Type { Face, Entry, Link, Badge } type = Face;
        int value = 0; ///< emotion, index of the entry, ConnectionKind, MapGlyphs::Badge
        QString text;
        double width = 0; ///< mark, text and the space behind
    };
    /** Where each item begins. */
    std::vector<QPointF> places(double width) const;
    void add(Item::Type type, int value, const QString &text);

    void addFaces(const MapScene &scene);
    void addEntries();
    double markWidth(Item::Type type, int value) const;

    std::vector<Item> m_items;
    QList<LensEntry> m_entries;
};

} // namespace Views
