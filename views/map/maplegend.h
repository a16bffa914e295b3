#pragma once

#include "views/map/mapglyphs.h"
#include "views/map/mappainter.h"

#include <vector>

namespace Views {

/** Explains the faces, lines and badges that a map uses, in rows. */
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
        enum Type { Face, Link, Badge } type = Face;
        int value = 0; ///< emotion, ConnectionKind, MapGlyphs::Badge
        QString text;
        double width = 0; ///< mark, text and the space behind
    };
    /** Where each item begins. */
    std::vector<QPointF> places(double width) const;
    void add(Item::Type type, int value, const QString &text);

    std::vector<Item> m_items;
};

} // namespace Views
