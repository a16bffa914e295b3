#include "views/map/mapaccessible.h"

#include "model/insight/scorewords.h"
#include "model/store/project.h"
#include "views/map/mapheader.h"
#include "views/map/mapscene.h"
#include "views/map/maptip.h"
#include "views/map/mapview.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Views {

namespace {

using TouchpointId = Model::Id<Model::Touchpoint>;
using StageId = Model::Id<Model::Stage>;

/** In reading order: column by column, from the top down. */
QList<int> nodesOfStage(const MapScene &scene, int stage)
{
    if (stage < 0)
        return {};
    const MapGeometry &geometry = scene.geometry();
    QList<int> nodes =
        scene.nodesIn({geometry.stageLeft(stage), 0, geometry.stageWidth(stage), scene.bounds().height()});
    nodes.removeIf([&](int node) { return scene.node(node).slot.stage != stage; });
    return nodes;
}

QString stageName(const MapStage &stage)
{
    return stage.name.isEmpty() ? QCoreApplication::translate("MapAccessible", "Unnamed") : stage.name;
}

class MapAccessible;

/** A thing in the map that is no widget; known by an id, so that it outlives any layout. */
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit PartAccessible(MapAccessible &map)
        : m_map(map)
    {
    }

    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    void setText(QAccessible::Text, const QString &) override {}
    QAccessibleInterface *childAt(int x, int y) const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    MapView &view() const;
    const MapScene &scene() const { return view().scene(); }
    QRect onScreen(const QRectF &inView) const
    {
        return {view().viewport()->mapToGlobal(inView.topLeft().toPoint()), inView.size().toSize()};
    }

    MapAccessible &m_map;
};

class TouchpointAccessible : public PartAccessible
{
public:
    TouchpointAccessible(MapAccessible &map, TouchpointId id)
        : PartAccessible(map)
        , m_id(id)
    {
    }

    bool isValid() const override { return index() >= 0; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void doAction(const QString &action) override;

private:
    int index() const { return scene().indexOf(m_id); }
    QString description() const;
    QString leadsTo(int node) const;

    TouchpointId m_id;
};

class StageAccessible : public PartAccessible
{
public:
    StageAccessible(MapAccessible &map, StageId id)
        : PartAccessible(map)
        , m_id(id)
    {
    }

    bool isValid() const override { return index() >= 0; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int at) const override;
    int childCount() const override { return int(nodesOfStage(scene(), index()).size()); }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override { return QAccessible::List; }
    QRect rect() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void doAction(const QString &) override { view().select(m_id); }

private:
    int index() const { return scene().stageIndexOf(m_id); }

    StageId m_id;
};

class MapAccessible : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~MapAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_touchpoints))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_stages))
            QAccessible::deleteAccessibleInterface(id);
    }

    MapView &view() const { return *static_cast<MapView *>(widget()); }
    const MapScene &scene() const { return view().scene(); }

    QAccessibleInterface *of(TouchpointId id)
    {
        return id && scene().indexOf(id) >= 0 ? kept<TouchpointAccessible>(m_touchpoints, id) : nullptr;
    }
    QAccessibleInterface *of(StageId id)
    {
        return id && scene().stageIndexOf(id) >= 0 ? kept<StageAccessible>(m_stages, id) : nullptr;
    }
    /** Lets go of what the map hasn't any more. */
    void prune()
    {
        const auto gone = [this](auto &known) {
            for (auto entry = known.begin(); entry != known.end();) {
                if (isThere(entry.key())) {
                    ++entry;
                    continue;
                }
                QAccessible::deleteAccessibleInterface(*entry);
                entry = known.erase(entry);
            }
        };
        gone(m_touchpoints);
        gone(m_stages);
    }

    // The stages, and last the viewport with what lies on the map: the field for names, the overview.
    int childCount() const override { return int(scene().stages().size()) + 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index > scene().stages().size())
            return nullptr;
        if (index == scene().stages().size())
            return QAccessible::queryAccessibleInterface(view().viewport());
        return const_cast<MapAccessible *>(this)->of(scene().stages()[index].id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF at = view().viewport()->mapFromGlobal(QPoint(x, y));
        if (!view().viewport()->rect().contains(at.toPoint()))
            return nullptr;
        auto *self = const_cast<MapAccessible *>(this);
        const QPointF point = view().toScene(at);
        if (at.y() >= Measure::headerHeight) {
            const MapHit hit = scene().hit(point, 1);
            if (hit.what == MapHit::Node || hit.what == MapHit::Edge)
                return self->of(scene().node(hit.index).id);
        }
        const int stage = scene().geometry().stageAt(point.x());
        return stage < 0 ? nullptr : self->of(scene().stages()[stage].id);
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!view().hasFocus())
            return QAccessibleWidget::focusChild();
        return const_cast<MapAccessible *>(this)->of(view().currentTouchpoint());
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return QCoreApplication::translate("MapAccessible",
                                               "%n touchpoint(s). Arrow keys walk from one to the next.", nullptr,
                                               scene().nodeCount());
        return QAccessibleWidget::text(kind);
    }

private:
    bool isThere(qint64 id) const
    {
        return scene().indexOf(TouchpointId{id}) >= 0 || scene().stageIndexOf(StageId{id}) >= 0;
    }
    template <class Part, class IdType>
    QAccessibleInterface *kept(QHash<qint64, QAccessible::Id> &known, IdType id)
    {
        const auto found = known.constFind(id.value);
        if (found != known.cend())
            return QAccessible::accessibleInterface(*found);
        auto *part = new Part(*this, id);
        known.insert(id.value, QAccessible::registerAccessibleInterface(part));
        return part;
    }

    QHash<qint64, QAccessible::Id> m_touchpoints;
    QHash<qint64, QAccessible::Id> m_stages;
};

MapView &PartAccessible::view() const { return m_map.view(); }

QWindow *PartAccessible::window() const { return m_map.window(); }

QAccessibleInterface *PartAccessible::childAt(int, int) const { return nullptr; }

QAccessibleInterface *TouchpointAccessible::parent() const
{
    const int node = index();
    return node < 0 ? &m_map : m_map.of(scene().node(node).stageId);
}

QRect TouchpointAccessible::rect() const
{
    const int node = index();
    if (node < 0)
        return {};
    const QRectF rect = scene().node(node).rect;
    return onScreen({view().toView(rect.topLeft()), view().toView(rect.bottomRight())});
}

QAccessible::State TouchpointAccessible::state() const
{
    QAccessible::State state;
    const int node = index();
    state.invalid = node < 0;
    if (node < 0)
        return state;
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = view().selectedTouchpoints().contains(m_id);
    state.focused = view().hasFocus() && view().currentTouchpoint() == m_id;
    state.active = state.focused;
    state.invisible = scene().node(node).hidden;
    state.offscreen = !scene().node(node).rect.intersects(view().visibleScene());
    return state;
}

QString TouchpointAccessible::text(QAccessible::Text kind) const
{
    const int node = index();
    if (node < 0)
        return {};
    switch (kind) {
    case QAccessible::Name:
        return scene().node(node).name;
    case QAccessible::Description:
        return description();
    default:
        return {};
    }
}

QString TouchpointAccessible::description() const
{
    const MapNode &node = scene().node(index());
    const QList<int> siblings = nodesOfStage(scene(), node.slot.stage);
    QStringList said;
    if (!node.channel.isEmpty())
        said += node.channel;
    if (node.emotion)
        said += QCoreApplication::translate("MapAccessible", "feels %1").arg(Model::emotionWord(*node.emotion));
    if (&scene().lens() != lenses().first())
        said += scene().lensWords(node);
    if (node.feedback > 0)
        said += feedbackWords(node.feedback);
    if (node.moment != Model::Moment::None)
        said += Model::title(node.moment);
    if (node.pain)
        said += QCoreApplication::translate("MapAccessible", "pain point");
    if (node.broken)
        said += QCoreApplication::translate("MapAccessible", "broken");
    if (node.nested)
        said += QCoreApplication::translate("MapAccessible", "opens another journey");
    said += QCoreApplication::translate("MapAccessible", "%1 of %2 in %3")
                .arg(siblings.indexOf(index()) + 1)
                .arg(siblings.size())
                .arg(stageName(scene().stages()[node.slot.stage]));
    const QString next = leadsTo(index());
    if (!next.isEmpty())
        said += next;
    return said.join(QStringLiteral(", "));
}

QString TouchpointAccessible::leadsTo(int node) const
{
    constexpr qsizetype most = 8;
    QStringList names;
    for (const int link : scene().linksOf(node)) {
        if (scene().link(link).from == node && names.size() < most)
            names += scene().node(scene().link(link).to).name;
    }
    return names.isEmpty() ? QString()
                           : QCoreApplication::translate("MapAccessible", "leads to %1")
                                 .arg(names.join(QCoreApplication::translate("MapAccessible", " and ")));
}

void TouchpointAccessible::doAction(const QString &)
{
    view().select(QSet{m_id});
    view().reveal(m_id);
    view().setFocus(Qt::OtherFocusReason);
}

QAccessibleInterface *StageAccessible::parent() const { return &m_map; }

QAccessibleInterface *StageAccessible::child(int at) const
{
    const QList<int> nodes = nodesOfStage(scene(), index());
    return at < 0 || at >= nodes.size() ? nullptr : m_map.of(scene().node(nodes[at]).id);
}

int StageAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const QList<int> nodes = nodesOfStage(scene(), index());
    for (int i = 0; i < nodes.size(); ++i) {
        if (m_map.of(scene().node(nodes[i]).id) == child)
            return i;
    }
    return -1;
}

QRect StageAccessible::rect() const
{
    const int stage = index();
    if (stage < 0)
        return {};
    const QPointF left = view().toView({scene().geometry().stageLeft(stage), 0});
    const QPointF right = view().toView({scene().geometry().stageRight(stage), 0});
    return onScreen({left.x(), 0, right.x() - left.x(), double(view().viewport()->height())});
}

QAccessible::State StageAccessible::state() const
{
    QAccessible::State state;
    const int stage = index();
    state.invalid = stage < 0;
    if (stage < 0)
        return state;
    state.selectable = true;
    state.focusable = true;
    state.selected = view().selectedStage() == m_id;
    state.expandable = true;
    state.collapsed = scene().stages()[stage].collapsed;
    state.expanded = !state.collapsed;
    return state;
}

QString StageAccessible::text(QAccessible::Text kind) const
{
    const int stage = index();
    if (stage < 0)
        return {};
    const MapStage &row = scene().stages()[stage];
    if (kind == QAccessible::Name)
        return stageName(row);
    if (kind != QAccessible::Description)
        return {};
    return QCoreApplication::translate("MapAccessible", "Stage %1 of %2, %3, %4")
        .arg(stage + 1)
        .arg(scene().stages().size())
        .arg(Model::title(row.phase),
             QCoreApplication::translate("MapAccessible", "%n touchpoint(s)", nullptr, row.touchpoints));
}

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view ? new MapAccessible(view) : nullptr;
}

MapAccessible *accessibleOf(MapView &view)
{
    if (!QAccessible::isActive())
        return nullptr;
    return dynamic_cast<MapAccessible *>(QAccessible::queryAccessibleInterface(&view));
}

} // namespace

void installMapAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(once)
}

void announceSelection(MapView &view)
{
    MapAccessible *map = accessibleOf(view);
    if (!map)
        return;
    QAccessibleEvent within(map, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&within);
    if (QAccessibleInterface *current = view.hasFocus() ? map->of(view.currentTouchpoint()) : nullptr) {
        QAccessibleEvent focus(current, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

void announceChange(MapView &view)
{
    MapAccessible *map = accessibleOf(view);
    if (!map)
        return;
    map->prune();
    QAccessibleEvent order(map, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&order);
    if (QAccessibleInterface *current = map->of(view.currentTouchpoint())) {
        QAccessibleEvent name(current, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&name);
    }
}

} // namespace Views
