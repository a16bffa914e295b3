#include "model/exchange/json.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/touchpointoperations.h"
#include "model/store/project.h"
#include "tests/support/faultyvfs.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

using namespace Model;

/** A disk that is full or fails: a sentence, and the project as before. */
class TestDisk : public QObject
{
    Q_OBJECT
private slots:
    void edits_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("full") << SQLITE_FULL << QStringLiteral("full");
        QTest::newRow("write") << SQLITE_IOERR_WRITE << QStringLiteral("failed");
        QTest::newRow("sync") << SQLITE_IOERR_FSYNC << QStringLiteral("failed");
    }
    void edits()
    {
        QFETCH(int, code);
        QFETCH(QString, word);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.journey"));
        Support::FaultyVfs disk;
        auto project = Project::create(path, {.name = QStringLiteral("Shop"), .fill = [](Edit &edit) {
                                                  createJourney(edit, QStringLiteral("Journey"));
                                              }});
        int failures = 0;
        for (int n = 0; n < 30; ++n) {
            const QByteArray before = json(*project);
            const int entries = int(project->history().size());
            disk.failAfter(n % 12, code);
            QString sentence;
            try {
                project->edit("Add touchpoints", [](Edit &edit) {
                    const Id<Stage> stage = edit.all<Stage>().first().id;
                    addLines(edit, {stage, 0, 0}, QStringList(20, QString(500, u'x')), true);
                });
            } catch (const Error &error) {
                sentence = error.sentence();
            }
            disk.heal();
            if (!sentence.isEmpty()) {
                ++failures;
                QVERIFY2(sentence.contains(word), qPrintable(sentence));
                QCOMPARE(json(*project), before);
                QCOMPARE(project->history().size(), entries);
            }
            if (n % 5 == 4) {
                const QByteArray now = json(*project);
                project.reset();
                project = Project::open(path, Project::Access::Write);
                QCOMPARE(json(*project), now);
            }
            QVERIFY(project->check().isEmpty());
        }
        QVERIFY(failures > 3);
    }

    void creatingAndCopying()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.journey"));
        Support::FaultyVfs disk;
        for (int n = 0; n < 25; n += 2) {
            disk.failAfter(n, SQLITE_FULL);
            try {
                Project::create(path, {.name = QStringLiteral("Shop")});
            } catch (const Error &error) {
                QVERIFY2(error.sentence().contains(QLatin1String("full")), qPrintable(error.sentence()));
            }
            disk.heal();
            if (QFile::exists(path)) {
                QVERIFY(Project::open(path, Project::Access::Read)->check().isEmpty());
                QFile::remove(path);
            }
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        }
        const auto project = Project::create(path, {.name = QStringLiteral("Shop")});
        const QString copy = folder.filePath(QStringLiteral("copy.journey"));
        project->saveCopy(copy, true);
        disk.failAfter(2, SQLITE_FULL);
        QVERIFY_THROWS_EXCEPTION(Error, project->saveCopy(copy, true));
        disk.heal();
        QCOMPARE(Project::open(copy, Project::Access::Read)->name(), QStringLiteral("Shop"));
    }

private:
    static QByteArray json(const Project &project)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeJson(project, buffer);
        return buffer.data();
    }
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
