#include "views/map/mapscene.h"

#include "model/journey/score.h"
#include "model/store/project.h"
#include "views/map/linkindex.h"
#include "views/map/maprouter.h"
#include "views/map/nodetext.h"

#include <algorithm>

namespace Views {

using namespace Model;

namespace {

/** As far as the store lets a place be; beyond, memory would be wasted. */
constexpr int maximumRow = 100'000;
constexpr int maximumColumn = 100'000;

constexpr double labelHeight = 19;
constexpr double labelPadding = 7;
constexpr double edgeInside = 7;
constexpr double endZone = 14;

struct Mood
{
    Id<Touchpoint> touchpoint;
    Id<Persona> persona;
    std::optional<double> emotion;
};

} // namespace

struct MapScene::Private
{
    Id<Journey> journey;
    QSet<Id<Persona>> personas;
    QList<MapStage> stages;
    std::optional<MapSlot> reserved;
    MapGeometry geometry;
    int rowCount = 0;
    std::vector<MapNode> nodes; // those removed have no id
    std::vector<MapLink> links;
    std::vector<int> linkOrder; // by link: its place in rank order
    std::vector<int> freeNodes;
    std::vector<int> freeLinks;
    QHash<Id<Stage>, int> stageIndex;
    QHash<Id<Touchpoint>, int> nodeIndex;
    QHash<Id<Connection>, int> linkIndex;
    QHash<Id<Channel>, Channel> channels;
    QHash<Id<Score>, Mood> moods;
    std::vector<std::vector<int>> lines; // of each line its nodes by row
    LinkIndex linksByPlace;

    void readStages(const Project &project);
    void readChannels(const Project &project);
    void readMoods(const Project &project);
    void put(const Touchpoint &row);
    void put(const Connection &row);
    void removeNode(int node);
    void removeLink(int link);
    void setChannel(MapNode &node) const;
    void findEmotions();
    void findEmotion(int node, const QList<Mood> &of);
    void orderLinks();
    bool placeNodes();
    QList<QRectF> routeLinks();
    void placeText(MapLink &link) const;

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
        stages.append({row.id, row.rank, row.name, row.phase, std::clamp(row.width, 1, maximumColumn), row.collapsed, 0});
    }
}

void MapScene::Private::readChannels(const Project &project)
{
    channels.clear();
    for (const Channel &row : project.all<Channel>())
        channels.insert(row.id, row);
}

void MapScene::Private::readMoods(const Project &project)
{
    moods.clear();
    const auto rows = project.rows().whereIn(&Score::touchpoint, &Touchpoint::journey, journey);
    moods.reserve(rows.size());
    for (const Score &row : rows)
        moods.insert(row.id, {row.touchpoint, row.persona, row.emotion});
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
    node.name = row.name;
    node.channelId = row.channel;
    node.moment = row.moment;
    node.pain = row.pain;
    node.broken = row.status == Status::Broken;
    node.nested = row.nested;
    node.text.reset();
    setChannel(node);
}

void MapScene::Private::put(const Connection &row)
{
    const int from = nodeIndex.value(row.from, -1);
    const int to = nodeIndex.value(row.to, -1);
    int index = linkIndex.value(row.id, -1);
    if (from < 0 || to < 0 || from == to) {
        if (index >= 0)
            removeLink(index);
        return;
    }
    if (index < 0) {
        if (freeLinks.empty()) {
            index = int(links.size());
            links.emplace_back();
        } else {
            index = freeLinks.back();
            freeLinks.pop_back();
        }
        linkIndex.insert(row.id, index);
    }
    MapLink &link = links[size_t(index)];
    linksByPlace.remove(index, link.route, link.textRect);
    link.id = row.id;
    link.rank = row.rank;
    link.from = from;
    link.to = to;
    link.kind = row.kind;
    link.label = row.label;
    link.probability = row.probability;
    linksByPlace.insert(index, link.route, link.textRect);
}

void MapScene::Private::removeNode(int index)
{
    nodeIndex.remove(nodes[size_t(index)].id);
    nodes[size_t(index)] = MapNode();
    freeNodes.push_back(index);
}

void MapScene::Private::removeLink(int index)
{
    MapLink &link = links[size_t(index)];
    linksByPlace.remove(index, link.route, link.textRect);
    linkIndex.remove(link.id);
    link = MapLink();
    freeLinks.push_back(index);
}

void MapScene::Private::setChannel(MapNode &node) const
{
    const auto channel = channels.constFind(node.channelId);
    node.channel = channel == channels.constEnd() ? QString() : channel->name;
    node.channelColor = channel == channels.constEnd() ? QString() : channel->color;
    node.text.reset();
}

void MapScene::Private::findEmotions()
{
    QHash<Id<Touchpoint>, QList<Mood>> of;
    of.reserve(nodeIndex.size());
    for (const Mood &mood : std::as_const(moods))
        of[mood.touchpoint].append(mood);
    for (int i = 0; i < int(nodes.size()); ++i)
        findEmotion(i, of.value(nodes[size_t(i)].id));
}

void MapScene::Private::findEmotion(int index, const QList<Mood> &of)
{
    // A chosen persona without a score of its own shares everybody's.
    double sum = 0, everybody = 0;
    int count = 0, everybodyCount = 0;
    for (const Mood &mood : of) {
        if (!mood.emotion)
            continue;
        if (personas.isEmpty() || personas.contains(mood.persona)) {
            sum += *mood.emotion;
            ++count;
        } else if (mood.persona.isNull()) {
            everybody += *mood.emotion;
            ++everybodyCount;
        }
    }
    MapNode &node = nodes[size_t(index)];
    const bool hadFace = node.emotion.has_value();
    node.emotion.reset();
    if (count > 0)
        node.emotion = sum / count;
    else if (everybodyCount > 0)
        node.emotion = everybody / everybodyCount;
    if (hadFace != node.emotion.has_value())
        node.text.reset();
}

void MapScene::Private::orderLinks()
{
    std::vector<int> sorted;
    sorted.reserve(links.size());
    for (int i = 0; i < int(links.size()); ++i) {
        if (links[size_t(i)].id)
            sorted.push_back(i);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](int a, int b) { return links[size_t(a)].rank < links[size_t(b)].rank; });
    linkOrder.assign(links.size(), 0);
    for (int i = 0; i < int(sorted.size()); ++i)
        linkOrder[size_t(sorted[size_t(i)])] = i;
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

void MapScene::Private::placeText(MapLink &link) const
{
    const LinkText text = linkText(link.label, link.probability);
    link.text = link.route.isEmpty() ? QString() : text.text;
    link.textRect = QRectF();
    if (!link.text.isEmpty()) {
        link.textRect = QRectF(0, 0, text.width + 2 * labelPadding, labelHeight);
        link.textRect.moveCenter(link.route.labelCentre(link.textRect.width()));
    }
}

/** Gives every link its way; returns where something else is to be seen now. */
QList<QRectF> MapScene::Private::routeLinks()
{
    QList<MapSlot> taken;
    taken.reserve(nodeIndex.size());
    for (const MapNode &node : nodes) {
        if (node.id && node.slot.stage >= 0)
            taken.append(node.slot);
    }
    // In rank order: ways that share a gap are ordered by rank where nothing else decides.
    std::vector<int> order(links.size(), -1);
    for (int i = 0; i < int(links.size()); ++i) {
        if (links[size_t(i)].id)
            order[size_t(linkOrder[size_t(i)])] = i;
    }
    std::vector<RouteRequest> requests;
    std::vector<int> asked;
    for (const int i : order) {
        if (i < 0)
            continue;
        const MapLink &link = links[size_t(i)];
        const MapSlot &from = nodes[size_t(link.from)].slot;
        const MapSlot &to = nodes[size_t(link.to)].slot;
        if (from.stage < 0 || to.stage < 0)
            continue;
        requests.push_back({from, to, link.kind});
        asked.push_back(i);
    }
    const std::vector<MapRoute> routes = MapRouter(geometry, taken).routes(requests);
    QList<QRectF> result;
    for (size_t n = 0; n < routes.size(); ++n) {
        MapLink &link = links[size_t(asked[n])];
        if (link.route == routes[n])
            continue;
        if (!link.route.isEmpty()) {
            result.append(link.route.bounds());
            result.append(link.textRect);
            linksByPlace.remove(asked[n], link.route, link.textRect);
        }
        link.route = routes[n];
        placeText(link);
        linksByPlace.insert(asked[n], link.route, link.textRect);
        result.append(link.route.bounds());
        result.append(link.textRect);
    }
    return result;
}

MapScene::MapScene() : d(std::make_unique<Private>()) {}
MapScene::~MapScene() = default;
MapScene::MapScene(MapScene &&) noexcept = default;
MapScene &MapScene::operator=(MapScene &&) noexcept = default;

void MapScene::load(const Project &project, Id<Journey> journey)
{
    const auto personas = d->personas;
    d = std::make_unique<Private>();
    d->personas = personas;
    d->journey = journey;
    d->readStages(project);
    d->readChannels(project);
    const auto touchpoints = project.where(&Touchpoint::journey, journey);
    d->nodes.reserve(size_t(touchpoints.size()));
    d->nodeIndex.reserve(touchpoints.size());
    for (const Touchpoint &row : touchpoints)
        d->put(row);
    const auto connections = project.where(&Connection::journey, journey);
    d->links.reserve(size_t(connections.size()));
    d->linkIndex.reserve(connections.size());
    for (const Connection &row : connections)
        d->put(row);
    d->readMoods(project);
    d->findEmotions();
    d->orderLinks();
    d->placeNodes();
    d->routeLinks();
}

MapDamage MapScene::apply(const Project &project, const Changes &changes)
{
    MapDamage damage;
    if (!d->journey)
        return damage;
    bool structure = d->applyStages(project, changes, damage);
    if (changes.touches<Channel>())
        d->applyChannels(project, damage);
    if (changes.touches<Touchpoint>())
        structure |= d->applyTouchpoints(project, changes, damage);
    if (changes.touches<Connection>() || changes.touches<Touchpoint>())
        structure |= d->applyConnections(project, changes, damage);
    if (changes.touches<Score>())
        d->applyScores(project, changes, damage);
    if (structure) {
        damage.layout |= d->placeNodes();
        damage.rects += d->routeLinks();
        for (const auto id : changes.present<Touchpoint>()) {
            if (const int node = d->nodeIndex.value(id, -1); node >= 0)
                damage.rects.append(paintedRect(d->nodes[size_t(node)]));
        }
    }
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
        for (int i = 0; i < int(links.size()); ++i) {
            if (links[size_t(i)].id && (links[size_t(i)].from == index || links[size_t(i)].to == index)) {
                damage.rects.append(links[size_t(i)].route.bounds());
                damage.rects.append(links[size_t(i)].textRect);
                removeLink(i);
            }
        }
        removeNode(index);
        return true;
    };
    bool structure = false;
    QList<Touchpoint> present;
    for (const auto id : changes.present<Touchpoint>()) {
        const auto row = project.find(id);
        if (row && row->journey == journey)
            present.append(*row);
        else
            structure |= drop(id);
    }
    for (const auto id : changes.removed<Touchpoint>())
        structure |= drop(id);
    // New nodes take their indexes in rank order, whatever the order of the changes.
    std::sort(present.begin(), present.end(), [](const auto &a, const auto &b) { return a.rank < b.rank; });
    for (const Touchpoint &row : present) {
        const int index = nodeIndex.value(row.id, -1);
        const MapNode before = index < 0 ? MapNode() : nodes[size_t(index)];
        if (index >= 0)
            damage.rects.append(paintedRect(before));
        put(row);
        const MapNode &after = nodes[size_t(nodeIndex.value(row.id))];
        structure |= index < 0 || before.stageId != after.stageId || before.slot.column != after.slot.column
            || before.slot.row != after.slot.row;
    }
    return structure;
}

bool MapScene::Private::applyConnections(const Project &project, const Changes &changes, MapDamage &damage)
{
    const auto mark = [&](Id<Connection> id) {
        if (const int index = linkIndex.value(id, -1); index >= 0) {
            damage.rects.append(links[size_t(index)].route.bounds());
            damage.rects.append(links[size_t(index)].textRect);
        }
    };
    QSet<Id<Connection>> present = changes.present<Connection>();
    // A connection may be there before the touchpoint that comes back beside it.
    for (const Change &change : changes.of<Touchpoint>()) {
        if (change.what != What::Added)
            continue;
        for (const Connection &row : project.where(&Connection::from, Id<Touchpoint>{change.id}))
            present.insert(row.id);
        for (const Connection &row : project.where(&Connection::to, Id<Touchpoint>{change.id}))
            present.insert(row.id);
    }
    bool structure = false;
    for (const auto id : changes.removed<Connection>()) {
        mark(id);
        if (const int index = linkIndex.value(id, -1); index >= 0) {
            removeLink(index);
            structure = true;
        }
    }
    QList<Connection> rows;
    for (const auto id : present) {
        if (const auto row = project.find(id); row && row->journey == journey)
            rows.append(*row);
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.rank < b.rank; });
    for (const Connection &row : rows) {
        mark(row.id);
        const int index = linkIndex.value(row.id, -1);
        const MapLink before = index < 0 ? MapLink() : links[size_t(index)];
        put(row);
        const int now = linkIndex.value(row.id, -1);
        if (now < 0)
            continue;
        MapLink &link = links[size_t(now)];
        structure |= index < 0 || before.from != link.from || before.to != link.to || before.kind != link.kind
            || before.rank != link.rank;
        linksByPlace.remove(now, link.route, link.textRect);
        placeText(link);
        linksByPlace.insert(now, link.route, link.textRect);
        mark(row.id);
    }
    if (structure || !changes.removed<Touchpoint>().isEmpty())
        orderLinks();
    return structure;
}

void MapScene::Private::applyScores(const Project &project, const Changes &changes, MapDamage &damage)
{
    QSet<Id<Touchpoint>> touched;
    for (const auto id : changes.removed<Score>())
        touched.insert(moods.take(id).touchpoint);
    for (const auto id : changes.present<Score>()) {
        const auto row = project.find(id);
        touched.insert(moods.take(id).touchpoint);
        if (row && nodeIndex.contains(row->touchpoint)) {
            moods.insert(id, {row->touchpoint, row->persona, row->emotion});
            touched.insert(row->touchpoint);
        }
    }
    QHash<Id<Touchpoint>, QList<Mood>> of;
    for (const Mood &mood : std::as_const(moods)) {
        if (touched.contains(mood.touchpoint))
            of[mood.touchpoint].append(mood);
    }
    for (const auto id : std::as_const(touched)) {
        if (const int index = nodeIndex.value(id, -1); index >= 0) {
            findEmotion(index, of.value(id));
            damage.rects.append(paintedRect(nodes[size_t(index)]));
        }
    }
}

MapDamage MapScene::reserve(const std::optional<MapSlot> &slot)
{
    MapDamage damage;
    if (slot == d->reserved)
        return damage;
    d->reserved = slot;
    damage.layout = d->placeNodes();
    if (damage.layout)
        d->routeLinks();
    return damage;
}

MapDamage MapScene::setPersonas(const QSet<Id<Persona>> &personas)
{
    MapDamage damage;
    if (d->personas == personas)
        return damage;
    d->personas = personas;
    std::vector<std::optional<double>> before;
    for (const MapNode &node : d->nodes)
        before.push_back(node.emotion);
    d->findEmotions();
    for (size_t i = 0; i < d->nodes.size(); ++i) {
        if (d->nodes[i].id && before[i] != d->nodes[i].emotion)
            damage.rects.append(paintedRect(d->nodes[i]));
    }
    return damage;
}

Id<Journey> MapScene::journey() const
{
    return d->journey;
}

const MapGeometry &MapScene::geometry() const
{
    return d->geometry;
}

const QList<MapStage> &MapScene::stages() const
{
    return d->stages;
}

int MapScene::rowCount() const
{
    return d->rowCount;
}

QRectF MapScene::bounds() const
{
    return {0, 0, d->geometry.width(), MapGeometry::height(d->rowCount + 1)};
}

bool MapScene::hasNode(int index) const
{
    return index >= 0 && size_t(index) < d->nodes.size() && d->nodes[size_t(index)].id;
}

bool MapScene::hasLink(int index) const
{
    return index >= 0 && size_t(index) < d->links.size() && d->links[size_t(index)].id;
}

const MapNode &MapScene::node(int index) const
{
    return d->nodes[size_t(index)];
}

const MapLink &MapScene::link(int index) const
{
    return d->links[size_t(index)];
}

int MapScene::nodeCount() const
{
    return int(d->nodeIndex.size());
}

int MapScene::linkCount() const
{
    return int(d->linkIndex.size());
}

int MapScene::indexOf(Id<Touchpoint> id) const
{
    return d->nodeIndex.value(id, -1);
}

int MapScene::indexOf(Id<Connection> id) const
{
    return d->linkIndex.value(id, -1);
}

int MapScene::stageIndexOf(Id<Stage> id) const
{
    return d->stageIndex.value(id, -1);
}

int MapScene::nodeAt(const MapSlot &slot) const
{
    if (slot.stage < 0 || slot.stage >= d->stages.size() || slot.column < 0
        || slot.column >= d->geometry.stage(slot.stage).columns || d->stages[slot.stage].collapsed)
        return -1;
    const auto &line = d->lines[size_t(d->geometry.line(slot.stage, slot.column))];
    const auto found = std::lower_bound(line.begin(), line.end(), slot.row,
                                        [&](int node, int row) { return d->nodes[size_t(node)].slot.row < row; });
    return found != line.end() && d->nodes[size_t(*found)].slot.row == slot.row ? *found : -1;
}

QList<int> MapScene::linksOf(int node) const
{
    QList<int> result;
    for (int i = 0; i < int(d->links.size()); ++i) {
        if (d->links[size_t(i)].id && (d->links[size_t(i)].from == node || d->links[size_t(i)].to == node))
            result.append(i);
    }
    std::sort(result.begin(), result.end(),
              [&](int a, int b) { return d->linkOrder[size_t(a)] < d->linkOrder[size_t(b)]; });
    return result;
}

QRectF MapScene::paintedRect(const MapNode &node)
{
    return node.rect.adjusted(-3, -Measure::badge / 2 - 2, 3, 6);
}

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

QList<int> MapScene::linksIn(const QRectF &rect) const
{
    QList<int> result = d->linksByPlace.near(rect);
    result.removeIf([&](int link) {
        return !d->links[size_t(link)].route.intersects(rect) && !d->links[size_t(link)].textRect.intersects(rect);
    });
    std::sort(result.begin(), result.end(),
              [&](int a, int b) { return d->linkOrder[size_t(a)] < d->linkOrder[size_t(b)]; });
    return result;
}

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
    for (const int index : linksIn(QRectF(point.x() - tolerance, point.y() - tolerance, 2 * tolerance, 2 * tolerance))) {
        const MapLink &link = d->links[size_t(index)];
        const double away = link.textRect.contains(point) ? 0 : link.route.distanceTo(point);
        if (away <= distance) {
            distance = away;
            nearest = index;
        }
    }
    if (nearest >= 0) {
        const MapRoute &route = d->links[size_t(nearest)].route;
        const double zone = std::max(endZone, tolerance);
        const auto close = [&](const QPointF &end) { return (end - point).manhattanLength() <= zone; };
        return {close(route.end()) ? MapHit::LinkEnd : close(route.start()) ? MapHit::LinkStart : MapHit::Link, nearest};
    }
    if (nearEdge >= 0)
        return {MapHit::Edge, nearEdge};
    if (const int border = d->geometry.borderAt(point.x(), tolerance); border >= 0)
        return {MapHit::Border, border};
    return {};
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
