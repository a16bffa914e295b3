#include "model/exchange/json.h"
#include "model/store/project.h"
#include "model/store/schema.h"

#include "model/journey/records.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace Model;

namespace {

QByteArray json(const Project &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJson(project, buffer);
    return buffer.data();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList sentences(const QList<Problem> &problems)
{
    QStringList result;
    for (const Problem &problem : problems)
        result += problem.where + QStringLiteral(": ") + problem.what;
    return result;
}

} // namespace

/**
 * Files of each earlier format, stored as that version of the program wrote them, beside what it exported then: as it
 * was, and with what was undone redone.
 */
class TestUpgrade : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void anOlderFileComesUpToDate_data() { formats(); }
    void anOlderFileComesUpToDate()
    {
        QFETCH(int, format);
        const QString path = copyOf(format);
        const auto project = Project::open(path, Project::Access::Write);
        QVERIFY(project->schemaVersion() > format);
        QCOMPARE(json(*project), contents(stored(format, ".json")));
        QCOMPARE(sentences(project->check()), QStringList());
        // The file as it was lies beside it.
        const QString aside = QStringLiteral("%1.format-%2").arg(path).arg(format);
        QCOMPARE(json(*Project::open(aside, Project::Access::Read)), contents(stored(format, ".json")));
    }

    void itsHistoryStillUndoesAndRedoes_data() { formats(); }
    void itsHistoryStillUndoesAndRedoes()
    {
        QFETCH(int, format);
        const auto project = Project::open(copyOf(format), Project::Access::Write);
        const QByteArray start = json(*project);
        project->redo();
        QCOMPARE(json(*project), contents(stored(format, "-redone.json")));
        project->undo();
        QCOMPARE(json(*project), start);
        while (project->canUndo())
            project->undo();
        while (project->canRedo())
            project->redo();
        QCOMPARE(json(*project), contents(stored(format, "-redone.json")));
        QCOMPARE(sentences(project->check()), QStringList());
    }

    void readingItChangesNothing_data() { formats(); }
    void readingItChangesNothing()
    {
        QFETCH(int, format);
        const QString path = copyOf(format);
        const QByteArray before = contents(path);
        QCOMPARE(json(*Project::open(path, Project::Access::Read)), contents(stored(format, ".json")));
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    /** Nothing refers to what isn't there, and the file stays as it was. */
    void oneWithBrokenReferencesIsRefusedUntouched()
    {
        const QString path = copyOf(1);
        {
            Database database(path, Database::Mode::Write);
            database.execute("PRAGMA foreign_keys=OFF");
            database.execute("DELETE FROM journey");
        }
        QVERIFY_THROWS_EXCEPTION(Error, (void)Project::open(path, Project::Access::Write));
        Database database(path, Database::Mode::Read);
        QCOMPARE(database.integer("PRAGMA user_version"), 1);
        QVERIFY(database.integer("SELECT count(*) FROM touchpoint") > 0);
    }

private:
    static void formats()
    {
        QTest::addColumn<int>("format");
        for (int format = 1; format < Schema::current(); ++format) {
            if (QFileInfo::exists(stored(format, ".journey"))) // not every step was in a version that anybody used
                QTest::addRow("format %d", format) << format;
        }
    }
    static QString stored(int format, const char *ending)
    {
        return QStringLiteral(FORMATS "/format-%1%2").arg(format).arg(QLatin1String(ending));
    }
    QString copyOf(int format) const
    {
        const QString path = m_folder->filePath(QStringLiteral("old.journey"));
        QFile::copy(stored(format, ".journey"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
