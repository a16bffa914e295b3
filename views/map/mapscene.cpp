#include "views/map/mapscene.h"

#include "model/insight/measuredcurves.h"
#include "model/journey/readahead.h"
#include "model/store/project.h"
#include "views/map/mapglyphs.h"
#include "views/map/maplinks.h"
#include "views/map/mapmoods.h"
#include "views/map/maprouter.h"
#include "views/map/nodetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Views {

using namespace Model;

namespace {

/** As far as the store lets a place be; beyond, memory would be wasted. */
constexpr int maximumRow = 100'000;
constexpr int maximumColumn = 100'000;

constexpr double edgeInside = 7;
constexpr double endZone = 14;

bool isOnMap(const MapNode &node) { return node.id && !node.hidden && node.slot.stage >= 0; }

} // namespace

struct MapScene::Private
{
    Id<Journey> journey;
    QList<MapStage> stages;
    std::optional<MapSlot> reserved;
    MapGeometry geometry;
    int rowCount = 0;
    std::vector<MapNode> nodes; // those removed have no id
    std::vector<int> freeNodes;
    MapLinks links;
    MapMoods moods;
    QHash<Id<Stage>, int> stageIndex;
    QHash<Id<Touchpoint>, int> nodeIndex;
    QList<Channel> channelList;
    QList<Owner> ownerList;
    QHash<Id<Channel>, Channel> channels;
    const Lens *lens = lenses().first();
    LensGround ground;
    QList<LensEntry> entries = lens->entries(ground);
    std::shared_ptr<const MeasuredCurves> measured;
    std::vector<std::vector<int>> lines; // of each line its nodes by row

    void readStages(const Project &project);
    void readChannels(const Project &project);
    void put(const Touchpoint &row);
    void removeNode(int node);
    void setChannel(MapNode &node) const;
    bool setScores(MapNode &node) const;
    bool setFeedback(MapNode &node) const;
    void findGround();
    void look(MapDamage &damage);
    bool placeNodes();
    int put(const Connection &row);
    void mark(int link, MapDamage &damage) const;

    bool applyStages(const Project &project, const Changes &changes, MapDamage &damage);
    void applyChannels(const Project &project, MapDamage &damage);
    bool applyTouchpoints(const Project &project, const Changes &changes, MapDamage &damage);
    bool applyConnections(const Project &project, const Changes &changes, MapDamage &damage);
    void applyScores(const Project &project, const Changes &changes, MapDamage &damage);
};

void MapScene::Private::readStages(const Project &project)
{
    stages.clear();
    stageIndex.clear();
    for (const Stage &row : project.where(&Stage::journey, journey)) {
        stageIndex.insert(row.id, int(stages.size()));
        stages.append(
            {row.id, row.rank, row.name, row.phase, std::clamp(row.width, 1, maximumColumn), row.collapsed, 0});
    }
}

void MapScene::Private::readChannels(const Project &project)
{
    channels.clear();
    channelList = project.all<Channel>();
    for (const Channel &row : std::as_const(channelList))
        channels.insert(row.id, row);
}

void MapScene::Private::put(const Touchpoint &row)
{
    int index = nodeIndex.value(row.id, -1);
    if (index < 0) {
        if (freeNodes.empty()) {
            index = int(nodes.size());
            nodes.emplace_back();
        } else {
            index = freeNodes.back();
            freeNodes.pop_back();
        }
        nodeIndex.insert(row.id, index);
    }
    MapNode &node = nodes[size_t(index)];
    node.id = row.id;
    node.rank = row.rank;
    node.stageId = row.stage;
    node.slot.column = std::clamp(row.column, 0, maximumColumn);
    node.slot.row = std::clamp(row.row, 0, maximumRow);
    if (node.name != row.name)
        node.text.reset();
    node.name = row.name;
    node.channelId = row.channel;
    node.moment = row.moment;
    node.pain = row.pain;
    node.broken = row.status == Status::Broken;
    node.nested = row.nested;
    node.ownerId = row.owner;
    node.kind = row.kind;
    node.initiative = row.initiative;
    node.visibility = row.visibility;
    node.evidence = row.evidence;
    setChannel(node);
    setScores(node);
    setFeedback(node);
}

int MapScene::Private::put(const Connection &row)
{
    return links.put(row, nodeIndex.value(row.from, -1), nodeIndex.value(row.to, -1));
}

void MapScene::Private::removeNode(int index)
{
    nodeIndex.remove(nodes[size_t(index)].id);
    nodes[size_t(index)] = MapNode();
    freeNodes.push_back(index);
}

void MapScene::Private::setChannel(MapNode &node) const
{
    const auto channel = channels.constFind(node.channelId);
    const QString name = channel == channels.constEnd() ? QString() : channel->name;
    if (node.channel != name)
        node.text.reset();
    node.channel = name;
    node.channelColor = channel == channels.constEnd() ? QString() : channel->color;
}

/** True where they are others now. */
bool MapScene::Private::setScores(MapNode &node) const
{
    const auto emotion = std::exchange(node.emotion, moods.at(node.id));
    const auto effort = std::exchange(node.effort, moods.effortAt(node.id));
    if (emotion == node.emotion && effort == node.effort)
        return false;
    node.isSignStale = true;
    return true;
}

/** True where there is more or less of it now, or it says something else. */
bool MapScene::Private::setFeedback(MapNode &node) const
{
    const qint64 count = std::exchange(node.feedback, measured ? measured->count(node.id) : 0);
    const MapMeasured before = std::exchange(node.measured, {});
    if (node.feedback > 0) {
        const MeasuredValue now = measured->at(node.id, moods.personas(), Model::Measure::Emotion);
        node.measured = {now.value, now.n, now.interval};
    }
    if (count == node.feedback && before == node.measured)
        return false;
    node.isSignStale = true;
    return true;
}

void MapScene::Private::findGround()
{
    QSet<Id<Channel>> usedChannels;
    QSet<Id<Owner>> usedOwners;
    ground = {};
    for (const MapNode &node : nodes) {
        if (!node.id)
            continue;
        usedChannels.insert(node.channelId);
        usedOwners.insert(node.ownerId);
        ground.mostFeedback = std::max(ground.mostFeedback, node.feedback);
    }
    const auto isUsed = [](const auto &used) { return [&](const auto &row) { return used.contains(row.id); }; };
    std::copy_if(channelList.begin(), channelList.end(), std::back_inserter(ground.channels), isUsed(usedChannels));
    std::copy_if(ownerList.begin(), ownerList.end(), std::back_inserter(ground.owners), isUsed(usedOwners));
    ground.index();
}

/** Looks at every node through the lens. Those that look another way now are damaged. */
void MapScene::Private::look(MapDamage &damage)
{
    findGround();
    const QList<LensEntry> before = std::exchange(entries, lens->entries(ground));
    const qsizetype both = std::min(before.size(), entries.size());
    std::vector<bool> same(size_t(entries.size()));
    for (qsizetype i = 0; i < both; ++i)
        same[size_t(i)] = before[i].isLike(entries[i]);
    for (MapNode &node : nodes) {
        if (!node.id)
            continue;
        const int then = std::exchange(node.entry, lens->entryOf(node, ground));
        if (isOnMap(node))
            ++entries[node.entry].count;
        const bool stays =
            then == node.entry ? same[size_t(then)] : then < before.size() && before[then].isLike(entries[node.entry]);
        if (stays)
            continue;
        node.isSignStale = true;
        damage.rects.append(paintedRect(node));
    }
}

/** Gives every node its rectangle; true where the stages have moved. */
bool MapScene::Private::placeNodes()
{
    QList<StageSpan> spans;
    for (MapStage &stage : stages) {
        spans.append({stage.width, stage.collapsed});
        stage.touchpoints = 0;
    }
    rowCount = 0;
    for (MapNode &node : nodes) {
        node.slot.stage = stageIndex.value(node.stageId, -1);
        if (!node.id || node.slot.stage < 0)
            continue;
        StageSpan &span = spans[node.slot.stage];
        span.columns = std::max(span.columns, node.slot.column + 1);
        ++stages[node.slot.stage].touchpoints;
        rowCount = std::max(rowCount, node.slot.row + 1);
    }
    if (reserved && reserved->stage < spans.size()) {
        StageSpan &span = spans[reserved->stage];
        span.columns = std::max(span.columns, reserved->column + 1);
        rowCount = std::max(rowCount, reserved->row + 1);
    }
    const MapGeometry before = std::exchange(geometry, MapGeometry(spans));
    lines.assign(size_t(geometry.lineCount()), {});
    for (int i = 0; i < int(nodes.size()); ++i) {
        MapNode &node = nodes[size_t(i)];
        if (!node.id || node.slot.stage < 0)
            continue;
        node.hidden = stages[node.slot.stage].collapsed;
        node.rect = geometry.nodeRect(node.slot);
        if (!node.hidden)
            lines[size_t(geometry.line(node.slot.stage, node.slot.column))].push_back(i);
    }
    for (auto &line : lines) {
        std::stable_sort(line.begin(), line.end(),
                         [&](int a, int b) { return nodes[size_t(a)].slot.row < nodes[size_t(b)].slot.row; });
    }
    return !(before == geometry);
}

MapScene::MapScene()
    : d(std::make_unique<Private>())
{
}
MapScene::~MapScene() = default;
MapScene::MapScene(MapScene &&) noexcept = default;
MapScene &MapScene::operator=(MapScene &&) noexcept = default;

void MapScene::load(const Project &project, Id<Journey> journey)
{
    const auto before = std::exchange(d, std::make_unique<Private>());
    d->moods.setPersonas(before->moods.personas());
    d->lens = before->lens;
    d->measured = before->measured;
    readAhead(project, journey);
    d->moods.read(project, journey);
    d->journey = journey;
    d->readStages(project);
    d->readChannels(project);
    d->ownerList = project.all<Owner>();
    const auto touchpoints = project.where(&Touchpoint::journey, journey);
    d->nodes.reserve(size_t(touchpoints.size()));
    d->nodeIndex.reserve(touchpoints.size());
    for (const Touchpoint &row : touchpoints)
        d->put(row);
    const auto connections = project.where(&Connection::journey, journey);
    d->links.reserve(connections.size());
    for (const Connection &row : connections)
        d->put(row);
    d->links.sort();
    d->placeNodes();
    d->links.route(d->geometry, d->nodes);
    MapDamage everything;
    d->look(everything);
}

MapDamage MapScene::apply(const Project &project, const Changes &changes)
{
    MapDamage damage;
    if (!d->journey)
        return damage;
    bool structure = d->applyStages(project, changes, damage);
    if (changes.touches<Channel>())
        d->applyChannels(project, damage);
    if (changes.touches<Owner>())
        d->ownerList = project.all<Owner>();
    if (changes.touches<Touchpoint>())
        structure |= d->applyTouchpoints(project, changes, damage);
    if (changes.touches<Connection>() || changes.touches<Touchpoint>())
        structure |= d->applyConnections(project, changes, damage);
    if (changes.touches<Score>())
        d->applyScores(project, changes, damage);
    if (structure) {
        damage.layout |= d->placeNodes();
        damage.rects += d->links.route(d->geometry, d->nodes);
        for (const auto id : changes.present<Touchpoint>()) {
            if (const int node = d->nodeIndex.value(id, -1); node >= 0)
                damage.rects.append(paintedRect(d->nodes[size_t(node)]));
        }
    }
    if (structure || changes.touches<Touchpoint>() || changes.touches<Score>() || changes.touches<Channel>() ||
        changes.touches<Owner>())
        d->look(damage);
    damage.rects.removeIf([](const QRectF &rect) { return rect.isEmpty(); });
    return damage;
}

bool MapScene::Private::applyStages(const Project &project, const Changes &changes, MapDamage &damage)
{
    if (!changes.touches<Stage>())
        return false;
    const auto before = stages;
    readStages(project);
    damage.header = true;
    const bool sameOrder = std::equal(before.begin(), before.end(), stages.begin(), stages.end(),
                                      [](const MapStage &a, const MapStage &b) { return a.id == b.id; });
    damage.layout = !sameOrder;
    return true;
}

void MapScene::Private::applyChannels(const Project &project, MapDamage &damage)
{
    readChannels(project);
    for (MapNode &node : nodes) {
        if (!node.id || !node.channelId)
            continue;
        const QString name = node.channel;
        const QString color = node.channelColor;
        setChannel(node);
        if (node.channel != name || node.channelColor != color)
            damage.rects.append(paintedRect(node));
    }
}

bool MapScene::Private::applyTouchpoints(const Project &project, const Changes &changes, MapDamage &damage)
{
    const auto drop = [&](Id<Touchpoint> id) {
        const int index = nodeIndex.value(id, -1);
        if (index < 0)
            return false;
        damage.rects.append(paintedRect(nodes[size_t(index)]));
        for (const int link : links.of(index)) {
            mark(link, damage);
            links.remove(link);
        }
        removeNode(index);
        return true;
    };
    bool structure = false;
    // New nodes take their indexes in rank order, whatever the order of the changes.
    const QList<Touchpoint> present = project.changedIn<Touchpoint>(journey, changes);
    QSet<Id<Touchpoint>> gone = changes.present<Touchpoint>() + changes.removed<Touchpoint>();
    for (const Touchpoint &row : present)
        gone.remove(row.id);
    for (const auto id : std::as_const(gone))
        structure |= drop(id);
    for (const Touchpoint &row : present) {
        const int index = nodeIndex.value(row.id, -1);
        if (index < 0) {
            put(row);
            structure = true;
            continue;
        }
        const MapNode &node = nodes[size_t(index)];
        damage.rects.append(paintedRect(node));
        const std::tuple before(node.stageId, node.slot.column, node.slot.row);
        put(row);
        structure |= before != std::tuple(node.stageId, node.slot.column, node.slot.row);
    }
    return structure;
}

bool MapScene::Private::applyConnections(const Project &project, const Changes &changes, MapDamage &damage)
{
    bool structure = false;
    for (const auto id : changes.removed<Connection>()) {
        if (const int index = links.indexOf(id); index >= 0) {
            mark(index, damage);
            links.remove(index);
            structure = true;
        }
    }
    for (const Connection &row : project.changedIn<Connection>(journey, changes)) {
        const int index = links.indexOf(row.id);
        MapLink before;
        if (index >= 0) {
            before = links.at(index);
            mark(index, damage);
        }
        const int now = put(row);
        if (now < 0)
            continue;
        mark(now, damage);
        const MapLink &link = links.at(now);
        structure |= index < 0 || before.from != link.from || before.to != link.to || before.kind != link.kind ||
                     before.rank != link.rank;
    }
    if (structure || !changes.removed<Touchpoint>().isEmpty())
        links.sort();
    return structure;
}

void MapScene::Private::applyScores(const Project &project, const Changes &changes, MapDamage &damage)
{
    for (const auto id : moods.apply(project, changes)) {
        if (const int index = nodeIndex.value(id, -1); index >= 0 && setScores(nodes[size_t(index)]))
            damage.rects.append(paintedRect(nodes[size_t(index)]));
    }
}

void MapScene::Private::mark(int link, MapDamage &damage) const
{
    damage.rects.append(links.at(link).route.bounds());
    damage.rects.append(links.at(link).textRect);
}

MapDamage MapScene::reserve(const std::optional<MapSlot> &slot)
{
    MapDamage damage;
    if (slot == d->reserved)
        return damage;
    d->reserved = slot;
    damage.layout = d->placeNodes();
    if (damage.layout)
        d->links.route(d->geometry, d->nodes);
    return damage;
}

MapDamage MapScene::setPersonas(const QSet<Id<Persona>> &personas)
{
    MapDamage damage;
    if (d->moods.personas() == personas)
        return damage;
    d->moods.setPersonas(personas);
    for (MapNode &node : d->nodes) {
        if (!node.id)
            continue;
        const bool isScored = d->setScores(node);
        if (d->setFeedback(node) || isScored)
            damage.rects.append(paintedRect(node));
    }
    d->look(damage);
    return damage;
}

void MapScene::setLens(const Lens &lens)
{
    if (d->lens == &lens)
        return;
    d->lens = &lens;
    for (MapNode &node : d->nodes)
        node.isSignStale = true;
    MapDamage everything;
    d->look(everything);
}

const Lens &MapScene::lens() const { return *d->lens; }

const QList<LensEntry> &MapScene::lensEntries() const { return d->entries; }

QString MapScene::lensWords(const MapNode &node) const
{
    return QCoreApplication::translate("Map", "%1: %2").arg(d->lens->title(), d->lens->wordsOf(node, lensEntry(node)));
}

QSet<Id<Touchpoint>> MapScene::touchpointsOf(int lensEntry) const
{
    QSet<Id<Touchpoint>> result;
    for (const MapNode &node : d->nodes) {
        if (isOnMap(node) && node.entry == lensEntry)
            result.insert(node.id);
    }
    return result;
}

MapDamage MapScene::setMeasured(std::shared_ptr<const MeasuredCurves> measured)
{
    MapDamage damage;
    d->measured = std::move(measured);
    for (MapNode &node : d->nodes) {
        if (node.id && d->setFeedback(node))
            damage.rects.append(paintedRect(node));
    }
    d->look(damage);
    return damage;
}

Id<Journey> MapScene::journey() const { return d->journey; }

const MapGeometry &MapScene::geometry() const { return d->geometry; }

const QList<MapStage> &MapScene::stages() const { return d->stages; }

int MapScene::rowCount() const { return d->rowCount; }

QRectF MapScene::bounds() const { return {0, 0, d->geometry.width(), MapGeometry::height(d->rowCount + 1)}; }

bool MapScene::hasNode(int index) const
{
    return index >= 0 && size_t(index) < d->nodes.size() && d->nodes[size_t(index)].id;
}

bool MapScene::hasLink(int index) const { return d->links.has(index); }

const MapNode &MapScene::node(int index) const { return d->nodes[size_t(index)]; }

const NodeText &MapScene::textOf(const MapNode &node) const
{
    if (!node.text)
        node.text = std::make_shared<NodeText>(node.name, node.channel, lensSign(node));
    else if (node.isSignStale)
        node.text = std::make_shared<NodeText>(*node.text, node.channel, lensSign(node));
    node.isSignStale = false;
    return *node.text;
}

const MapLink &MapScene::link(int index) const { return d->links.at(index); }

int MapScene::nodeCount() const { return int(d->nodeIndex.size()); }

int MapScene::linkCount() const { return d->links.count(); }

int MapScene::indexOf(Id<Touchpoint> id) const { return d->nodeIndex.value(id, -1); }

int MapScene::indexOf(Id<Connection> id) const { return d->links.indexOf(id); }

int MapScene::stageIndexOf(Id<Stage> id) const { return d->stageIndex.value(id, -1); }

int MapScene::nodeAt(const MapSlot &slot) const
{
    if (slot.stage < 0 || slot.stage >= d->stages.size() || slot.column < 0 ||
        slot.column >= d->geometry.stage(slot.stage).columns || d->stages[slot.stage].collapsed)
        return -1;
    const auto &line = d->lines[size_t(d->geometry.line(slot.stage, slot.column))];
    const auto found = std::lower_bound(line.begin(), line.end(), slot.row,
                                        [&](int node, int row) { return d->nodes[size_t(node)].slot.row < row; });
    return found != line.end() && d->nodes[size_t(*found)].slot.row == slot.row ? *found : -1;
}

QList<int> MapScene::linksOf(int node) const { return d->links.of(node); }

QRectF MapScene::paintedRect(const MapNode &node) { return node.rect.adjusted(-3, -Measure::badge / 2 - 2, 3, 6); }

QList<int> MapScene::nodesIn(const QRectF &rect) const
{
    QList<int> result;
    if (d->lines.empty() || rect.right() < 0 || rect.left() > d->geometry.width())
        return result;
    const int last = d->geometry.lineAt(rect.right());
    const int top = MapGeometry::rowAt(rect.top() - Measure::rowPitch / 2);
    for (int line = d->geometry.lineAt(rect.left()); line <= last; ++line) {
        const auto &nodes = d->lines[size_t(line)];
        auto at = std::lower_bound(nodes.begin(), nodes.end(), top,
                                   [&](int node, int row) { return d->nodes[size_t(node)].slot.row < row; });
        for (; at != nodes.end(); ++at) {
            const QRectF painted = paintedRect(d->nodes[size_t(*at)]);
            if (painted.top() > rect.bottom())
                break;
            if (painted.intersects(rect))
                result.append(*at);
        }
    }
    return result;
}

QList<int> MapScene::linksIn(const QRectF &rect) const { return d->links.in(rect); }

MapHit MapScene::hit(const QPointF &point, double tolerance) const
{
    const bool edges = tolerance < Measure::edgeZone;
    const double reach = edges ? Measure::edgeZone : 0;
    const QRectF around(point.x() - reach, point.y() - reach, 2 * reach + 0.01, 2 * reach + 0.01);
    int nearEdge = -1;
    for (const int index : nodesIn(around)) {
        const QRectF &rect = d->nodes[size_t(index)].rect;
        if (rect.contains(point)) {
            const bool inner = rect.adjusted(edgeInside, edgeInside, -edgeInside, -edgeInside).contains(point);
            return {inner || !edges ? MapHit::Node : MapHit::Edge, index};
        }
        if (rect.adjusted(-reach, -reach, reach, reach).contains(point))
            nearEdge = index;
    }
    int nearest = -1;
    double distance = tolerance;
    for (const int index :
         linksIn(QRectF(point.x() - tolerance, point.y() - tolerance, 2 * tolerance, 2 * tolerance))) {
        const MapLink &link = d->links.at(index);
        const double away = link.textRect.contains(point) ? 0 : link.route.distanceTo(point);
        if (away <= distance) {
            distance = away;
            nearest = index;
        }
    }
    if (nearest >= 0) {
        const MapRoute &route = d->links.at(nearest).route;
        const double zone = std::max(endZone, tolerance);
        const auto close = [&](const QPointF &end) { return (end - point).manhattanLength() <= zone; };
        return {close(route.end())     ? MapHit::LinkEnd
                : close(route.start()) ? MapHit::LinkStart
                                       : MapHit::Link,
                nearest};
    }
    if (nearEdge >= 0)
        return {MapHit::Edge, nearEdge};
    if (const int border = d->geometry.borderAt(point.x(), tolerance); border >= 0)
        return {MapHit::Border, border};
    return {};
}

int MapScene::feedbackAt(const QPointF &point, double tolerance) const
{
    if (tolerance >= Measure::edgeZone)
        return -1;
    for (const int index : nodesIn({point.x() - 1, point.y() - 1, 2, 2})) {
        if (MapGlyphs::countRect(d->nodes[size_t(index)]).contains(point))
            return index;
    }
    return -1;
}

MapRoute MapScene::preview(int from, int to, ConnectionKind kind) const
{
    QList<MapSlot> taken;
    for (const MapNode &node : d->nodes) {
        if (node.id && node.slot.stage >= 0)
            taken.append(node.slot);
    }
    const RouteRequest request{d->nodes[size_t(from)].slot, d->nodes[size_t(to)].slot, kind};
    return MapRouter(d->geometry, taken).routes({&request, 1}).front();
}

} // namespace Views
