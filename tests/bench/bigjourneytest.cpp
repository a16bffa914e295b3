#include "tests/bench/bigjourney.h"

#include "model/journey/records.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Model;

class BigJourneyTest : public QObject
{
    Q_OBJECT
private slots:
    void itIsAsLargeAsItSays_data()
    {
        QTest::addColumn<Bench::JourneySize>("size");
        QTest::newRow("window") << Bench::windowJourney;
        QTest::newRow("large export") << Bench::largeExport;
        QTest::newRow("small export") << Bench::smallExport;
    }

    void itIsAsLargeAsItSays()
    {
        QFETCH(Bench::JourneySize, size);
        const auto project = Project::inMemory(Bench::bigJourney(size));
        QCOMPARE(project->all<Stage>().size(), size.stages);
        QCOMPARE(project->all<Touchpoint>().size(), size.stages * size.touchpointsPerStage);
        QCOMPARE(project->all<Connection>().size(), size.connections);
        QVERIFY(project->check().isEmpty());

        const QByteArray mermaid = Bench::asMermaid(size);
        QCOMPARE(mermaid.count("section "), size.stages);
        QCOMPARE(mermaid.count(": Ada, Ben"), size.touchpoints());
        const QByteArray dot = Bench::asDot(size);
        QCOMPARE(dot.count(" -> "), size.connections);
        QCOMPARE(dot.count("label=") - size.stages, size.touchpoints());
    }
};

QTEST_GUILESS_MAIN(BigJourneyTest)
#include "bigjourneytest.moc"
