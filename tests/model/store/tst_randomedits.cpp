#include "model/exchange/json.h"
#include "model/store/project.h"
#include "tests/support/randomedits.h"
#include "tests/support/soak.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace Model;

/** Whatever is edited: undoing all of it gives the start byte for byte, redoing all the end, also after a restart. */
class TestRandomEdits : public QObject
{
    Q_OBJECT
private slots:
    void sequences()
    {
        const int count = Support::rounds("THROUGHLINE_SEQUENCES", 30);
        const quint32 seed = Support::seed();
        for (int i = 0; i < count; ++i) {
            oneSequence(seed + quint32(i));
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static QByteArray json(const Project &project)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeJson(project, buffer);
        return buffer.data();
    }

    void oneSequence(quint32 seed)
    {
        const QByteArray what = "sequence with seed " + QByteArray::number(seed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.journey"));
        Support::RandomEdits edits(seed);
        auto project = Project::create(path, {.name = edits.text()});
        const auto reopen = [&] {
            project.reset();
            project = Project::open(path, Project::Access::Write);
        };
        const QByteArray start = json(*project);
        const int length = 10 + int(edits.random().bounded(20));
        int entries = 0;
        for (int i = 0; i < length; ++i) {
            entries += edits.edit(*project);
            if (edits.random().bounded(8) == 0 && project->canUndo()) {
                project->undo();
                --entries;
                if (edits.random().bounded(2)) {
                    project->redo();
                    ++entries;
                }
            }
            if (i == length / 2) {
                const QByteArray before = json(*project);
                reopen();
                QVERIFY2(json(*project) == before, what.constData());
            }
        }
        QVERIFY2(project->undoCount() == entries, what.constData());
        const QByteArray end = json(*project);
        for (int i = 0; project->canUndo(); ++i) {
            project->undo();
            if (i == entries / 2)
                reopen();
        }
        QVERIFY2(json(*project) == start, what.constData());
        reopen();
        // What was undone before the last edits is gone for good; the rest comes back.
        for (int i = 0; i < entries; ++i)
            project->redo();
        QVERIFY2(json(*project) == end, what.constData());
        const auto problems = project->check();
        QVERIFY2(problems.isEmpty(),
                 what + (problems.isEmpty() ? QByteArray() : ": " + problems.first().what.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
