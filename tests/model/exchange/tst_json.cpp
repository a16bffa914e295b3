#include "model/exchange/json.h"
#include "model/exchange/jsonreader.h"
#include "model/exchange/shortnumber.h"
#include "model/exchange/textfile.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const Project &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJson(project, buffer);
    return buffer.data();
}

QByteArray again(const QByteArray &json) { return exported(*Project::inMemory(startFromJson(readJson(json)))); }

QString said(const Losses &losses)
{
    QStringList result;
    for (const Loss &loss : losses)
        result.append(loss.what);
    return result.join(u'\n');
}

/** Projects with everything in them that a project may hold, and names that are hard to write. */
class Invention
{
public:
    explicit Invention(quint32 seed)
        : m_random(seed)
    {
    }

    Project::Start start()
    {
        Project::Start start;
        start.name = text();
        start.created = time();
        start.modified = time();
        start.fill = [this](Edit &edit) { fill(edit); };
        return start;
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool maybe() { return below(2); }
    QDateTime time() { return QDateTime::fromMSecsSinceEpoch(m_random.bounded(4'000'000'000'000LL), Qt::UTC); }
    QString color() { return u"#%1"_s.arg(below(0x1000000), 6, 16, QChar(u'0')); }
    template <class E>
    E word()
    {
        return E(below(int(std::size(Words<E>::words))));
    }
    template <class R>
    Id<R> any(const QList<Id<R>> &ids, bool orNone)
    {
        return ids.isEmpty() || (orNone && maybe()) ? Id<R>() : ids[below(int(ids.size()))];
    }
    std::optional<double> number(double least, double most)
    {
        switch (below(5)) {
        case 0:
            return std::nullopt;
        case 1:
            return least;
        case 2:
            return most;
        case 3:
            return qBound(least, std::nextafter(0.0, 1.0), most);
        default:
            return least + (most - least) * m_random.generateDouble();
        }
    }
    QString text()
    {
        static const QStringList pieces{u"plain "_s,
                                        u"😀👩‍👩‍👧"_s,
                                        u"رحلة العميل"_s,
                                        u"お客様"_s,
                                        u"\"quoted\\"_s,
                                        u"\n\r\t\b\f"_s,
                                        u"\u0001\u001f\u007f"_s,
                                        u"\u2028\u0085"_s,
                                        u"</script>&amp;"_s,
                                        u"é\u0301"_s,
                                        u"\uFEFF\uFFFD\uFFFF"_s};
        QString result;
        for (int i = below(4); i > 0; --i)
            result += pieces[below(int(pieces.size()))];
        return below(40) == 0 ? result + QString(9'000, u'字') : result;
    }
    template <class R>
    QList<Rank> ranks(int count)
    {
        return Rank::spread(count);
    }

    void fill(Edit &edit)
    {
        QList<Id<Channel>> channels;
        for (const Rank &rank : Rank::spread(below(4)))
            channels.append(edit.insert(Channel{{}, rank, text(), color()}));
        QList<Id<Owner>> owners;
        for (const Rank &rank : Rank::spread(below(4)))
            owners.append(edit.insert(Owner{{}, rank, text(), color()}));
        QList<Id<Persona>> personas;
        for (const Rank &rank : Rank::spread(below(4)))
            personas.append(edit.insert(Persona{{}, rank, text(), color(), text(), text(), text(), text()}));
        QList<Id<Journey>> journeys;
        for (const Rank &rank : Rank::spread(below(4)))
            journeys.append(edit.insert(Journey{{}, rank, text(), word<JourneyKind>(), text()}));
        for (const Id<Journey> journey : journeys) {
            const QList<Rank> order = Rank::spread(personas.size());
            for (qsizetype i = 0; i < personas.size(); ++i) {
                if (maybe()) // in another order than the personas'
                    edit.insert(Participant{{}, journey, personas[i], order[order.size() - 1 - i]});
            }
            QList<Id<Stage>> stages;
            for (const Rank &rank : Rank::spread(below(5)))
                stages.append(edit.insert(
                    Stage{{}, journey, rank, text(), word<Phase>(), text(), text(), 1 + below(9), maybe()}));
            QList<Id<Touchpoint>> touchpoints;
            int row = 0;
            for (const Rank &rank : Rank::spread(stages.isEmpty() ? 0 : below(12))) {
                Touchpoint t;
                t.journey = journey;
                t.rank = rank;
                t.stage = any(stages, false);
                t.column = below(5);
                t.row = row++;
                t.name = text();
                t.description = text();
                t.channel = any(channels, true);
                t.owner = any(owners, true);
                if (maybe())
                    t.phase = word<Phase>();
                t.kind = word<Kind>();
                t.initiative = word<Initiative>();
                t.visibility = word<Visibility>();
                t.moment = word<Moment>();
                t.pain = maybe();
                t.status = word<Status>();
                t.evidence = word<Evidence>();
                t.durationMinutes = number(0, 1e11);
                t.nested = any(journeys, true);
                touchpoints.append(edit.insert(t));
                if (maybe())
                    edit.insert(Score{{}, touchpoints.last(), {}, number(-2, 2), number(1, 7)});
                for (const Id<Persona> persona : personas) {
                    if (maybe())
                        edit.insert(Score{{}, touchpoints.last(), persona, number(-2, 2), number(1, 7)});
                }
            }
            QSet<std::pair<qint64, qint64>> pairs;
            for (const Rank &rank : Rank::spread(touchpoints.isEmpty() ? 0 : below(12))) {
                const auto from = any(touchpoints, false);
                const auto to = any(touchpoints, false);
                if (from == to || pairs.contains({from.value, to.value}))
                    continue;
                pairs.insert({from.value, to.value});
                edit.insert(Connection{
                    {}, journey, rank, from, to, word<ConnectionKind>(), text(), number(0, 1), number(0, 1e14)});
            }
        }
    }

    QRandomGenerator m_random;
};

/** A small project whose parts a test changes. */
QJsonObject small()
{
    return QJsonDocument::fromJson(R"({
"format": "throughline", "version": 1,
"project": {"name": "P", "created": "2026-01-05T09:00:00.000Z", "modified": "2026-01-06T09:00:00.000Z"},
"channels": [{"id": "1", "name": "Web", "color": "#3B5BDB"}],
"owners": [{"id": "1", "name": "Shop", "color": "#3B5BDB"}],
"personas": [{"id": "1", "name": "Ada", "color": "#3B5BDB", "role": "", "goals": "", "needs": "", "quote": ""},
             {"id": "2", "name": "Ben", "color": "#B3236B", "role": "", "goals": "", "needs": "", "quote": ""}],
"journeys": [{"id": "1", "title": "J", "kind": "current", "description": "", "personas": ["1", "2"],
  "stages": [{"id": "1", "name": "S", "phase": "before", "goal": "", "notes": "", "width": 1, "collapsed": false}],
  "touchpoints": [
   {"id": "1", "stage": "1", "column": 0, "row": 0, "name": "A", "description": "", "channel": "1", "owner": "1",
    "phase": null, "kind": "service", "initiative": "reactive", "visibility": "front", "moment": "none", "pain": false,
    "status": "works", "evidence": "assumed", "duration_minutes": null, "journey": null,
    "scores": [{"persona": "1", "emotion": 1, "effort": 2}]},
   {"id": "2", "stage": "1", "column": 1, "row": 0, "name": "B", "description": "", "channel": null, "owner": null,
    "phase": null, "kind": "service", "initiative": "reactive", "visibility": "front", "moment": "none", "pain": false,
    "status": "works", "evidence": "assumed", "duration_minutes": null, "journey": null, "scores": []}],
  "connections": [{"id": "1", "from": "1", "to": "2", "kind": "next", "label": "", "probability": null, "volume": null}],
  "lanes": []}],
"metrics": [], "feedback": [], "insights": [], "attachments": []})")
        .object();
}

/** @p root with the value at @p path (names and numbers, joined by dots) replaced; removed where @p value is undefined.
 */
QJsonValue with(const QJsonValue &root, const QString &path, const QJsonValue &value)
{
    const QString head = path.section(u'.', 0, 0);
    const QString tail = path.section(u'.', 1);
    if (path.isEmpty())
        return value;
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const int index = head.toInt();
        if (index == array.size())
            array.append(value);
        else
            array[index] = with(array[index], tail, value);
        return array;
    }
    QJsonObject object = root.toObject();
    if (tail.isEmpty() && value.isUndefined())
        object.remove(head);
    else
        object[head] = with(object[head], tail, value);
    return object;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT
private slots:
    void writesNumbersAsJavaScriptDoes_data();
    void writesNumbersAsJavaScriptDoes();
    void givesTheSameBytesAgain();
    void givesTheSameBytesForTheTemplates_data();
    void givesTheSameBytesForTheTemplates();
    void isPlainIndentedJson();
    void refuses_data();
    void refuses();
    void mends_data();
    void mends();
    void keepsLargeIdsAndMapsOthers();
    void givesTemplatesNewIds();
    void movesTouchpointsOutOfTakenSlotsInTime();
    void survivesHugeAndDeepFiles();
    void survivesMutilatedFiles();
    void addsJourneysBesideTheProjects();
    void saysWhenNothingMoreFits();
};

void JsonTest::writesNumbersAsJavaScriptDoes_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](double number, const char *text) { QTest::newRow(text) << number << QByteArray(text); };
    row(0, "0");
    QTest::newRow("minus zero") << -0.0 << QByteArray("0");
    row(1, "1");
    row(-2, "-2");
    row(0.1, "0.1");
    row(0.1 + 0.2, "0.30000000000000004");
    row(100000, "100000");
    row(1e20, "100000000000000000000");
    row(1e21, "1e+21");
    row(1.5e-6, "0.0000015");
    row(1e-7, "1e-7");
    row(5e-324, "5e-324");
    row(1.7976931348623157e308, "1.7976931348623157e+308");
}

void JsonTest::writesNumbersAsJavaScriptDoes()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QCOMPARE(shortNumber(number), text);
    QCOMPARE(text.toDouble(), number);
}

void JsonTest::givesTheSameBytesAgain()
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const auto project = Project::inMemory(Invention(seed).start());
        const QByteArray json = exported(*project);
        const JsonProject read = readJson(json);
        QVERIFY2(read.losses.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(said(read.losses))));
        const QByteArray second = exported(*Project::inMemory(startFromJson(read)));
        QVERIFY2(second == json, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY(project->check().isEmpty());
    }
}

void JsonTest::givesTheSameBytesForTheTemplates_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u":/templates/"_s, u":/templates/de/"_s}) {
        for (const QJsonValue &entry : QJsonDocument::fromJson(readFile(folder + u"index.json"_s)).array())
            QTest::newRow(qPrintable(folder + entry[u"id"_s].toString()))
                << folder + entry[u"id"_s].toString() + u".json"_s;
    }
    QTest::newRow("sample") << u":/sample/sample.json"_s;
    QTest::newRow("German sample") << u":/sample/de/sample.json"_s;
}

void JsonTest::givesTheSameBytesForTheTemplates()
{
    QFETCH(QString, path);
    const QByteArray bytes = readFile(path);
    const JsonProject read = readJson(bytes);
    QVERIFY2(read.losses.isEmpty(), qPrintable(said(read.losses)));
    QCOMPARE(again(bytes), bytes);
}

void JsonTest::isPlainIndentedJson()
{
    Project::Start start;
    start.name = u"A \"b\"\n😀"_s;
    start.created = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    start.modified = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    start.fill = [](Edit &edit) { edit.insert(Channel{Id<Channel>{5}, Rank("V"), u"\u0001é"_s, u"#ABCDEF"_s}); };
    QCOMPARE(
        exported(*Project::inMemory(start)),
        QByteArray("{\n  \"format\": \"throughline\",\n  \"version\": 1,\n  \"project\": {\n"
                   "    \"name\": \"A \\\"b\\\"\\n😀\",\n    \"created\": \"1970-01-01T00:00:00.000Z\",\n"
                   "    \"modified\": \"1970-01-01T00:00:00.001Z\"\n  },\n  \"channels\": [\n    {\n"
                   "      \"id\": \"5\",\n      \"name\": \"\\u0001é\",\n      \"color\": \"#ABCDEF\"\n    }\n  ],\n"
                   "  \"owners\": [],\n  \"personas\": [],\n  \"journeys\": [],\n  \"metrics\": [],\n"
                   "  \"feedback\": [],\n  \"insights\": [],\n  \"attachments\": []\n}\n"));
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray() << u"Line 1"_s;
    QTest::newRow("no JSON") << QByteArray("{\n  \"format\": nope\n}") << u"Line 2"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"no object"_s;
    QTest::newRow("another format") << QByteArray("{}") << u"format"_s;
    QTest::newRow("no version") << QByteArray(R"({"format": "throughline"})") << u"version"_s;
    QTest::newRow("a newer version") << QByteArray(R"({"format": "throughline", "version": 2})") << u"newer"_s;
    QTest::newRow("deep") << QByteArray("[").repeated(100'000) << u"deep"_s;
    QTest::newRow("cut off") << exported(*Project::inMemory(Invention(3).start())).chopped(30) << u"column"_s;
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    try {
        readJson(bytes);
        QFAIL("this is no project");
    } catch (const Error &error) {
        QVERIFY2(error.sentence().contains(word), error.what());
    }
}

void JsonTest::mends_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("report"); // where it begins
    const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &report) {
        QTest::newRow(name) << path << value << report;
    };
    const QJsonValue missing(QJsonValue::Undefined);
    const QString t = u"journeys.0.touchpoints.0."_s;
    const QString at = u"journeys[0].touchpoints[0]"_s;
    row("an unknown field", u"more"_s, 1, u"more: "_s);
    row("an unknown field of a record", t + u"more"_s, 1, at + u".more: "_s);
    row("feedback", u"feedback"_s, QJsonArray{1}, u"feedback[0]: "_s);
    row("lanes", u"journeys.0.lanes"_s, QJsonArray{QJsonObject()}, u"journeys[0].lanes: "_s);
    row("no personas", u"journeys.0.personas"_s, missing, u"journeys[0].personas: "_s);
    row("owners that are no list", u"owners.1"_s, u"x"_s, u"owners[1]: "_s);
    row("a missing name", t + u"name"_s, missing, at + u".name: "_s);
    row("a name that is a number", t + u"name"_s, 7, at + u".name: "_s);
    row("a name that is too long", t + u"name"_s, QString(10'001, u'x'), at + u".name: "_s);
    row("a name with NUL", t + u"name"_s, QString(QChar(0)), at + u".name: "_s);
    row("half a pair", t + u"name"_s, QString(QChar(0xD83D)), at + u".name: "_s);
    row("an unknown word", t + u"kind"_s, u"nonsense"_s, at + u".kind: "_s);
    row("an unknown phase", t + u"phase"_s, u"never"_s, at + u".phase: "_s);
    row("a column below 0", t + u"column"_s, -1, at + u".column: "_s);
    row("half a column", t + u"column"_s, 2.5, at + u".column: "_s);
    row("a huge row", t + u"row"_s, 1e300, at + u".row: "_s);
    row("a truth that is none", t + u"pain"_s, u"yes"_s, at + u".pain: "_s);
    row("a duration below 0", t + u"duration_minutes"_s, -1, at + u".duration_minutes: "_s);
    row("an unknown channel", t + u"channel"_s, u"9"_s, at + u".channel: "_s);
    row("an unknown journey", t + u"journey"_s, u"9"_s, at + u".journey: "_s);
    row("an emotion off its scale", t + u"scores.0.emotion"_s, 3, at + u".scores[0].emotion: "_s);
    row("an effort off its scale", t + u"scores.0.effort"_s, 0, at + u".scores[0].effort: "_s);
    row("a taken slot", u"journeys.0.touchpoints.1.column"_s, 0, u"journeys[0].touchpoints[1]: "_s);
    row("a colour that is none", u"channels.0.color"_s, u"red"_s, u"channels[0].color: "_s);
    row("a width of 0", u"journeys.0.stages.0.width"_s, 0, u"journeys[0].stages[0].width: "_s);
    row("an unknown participant", u"journeys.0.personas.1"_s, u"9"_s, u"journeys[0].personas[1]: "_s);
    row("a doubled participant", u"journeys.0.personas.1"_s, u"1"_s, u"journeys[0].personas[1]: "_s);
    row("a doubled score", t + u"scores.1"_s, QJsonObject{{u"persona"_s, u"1"_s}, {u"emotion"_s, 1}, {u"effort"_s, 1}},
        at + u".scores[1]: "_s);
    row("a doubled connection", u"journeys.0.connections.1"_s,
        QJsonObject{{u"id"_s, u"5"_s},
                    {u"from"_s, u"1"_s},
                    {u"to"_s, u"2"_s},
                    {u"kind"_s, u"next"_s},
                    {u"label"_s, u""_s},
                    {u"probability"_s, QJsonValue()},
                    {u"volume"_s, QJsonValue()}},
        u"journeys[0].connections[1]: "_s);
    row("a connection with itself", u"journeys.0.connections.0.to"_s, u"1"_s, u"journeys[0].connections[0]: "_s);
    row("a probability over 1", u"journeys.0.connections.0.probability"_s, 1.5,
        u"journeys[0].connections[0].probability: "_s);
    row("a doubled id", u"journeys.0.touchpoints.1.id"_s, u"1"_s, u"journeys[0].touchpoints[1].id: "_s);
    row("no id", u"owners.0.id"_s, missing, u"owners[0].id: "_s);
    row("an id with a zero first", u"personas.1.id"_s, u"02"_s, u"personas[1].id: "_s);
    row("a time that is none", u"project.created"_s, u"yesterday"_s, u"project.created: "_s);
}

void JsonTest::mends()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, report);
    const QByteArray before = QJsonDocument(small()).toJson();
    QVERIFY2(readJson(before).losses.isEmpty(), qPrintable(said(readJson(before).losses)));

    const QByteArray bytes = QJsonDocument(with(small(), path, value).toObject()).toJson();
    const JsonProject read = readJson(bytes);
    QVERIFY2(std::any_of(read.losses.begin(), read.losses.end(),
                         [&](const Loss &loss) { return loss.what.startsWith(report); }),
             qPrintable(said(read.losses)));
    const auto project = Project::inMemory(startFromJson(read));
    QVERIFY(project->check().isEmpty());
    QCOMPARE(again(exported(*project)), exported(*project));
}

void JsonTest::keepsLargeIdsAndMapsOthers()
{
    QJsonValue file = small();
    file = with(file, u"channels.0.id"_s, u"9223372036854775807"_s);
    file = with(file, u"journeys.0.touchpoints.0.channel"_s, u"9223372036854775807"_s);
    file = with(file, u"journeys.0.touchpoints.0.id"_s, u"first"_s);
    file = with(file, u"journeys.0.connections.0.from"_s, u"first"_s);
    file = with(file, u"owners.0.id"_s, u"9223372036854775808"_s);
    file = with(file, u"journeys.0.touchpoints.0.owner"_s, u"9223372036854775808"_s);
    const JsonProject read = readJson(QJsonDocument(file.toObject()).toJson());
    QCOMPARE(read.losses.size(), 2);
    const JsonJourney &journey = read.journeys[0];
    QCOMPARE(read.channels[0].id.value, 9223372036854775807);
    QCOMPARE(journey.touchpoints[0].channel, read.channels[0].id);
    QCOMPARE(journey.touchpoints[0].owner, read.owners[0].id);
    QCOMPARE(journey.connections[0].from, journey.touchpoints[0].id);
    QCOMPARE(journey.scores[0].touchpoint, journey.touchpoints[0].id);
}

void JsonTest::givesTemplatesNewIds()
{
    const JsonProject file = readJson(exported(*Project::inMemory(Invention(7).start())));
    const auto project = Project::inMemory(startFromJson(file, Ids::New));
    QVERIFY(project->check().isEmpty());
    QVERIFY(!file.journeys.isEmpty());
    for (const JsonJourney &journey : file.journeys) {
        QVERIFY(!project->find(journey.journey.id));
        for (const Touchpoint &touchpoint : journey.touchpoints)
            QVERIFY(!project->find(touchpoint.id));
    }
    // Everything else is as in the file.
    const JsonProject copy = readJson(exported(*project));
    for (qsizetype j = 0; j < file.journeys.size(); ++j) {
        QCOMPARE(copy.journeys[j].touchpoints.size(), file.journeys[j].touchpoints.size());
        QCOMPARE(copy.journeys[j].scores.size(), file.journeys[j].scores.size());
        QCOMPARE(copy.journeys[j].connections.size(), file.journeys[j].connections.size());
        for (qsizetype t = 0; t < copy.journeys[j].touchpoints.size(); ++t)
            QCOMPARE(copy.journeys[j].touchpoints[t].name, file.journeys[j].touchpoints[t].name);
    }
}

void JsonTest::movesTouchpointsOutOfTakenSlotsInTime()
{
    QJsonObject file = small();
    QJsonValue touchpoint = file[u"journeys"_s][0][u"touchpoints"_s][0];
    QJsonArray many;
    for (int i = 0; i < 20'000; ++i)
        many.append(with(touchpoint, u"id"_s, QString::number(i + 1)));
    const QByteArray bytes = QJsonDocument(with(file, u"journeys.0.touchpoints"_s, many).toObject()).toJson();
    QElapsedTimer timer;
    timer.start();
    const JsonProject read = readJson(bytes);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QSet<int> rows;
    for (const Touchpoint &t : read.journeys[0].touchpoints)
        rows.insert(t.row);
    QCOMPARE(rows.size(), 20'000);
}

void JsonTest::survivesHugeAndDeepFiles()
{
    for (const char *unit :
         {"[", "{\"a\":", "[1,", "\"", "{\"format\":\"throughline\",\"journeys\":[{\"touchpoints\":["}) {
        try {
            readJson(QByteArray(unit).repeated(200'000));
        } catch (const Error &) {
        }
    }
    const QByteArray wide =
        R"({"format":"throughline","version":1,"journeys":[)" + QByteArray("{},").repeated(20'000) + "{}]}";
    QCOMPARE(readJson(wide).journeys.size(), 20'001);
}

void JsonTest::survivesMutilatedFiles()
{
    QRandomGenerator random(99);
    const QByteArray whole = readFile(u":/templates/win-back.json"_s);
    const QList<QByteArray> pieces{"null", "-1",    "\"\"", "[]", "{}",     "1e999",
                                   "true", "\"9\"", ",",    "\n", "\"id\"", "\xff"};
    int read = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = whole;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            // Mostly whole values, so that the file is JSON still.
            const qsizetype colon = bytes.indexOf(": ", random.bounded(bytes.size()));
            const qsizetype end = bytes.indexOf(random.bounded(4) ? ",\n" : "\n", colon);
            if (colon > 0 && end > colon)
                bytes.replace(colon + 2, end - colon - 2, pieces[random.bounded(pieces.size())]);
        }
        try {
            const auto project = Project::inMemory(startFromJson(readJson(bytes)));
            ++read;
            QVERIFY2(project->check().isEmpty(), bytes.constData());
        } catch (const Error &error) {
            QVERIFY(!error.sentence().isEmpty());
        }
    }
    QVERIFY(read > 50);
}

void JsonTest::addsJourneysBesideTheProjects()
{
    const JsonProject file = readJson(QJsonDocument(small()).toJson());
    const auto project = Project::inMemory(startFromJson(file));
    project->edit(Label("Rename"), [](Edit &edit) { edit.set(Id<Persona>{1}, &Persona::role, u"Doctor"_s); });
    const QByteArray before = exported(*project);
    Losses losses;
    QList<Id<Journey>> added;
    project->edit(Label("Import"), [&](Edit &edit) { added = addJourneys(edit, file, losses); });
    QCOMPARE(added.size(), 1);
    QVERIFY(added[0] != file.journeys[0].journey.id);
    QCOMPARE(project->all<Journey>().last().id, added[0]);
    QCOMPARE(project->all<Persona>().size(), 2); // known by name
    QCOMPARE(project->find(Id<Persona>{1})->role, u"Doctor"_s);
    QCOMPARE(losses.size(), 1);
    QVERIFY(losses[0].what.contains("Ada"_L1));
    QCOMPARE(project->all<Channel>().size(), 1);
    const QList<Touchpoint> touchpoints = project->where(&Touchpoint::journey, added[0]);
    QCOMPARE(touchpoints.size(), 2);
    QCOMPARE(touchpoints[0].channel, Id<Channel>{1});
    QCOMPARE(project->where(&Score::touchpoint, touchpoints[0].id).size(), 1);
    QCOMPARE(project->where(&Connection::journey, added[0])[0].to, touchpoints[1].id);
    QVERIFY(project->check().isEmpty());
    project->undo();
    QCOMPARE(exported(*project), before);

    // In a project that has none of it, everything keeps its id.
    const auto empty = Project::inMemory();
    losses.clear();
    empty->edit(Label("Import"), [&](Edit &edit) { added = addJourneys(edit, file, losses); });
    QVERIFY(losses.isEmpty());
    QCOMPARE(added[0], file.journeys[0].journey.id);
    QCOMPARE(empty->all<Persona>().size(), 2);
}

void JsonTest::saysWhenNothingMoreFits()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("There is no /dev/full here.");
    QVERIFY_THROWS_EXCEPTION(Error, writeJson(*Project::inMemory(Invention(3).start()), full));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
