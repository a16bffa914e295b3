#include "model/store/clock.h"
#include "model/store/project.h"

#include "model/journey/records.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Model;

namespace {

Id<Journey> addJourney(Edit &edit, const QString &title)
{
    Journey journey;
    const auto journeys = edit.all<Journey>();
    journey.rank = Rank::after(journeys.isEmpty() ? Rank() : journeys.last().rank);
    journey.title = title;
    return edit.insert(journey);
}

QStringList titles(const Project &project)
{
    QStringList result;
    for (const Journey &journey : project.all<Journey>())
        result += journey.title;
    return result;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_time = 1'700'000'000'000;
        setClock([this] { return m_time; });
    }
    void cleanup()
    {
        setClock({});
        m_folder.reset();
    }

    void aClosedProjectIsOneFile()
    {
        {
            const auto project = Project::create(path(), {.name = QStringLiteral("Shop")});
            project->edit("Add journey", [](Edit &e) { addJourney(e, QStringLiteral("A")); });
            QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size() > 1);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("p.journey")});
    }

    void undoAndRedoSurviveARestart()
    {
        {
            const auto project = Project::create(path(), {.name = QStringLiteral("Shop")});
            QVERIFY(!project->canUndo());
            QVERIFY(project->edit("Add journey", [](Edit &e) { addJourney(e, QStringLiteral("A")); }));
            QVERIFY(project->edit("Add journey", [](Edit &e) { addJourney(e, QStringLiteral("B")); }));
        }
        {
            const auto project = Project::open(path(), Project::Access::Write);
            QCOMPARE(project->undoCount(), 2);
            project->undo();
            QCOMPARE(titles(*project), QStringList{QStringLiteral("A")});
        }
        const auto project = Project::open(path(), Project::Access::Write);
        project->undo();
        QCOMPARE(titles(*project), QStringList{});
        QVERIFY(!project->canUndo());
        QCOMPARE(project->redoCount(), 2);
        project->redo();
        project->redo();
        QCOMPARE(titles(*project), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
        QVERIFY(!project->canRedo());
        QVERIFY(project->check().isEmpty());
        const auto history = project->history();
        QCOMPARE(history.size(), 6);
        QCOMPARE(history[2].kind, EntryKind::Undo);
        QCOMPARE(history[2].undoes, history[1].id);
        QCOMPARE(history[4].kind, EntryKind::Redo);
        QCOMPARE(history[4].undoes, history[3].id);
    }

    void anEditThatChangesNothingLeavesNoEntry()
    {
        const auto project = Project::inMemory();
        QSignalSpy changed(project.get(), &Project::changed);
        QVERIFY(!project->edit("Nothing", [](Edit &) {}));
        QVERIFY(!project->edit("Back and forth", [](Edit &e) { e.remove(addJourney(e, QStringLiteral("A"))); }));
        QCOMPARE(project->history().size(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void anEditThatThrowsChangesNothing()
    {
        const auto project = Project::inMemory();
        QVERIFY_THROWS_EXCEPTION(Error, project->edit("Fails", [](Edit &e) {
            addJourney(e, QStringLiteral("A"));
            throw Error(QStringLiteral("no"));
        }));
        QCOMPARE(titles(*project), QStringList{});
        QVERIFY(project->edit("Works", [](Edit &e) { addJourney(e, QStringLiteral("A")); }));
    }

    void typingIsOneEntry()
    {
        const auto project = Project::inMemory();
        Id<Journey> id;
        project->edit("Add journey", [&](Edit &e) { id = addJourney(e, {}); });
        for (const char *text : {"S", "Sh", "Sho", "Shop"}) {
            m_time += 500;
            project->edit(
                "Rename journey", [&](Edit &e) { e.set(id, &Journey::title, QString::fromLatin1(text)); }, Join(id));
        }
        QCOMPARE(project->undoCount(), 2);
        m_time += 2000;
        project->edit(
            "Rename journey", [&](Edit &e) { e.set(id, &Journey::title, QStringLiteral("Later")); }, Join(id));
        QCOMPARE(project->undoCount(), 3);
        project->undo();
        QCOMPARE(titles(*project), QStringList{QStringLiteral("Shop")});
        project->undo();
        QCOMPARE(titles(*project), QStringList{QString()});
    }

    void typingThatEndsWhereItBeganLeavesNoEntry()
    {
        const auto project = Project::inMemory();
        Id<Journey> id;
        project->edit("Add journey", [&](Edit &e) { id = addJourney(e, QStringLiteral("A")); });
        project->edit(
            "Rename journey", [&](Edit &e) { e.set(id, &Journey::title, QStringLiteral("AB")); }, Join(id));
        project->edit(
            "Rename journey", [&](Edit &e) { e.set(id, &Journey::title, QStringLiteral("A")); }, Join(id));
        QCOMPARE(project->undoCount(), 1);
        QVERIFY(project->edit(
            "Rename journey", [&](Edit &e) { e.set(id, &Journey::title, QStringLiteral("B")); }, Join(id)));
        QCOMPARE(project->undoCount(), 2);
        QVERIFY(project->check().isEmpty());
    }

    void changedNamesTheRows()
    {
        const auto project = Project::inMemory();
        Id<Journey> id;
        Changes seen;
        connect(project.get(), &Project::changed, this, [&](const Changes &changes) { seen = changes; });
        project->edit("Add journey", [&](Edit &e) { id = addJourney(e, QStringLiteral("A")); });
        QCOMPARE(seen.present<Journey>(), QSet{id});
        QVERIFY(!seen.touches<Stage>());
        project->edit("Rename journey", [&](Edit &e) { e.set(id, &Journey::title, QStringLiteral("B")); });
        QCOMPARE(seen.of<Journey>().size(), 1);
        QCOMPARE(seen.of<Journey>().first().columns, Changes::bit(&Journey::title));
        project->undo();
        project->undo();
        QCOMPARE(seen.removed<Journey>(), QSet{id});
    }

    void modifiedIsTheTimeOfTheNewestEditInEffect()
    {
        const auto project = Project::inMemory();
        const qint64 start = m_time;
        QCOMPARE(project->modified().toMSecsSinceEpoch(), start);
        m_time += 10'000;
        project->edit("Add journey", [](Edit &e) { addJourney(e, QStringLiteral("A")); });
        QCOMPARE(project->modified().toMSecsSinceEpoch(), start + 10'000);
        m_time += 10'000;
        project->undo();
        QCOMPARE(project->modified().toMSecsSinceEpoch(), start);
        m_time += 10'000;
        project->redo();
        QCOMPARE(project->modified().toMSecsSinceEpoch(), start + 10'000);
    }

    void oneWriterAtATime()
    {
        auto writer = Project::create(path(), {.name = QStringLiteral("Shop")});
        QVERIFY_THROWS_EXCEPTION(LockedError, Project::open(path(), Project::Access::Write));
        QVERIFY_THROWS_EXCEPTION(LockedError, Project::create(path(), {}, true));
        QVERIFY_THROWS_EXCEPTION(Error, Project::create(path(), {}, false));
        const auto follower = Project::open(path(), Project::Access::WriteOrFollow);
        QVERIFY(follower->isReadOnly());
        QVERIFY(!follower->notice().isEmpty());
        QVERIFY_THROWS_EXCEPTION(Error, follower->edit("Add", [](Edit &e) { addJourney(e, QStringLiteral("X")); }));

        QSignalSpy changed(follower.get(), &Project::changed);
        writer->edit("Add journey", [](Edit &e) { addJourney(e, QStringLiteral("A")); });
        QVERIFY(changed.wait(1000));
        QCOMPARE(titles(*follower), QStringList{QStringLiteral("A")});
        QVERIFY(changed.first().first().value<Changes>().touches<Journey>());

        QVERIFY(!follower->canTakeOver());
        writer.reset();
        QTRY_VERIFY(follower->canTakeOver());
        follower->takeOver();
        QVERIFY(!follower->isReadOnly());
        follower->edit("Add journey", [](Edit &e) { addJourney(e, QStringLiteral("B")); });
        follower->undo();
        follower->undo();
        QCOMPARE(titles(*follower), QStringList{});
    }

    void aFollowerSeesTypingThatIsJoined()
    {
        auto writer = Project::create(path(), {.name = QStringLiteral("Shop")});
        Id<Journey> id;
        writer->edit("Add journey", [&](Edit &e) { id = addJourney(e, QStringLiteral("A")); });
        writer->edit(
            "Rename", [&](Edit &e) { e.set(id, &Journey::title, QStringLiteral("AB")); }, Join(id));
        const auto follower = Project::open(path(), Project::Access::WriteOrFollow);
        QSignalSpy changed(follower.get(), &Project::changed);
        writer->edit(
            "Rename", [&](Edit &e) { e.set(id, &Journey::title, QStringLiteral("A")); }, Join(id));
        QVERIFY(changed.wait(1000));
        QCOMPARE(titles(*follower), QStringList{QStringLiteral("A")});
        QVERIFY(changed.first().first().value<Changes>().present<Journey>().contains(id));
    }

    void readingTakesNoLockAndLeavesNothing()
    {
        Project::create(path(), {.name = QStringLiteral("Shop")});
        const QByteArray before = contents();
        {
            const auto reader = Project::open(path(), Project::Access::Read);
            const auto writer = Project::open(path(), Project::Access::Write);
            QCOMPARE(reader->name(), QStringLiteral("Shop"));
        }
        {
            const auto reader = Project::open(path(), Project::Access::Read);
            QCOMPARE(reader->name(), QStringLiteral("Shop"));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("p.journey")});
        QCOMPARE(contents(), before);
    }

    void copiesWithAndWithoutHistory()
    {
        const auto project = Project::create(path(), {.name = QStringLiteral("Shop")});
        m_time += 5000;
        project->edit("Add journey", [](Edit &e) { addJourney(e, QStringLiteral("Secret plan")); });
        project->edit("Remove", [](Edit &e) {
            for (const Journey &journey : e.all<Journey>())
                e.remove(journey.id);
        });
        const QString whole = m_folder->filePath(QStringLiteral("whole.journey"));
        const QString bare = m_folder->filePath(QStringLiteral("bare.journey"));
        project->saveCopy(whole, true);
        project->saveCopy(bare, false);
        QVERIFY_THROWS_EXCEPTION(Error, project->saveCopy(path(), true));
        const auto a = Project::open(whole, Project::Access::Write);
        QCOMPARE(a->undoCount(), 2);
        const auto b = Project::open(bare, Project::Access::Read);
        QCOMPARE(b->undoCount(), 0);
        QCOMPARE(b->modified(), project->modified());
        QCOMPARE(b->name(), QStringLiteral("Shop"));
        QFile file(bare);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Secret plan"));
    }

    void goToReachesAnyStepInEffect()
    {
        const auto project = Project::inMemory();
        for (int i = 0; i < 5; ++i)
            project->edit("Add journey", [&](Edit &e) { addJourney(e, QString::number(i)); });
        const auto history = project->history();
        project->goTo(history[1].id);
        QCOMPARE(titles(*project).size(), 2);
        project->goTo(history[3].id);
        QCOMPARE(titles(*project).size(), 4);
        project->goTo({});
        QCOMPARE(titles(*project).size(), 0);
        project->goTo(history[4].id);
        QCOMPARE(titles(*project).size(), 5);
    }

    void constraintsHoldInTheFile()
    {
        const auto project = Project::inMemory();
        QVERIFY_THROWS_EXCEPTION(Error, project->edit("Bad stage", [](Edit &e) {
            Stage stage;
            stage.rank = Rank::after({});
            stage.journey = Id<Journey>{42};
            e.insert(stage);
        }));
        QVERIFY(project->check().isEmpty());
    }

    /** What the project remembers of a journey is what is in the file, however many rows changed at once. */
    void listsFollowLargeEdits()
    {
        const auto project = Project::create(path(), {.name = QStringLiteral("Large")});
        constexpr int count = Rows::readAllFrom + 500;
        Id<Journey> journey;
        Id<Journey> other;
        project->edit("Fill", [&](Edit &e) {
            journey = addJourney(e, QStringLiteral("A"));
            other = addJourney(e, QStringLiteral("B"));
            Stage stage;
            stage.journey = journey;
            stage.rank = Rank::after({});
            stage.id = e.insert(stage);
            const QList<Rank> ranks = Rank::spread(count);
            for (int n = 0; n < count; ++n) {
                Touchpoint touchpoint;
                touchpoint.journey = journey;
                touchpoint.stage = stage.id;
                touchpoint.rank = ranks[n];
                touchpoint.row = n;
                e.insert(touchpoint);
            }
        });
        const auto matches = [&] {
            return project->where(&Touchpoint::journey, journey) ==
                       project->rows().where(&Touchpoint::journey, journey) &&
                   project->where(&Touchpoint::nested, other) == project->rows().where(&Touchpoint::nested, other);
        };
        QVERIFY(matches());
        project->edit("Turn round", [&](Edit &e) {
            const QList<Rank> ranks = Rank::spread(count);
            QList<Touchpoint> all = e.where(&Touchpoint::journey, journey);
            for (int n = 0; n < count; ++n) {
                all[n].rank = ranks[count - 1 - n];
                all[n].name = QStringLiteral("名前 %1").arg(n);
                all[n].durationMinutes = n;
                all[n].nested = n % 2 ? other : Id<Journey>();
                e.update(all[n]);
            }
        });
        QVERIFY(matches());
        project->undo();
        QVERIFY(matches());
        project->redo();
        QVERIFY(matches());
        project->edit("Delete", [&](Edit &e) {
            for (const Touchpoint &touchpoint : e.where(&Touchpoint::journey, journey))
                e.remove(touchpoint.id);
        });
        QVERIFY(matches());
        project->undo();
        QVERIFY(matches());
        QCOMPARE(project->where(&Touchpoint::journey, journey).size(), count);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("p.journey")); }
    QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_time = 0;
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
