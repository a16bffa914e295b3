#include "drawing.h"

#include "model/journey/catalogueoperations.h"
#include "model/journey/clip.h"
#include "model/journey/connectionoperations.h"
#include "model/journey/personaoperations.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/touchpointoperations.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

/** JSON written with single quotation marks. */
static QByteArray quoted(const char *json) { return QByteArray(json).replace('\'', '"'); }

class TestClip : public QObject
{
    Q_OBJECT
private slots:
    void pastes_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QList<int>>("to");
        QTest::addColumn<QString>("after");
        const auto to = [](int stage, int column, int row) { return QList<int>{stage, column, row}; };
        QTest::newRow("one beside itself") << QStringList{u"A"_s} << u"A"_s << to(0, 1, 0) << u"AA"_s;
        QTest::newRow("one onto itself") << QStringList{u"A"_s} << u"A"_s << to(0, 0, 0) << u"A/A"_s;
        QTest::newRow("keeping places") << QStringList{u"A./.B"_s, u""_s} << u"AB"_s << to(1, 0, 0) << u"A/.B|A/.B"_s;
        QTest::newRow("counted from the leftmost")
            << QStringList{u"..AB"_s, u""_s} << u"AB"_s << to(1, 0, 0) << u"..AB|AB"_s;
        QTest::newRow("two stages into two")
            << QStringList{u"A"_s, u".B"_s, u""_s} << u"AB"_s << to(1, 0, 1) << u"A|.B/A|/.B"_s;
        QTest::newRow("two stages into the last")
            << QStringList{u".A"_s, u"B"_s} << u"AB"_s << to(1, 1, 0) << u".A|BAB"_s;
        QTest::newRow("pushing others down") << QStringList{u"AB"_s} << u"B"_s << to(0, 0, 0) << u"BB/A"_s;
    }
    void pastes()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, copied);
        QFETCH(QList<int>, to);
        Drawing drawing(int(before.size()));
        drawing.draw(before);
        const Clip clip = Clip::fromJson(copyTouchpoints(drawing.project().rows(), drawing.ids(copied)).toJson());
        drawing.edit([&](Edit &e) { pasteTouchpoints(e, clip, drawing.slot(to[0], to[1], to[2])); });
        QTEST(drawing.picture(), "after");
        QCOMPARE(brokenInvariant(drawing.project().rows()), QString());
    }

    void carriesEverythingIntoAnotherProject()
    {
        Drawing from(1);
        from.draw({u"ABC"_s});
        from.connect(u"A"_s, u"B"_s, ConnectionKind::WinBack);
        from.connect(u"B"_s, u"C"_s);
        from.edit([&](Edit &e) {
            auto a = *e.find(from.id(u"A"_s));
            a.description = u"日本語 العربية 🙂"_s;
            a.channel = addChannel(e, u"Phone"_s, u"#123456"_s);
            a.owner = addOwner(e, u"Sales"_s);
            a.phase = Phase::After;
            a.kind = Kind::Service;
            a.moment = Moment::Magic;
            a.pain = true;
            a.durationMinutes = 1.5;
            a.nested = from.journey();
            e.update(a);
            setScore(e, a.id, addPersona(e, u"Mia"_s, u"#abcdef"_s), 1.25, 6);
            setScore(e, a.id, {}, -2, {});
        });
        Drawing to(1);
        to.edit([&](Edit &e) { addPersona(e, u"Mia"_s); });
        const Clip clip = Clip::fromJson(copyTouchpoints(from.project().rows(), from.ids(u"BA"_s)).toJson());
        QCOMPARE(clip.toText(), u"A\nB\n"_s);
        to.edit([&](Edit &e) { pasteTouchpoints(e, clip, to.slot(0, 0, 0)); });

        QCOMPARE(to.picture(), u"AB"_s);
        QCOMPARE(to.connections(), u"A~B"_s);
        auto expected = *from.project().find(from.id(u"A"_s));
        const auto pasted = *to.project().find(to.id(u"A"_s));
        QVERIFY(pasted.id != expected.id);
        QCOMPARE(to.project().find(pasted.channel)->name, u"Phone"_s);
        QCOMPARE(to.project().find(pasted.channel)->color, u"#123456"_s);
        QCOMPARE(to.project().find(pasted.owner)->name, u"Sales"_s);
        QVERIFY(!pasted.nested); // that journey isn't here
        expected.id = pasted.id;
        expected.journey = pasted.journey;
        expected.rank = pasted.rank;
        expected.stage = pasted.stage;
        expected.channel = pasted.channel;
        expected.owner = pasted.owner;
        expected.nested = {};
        QVERIFY(pasted == expected);
        QCOMPARE(to.project().all<Persona>().size(), 1);
        const auto mia = to.project().all<Persona>().first().id;
        QCOMPARE(scoreOf(to.project().rows(), pasted.id, mia)->emotion, std::optional(1.25));
        QCOMPARE(scoreOf(to.project().rows(), pasted.id, mia)->effort, std::optional(6.0));
        QCOMPARE(scoreOf(to.project().rows(), pasted.id, {})->emotion, std::optional(-2.0));
        QCOMPARE(personasOf(to.project().rows(), to.journey()).size(), 1);
        QCOMPARE(brokenInvariant(to.project().rows()), QString());
    }

    void duplicatesBelow()
    {
        Drawing drawing(1);
        drawing.draw({u"AB/.C/D"_s});
        drawing.connect(u"A"_s, u"C"_s);
        drawing.edit([&](Edit &e) { duplicateTouchpoints(e, drawing.ids(u"AC"_s)); });
        QCOMPARE(drawing.picture(), u"AB/.C/A/DC"_s);
        QCOMPARE(drawing.connections(), u"A>C A>C"_s);
    }

    void refusesWhatIsNoClip_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("something else") << quoted("{'cells': []}");
        QTest::newRow("touchpoints that are none") << quoted("{'touchpoints': 5}");
        QTest::newRow("too deep") << QByteArray(100000, '[');
        QTest::newRow("too many") << quoted("{'touchpoints': [") + QByteArray("{},").repeated(60000) + "{}]}";
    }
    void refusesWhatIsNoClip()
    {
        QFETCH(QByteArray, json);
        QVERIFY_THROWS_EXCEPTION(Error, Clip::fromJson(json));
    }

    void holdsHostileClipsToTheLimits_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("numbers out of range") << quoted(
            "{'touchpoints': [{'stage': 99999999, 'column': -5, 'row': 1e300, 'duration_minutes': -1, 'name': 'a'}, "
            "{'stage': -1, 'column': 99999999, 'row': 'x', 'duration_minutes': 1e99, 'channel': 7, 'owner': -9}], "
            "'scores': [{'touchpoint': 0, 'persona': -1, 'emotion': 1e308, 'effort': -1e308}, "
            "{'touchpoint': 5}, {'touchpoint': 1, 'persona': 44, 'emotion': 1}]}");
        QTest::newRow("two in one slot") << quoted("{'touchpoints': [{}, {}, {}, {'stage': 1}, {'stage': 1}]}");
        QTest::newRow("connections to themselves, doubled, to nowhere") << quoted(
            "{'touchpoints': [{}, {'column': 1}], 'connections': [{'from': 0, 'to': 0}, {'from': 0, 'to': 1}, "
            "{'from': 0, 'to': 1, 'probability': 9}, {'from': 1, 'to': 0, 'probability': -1, 'volume': 1e99, 'kind': "
            "'x'}, "
            "{'from': 7, 'to': -3}, 5]}");
        QTest::newRow("colours that are none, names twice") << quoted(
            "{'touchpoints': [{'channel': 0, 'owner': 1}], 'channels': [{'name': 'a', 'color': 'red'}, {'name': 'a'}], "
            "'owners': [5, {'name': '', 'color': '#12345g'}], 'personas': [null]}");
        QTest::newRow("a name of a megabyte")
            << quoted("{'touchpoints': [{'name': '") + QByteArray("\xf0\x9f\x99\x82").repeated(250000) + quoted("'}]}");
        QTest::newRow("a name with NUL") << quoted("{'touchpoints': [{'name': 'a\\u0000b', 'journey': '77'}]}");
    }
    void holdsHostileClipsToTheLimits()
    {
        QFETCH(QByteArray, json);
        Drawing drawing(1);
        drawing.draw({u"A"_s});
        const Clip clip = Clip::fromJson(json);
        drawing.edit([&](Edit &e) { pasteTouchpoints(e, clip, drawing.slot(0, 0, 0)); });
        QCOMPARE(drawing.order().isEmpty(), false);
        QCOMPARE(drawing.project().all<Touchpoint>().size(), clip.items.size() + 1);
        QCOMPARE(brokenInvariant(drawing.project().rows()), QString());
    }
};

QTEST_GUILESS_MAIN(TestClip)
#include "tst_clip.moc"
