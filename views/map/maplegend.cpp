#include "views/map/maplegend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <set>

namespace Views {

namespace {

constexpr double rowHeight = 28;
constexpr double lineLength = 28;
constexpr double textGap = 7;
constexpr double itemGap = 22;

struct MapText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

} // namespace

MapLegend::MapLegend(const MapScene &scene)
{
    const char *const moods[] = {QT_TRANSLATE_NOOP("Map", "very bad"), QT_TRANSLATE_NOOP("Map", "bad"),
                                 QT_TRANSLATE_NOOP("Map", "neutral"), QT_TRANSLATE_NOOP("Map", "good"),
                                 QT_TRANSLATE_NOOP("Map", "very good")};
    bool faces = false;
    std::set<MapGlyphs::Badge> badges;
    for (int i = 0; i < scene.nodeCount(); ++i) {
        faces |= scene.node(i).emotion.has_value();
        for (const auto badge : MapGlyphs::badgesOf(scene.node(i)))
            badges.insert(badge);
    }
    for (int step = 0; faces && step < 5; ++step)
        add(Item::Face, step - 2, MapText::tr(moods[step]));
    std::set<Model::ConnectionKind> kinds;
    for (int i = 0; i < scene.linkCount(); ++i)
        kinds.insert(scene.link(i).kind);
    for (const auto kind : kinds)
        add(Item::Link, int(kind), Model::title(kind));
    for (const auto badge : badges)
        add(Item::Badge, int(badge), MapGlyphs::badgeTitle(badge));
}

void MapLegend::add(Item::Type type, int value, const QString &text)
{
    const double mark = type == Item::Face ? Measure::face : type == Item::Link ? lineLength : Measure::badge;
    const double words = QFontMetricsF(Theme::font(Type::Small)).horizontalAdvance(text);
    m_items.push_back({type, value, text, mark + textGap + words + itemGap});
}

std::vector<QPointF> MapLegend::places(double width) const
{
    std::vector<QPointF> result;
    QPointF at;
    for (const Item &item : m_items) {
        if (at.x() > 0 && at.x() + item.width - itemGap > width)
            at = QPointF(0, at.y() + rowHeight);
        result.push_back(at);
        at.rx() += item.width;
    }
    return result;
}

double MapLegend::height(double width) const { return m_items.empty() ? 0 : places(width).back().y() + rowHeight; }

void MapLegend::paint(QPainter &painter, const MapPainter &map, double width) const
{
    const QFont font = Theme::font(Type::Small);
    const QFontMetricsF metrics(font);
    const auto at = places(width);
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        QPointF centre = at[i] + QPointF(0, rowHeight / 2);
        painter.setRenderHint(QPainter::Antialiasing);
        double mark = Measure::badge;
        switch (item.type) {
        case Item::Face:
            mark = Measure::face;
            map.paintFace(painter, centre + QPointF(mark / 2, 0), item.value);
            break;
        case Item::Badge:
            MapGlyphs::paintBadge(painter, map.theme(), centre + QPointF(mark / 2, 0), MapGlyphs::Badge(item.value));
            break;
        case Item::Link: {
            mark = lineLength;
            MapRoute sample;
            sample.add(centre);
            sample.add(centre + QPointF(lineLength, 0));
            map.paintRoute(painter, sample, map.linkPen(Model::ConnectionKind(item.value)));
            break;
        }
        }
        painter.setFont(font);
        painter.setPen(map.theme().secondText);
        map.paintText(painter, centre + QPointF(mark + textGap, (metrics.ascent() - metrics.descent()) / 2), item.text);
    }
}

} // namespace Views
