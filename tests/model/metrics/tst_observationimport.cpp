#include "model/feedback/feedbackevidence.h"
#include "model/insight/projectmetrics.h"
#include "model/metrics/observationimport.h"
#include "model/store/project.h"

#include "shop.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

/** Files of metrics that somebody else measured. */
class TestObservationImport : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_project = Project::inMemory();
        m_shop = std::make_unique<Shop>(*m_project);
    }
    void cleanup() { m_project.reset(); }

    void columnsAreKnownByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("field words") << QByteArray("metric,date,value,n\nNPS,2026-03-31,42,120\n");
        QTest::newRow("German, semicolons, Excel")
            << QByteArray("\xef\xbb\xbfKennzahl;Datum;Wert;Anzahl\r\nNPS;31.03.2026;42,0;120\r\n");
        QTest::newRow("one column a metric") << QByteArray("Month,NPS,n\n2026-03-31,42,120\n");
        QTest::newRow("a number in quotes") << QByteArray("KPI,Date,Result,Responses\nnps,\"2026-03-31\",\"42\",120\n");
        QTest::newRow("a minus like in print") << QByteArray("metric,date,value,n\nNPS,31 March 2026,42,120\n");
    }
    void columnsAreKnownByTheirNames()
    {
        QFETCH(QByteArray, file);
        const ObservationReport report = import(file);
        QCOMPARE(report.imported, 1);
        const StoredObservation observation = m_project->all<StoredObservation>().first();
        QCOMPARE(observation.metric.toUpper(), u"NPS"_s);
        QCOMPARE(observation.value, std::optional(42.0));
        QCOMPARE(observation.n, std::optional(qint64(120)));
        QCOMPARE(*observation.date, QDateTime(QDate(2026, 3, 31), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(m_project->undoCount(), m_before + 1);
    }

    void aMappingSaysWhichIsWhich()
    {
        ObservationOptions options;
        options.mapping = u"a=metric,b=value,#3=date:dmy,d=ignore"_s;
        import("a,b,c,d\nCSAT,81.5,02/03/2026,x\n", options);
        const StoredObservation observation = m_project->all<StoredObservation>().first();
        QCOMPARE(*observation.date, QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        options.mapping = u"a=stars"_s;
        QVERIFY_THROWS_EXCEPTION(Error, import("a,b\nx,1\n", options));
    }

    void whatCantBeReadIsToldWithItsLine()
    {
        const ObservationReport report = import("metric,value,numerator,denominator\nCHURN,,12,400\nCHURN,,12,3\n,5,,\n"
                                                "\"two\nlines\",7,,\nNPS,many,,\n");
        QCOMPARE(report.rows, 5);
        QCOMPARE(report.imported, 2);
        QCOMPARE(report.rejected.size(), 3);
        QCOMPARE(report.rejected[0].line, 3);
        QCOMPARE(report.rejected[1].line, 4);
        QCOMPARE(report.rejected[2].line, 7);
        QCOMPARE(report.rows, report.imported + report.duplicates + report.rejected.size());
    }

    void theSameFileTwiceAddsNothing()
    {
        const QByteArray file =
            "metric,date,value,touchpoint\nReturns,2026-01,4.5,Delivery is late\nReturns,2026-02,4.6,\n";
        QCOMPARE(import(file).imported, 2);
        const ObservationReport again = import(file);
        QCOMPARE(again.imported, 0);
        QCOMPARE(again.duplicates, 2);
        QCOMPARE(m_project->rows().count<StoredObservation>(), 2);
        QCOMPARE(m_project->undoCount(), m_before); // what changes nothing leaves no entry
    }

    void anUnknownMetricBecomesOneOfTheUsersOwn()
    {
        import("metric,value\nReturn rate,4.5\nreturn RATE,4.7\nNPS,30\n");
        QCOMPARE(m_project->rows().count<OwnMetric>(), 1);
        QCOMPARE(m_project->all<OwnMetric>().first().name, u"Return rate"_s);
        const auto metrics = projectMetrics(FeedbackEvidence(), m_project->rows());
        QCOMPARE(metrics.size(), 1);
        QCOMPARE(*metrics.first().find(u"return rate"_s)->value.value, 4.6);
        m_project->undo();
        QCOMPARE(m_project->rows().count<OwnMetric>(), 0);
    }

    void aPlaceThatIsNotThereCountsNowhere()
    {
        const ObservationReport report =
            import("metric,value,n,touchpoint\nCSAT,80,100,delivery is LATE\nCSAT,10,100,Moon landing\n");
        QCOMPARE(report.unlinked, 1);
        const auto metrics = projectMetrics(FeedbackEvidence(), m_project->rows());
        QCOMPARE(metrics.size(), 1);
        QCOMPARE(metrics.first().place.touchpoint, m_shop->late);
        QCOMPARE(*metrics.first().metrics.first().value.value, 80.0);
    }

    void badFilesAreASentence_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no metric") << QByteArray("a,b\n1,2\n");
        QTest::newRow("no values") << QByteArray("metric,value\nNPS,\n");
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03zz\x00\x00", 14);
    }
    void badFilesAreASentence()
    {
        QFETCH(QByteArray, file);
        QVERIFY_THROWS_EXCEPTION(Error, import(file));
        QCOMPARE(m_project->undoCount(), m_before);
    }

private:
    ObservationReport import(const QByteArray &content, ObservationOptions options = {})
    {
        m_before = m_project->undoCount();
        const QTemporaryDir folder;
        options.file = folder.filePath(u"metrics.csv"_s);
        QFile file(options.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        file.close();
        const ObservationReport report = readObservationFile(m_project->rows(), options);
        m_project->edit(report.label(), [&](Edit &edit) { addObservations(edit, report); });
        return report;
    }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Shop> m_shop;
    int m_before = 0;
};

QTEST_GUILESS_MAIN(TestObservationImport)
#include "tst_observationimport.moc"
