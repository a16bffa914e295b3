#include "model/journey/journeyoperations.h"
#include "model/journey/score.h"
#include "model/store/lock.h"
#include "model/store/project.h"
#include "tests/support/soak.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Model;

/** A process that dies in the middle of editing: what it said was done is there, nothing is half there. */
class TestKill : public QObject
{
    Q_OBJECT
private slots:
    void everyAcknowledgedEditIsThere()
    {
        QRandomGenerator random(Support::seed());
        const int count = Support::rounds("THROUGHLINE_KILLS", 5);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.journey"));
        Project::create(path, {.name = QStringLiteral("Shop"),
                               .fill = [](Edit &edit) { createJourney(edit, QStringLiteral("Journey")); }});
        qint64 acknowledged = 0;
        for (int round = 0; round < count; ++round) {
            QProcess child;
            child.start(QStringLiteral(EDITING_CHILD), {path});
            QVERIFY(child.waitForReadyRead(20'000));
            QTest::qWait(int(random.bounded(120)));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            if (lines.size() > 1)
                acknowledged = lines[lines.size() - 2].toLongLong(); // the last may be half a line

            QVERIFY(!Lock::isHeld(path));
            {
                const auto project = Project::open(path, Project::Access::Write);
                const qint64 there = project->rows().count<Touchpoint>();
                // The child may die between an edit and saying so, or between an undo and its redo.
                QVERIFY2(there >= acknowledged || (there == acknowledged - 1 && project->canRedo()),
                         qPrintable(QStringLiteral("%1 there, %2 acknowledged").arg(there).arg(acknowledged)));
                QVERIFY(there <= acknowledged + 1);
                QCOMPARE(project->rows().count<Score>(), there);
                const auto problems = project->check();
                QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().what));
                if (project->canRedo())
                    project->redo();
                acknowledged = project->rows().count<Touchpoint>();
            }
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                     QStringList{QStringLiteral("p.journey")});
        }
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
