#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/** A list of records, each with the id under which others refer to it. */
QHash<QString, QJsonObject> byId(const QJsonValue &list)
{
    QHash<QString, QJsonObject> result;
    for (const QJsonValue &entry : list.toArray())
        result.insert(entry["id"_L1].toString(), entry.toObject());
    return result;
}

bool isHalf(double value) { return value * 2 == qRound(value * 2); }

/** The same value with every text that a translator touches blanked. */
QJsonValue withoutTexts(const QJsonValue &value)
{
    static const QSet<QString> texts{u"name"_s,  u"description"_s, u"goal"_s,  u"notes"_s, u"label"_s,  u"role"_s,
                                     u"goals"_s, u"needs"_s,       u"quote"_s, u"word"_s,  u"metric"_s, u"formula"_s};
    // What customers said stays in their language; the touchpoint that their file names has the project's.
    static const QRegularExpression id(u"^[0-9]*$"_s);
    const auto isText = [](const QString &key, const QJsonObject &of) {
        if (key == "touchpoint"_L1)
            return !id.match(of[key].toString()).hasMatch();
        if (key == "title"_L1)
            return !of.contains("ref"_L1);
        return texts.contains(key);
    };
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &entry : value.toArray())
            result.append(withoutTexts(entry));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(),
                      isText(it.key(), object) ? QJsonValue(!it.value().toString().isEmpty()) : withoutTexts(*it));
    return result;
}

} // namespace

/** The templates and the sample project: what a newcomer sees first must be whole, in both languages. */
class StartingProjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexNamesEveryTemplate_data();
    void theIndexNamesEveryTemplate();
    void aFileIsWrittenAsAnExportIs_data() { everyFile(); }
    void aFileIsWrittenAsAnExportIs();
    void idsAreUniqueAndOf63Bits_data() { everyFile(); }
    void idsAreUniqueAndOf63Bits();
    void whatIsReferredToIsThere_data() { everyFile(); }
    void whatIsReferredToIsThere();
    void everyTouchpointHasItsOwnSlot_data() { everyFile(); }
    void everyTouchpointHasItsOwnSlot();
    void pathsRunFromLeftToRight_data() { everyFile(); }
    void pathsRunFromLeftToRight();
    void everyPersonaScoresEveryTouchpoint_data() { everyFile(); }
    void everyPersonaScoresEveryTouchpoint();
    void colorsCanBeToldApartAndReadOnWhite_data() { everyFile(); }
    void colorsCanBeToldApartAndReadOnWhite();
    void germanDiffersInWordsOnly_data() { everyFile(); }
    void germanDiffersInWordsOnly();
    void theBlankTemplateHasTheFiveStages();
    void aTemplateTeaches_data() { everyTemplateWithContent(); }
    void aTemplateTeaches();
    void theSampleIsBroad();

private:
    static QByteArray bytes(const QString &path);
    static QJsonObject read(const QString &path);
    static QStringList templateIds(const QString &folder = {});
    static void everyFile();
    static void everyTemplateWithContent();
    /** All touchpoints of all journeys. */
    static QList<QJsonObject> touchpoints(const QJsonObject &file);
};

QByteArray StartingProjectsTest::bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject StartingProjectsTest::read(const QString &path) { return QJsonDocument::fromJson(bytes(path)).object(); }

QStringList StartingProjectsTest::templateIds(const QString &folder)
{
    QStringList ids;
    for (const QJsonValue &entry : QJsonDocument::fromJson(bytes(u":/templates/%1index.json"_s.arg(folder))).array())
        ids.append(entry["id"_L1].toString());
    return ids;
}

void StartingProjectsTest::everyFile()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    for (const QString &id : templateIds())
        QTest::newRow(qPrintable(id)) << u":/templates/"_s << id + u".json"_s;
    QTest::newRow("sample") << u":/sample/"_s << u"sample.json"_s;
}

void StartingProjectsTest::everyTemplateWithContent()
{
    QTest::addColumn<QString>("name");
    for (const QString &id : templateIds().mid(1))
        QTest::newRow(qPrintable(id)) << id;
}

QList<QJsonObject> StartingProjectsTest::touchpoints(const QJsonObject &file)
{
    QList<QJsonObject> result;
    for (const QJsonValue &journey : file["journeys"_L1].toArray()) {
        for (const QJsonValue &touchpoint : journey["touchpoints"_L1].toArray())
            result.append(touchpoint.toObject());
    }
    return result;
}

void StartingProjectsTest::theIndexNamesEveryTemplate_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("English") << u""_s;
    QTest::newRow("German") << u"de/"_s;
}

void StartingProjectsTest::theIndexNamesEveryTemplate()
{
    QFETCH(QString, folder);

    const QStringList ids = templateIds(folder);

    QCOMPARE(ids, (QStringList{u"blank"_s, u"online-shop"_s, u"software-trial"_s, u"bank-account"_s, u"win-back"_s}));
    for (const QJsonValue &entry : QJsonDocument::fromJson(bytes(u":/templates/%1index.json"_s.arg(folder))).array()) {
        QVERIFY(!entry["title"_L1].toString().isEmpty());
        QVERIFY(!entry["description"_L1].toString().isEmpty());
    }
}

void StartingProjectsTest::aFileIsWrittenAsAnExportIs()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    for (const QString &language : {u""_s, u"de/"_s}) {
        const QByteArray text = bytes(folder + language + name);

        QVERIFY(
            text.startsWith("{\n  \"format\": \"throughline\",\n  \"version\": 1,\n  \"project\": {\n    \"name\": "));
        QVERIFY(text.endsWith("\n}\n"));
        QVERIFY(!text.contains('\r'));
        QVERIFY(!text.contains('\t'));
        QVERIFY(!text.contains(" \n"));
        QVERIFY(!text.contains("\\u"));
    }
}

void StartingProjectsTest::idsAreUniqueAndOf63Bits()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    const QJsonObject file = read(folder + name);
    QJsonArray records;
    for (const auto list : {"channels"_L1, "owners"_L1, "personas"_L1, "journeys"_L1}) {
        for (const QJsonValue &record : file[list].toArray())
            records.append(record);
    }
    for (const QJsonValue &journey : file["journeys"_L1].toArray()) {
        for (const auto list : {"stages"_L1, "touchpoints"_L1, "connections"_L1}) {
            for (const QJsonValue &record : journey[list].toArray())
                records.append(record);
        }
    }

    QSet<QString> seen;
    for (const QJsonValue &record : std::as_const(records)) {
        const QString id = record["id"_L1].toString();
        QVERIFY2(id.toLongLong() > 0 && QString::number(id.toLongLong()) == id, qPrintable(id));
        QVERIFY2(!seen.contains(id), qPrintable(id));
        seen.insert(id);
    }
    QVERIFY(!seen.isEmpty());
}

void StartingProjectsTest::whatIsReferredToIsThere()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    const QJsonObject file = read(folder + name);
    const auto channels = byId(file["channels"_L1]);
    const auto owners = byId(file["owners"_L1]);
    const auto personas = byId(file["personas"_L1]);
    const auto journeys = byId(file["journeys"_L1]);
    const auto isNullOrIn = [](const QJsonValue &id, const QHash<QString, QJsonObject> &records) {
        return id.isNull() || records.contains(id.toString());
    };

    for (const QJsonObject &journey : journeys) {
        const auto stages = byId(journey["stages"_L1]);
        const auto points = byId(journey["touchpoints"_L1]);
        for (const QJsonValue &persona : journey["personas"_L1].toArray())
            QVERIFY(personas.contains(persona.toString()));
        for (const QJsonObject &point : points) {
            QVERIFY(stages.contains(point["stage"_L1].toString()));
            QVERIFY(isNullOrIn(point["channel"_L1], channels));
            QVERIFY(isNullOrIn(point["owner"_L1], owners));
            QVERIFY(isNullOrIn(point["journey"_L1], journeys));
        }
        QSet<QPair<QString, QString>> pairs;
        for (const QJsonValue &connection : journey["connections"_L1].toArray()) {
            const QPair ends{connection["from"_L1].toString(), connection["to"_L1].toString()};
            QVERIFY(points.contains(ends.first));
            QVERIFY(points.contains(ends.second));
            QVERIFY(ends.first != ends.second);
            QVERIFY(!pairs.contains(ends));
            pairs.insert(ends);
        }
    }
}

void StartingProjectsTest::everyTouchpointHasItsOwnSlot()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    std::set<std::tuple<QString, int, int>> slotsTaken;
    for (const QJsonObject &point : touchpoints(read(folder + name))) {
        const std::tuple slot{point["stage"_L1].toString(), point["column"_L1].toInt(-1), point["row"_L1].toInt(-1)};
        QVERIFY(std::get<1>(slot) >= 0);
        QVERIFY(std::get<2>(slot) >= 0);
        const QByteArray who = point["name"_L1].toString().toUtf8();
        QVERIFY2(!slotsTaken.contains(slot), who);
        slotsTaken.insert(slot);
    }
}

void StartingProjectsTest::pathsRunFromLeftToRight()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    for (const QJsonValue &journey : read(folder + name)["journeys"_L1].toArray()) {
        QHash<QString, int> stageIndex;
        for (const QJsonValue &stage : journey["stages"_L1].toArray())
            stageIndex.insert(stage["id"_L1].toString(), int(stageIndex.size()));
        const auto points = byId(journey["touchpoints"_L1]);
        const auto place = [&](const QJsonValue &id) {
            const QJsonObject point = points.value(id.toString());
            return QPair{stageIndex.value(point["stage"_L1].toString()), point["column"_L1].toInt()};
        };
        QHash<QString, double> share;
        for (const QJsonValue &connection : journey["connections"_L1].toArray()) {
            const QString kind = connection["kind"_L1].toString();
            if (kind != "next"_L1 && kind != "alternative"_L1)
                continue;
            const QByteArray from = points.value(connection["from"_L1].toString())["name"_L1].toString().toUtf8();
            QVERIFY2(place(connection["from"_L1]) < place(connection["to"_L1]), from);
            double &sum = share[connection["from"_L1].toString()];
            sum += connection["probability"_L1].toDouble();
            QVERIFY2(sum <= 1.000001, from);
        }
    }
}

void StartingProjectsTest::everyPersonaScoresEveryTouchpoint()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    for (const QJsonValue &journey : read(folder + name)["journeys"_L1].toArray()) {
        for (const QJsonValue &point : journey["touchpoints"_L1].toArray()) {
            const QByteArray who = point["name"_L1].toString().toUtf8();
            QJsonArray scored;
            for (const QJsonValue &score : point["scores"_L1].toArray()) {
                scored.append(score["persona"_L1]);
                const double emotion = score["emotion"_L1].toDouble(9);
                const double effort = score["effort"_L1].toDouble(9);
                QVERIFY2(emotion >= -2 && emotion <= 2 && isHalf(emotion), who);
                QVERIFY2(effort >= 1 && effort <= 7 && isHalf(effort), who);
            }
            QVERIFY2(scored == journey["personas"_L1].toArray(), who);
        }
    }
}

void StartingProjectsTest::colorsCanBeToldApartAndReadOnWhite()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    const QJsonObject file = read(folder + name);
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    for (const auto list : {"channels"_L1, "owners"_L1, "personas"_L1}) {
        QSet<QString> seen;
        for (const QJsonValue &record : file[list].toArray()) {
            const QString color = record["color"_L1].toString();
            bool isHex = false;
            const uint rgb = color.mid(1).toUInt(&isHex, 16);
            QVERIFY2(isHex && color.size() == 7 && color.startsWith(u'#'), qPrintable(color));
            QVERIFY2(!seen.contains(color), qPrintable(color));
            seen.insert(color);
            // WCAG 2.1 relative luminance; AA asks for 4.5 against white.
            const double luminance = 0.2126 * linear(int(rgb >> 16)) + 0.7152 * linear(int(rgb >> 8 & 0xff)) +
                                     0.0722 * linear(int(rgb & 0xff));
            QVERIFY2(1.05 / (luminance + 0.05) >= 4.5, qPrintable(color));
        }
    }
}

void StartingProjectsTest::germanDiffersInWordsOnly()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    const QJsonObject english = read(folder + name);
    const QJsonObject german = read(folder + u"de/"_s + name);

    QVERIFY(!english.isEmpty());
    QCOMPARE(withoutTexts(german).toObject(), withoutTexts(english).toObject());
    const QJsonValue first = english["journeys"_L1].toArray().first();
    const QJsonValue erste = german["journeys"_L1].toArray().first();
    QVERIFY(first["stages"_L1].toArray() != erste["stages"_L1].toArray());
}

void StartingProjectsTest::theBlankTemplateHasTheFiveStages()
{
    const QJsonArray journeys = read(u":/templates/blank.json"_s)["journeys"_L1].toArray();

    QCOMPARE(journeys.size(), 1);
    QVERIFY(journeys.first()["touchpoints"_L1].toArray().isEmpty());
    QStringList stages;
    for (const QJsonValue &stage : journeys.first()["stages"_L1].toArray())
        stages.append(stage["name"_L1].toString() + u' ' + stage["phase"_L1].toString());
    QCOMPARE(stages, (QStringList{u"Awareness before"_s, u"Consideration before"_s, u"Decision during"_s,
                                  u"Retention after"_s, u"Advocacy after"_s}));
}

void StartingProjectsTest::aTemplateTeaches()
{
    QFETCH(QString, name);
    const QJsonObject file = read(u":/templates/%1.json"_s.arg(name));
    const QList<QJsonObject> points = touchpoints(file);

    QVERIFY(points.size() >= 12 && points.size() <= 24);
    QSet<QString> moments;
    QSet<QString> kinds;
    bool hasPain = false;
    for (const QJsonObject &point : points) {
        const QByteArray who = point["name"_L1].toString().toUtf8();
        QVERIFY2(point["name"_L1].toString().size() <= 32, who);
        QVERIFY2(point["description"_L1].toString().size() >= 60, who);
        moments.insert(point["moment"_L1].toString());
        kinds.insert(point["kind"_L1].toString());
        hasPain = hasPain || point["pain"_L1].toBool();
    }
    QCOMPARE(moments.size(), 3);
    QCOMPARE(kinds.size(), 2);
    QVERIFY(hasPain);
    for (const QJsonValue &stage : file["journeys"_L1][0]["stages"_L1].toArray())
        QVERIFY(!stage["goal"_L1].toString().isEmpty());
    QVERIFY(!file["personas"_L1].toArray().isEmpty());
}

void StartingProjectsTest::theSampleIsBroad()
{
    const QJsonObject file = read(u":/sample/sample.json"_s);
    const QList<QJsonObject> points = touchpoints(file);

    QVERIFY(points.size() >= 30);
    QCOMPARE(file["personas"_L1].toArray().size(), 3);
    QSet<QString> states;
    QSet<QString> kinds;
    for (const QJsonValue &journey : file["journeys"_L1].toArray()) {
        states.insert(journey["kind"_L1].toString());
        for (const QJsonValue &connection : journey["connections"_L1].toArray())
            kinds.insert(connection["kind"_L1].toString());
    }
    QCOMPARE(states, (QSet<QString>{u"current"_s, u"future"_s}));
    QCOMPARE(kinds, (QSet<QString>{u"next"_s, u"alternative"_s, u"returns"_s, u"word-of-mouth"_s, u"win-back"_s}));
    QVERIFY(std::any_of(points.begin(), points.end(), [](const QJsonObject &p) { return p["journey"_L1].isString(); }));
}

QTEST_GUILESS_MAIN(StartingProjectsTest)
#include "startingprojectstest.moc"
