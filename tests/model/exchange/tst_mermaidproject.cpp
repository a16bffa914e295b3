#include "model/exchange/journeyfile.h"
#include "model/exchange/json.h"
#include "model/exchange/mermaidproject.h"
#include "model/journey/palette.h"
#include "model/journey/personaoperations.h"
#include "model/journey/records.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const Project &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJson(project, buffer);
    return buffer.data();
}

Id<Journey> add(Project &project, const MermaidJourney &journey)
{
    Id<Journey> id;
    project.edit(Label("Import"), [&](Edit &edit) { id = addMermaidJourney(edit, fittedToProject(journey)); });
    return id;
}

MermaidJourney withoutPlaces(MermaidJourney journey)
{
    journey.losses.clear();
    journey.accessibleTitle.clear();
    for (MermaidSection &section : journey.sections) {
        section.line = 0;
        for (MermaidTask &task : section.tasks) {
            task.line = 0;
            task.actors.sort(); // in the project they have the journey's order everywhere
        }
    }
    return journey;
}

bool tells(const Losses &losses, const QString &word)
{
    return std::any_of(losses.begin(), losses.end(), [&](const Loss &loss) { return loss.what.contains(word); });
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's file can't be written");
    return file.fileName();
}

} // namespace

class MermaidProjectTest : public QObject
{
    Q_OBJECT
private slots:
    void makesStagesTouchpointsAndAChain();
    void scoresEachActor();
    void holdsScoresToTheScale();
    void findsPersonasByName();
    void keepsTasksBeforeTheFirstSection();
    void isOneEdit();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void namesWhatMermaidCantHold();
    void namesNothingWhereNothingIsLost();
    void cutsNamesThatAreTooLong();
    void readsFilesByTheirEnding();
    void refusesFiles_data();
    void refusesFiles();
};

void MermaidProjectTest::makesStagesTouchpointsAndAChain()
{
    const auto project = Project::inMemory();
    const auto id =
        add(*project, readMermaid(u"journey\ntitle T\naccDescr: D\nsection A\na: 1\nb: 2\nsection A\nc: 3\n"_s));
    QCOMPARE(project->find(id)->title, u"T"_s);
    QCOMPARE(project->find(id)->description, u"D"_s);
    const QList<Stage> stages = project->where(&Stage::journey, id);
    QCOMPARE(stages.size(), 2);
    QCOMPARE(stages[0].name, u"A"_s);
    QCOMPARE(stages[1].name, u"A"_s);
    const QList<Touchpoint> touchpoints = project->where(&Touchpoint::journey, id);
    QCOMPARE(touchpoints.size(), 3);
    QCOMPARE(touchpoints[1].name, u"b"_s);
    QCOMPARE(touchpoints[1].stage, stages[0].id);
    QCOMPARE(touchpoints[1].column, 1);
    QCOMPARE(touchpoints[1].row, 0);
    QCOMPARE(touchpoints[2].stage, stages[1].id);
    QCOMPARE(touchpoints[2].column, 0);
    const QList<Connection> connections = project->where(&Connection::journey, id);
    QCOMPARE(connections.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(connections[i].from, touchpoints[i].id);
        QCOMPARE(connections[i].to, touchpoints[i + 1].id);
        QCOMPARE(connections[i].kind, ConnectionKind::Next);
    }
    QVERIFY(project->check().isEmpty());
}

void MermaidProjectTest::scoresEachActor()
{
    const auto project = Project::inMemory();
    const auto id = add(*project, readMermaid(u"journey\na: 4.1: X, Y\nb: x: X\nc: 2\nd: x\n"_s));
    const QList<Touchpoint> touchpoints = project->where(&Touchpoint::journey, id);
    const auto scores = [&](int i) { return project->where(&Score::touchpoint, touchpoints[i].id); };
    QCOMPARE(scores(0).size(), 2);
    QCOMPARE(scores(0)[0].emotion, 1.1);
    QCOMPARE(scores(0)[1].emotion, 1.1);
    QVERIFY(scores(0)[0].persona && scores(0)[0].persona != scores(0)[1].persona);
    QCOMPARE(scores(1).size(), 1);
    QVERIFY(!scores(1)[0].emotion && scores(1)[0].persona);
    QCOMPARE(scores(2).size(), 1);
    QVERIFY(!scores(2)[0].persona);
    QCOMPARE(scores(2)[0].emotion, -1.0);
    QCOMPARE(scores(3).size(), 1);
    QVERIFY(!scores(3)[0].emotion && !scores(3)[0].effort);
}

void MermaidProjectTest::holdsScoresToTheScale()
{
    const MermaidJourney journey = fittedToProject(readMermaid(u"journey\na: 9: X\nb: -1\nc: Infinity\nd: 5\n"_s));
    QCOMPARE(journey.sections[0].tasks[0].score, 5.0);
    QCOMPARE(journey.sections[0].tasks[1].score, 1.0);
    QCOMPARE(journey.sections[0].tasks[2].score, 5.0);
    QCOMPARE(journey.losses.size(), 3);
    QCOMPARE(journey.losses[0].line, 2);
    QVERIFY(journey.losses[0].what.contains(u'9'));
}

void MermaidProjectTest::findsPersonasByName()
{
    const auto project = Project::inMemory();
    Id<Persona> ada;
    project->edit(Label("Add"), [&](Edit &edit) { ada = addPersona(edit, u" Ada "_s); });
    const auto id = add(*project, readMermaid(u"journey\na: 4: Ben, Ada, ada\n"_s));
    const QList<Persona> personas = project->all<Persona>();
    QCOMPARE(personas.size(), 3);
    QCOMPARE(personas[0].id, ada);
    QCOMPARE(personas[1].name, u"Ben"_s);
    QCOMPARE(personas[1].color, palette()[1]);
    QCOMPARE(personas[2].color, palette()[2]);
    const QList<Persona> part = personasOf(project->rows(), id);
    QCOMPARE(part.size(), 3);
    QCOMPARE(part[0].name, u"Ben"_s);
    QCOMPARE(part[1].id, ada);
    add(*project, readMermaid(u"journey\na: 4: Ben\n"_s));
    QCOMPARE(project->all<Persona>().size(), 3);
}

void MermaidProjectTest::keepsTasksBeforeTheFirstSection()
{
    const auto project = Project::inMemory();
    const auto id = add(*project, readMermaid(u"journey\na: 4\nsection S\nb: 1\n"_s));
    const QList<Stage> stages = project->where(&Stage::journey, id);
    QCOMPARE(stages.size(), 2);
    QCOMPARE(stages[0].name, QString());
    QCOMPARE(writeMermaid(mermaidFromProject(project->rows(), id)),
             u"journey\n      a: 4\n    section S\n      b: 1\n"_s);
    // A nameless stage behind others is a section.
    const auto other = add(*project, readMermaid(u"journey\nsection S\nb: 1\nsection  \na: 4\n"_s));
    const MermaidJourney back = readMermaid(writeMermaid(mermaidFromProject(project->rows(), other)));
    QCOMPARE(back.sections.size(), 2);
    QVERIFY(back.sections[1].named && back.sections[1].name.isEmpty());
}

void MermaidProjectTest::isOneEdit()
{
    const auto project = Project::inMemory();
    const QByteArray before = exported(*project);
    add(*project, readMermaid(u"journey\nsection S\na: 4: X, Y\nb: 5: Z\n"_s));
    QCOMPARE(project->history().size(), 1);
    project->undo();
    QCOMPARE(exported(*project), before);
}

void MermaidProjectTest::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(qEnvironmentVariable("THROUGHLINE_DATA") + u"/open/mermaid-journey"_s);
    if (!qEnvironmentVariableIsSet("THROUGHLINE_DATA") || !folder.exists())
        QSKIP("The diagrams from public repositories were left out: THROUGHLINE_DATA is not set.");
    for (const QString &name : folder.entryList({u"*.mmd"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void MermaidProjectTest::comesBackAsItWas()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    MermaidJourney journey;
    try {
        journey = fittedToProject(readMermaid(QString::fromUtf8(file.readAll())));
    } catch (const MermaidError &) {
        return; // tst_mermaid holds these against mermaid's refusals
    }
    const auto project = Project::inMemory();
    const auto id = add(*project, journey);
    QVERIFY(project->check().isEmpty());
    MermaidJourney back = readMermaid(writeMermaid(mermaidFromProject(project->rows(), id)));
    for (MermaidSection &section : journey.sections) {
        for (MermaidTask &task : section.tasks) {
            if (!task.score)
                task.score = 3; // as is reported
        }
    }
    QCOMPARE(withoutPlaces(back), withoutPlaces(journey));
    QVERIFY(back.losses.isEmpty());
}

void MermaidProjectTest::namesWhatMermaidCantHold()
{
    const auto project = Project::inMemory();
    const auto id = add(*project, readMermaid(u"journey\nsection S\na: 4: X, Y\nb: 5: X\nc: 3\n"_s));
    const QList<Touchpoint> touchpoints = project->where(&Touchpoint::journey, id);
    const QList<Score> scores = project->where(&Score::touchpoint, touchpoints[0].id);
    project->edit(Label("Enrich"), [&](Edit &edit) {
        edit.set(id, &Journey::kind, JourneyKind::Future);
        edit.set(id, &Journey::description, u"One\n\nTwo"_s);
        edit.set(scores[0].id, &Score::emotion, -0.5);
        edit.set(scores[0].id, &Score::effort, 3.0);
        edit.set(touchpoints[1].id, &Touchpoint::pain, true);
        edit.set(touchpoints[1].id, &Touchpoint::description, u"More"_s);
        edit.set(touchpoints[2].id, &Touchpoint::moment, Moment::Truth);
        edit.set(touchpoints[0].stage, &Stage::goal, u"Find"_s);
        edit.set(scores[1].persona, &Persona::role, u"Doctor"_s);
        for (const Score &score : edit.where(&Score::touchpoint, touchpoints[2].id))
            edit.remove(score.id);
        Connection back;
        back.journey = id;
        back.rank = Rank("z");
        back.from = touchpoints[2].id;
        back.to = touchpoints[0].id;
        back.kind = ConnectionKind::Returns;
        edit.insert(back);
        const Id<Connection> first = edit.where(&Connection::from, touchpoints[0].id)[0].id;
        edit.set(first, &Connection::probability, 0.5);
        edit.remove(edit.where(&Connection::from, touchpoints[1].id)[0].id);
    });
    const MermaidJourney journey = mermaidFromProject(project->rows(), id);
    QCOMPARE(journey.sections[0].tasks[0].score, 3.25); // the mean of −0.5 and 1
    QCOMPARE(journey.sections[0].tasks[2].score, 3.0);
    for (const char *word :
         {"future", "blank lines", "Effort", "differ", "whole numbers", "no score", "Goal", "Pain point", "Description",
          "Moment", "Role", "Branches, loops", "probabilities", "aren't connected"}) {
        const QString part = QString::fromLatin1(word);
        QVERIFY2(tells(journey.losses, part) || tells(journey.losses, part.toLower()), word);
    }
    for (const Loss &loss : journey.losses)
        QVERIFY(!loss.what.contains("%1"_L1));
}

void MermaidProjectTest::namesNothingWhereNothingIsLost()
{
    const auto project = Project::inMemory();
    const auto id =
        add(*project, readMermaid(u"journey\ntitle T\nsection S\na: 4: X, Y\nb: 5: X\nsection U\nc: 3\n"_s));
    const Losses losses = mermaidFromProject(project->rows(), id).losses;
    QVERIFY2(losses.isEmpty(), qPrintable(losses.value(0).what));
}

void MermaidProjectTest::cutsNamesThatAreTooLong()
{
    MermaidJourney journey;
    journey.sections = {{QString(20'000, u'x'), true, {{QString(5'000, u'y') + u"😀"_s.repeated(6'000), 3, {}, 2}}, 1}};
    journey = fittedToProject(journey);
    QCOMPARE(journey.losses.size(), 2);
    const auto project = Project::inMemory();
    const auto id = add(*project, journey);
    QCOMPARE(project->where(&Stage::journey, id)[0].name.size(), 10'000);
    QCOMPARE(project->where(&Touchpoint::journey, id)[0].name.size(), 15'000); // 5,000 and 5,000 pairs
}

void MermaidProjectTest::readsFilesByTheirEnding()
{
    const QTemporaryDir folder;
    const QString mermaid = write(folder, u"a.MMD"_s, "\xEF\xBB\xBFjourney\r\ntitle A\r\nx: 9: M\r\n");
    const QString markdown =
        write(folder, u"b.md"_s, "# B\n```mermaid\njourney\ntitle B\n```\n```mermaid\njourney\ntitle C\n```\n");
    const auto project = Project::inMemory(JourneyFile::read(mermaid).start(u"P"_s));
    QCOMPARE(project->name(), u"P"_s);
    QVERIFY(project->history().isEmpty());
    QCOMPARE(project->all<Journey>().size(), 1);
    QCOMPARE(JourneyFile::read(mermaid).losses().size(), 1);
    QCOMPARE(JourneyFile::read(mermaid).losses()[0].line, 3);
    Losses losses;
    project->edit(JourneyFile::read(markdown).label(),
                  [&](Edit &edit) { QCOMPARE(JourneyFile::read(markdown).addTo(edit, losses).size(), 2); });
    QCOMPARE(project->history().last().label.english(), u"Import “b.md”"_s);
    const QString json = write(folder, u"c.json"_s, exported(*project));
    const auto copy = Project::inMemory(JourneyFile::read(json).start(u"Other"_s));
    QCOMPARE(exported(*copy), exported(*project));
    QVERIFY(losses.isEmpty());
}

void MermaidProjectTest::refusesFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("an ending that nobody reads") << u"a.txt"_s << QByteArray("journey") << u".mmd"_s;
    QTest::newRow("not UTF-8") << u"a.mmd"_s << QByteArray("journey\ntitle \xE9\xE8") << u"UTF-8"_s;
    QTest::newRow("bytes of zero") << u"a.mmd"_s << QByteArray("journey\0", 8) << u"UTF-8"_s;
    QTest::newRow("another diagram") << u"a.mmd"_s << QByteArray("pie") << u"Line 1"_s;
    QTest::newRow("a bad line") << u"a.mmd"_s << QByteArray("journey\nx") << u"Line 2"_s;
    QTest::newRow("Markdown without journeys") << u"a.md"_s << QByteArray("# x") << u"no Mermaid journey"_s;
    QTest::newRow("no JSON") << u"a.json"_s << QByteArray("{") << u"Line 1"_s;
    QTest::newRow("another JSON") << u"a.json"_s << QByteArray("{}") << u"format"_s;
}

void MermaidProjectTest::refusesFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    const QString path = write(folder, name, bytes);
    try {
        JourneyFile::read(path);
        QFAIL("this can't be read");
    } catch (const Error &error) {
        QVERIFY2(error.sentence().contains(path) && error.sentence().contains(word), error.what());
    }
    QVERIFY_THROWS_EXCEPTION(Error, JourneyFile::read(folder.filePath(u"none.mmd"_s)));
    QVERIFY_THROWS_EXCEPTION(Error, JourneyFile::read(folder.path()));
}

QTEST_GUILESS_MAIN(MermaidProjectTest)
#include "tst_mermaidproject.moc"
