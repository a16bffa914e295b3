#include "model/exchange/json.h"
#include "model/journey/journeyoperations.h"
#include "model/store/check.h"
#include "model/store/project.h"
#include "tests/support/randomedits.h"
#include "tests/support/soak.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

using namespace Model;

/** Files that may come from anybody: a sentence or a working project, never a crash or a hang. */
class TestHostile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Support::RandomEdits edits(4711);
        const QString path = file(QStringLiteral("good.journey"));
        const auto project = Project::create(path, {.name = QStringLiteral("Shop")});
        for (int i = 0; i < 60; ++i)
            edits.edit(*project);
        project->undo();
        project->saveCopy(file(QStringLiteral("whole.journey")), true);
        QFile whole(file(QStringLiteral("whole.journey")));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        m_good = whole.readAll();
        QVERIFY(m_good.size() > 50'000);
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *sql, const char *words) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(words);
        };
        row("trigger", "CREATE TRIGGER t AFTER INSERT ON journey BEGIN DELETE FROM stage; END", "trigger t");
        row("view", "CREATE VIEW v AS SELECT * FROM journey", "view v");
        row("table", "CREATE TABLE t (a)", "table t");
        row("index", "CREATE INDEX i ON journey (title)", "index i");
        row("column", "ALTER TABLE journey ADD COLUMN extra TEXT", "journey");
        row("missing table", "DROP TABLE score", "score");
        row("virtual table", "CREATE VIRTUAL TABLE f USING fts5(a)", "unknown");
        row("newer", "PRAGMA user_version=99", "newer version");
        row("no version", "PRAGMA user_version=0", "not a Throughline project");
        row("negative version", "PRAGMA user_version=-5", "not a Throughline project");
        row("foreign", "PRAGMA application_id=1", "not a Throughline project");
        row("dangling reference", "PRAGMA foreign_keys=OFF; UPDATE stage SET journey=5", "damaged");
        row("no project row", "DELETE FROM project", "damaged");
        row("value off its scale", "PRAGMA ignore_check_constraints=ON; UPDATE stage SET width=-1", "damaged");
        row("wrong enumeration", "PRAGMA ignore_check_constraints=ON; UPDATE journey SET kind='x'", "damaged");
    }
    void isRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, words);
        const QString path = write(m_good);
        execute(path, sql);
        const QByteArray before = contents(path);
        for (const auto access : {Project::Access::Write, Project::Access::WriteOrFollow, Project::Access::Read}) {
            try {
                Project::open(path, access);
                QFAIL("opened");
            } catch (const Error &error) {
                QVERIFY2(error.sentence().contains(words), qPrintable(error.sentence()));
            }
        }
        QVERIFY(!checkFile(path).ok());
        QVERIFY(contents(path) == before);
        QVERIFY(!QFile::exists(path + QLatin1String("-wal")));
    }

    void isNoProject_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("journey\n  title: Shop\n").repeated(500);
        QTest::newRow("zeros") << QByteArray(20'000, '\0');
        QTest::newRow("only the header") << m_good.left(100);
        QTest::newRow("one page") << m_good.left(4096);
        QTest::newRow("half") << m_good.left(m_good.size() / 2);
        QTest::newRow("last page missing") << m_good.left(m_good.size() - 4096);
        QTest::newRow("odd size") << m_good.left(m_good.size() - 1234);
    }
    void isNoProject()
    {
        QFETCH(QByteArray, data);
        const QString path = write(data);
        try {
            Project::open(path, Project::Access::Write);
            QFAIL("opened");
        } catch (const Error &error) {
            QVERIFY(error.sentence().contains(QLatin1String("p.journey")));
            QVERIFY(error.sentence().endsWith(u'.'));
        }
        QVERIFY(!checkFile(path).ok());
        QVERIFY(contents(path) == data);
    }

    void foldersAndMissingFiles()
    {
        QVERIFY_THROWS_EXCEPTION(Error, Project::open(m_folder.path(), Project::Access::Write));
        QVERIFY_THROWS_EXCEPTION(Error, Project::open(file(QStringLiteral("nowhere.journey")), Project::Access::Read));
        QVERIFY_THROWS_EXCEPTION(Error, Project::create(file(QStringLiteral("no/such/folder.journey")), {}));
        QVERIFY(!checkFile(m_folder.path()).ok());
    }

    void corruptions()
    {
        const int count = Support::rounds("THROUGHLINE_CORRUPTIONS", 150);
        const quint32 seed = Support::seed();
        int opened = 0;
        for (int i = 0; i < count; ++i) {
            QRandomGenerator random(seed + quint32(i));
            QByteArray data = m_good;
            switch (random.bounded(4)) {
            case 0: // bits
                for (int n = 1 + int(random.bounded(20)); n > 0; --n)
                    data[int(random.bounded(int(data.size())))] ^= char(1 << random.bounded(8));
                break;
            case 1: // a page of zeros
                data.replace(int(random.bounded(int(data.size() / 4096))) * 4096, 4096, QByteArray(4096, '\0'));
                break;
            case 2: { // a run of noise
                const int at = int(random.bounded(int(data.size() - 64)));
                for (int n = 0; n < 64; ++n)
                    data[at + n] = char(random.bounded(256));
                break;
            }
            default: { // two pages change places
                const int a = int(random.bounded(int(data.size() / 4096))) * 4096;
                const int b = int(random.bounded(int(data.size() / 4096))) * 4096;
                const QByteArray one = data.mid(a, 4096);
                data.replace(a, 4096, data.mid(b, 4096));
                data.replace(b, 4096, one);
            }
            }
            QElapsedTimer time;
            time.start();
            const QString path = write(data);
            if (use(path))
                ++opened;
            QVERIFY2(time.elapsed() < 20'000,
                     qPrintable(QStringLiteral("corruption %1 took long").arg(seed + quint32(i))));
        }
        qInfo("%d of %d corrupted files opened", opened, count);
    }

    void anEmptyStepIsRefused()
    {
        const QString path = write(m_good);
        execute(path, "UPDATE history SET changeset=x'789c030000000001' WHERE seq=(SELECT max(seq)-1 FROM history "
                      "WHERE kind='edit')");
        const auto project = Project::open(path, Project::Access::Write);
        const int count = project->undoCount();
        QVERIFY_THROWS_EXCEPTION(Error, project->undo());
        QCOMPARE(project->undoCount(), count);
    }

    void damagedHistory()
    {
        // Pages that are whole, but changesets that nobody recorded.
        QRandomGenerator random(Support::seed());
        const QByteArray bomb = qCompress(QByteArray(300 << 20, '\0'), 1).mid(4);
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            const QString path = write(m_good);
            sqlite3 *db = nullptr;
            QCOMPARE(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(
                db, "UPDATE history SET changeset=? WHERE seq=(SELECT max(seq)-1 FROM history WHERE kind='edit')", -1,
                &statement, nullptr);
            QByteArray raw("T\x05\x01\0\0\0\0journey\0", 15);
            for (int n = int(random.bounded(200)); n > 0; --n)
                raw.append(char(random.bounded(random.bounded(2) ? 8 : 256)));
            QByteArray packed = qCompress(raw).mid(4);
            if (i % 20 == 0)
                packed = bomb;
            sqlite3_bind_blob(statement, 1, packed.constData(), int(packed.size()), SQLITE_TRANSIENT);
            sqlite3_step(statement);
            sqlite3_finalize(statement);
            sqlite3_close(db);
            const auto project = Project::open(path, Project::Access::Write);
            const QByteArray before = json(*project);
            try {
                project->undo();
            } catch (const Error &error) {
                ++refused;
                QVERIFY(error.sentence().endsWith(u'.'));
                QVERIFY(json(*project) == before);
            }
            QVERIFY(project->check().size() <= 1); // the entry itself
        }
        QVERIFY2(refused > 90, qPrintable(QString::number(refused)));
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QByteArray &data)
    {
        const QString path = file(QStringLiteral("p.journey"));
        QFile::remove(path + QLatin1String("-wal"));
        QFile::remove(path + QLatin1String("-shm"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(data) != data.size())
            qFatal("can't write");
        return path;
    }
    static QByteArray contents(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void execute(const QString &path, const QByteArray &sql)
    {
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
        char *message = nullptr;
        sqlite3_exec(db, sql.constData(), nullptr, nullptr, &message);
        QVERIFY2(!message, message);
        sqlite3_close(db);
    }
    static QByteArray json(const Project &project)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeJson(project, buffer);
        return buffer.data();
    }
    /** Does with it what a window would; true where it opened. */
    static bool use(const QString &path)
    {
        bool opened = false;
        try {
            const auto project = Project::open(path, Project::Access::Write);
            opened = true;
            json(*project);
            Support::RandomEdits(1).edit(*project);
            for (int i = 0; i < 8 && project->canUndo(); ++i)
                project->undo();
            for (int i = 0; i < 8 && project->canRedo(); ++i)
                project->redo();
            json(*project);
        } catch (const Error &error) {
            if (error.sentence().isEmpty())
                qFatal("an error without a sentence");
        }
        checkFile(path);
        return opened;
    }

    QTemporaryDir m_folder;
    QByteArray m_good;
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
