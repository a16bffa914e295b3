#include "mapsample.h"

namespace MapSample {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int stage, column, row;
    const char *name;
    const char *channel;
    double emotion;
    Moment moment = Moment::None;
    bool pain = false;
};

struct Link
{
    int from, to;
    ConnectionKind kind = ConnectionKind::Next;
    const char *label = "";
    std::optional<double> probability = {};
};

} // namespace

Id<Journey> look(Project &project)
{
    const Row rows[] = {{0, 0, 0, "Sees a drawing that a friend shared", "Social media", 1},
                        {0, 0, 1, "Hears of it at work", "In person", 1},
                        {1, 0, 0, "Looks around the shop", "Website", 1},
                        {1, 0, 1, "Reads reviews", "Review sites", 0},
                        {1, 0, 2, "Asks about returns", "Live chat", -1, Moment::None, true},
                        {2, 0, 0, "Pays in five steps", "Website", 0, Moment::Truth},
                        {2, 1, 0, "Gets a confirmation", "E-mail", 2},
                        {3, 0, 0, "Delivery is late", "Parcel service", -1},
                        {3, 1, 0, "Support calls first and helps", "Phone", 2, Moment::Magic},
                        {3, 0, 1, "Arrives on time", "Parcel service", 1},
                        {3, 1, 1, "Orders again", "Website", 1},
                        {4, 0, 0, "Tells 9 others", "Word of mouth", 2},
                        {4, 0, 1, "Warns 16 others", "Social media", -2, Moment::None, true}};
    const Link links[] = {{0, 2},
                          {1, 3},
                          {2, 5},
                          {3, 5},
                          {4, 5, ConnectionKind::Alternative},
                          {5, 6},
                          {6, 7, ConnectionKind::Next, "", 0.2},
                          {6, 9},
                          {7, 8},
                          {8, 11},
                          {9, 10},
                          {7, 12, ConnectionKind::Alternative},
                          {10, 4, ConnectionKind::Returns, "returns"},
                          {11, 0, ConnectionKind::WordOfMouth},
                          {12, 9, ConnectionKind::WinBack}};
    const char *colors[] = {"#B3236B", "#862E9C", "#3B5BDB", "#B93815", "#0B7A60", "#0B7285", "#9A5B00", "#4C7A0B"};
    const char *stageNames[] = {"Awareness", "Consideration", "Decision", "Retention", "Advocacy"};
    const Phase phases[] = {Phase::Before, Phase::Before, Phase::During, Phase::After, Phase::After};
    Id<Journey> journey;
    project.edit(Label("Fill"), [&](Edit &edit) {
        journey = edit.insert(Journey{.rank = Rank::after({}), .title = u"Online shop: first order"_s});
        QList<Id<Stage>> stages;
        const auto stageRanks = Rank::spread(5);
        for (int i = 0; i < 5; ++i) {
            stages.append(edit.insert(Stage{.journey = journey,
                                            .rank = stageRanks[i],
                                            .name = QString::fromUtf8(stageNames[i]),
                                            .phase = phases[i]}));
        }
        QHash<QString, Id<Channel>> channels;
        Rank last;
        QList<Id<Touchpoint>> ids;
        const auto ranks = Rank::spread(std::size(rows));
        for (const Row &row : rows) {
            const QString name = QString::fromUtf8(row.channel);
            if (!channels.contains(name)) {
                last = Rank::after(last);
                channels[name] = edit.insert(
                    Channel{.rank = last, .name = name, .color = QString::fromUtf8(colors[channels.size() % 8])});
            }
            Touchpoint touchpoint{.journey = journey, .rank = ranks[ids.size()], .stage = stages[row.stage]};
            touchpoint.column = row.column;
            touchpoint.row = row.row;
            touchpoint.name = QString::fromUtf8(row.name);
            touchpoint.channel = channels[name];
            touchpoint.moment = row.moment;
            touchpoint.pain = row.pain;
            ids.append(edit.insert(touchpoint));
            edit.insert(Score{.touchpoint = ids.back(), .emotion = row.emotion});
        }
        const auto linkRanks = Rank::spread(std::size(links));
        for (size_t i = 0; i < std::size(links); ++i) {
            edit.insert(Connection{.journey = journey,
                                   .rank = linkRanks[qsizetype(i)],
                                   .from = ids[links[i].from],
                                   .to = ids[links[i].to],
                                   .kind = links[i].kind,
                                   .label = QString::fromUtf8(links[i].label),
                                   .probability = links[i].probability});
        }
    });
    return journey;
}

Id<Journey> large(Project &project, int stages, int perStage, int more)
{
    constexpr int columns = 4;
    const char *words[] = {"Sees",   "the",   "offer", "Reads",  "about", "price",   "Asks",  "a",
                           "friend", "Waits", "for",   "parcel", "Calls", "support", "Tells", "others"};
    Id<Journey> journey;
    project.edit(Label("Fill"), [&](Edit &edit) {
        journey = edit.insert(Journey{.rank = Rank::after({}), .title = u"Large"_s});
        QList<Id<Channel>> channels;
        const auto channelRanks = Rank::spread(6);
        for (int i = 0; i < 6; ++i) {
            channels.append(edit.insert(
                Channel{.rank = channelRanks[i], .name = u"Channel %1"_s.arg(i + 1), .color = u"#0B7285"_s}));
        }
        const auto stageRanks = Rank::spread(stages);
        const auto ranks = Rank::spread(qsizetype(stages) * perStage);
        const auto linkRanks = Rank::spread(qsizetype(stages) * perStage + more);
        QList<Id<Touchpoint>> ids;
        quint32 seed = 1;
        const auto next = [&](int below) { return int((seed = seed * 1664525u + 1013904223u) >> 8) % below; };
        for (int s = 0; s < stages; ++s) {
            const auto stage = edit.insert(
                Stage{.journey = journey, .rank = stageRanks[s], .name = u"Stage %1"_s.arg(s + 1), .width = columns});
            for (int i = 0; i < perStage; ++i) {
                Touchpoint touchpoint{.journey = journey, .rank = ranks[ids.size()], .stage = stage};
                touchpoint.column = i % columns;
                touchpoint.row = i / columns;
                touchpoint.name = u"%1 %2 %3 %4"_s
                                      .arg(QString::fromUtf8(words[next(16)]), QString::fromUtf8(words[next(16)]),
                                           QString::fromUtf8(words[next(16)]))
                                      .arg(ids.size() + 1);
                touchpoint.channel = channels[next(6)];
                touchpoint.pain = next(12) == 0;
                ids.append(edit.insert(touchpoint));
                edit.insert(Score{.touchpoint = ids.back(), .emotion = next(41) / 10.0 - 2});
            }
        }
        const int count = int(ids.size());
        int n = 0;
        const auto connect = [&](int from, int to, ConnectionKind kind) {
            edit.insert(
                Connection{.journey = journey, .rank = linkRanks[n++], .from = ids[from], .to = ids[to], .kind = kind});
        };
        for (int i = 0; i + 1 < count; ++i)
            connect(i, i + 1, ConnectionKind::Next);
        for (int i = 0; i < more; ++i) {
            const int from = int(qint64(i) * count / more);
            const int to = from + 2 + next(2 * perStage);
            if (to < count)
                connect(from, to, i % 3 == 0 ? ConnectionKind::Alternative : ConnectionKind::Next);
            else
                connect(from, from / 2, ConnectionKind::Returns);
        }
    });
    return journey;
}

} // namespace MapSample
