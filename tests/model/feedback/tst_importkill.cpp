#include "model/feedback/facts.h"
#include "model/feedback/feedbackimporter.h"
#include "model/feedback/feedbackoperations.h"
#include "model/journey/journeyoperations.h"
#include "model/store/project.h"
#include "tests/bench/manyreviews.h"
#include "tests/support/soak.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 30'000;

} // namespace

/** An import that is killed or cancelled at any moment is there as a whole, or not at all. */
class TestImportKill : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"reviews.csv"_s);
        Bench::writeReviews(m_file, rows, 0);
    }
    void init()
    {
        m_path = m_folder.filePath(u"p.journey"_s);
        Project::create(m_path, {.name = u"Shop"_s, .fill = [](Edit &edit) { createJourney(edit, u"Journey"_s); }},
                        true);
    }

    void aKilledImportIsThereAsAWholeOrNotAtAll()
    {
        QRandomGenerator random(Support::seed());
        const int count = Support::rounds("THROUGHLINE_KILLS", 5);
        int whole = 0;
        int took = 1500;
        for (int round = 0; round < count; ++round) {
            QProcess child;
            child.start(QStringLiteral(IMPORTING_CHILD), {m_path, m_file});
            QVERIFY(child.waitForReadyRead(20'000));
            QElapsedTimer timer;
            timer.start();
            child.waitForFinished(random.bounded(took));
            const bool isOver = child.state() == QProcess::NotRunning;
            if (isOver)
                took = std::max(200, int(timer.elapsed())); // so that most are killed before their end
            child.kill();
            child.waitForFinished();
            const bool isDone = child.readAllStandardOutput().contains("done");

            const auto project = Project::open(m_path, Project::Access::Write);
            const qint64 there = feedbackCount(project->rows());
            QVERIFY2(there == 0 || there == rows, qPrintable(QString::number(there)));
            QVERIFY(!isDone || there == rows);
            QCOMPARE(project->rows().database().integer("SELECT count(*) FROM feedback"), there);
            QCOMPARE(project->rows().database().integer("SELECT count(*) FROM batch"), there > 0 ? 1 : 0);
            QVERIFY(project->check().isEmpty());
            QVERIFY(project->edit({"Rename"}, [&](Edit &edit) { createJourney(edit, QString::number(round)); }));
            if (there > 0) {
                ++whole;
                // The next one begins without it, and with nothing that would make its rows duplicates.
                project->edit({"Remove"},
                              [&](Edit &edit) { removeImport(edit, edit.all<FeedbackImport>().first().id); });
                const QString copy = m_folder.filePath(u"after-%1.journey"_s.arg(round));
                project->saveCopy(copy, false);
                m_path = copy;
            }
        }
        qInfo("%d of %d were whole", whole, count);
    }

    void aCancelledImportLeavesNothing()
    {
        QRandomGenerator random(Support::seed());
        const int count = Support::rounds("THROUGHLINE_KILLS", 5);
        const auto project = Project::open(m_path, Project::Access::Write);
        for (int round = 0; round < count; ++round) {
            const double until = random.bounded(1.0);
            ImportOptions options;
            options.file = m_file;
            const auto report = readFeedbackFile(project->rows().database(), options,
                                                 [&](const ImportProgress &progress) { return progress.done < until; });
            QVERIFY(!report);
            for (const char *table : {"batch", "feedback", "context", "digest", "fingerprints"})
                QCOMPARE(project->rows().database().integer(QByteArray("SELECT count(*) FROM ") + table), 0);
            QVERIFY(project->check().isEmpty());
            QVERIFY(project->edit({"Rename"}, [&](Edit &edit) { createJourney(edit, QString::number(round)); }));
            QCOMPARE(project->undoCount(), round + 1);
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestImportKill)
#include "tst_importkill.moc"
