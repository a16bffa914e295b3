#include "views/map/maplegend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <set>

namespace Views {

namespace {

constexpr double rowHeight = 28;
constexpr double lineLength = 28;
constexpr double textGap = 7;
constexpr double itemGap = 22;
constexpr qsizetype longest = 60; ///< characters of a name

struct MapText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

} // namespace

MapLegend::MapLegend(const MapScene &scene)
    : m_entries(scene.lensEntries())
{
    &scene.lens() == lenses().first() ? addFaces(scene) : addEntries();
    std::set<Model::ConnectionKind> kinds;
    for (int i = 0; i < scene.linkCount(); ++i)
        kinds.insert(scene.link(i).kind);
    for (const auto kind : kinds)
        add(Item::Link, int(kind), Model::title(kind));
    std::set<MapGlyphs::Badge> badges;
    for (int i = 0; i < scene.nodeCount(); ++i) {
        for (const auto badge : MapGlyphs::badgesOf(scene.node(i)))
            badges.insert(badge);
    }
    for (const auto badge : badges)
        add(Item::Badge, int(badge), MapGlyphs::badgeTitle(badge));
}

void MapLegend::addFaces(const MapScene &scene)
{
    const char *const moods[] = {QT_TRANSLATE_NOOP("Map", "very bad"), QT_TRANSLATE_NOOP("Map", "bad"),
                                 QT_TRANSLATE_NOOP("Map", "neutral"), QT_TRANSLATE_NOOP("Map", "good"),
                                 QT_TRANSLATE_NOOP("Map", "very good")};
    bool faces = false;
    for (int i = 0; i < scene.nodeCount(); ++i)
        faces |= scene.node(i).emotion.has_value();
    for (int step = 0; faces && step < 5; ++step)
        add(Item::Face, step - 2, MapText::tr(moods[step]));
}

void MapLegend::addEntries()
{
    for (int i = 0; i < m_entries.size(); ++i) {
        const LensEntry &entry = m_entries[i];
        if (entry.isNothing && entry.count == 0)
            continue;
        const QString words =
            MapText::tr("%1 (%2)").arg(entry.words.left(longest).simplified(), QLocale().toString(entry.count));
        add(Item::Entry, i, words);
    }
}

double MapLegend::markWidth(Item::Type type, int value) const
{
    switch (type) {
    case Item::Face:
        return Measure::face;
    case Item::Entry:
        return MapPainter::entryWidth(m_entries[value]);
    case Item::Link:
        return lineLength;
    case Item::Badge:
        break;
    }
    return Measure::badge;
}

void MapLegend::add(Item::Type type, int value, const QString &text)
{
    const double words = QFontMetricsF(Theme::font(Type::Small)).horizontalAdvance(text);
    m_items.push_back({type, value, text, markWidth(type, value) + textGap + words + itemGap});
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
        const double mark = markWidth(item.type, item.value);
        switch (item.type) {
        case Item::Entry:
            map.paintEntry(painter, centre, m_entries[item.value]);
            break;
        case Item::Face:
            map.paintFace(painter, centre + QPointF(mark / 2, 0), item.value);
            break;
        case Item::Badge:
            MapGlyphs::paintBadge(painter, map.theme(), centre + QPointF(mark / 2, 0), MapGlyphs::Badge(item.value));
            break;
        case Item::Link: {
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
