#include "model/exchange/json.h"
#include "model/exchange/mermaid.h"
#include "model/exchange/textfile.h"
#include "model/journey/records.h"
#include "model/store/project.h"
#include "programrunner.h"
#include "tests/support/schemacheck.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Result = ProgramRunner::Result;

QList<QByteArray> lines(const QByteArray &text)
{
    return text.isEmpty() ? QList<QByteArray>() : text.chopped(text.endsWith('\n')).split('\n');
}

} // namespace

/** The real program, as a script calls it. */
class CommandLineTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tellsVersionAndHelp();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void listsTemplates();
    void makesProjectsFromEveryTemplate();
    void makesABlankProject();
    void refusesToReplaceWithoutForce();
    void givesTheSameJsonAgain();
    void importsAsOneEdit();
    void importsRealDiagrams_data();
    void importsRealDiagrams();
    void reportsLosses();
    void exportsMermaidAndMarkdown();
    void exportsPictures_data();
    void exportsPictures();
    void choosesAJourneyByItsTitle();
    void undoesAndRedoes();
    void checks();
    void comparesProjects();
    void worksBesideAWindow();
    void failsWithOneLine_data();
    void failsWithOneLine();
    void keepsTheOldFileWhereWritingFails();
    void speaksGermanButForPrograms();

private:
    Result run(const QStringList &words, const QString &language = u"en"_s) const
    {
        return m_program->run(words, language);
    }
    QString path(const QString &name) const { return m_program->path(name); }
    QString write(const QString &name, const QByteArray &bytes) const { return m_program->write(name, bytes); }
    QJsonDocument json(const QStringList &words, const QString &schema) const { return m_program->json(words, schema); }
    void make(const QString &name, const QStringList &words = {}) const { m_program->make(name, words); }

    std::unique_ptr<ProgramRunner> m_program;
};

void CommandLineTest::init() { m_program = std::make_unique<ProgramRunner>(); }

void CommandLineTest::tellsVersionAndHelp()
{
    QCOMPARE(run({u"--version"_s}).out, QByteArray("throughline " THROUGHLINE_VERSION "\n"));
    const Result help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *word : {"new PROJECT", "templates", "export PROJECT", "import PROJECT", "undo PROJECT [N]",
                             "redo PROJECT [N]", "history PROJECT", "compare A B", "check PROJECT"})
        QVERIFY2(help.out.contains(QByteArray("throughline ") + word), word);
    QVERIFY(help.err.isEmpty());
    const Result one = run({u"new"_s, u"--help"_s});
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.contains("--template"));
}

void CommandLineTest::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words).split(u' '); };
    for (const char *words : {"merge a b",
                              "nonsense",
                              "--nonsense",
                              "new",
                              "new a b",
                              "new a --nonsense",
                              "new a --template",
                              "templates x",
                              "new a --template blank --from x.json",
                              "export p",
                              "export p -o x.docx",
                              "export p -o x",
                              "export -o x.json",
                              "import p",
                              "import p f",
                              "import p f --as gossip",
                              "import p f --as feedback --source gossip",
                              "undo",
                              "undo p x",
                              "undo p 0",
                              "undo p -1",
                              "redo p 1 2",
                              "history",
                              "check",
                              "check a b",
                              "compare a",
                              "compare a b c",
                              "history p --jsn"})
        row(words);
}

void CommandLineTest::refusesWrongWords()
{
    QFETCH(QStringList, words);
    const Result result = run(words);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(lines(result.err).value(0).startsWith("throughline: "), result.err.constData());
    QVERIFY2(result.err.contains("Usage:"), result.err.constData());
    QVERIFY(QDir(m_program->folder()).entryList({u"*"_s}, QDir::Files).isEmpty());
}

void CommandLineTest::listsTemplates()
{
    const QJsonArray list = json({u"templates"_s, u"--json"_s}, u"templates"_s).array();
    QCOMPARE(list.size(), 5);
    QCOMPARE(list[0][u"id"_s].toString(), u"blank"_s);
    const Result text = run({u"templates"_s});
    QCOMPARE(lines(text.out).size(), 5);
    QVERIFY(text.out.contains("online-shop"));
}

void CommandLineTest::makesProjectsFromEveryTemplate()
{
    for (const QJsonValue &entry : json({u"templates"_s, u"--json"_s}, u"templates"_s).array()) {
        const QString id = entry[u"id"_s].toString();
        make(id + u".journey"_s, {u"--template"_s, id});
        QCOMPARE(run({u"export"_s, id + u".journey"_s, u"-o"_s, u"x.json"_s}).code, 0);
        const QJsonObject project = QJsonDocument::fromJson(Model::readFile(path(u"x.json"_s))).object();
        QCOMPARE(Support::schemaViolation(
                     project, QJsonDocument::fromJson(Model::readFile(u":/schemas/project.schema.json"_s)).object()),
                 QString());
        QCOMPARE(project[u"project"_s][u"name"_s].toString(), id);
        QVERIFY(json({u"history"_s, id + u".journey"_s, u"--json"_s}, u"history"_s).array().isEmpty());
    }
    QCOMPARE(
        QDir(m_program->folder()).entryList({u"*-wal"_s, u"*-shm"_s, u"*.lock"_s, u".*"_s}, QDir::Files | QDir::Hidden),
        QStringList());
}

void CommandLineTest::makesABlankProject()
{
    make(u"My map.journey"_s);
    const auto project = Model::Project::open(path(u"My map.journey"_s), Model::Project::Access::Read);
    QCOMPARE(project->name(), u"My map"_s);
    QStringList stages;
    for (const Model::Stage &stage : project->all<Model::Stage>())
        stages.append(stage.name);
    QCOMPARE(stages, (QStringList{u"Awareness"_s, u"Consideration"_s, u"Decision"_s, u"Retention"_s, u"Advocacy"_s}));
    QVERIFY(project->history().isEmpty());
    QVERIFY(project->created().msecsTo(QDateTime::currentDateTimeUtc()) < 60'000);
}

void CommandLineTest::refusesToReplaceWithoutForce()
{
    make(u"p.journey"_s);
    const QByteArray before = Model::readFile(path(u"p.journey"_s));
    const Result refused = run({u"new"_s, u"p.journey"_s});
    QCOMPARE(refused.code, 1);
    QCOMPARE(lines(refused.err).size(), 1);
    QCOMPARE(Model::readFile(path(u"p.journey"_s)), before);
    make(u"p.journey"_s, {u"--force"_s, u"--template"_s, u"online-shop"_s});
    QVERIFY(Model::readFile(path(u"p.journey"_s)) != before);
    // A file that can't be read must not cost the project.
    write(u"bad.json"_s, "{");
    const QByteArray shop = Model::readFile(path(u"p.journey"_s));
    QCOMPARE(run({u"new"_s, u"p.journey"_s, u"--force"_s, u"--from"_s, u"bad.json"_s}).code, 1);
    QCOMPARE(Model::readFile(path(u"p.journey"_s)), shop);
}

void CommandLineTest::givesTheSameJsonAgain()
{
    make(u"a.journey"_s, {u"--template"_s, u"win-back"_s});
    QCOMPARE(run({u"export"_s, u"a.journey"_s, u"-o"_s, u"a.json"_s}).code, 0);
    make(u"b.journey"_s, {u"--from"_s, u"a.json"_s});
    QCOMPARE(run({u"export"_s, u"b.journey"_s, u"-o"_s, u"b.json"_s}).code, 0);
    QCOMPARE(Model::readFile(path(u"b.json"_s)), Model::readFile(path(u"a.json"_s)));
    QCOMPARE(json({u"compare"_s, u"a.journey"_s, u"b.journey"_s, u"--json"_s}, u"compare"_s).array().size(), 0);
}

void CommandLineTest::importsAsOneEdit()
{
    make(u"p.journey"_s);
    run({u"export"_s, u"p.journey"_s, u"-o"_s, u"before.json"_s});
    write(u"two.md"_s, "```mermaid\njourney\ntitle A\nx: 4: M\n```\n```mermaid\njourney\ntitle B\n```\n");
    const QJsonObject result =
        json({u"import"_s, u"p.journey"_s, u"two.md"_s, u"--as"_s, u"journey"_s, u"--json"_s}, u"import-journey"_s)
            .object();
    QCOMPARE(result[u"journeys"_s].toArray().size(), 2);
    QCOMPARE(result[u"journeys"_s][1][u"title"_s].toString(), u"B"_s);
    const QJsonArray history = json({u"history"_s, u"p.journey"_s, u"--json"_s}, u"history"_s).array();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0][u"label"_s].toString(), u"Import “two.md”"_s);
    QCOMPARE(history[0][u"kind"_s].toString(), u"edit"_s);
    QVERIFY(history[0][u"undoes"_s].isNull());
    // The project's own export can be imported beside it.
    QCOMPARE(run({u"import"_s, u"p.journey"_s, u"before.json"_s, u"--as"_s, u"journey"_s}).code, 0);
    QCOMPARE(run({u"check"_s, u"p.journey"_s}).code, 0);
    QCOMPARE(run({u"undo"_s, u"p.journey"_s, u"2"_s}).code, 0);
    run({u"export"_s, u"p.journey"_s, u"-o"_s, u"after.json"_s});
    QCOMPARE(Model::readFile(path(u"after.json"_s)), Model::readFile(path(u"before.json"_s)));
}

void CommandLineTest::importsRealDiagrams_data()
{
    QTest::addColumn<QString>("file");
    const QDir data(qEnvironmentVariable("THROUGHLINE_DATA") + u"/open/mermaid-journey"_s);
    if (!qEnvironmentVariableIsSet("THROUGHLINE_DATA") || !data.exists())
        QSKIP("The diagrams from public repositories were left out: THROUGHLINE_DATA is not set.");
    // tst_mermaid reads all of them; here those with the most in them, and all that are refused.
    for (const QString &name :
         data.entryList({u"wild-*.mmd"_s, u"agentic-mermaid-journey-parser*.mmd"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << data.filePath(name);
}

void CommandLineTest::importsRealDiagrams()
{
    QFETCH(QString, file);
    const QJsonObject expected =
        QJsonDocument::fromJson(Model::readFile(QString(file).replace(u".mmd"_s, u".expected.json"_s))).object();
    const Result made = run({u"new"_s, u"p.journey"_s, u"--from"_s, file});
    if (!expected[u"valid"_s].toBool()) {
        QCOMPARE(made.code, 1);
        QCOMPARE(lines(made.err).size(), 1);
        QVERIFY2(made.err.contains("Line "), made.err.constData());
        QVERIFY(!QFile::exists(path(u"p.journey"_s)));
        return;
    }
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(run({u"export"_s, u"p.journey"_s, u"-o"_s, u"x.mmd"_s}).code, 0);
    const QString text = QString::fromUtf8(Model::readFile(path(u"x.mmd"_s)));
    const Model::MermaidJourney back = Model::readMermaid(text);
    QStringList tasks;
    QStringList expectedTasks;
    for (const Model::MermaidSection &section : back.sections) {
        for (const Model::MermaidTask &task : section.tasks)
            tasks.append(section.name + u'/' + task.name);
    }
    for (const QJsonValue &task : expected[u"tasks"_s].toArray())
        expectedTasks.append(task[u"section"_s].toString().trimmed() + u'/' + task[u"task"_s].toString().trimmed());
    QCOMPARE(tasks, expectedTasks);
    QCOMPARE(back.title, expected[u"title"_s].toString().trimmed());
}

void CommandLineTest::reportsLosses()
{
    write(u"a.mmd"_s, "journey\nA: 9: Me\n#1: 3\n");
    const Result made = run({u"new"_s, u"p.journey"_s, u"--from"_s, u"a.mmd"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(lines(made.err).size(), 2);
    QVERIFY(lines(made.err)[0].startsWith("a.mmd:2: "));
    QVERIFY(lines(made.err)[1].startsWith("a.mmd:3: "));
    const QJsonObject result =
        json({u"import"_s, u"p.journey"_s, u"a.mmd"_s, u"--as"_s, u"journey"_s, u"--json"_s}, u"import-journey"_s)
            .object();
    QCOMPARE(result[u"losses"_s].toArray().size(), 2);
    QCOMPARE(result[u"losses"_s][1][u"line"_s].toInt(), 3);
}

void CommandLineTest::exportsMermaidAndMarkdown()
{
    make(u"p.journey"_s, {u"--template"_s, u"online-shop"_s});
    const Result one = run({u"export"_s, u"p.journey"_s, u"-o"_s, u"x.mmd"_s});
    QCOMPARE(one.code, 0);
    QVERIFY2(one.err.contains("x.mmd: "), one.err.constData()); // branches and effort
    QVERIFY(Model::readFile(path(u"x.mmd"_s)).startsWith("journey\n    title "));
    QCOMPARE(run({u"export"_s, u"p.journey"_s, u"-o"_s, u"x.md"_s}).code, 0);
    QVERIFY(Model::readFile(path(u"x.md"_s)).startsWith("# "));
    make(u"q.journey"_s, {u"--from"_s, u"x.md"_s});
    QCOMPARE(run({u"export"_s, u"q.journey"_s, u"-o"_s, u"y.mmd"_s}).code, 0);
    QCOMPARE(Model::readFile(path(u"y.mmd"_s)), Model::readFile(path(u"x.mmd"_s)));
}

void CommandLineTest::exportsPictures_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    for (const QString &as : {u"map"_s, u"curves"_s}) {
        QTest::newRow(qPrintable(as + u" svg"_s)) << as << u"svg"_s << QByteArray("<");
        QTest::newRow(qPrintable(as + u" png"_s)) << as << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow(qPrintable(as + u" pdf"_s)) << as << u"pdf"_s << QByteArray("%PDF");
    }
}

void CommandLineTest::exportsPictures()
{
    QFETCH(QString, as);
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    write(u"a.mmd"_s, "journey\ntitle Voyage\nsection Étape\nEins: 4: Me\nZwei: 2: Me\n");
    make(u"p.journey"_s, {u"--from"_s, u"a.mmd"_s});
    const auto picture = [&](const QString &name, const QStringList &more = {}) {
        const QString file = name + u'.' + ending;
        const Result result = run(QStringList{u"export"_s, u"p.journey"_s, u"-o"_s, file, u"--as"_s, as} + more);
        if (result.code != 0 || !result.err.isEmpty())
            qWarning("%s", result.err.constData());
        return result.code == 0 ? Model::readFile(path(file)) : QByteArray();
    };
    const QByteArray first = picture(u"a"_s);
    QVERIFY(first.startsWith(beginning));
    QCOMPARE(picture(u"b"_s), first);
    QVERIFY(picture(u"c"_s, {u"--theme"_s, u"dark"_s}) != first);
    if (ending == "svg"_L1) {
        for (const QByteArray &text : {QByteArray("Voyage"), QByteArray("Étape"), QByteArray("Zwei")})
            QVERIFY2(first.contains(text), text.constData());
    }
}

void CommandLineTest::choosesAJourneyByItsTitle()
{
    write(u"two.md"_s, "```mermaid\njourney\ntitle A\n```\n```mermaid\njourney\ntitle B\nb: 1\n```\n");
    make(u"p.journey"_s, {u"--from"_s, u"two.md"_s});
    QCOMPARE(run({u"export"_s, u"p.journey"_s, u"-o"_s, u"x.mmd"_s, u"--journey"_s, u"B"_s}).code, 0);
    QCOMPARE(Model::readFile(path(u"x.mmd"_s)), QByteArray("journey\n    title B\n      b: 1\n"));
    QCOMPARE(run({u"export"_s, u"p.journey"_s, u"-o"_s, u"x.mmd"_s}).code, 0);
    QCOMPARE(Model::readFile(path(u"x.mmd"_s)), QByteArray("journey\n    title A\n"));
    QCOMPARE(run({u"export"_s, u"p.journey"_s, u"-o"_s, u"x.md"_s, u"--journey"_s, u"B"_s}).code, 0);
    QVERIFY(Model::readFile(path(u"x.md"_s)).startsWith("# B\n"));
    const Result none = run({u"export"_s, u"p.journey"_s, u"-o"_s, u"z.mmd"_s, u"--journey"_s, u"C"_s});
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains("“A”, “B”"));
    QVERIFY(!QFile::exists(path(u"z.mmd"_s)));
}

void CommandLineTest::undoesAndRedoes()
{
    make(u"p.journey"_s);
    write(u"a.mmd"_s, "journey\ntitle A\n");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run({u"import"_s, u"p.journey"_s, u"a.mmd"_s, u"--as"_s, u"journey"_s}).code, 0);
    QCOMPARE(run({u"undo"_s, u"p.journey"_s}).code, 0);
    QCOMPARE(run({u"undo"_s, u"p.journey"_s, u"2"_s}).code, 0);
    const QByteArray before = Model::readFile(path(u"p.journey"_s));
    const Result tooFar = run({u"undo"_s, u"p.journey"_s});
    QCOMPARE(tooFar.code, 1);
    QCOMPARE(lines(tooFar.err).size(), 1);
    QCOMPARE(run({u"redo"_s, u"p.journey"_s, u"4"_s}).code, 1);
    QCOMPARE(Model::readFile(path(u"p.journey"_s)), before);
    QCOMPARE(run({u"redo"_s, u"p.journey"_s, u"3"_s}).code, 0);
    const QJsonArray history = json({u"history"_s, u"p.journey"_s, u"--json"_s}, u"history"_s).array();
    QCOMPARE(history.size(), 9);
    QCOMPARE(history[3][u"kind"_s].toString(), u"undo"_s);
    QCOMPARE(history[3][u"undoes"_s], history[2][u"id"_s]);
    QCOMPARE(history[6][u"kind"_s].toString(), u"redo"_s);
    QCOMPARE(history[6][u"undoes"_s], history[5][u"id"_s]);
    QCOMPARE(lines(run({u"history"_s, u"p.journey"_s}).out).size(), 9);
}

void CommandLineTest::checks()
{
    make(u"p.journey"_s);
    const QJsonObject well = json({u"check"_s, u"p.journey"_s, u"--json"_s}, u"check"_s).object();
    QCOMPARE(well[u"ok"_s].toBool(), true);
    QVERIFY(well[u"schema"_s].toInt() >= 1);
    write(u"no.journey"_s, QByteArray(5000, 'x'));
    const QJsonObject ill = json({u"check"_s, u"no.journey"_s, u"--json"_s}, u"check"_s).object();
    QCOMPARE(ill[u"ok"_s].toBool(), false);
    QVERIFY(!ill[u"problems"_s].toArray().isEmpty());
    const Result result = run({u"check"_s, u"no.journey"_s});
    QCOMPARE(result.code, 1);
    QCOMPARE(lines(result.err).size(), 1);
    QCOMPARE(run({u"check"_s, u"none.journey"_s, u"--json"_s}).code, 1);
}

void CommandLineTest::comparesProjects()
{
    make(u"a.journey"_s, {u"--template"_s, u"online-shop"_s});
    QFile::copy(path(u"a.journey"_s), path(u"b.journey"_s));
    {
        const auto project = Model::Project::open(path(u"b.journey"_s), Model::Project::Access::Write);
        const Model::Touchpoint touchpoint = project->all<Model::Touchpoint>()[0];
        project->edit(Model::Label("Rename"),
                      [&](Model::Edit &edit) { edit.set(touchpoint.id, &Model::Touchpoint::name, u"Neu"_s); });
    }
    const QJsonArray differences =
        json({u"compare"_s, u"a.journey"_s, u"b.journey"_s, u"--json"_s}, u"compare"_s).array();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences[0][u"what"_s].toString(), u"changed"_s);
    QCOMPARE(differences[0][u"kind"_s].toString(), u"touchpoint"_s);
    QCOMPARE(differences[0][u"field"_s].toString(), u"name"_s);
    QCOMPARE(differences[0][u"after"_s].toString(), u"Neu"_s);
    const Result text = run({u"compare"_s, u"a.journey"_s, u"b.journey"_s});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("Touchpoint “Neu”: Name "), text.out.constData());
    QCOMPARE(run({u"compare"_s, u"a.journey"_s, u"a.journey"_s}).out, QByteArray("Nothing differs.\n"));
}

void CommandLineTest::worksBesideAWindow()
{
    make(u"p.journey"_s);
    write(u"a.mmd"_s, "journey\ntitle A\n");
    const auto window = Model::Project::open(path(u"p.journey"_s), Model::Project::Access::Write);
    window->edit(Model::Label("Rename"), [](Model::Edit &edit) {
        edit.set(Model::Id<Model::ProjectInfo>{1}, &Model::ProjectInfo::name, u"N"_s);
    });
    QCOMPARE(run({u"export"_s, u"p.journey"_s, u"-o"_s, u"x.json"_s}).code, 0);
    QVERIFY(Model::readFile(path(u"x.json"_s)).contains("\"name\": \"N\""));
    QCOMPARE(run({u"history"_s, u"p.journey"_s}).code, 0);
    QCOMPARE(run({u"check"_s, u"p.journey"_s}).code, 0);
    for (const QStringList &words : {QStringList{u"import"_s, u"p.journey"_s, u"a.mmd"_s, u"--as"_s, u"journey"_s},
                                     QStringList{u"undo"_s, u"p.journey"_s}, QStringList{u"redo"_s, u"p.journey"_s},
                                     QStringList{u"new"_s, u"p.journey"_s, u"--force"_s}}) {
        const Result result = run(words);
        QCOMPARE(result.code, 1);
        QCOMPARE(lines(result.err).size(), 1);
        QVERIFY2(result.err.contains("open"), result.err.constData());
    }
    QCOMPARE(window->history().size(), 1);
    QCOMPARE(window->name(), u"N"_s);
}

void CommandLineTest::failsWithOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words).split(u' '); };
    for (const char *words :
         {"export none.journey -o x.json", "export text.journey -o x.json", "history text.journey", "undo text.journey",
          "compare p.journey none.journey", "new none/p.journey", "new q.journey --template nonsense",
          "new q.journey --from none.json", "new q.journey --from text.journey", "export p.journey -o none/x.json",
          "export p.journey -o config.json", "import p.journey none.mmd --as journey",
          "import p.journey deep.json --as journey", "import p.journey empty.json --as journey",
          "export none.json -o x.mmd", "undo p.journey", "redo p.journey", "new config.json --force"})
        row(words);
}

void CommandLineTest::failsWithOneLine()
{
    QFETCH(QStringList, words);
    make(u"p.journey"_s);
    write(u"text.journey"_s, "This is no project.\n");
    write(u"deep.json"_s, QByteArray("[").repeated(100'000));
    write(u"empty.json"_s,
          R"({"format": "throughline", "version": 1, "project": {"name": "", "created": "", "modified": ""},
        "channels": [], "owners": [], "personas": [], "journeys": []})");
    QDir(m_program->folder()).mkdir(u"config.json"_s); // a folder where a file should be
    const QByteArray before = Model::readFile(path(u"p.journey"_s));
    const Result result = run(words);
    QCOMPARE(result.code, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(lines(result.err).size() == 1 && result.err.startsWith("throughline: "), result.err.constData());
    QVERIFY2(result.err.size() > 40, result.err.constData());
    QCOMPARE(Model::readFile(path(u"p.journey"_s)), before);
    QVERIFY(!QFile::exists(path(u"q.journey"_s)));
}

void CommandLineTest::keepsTheOldFileWhereWritingFails()
{
    make(u"p.journey"_s, {u"--template"_s, u"online-shop"_s});
    QDir(m_program->folder()).mkdir(u"shut"_s);
    write(u"shut/x.json"_s, "old");
    QFile::setPermissions(path(u"shut"_s), QFile::ReadOwner | QFile::ExeOwner);
    if (QFile file(path(u"shut/try"_s)); file.open(QIODevice::WriteOnly))
        QSKIP("This account may write everywhere, so a folder can't be shut to it.");
    const Result result = run({u"export"_s, u"p.journey"_s, u"-o"_s, u"shut/x.json"_s});
    QFile::setPermissions(path(u"shut"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(result.code, 1);
    QCOMPARE(lines(result.err).size(), 1);
    QCOMPARE(Model::readFile(path(u"shut/x.json"_s)), QByteArray("old"));
}

void CommandLineTest::speaksGermanButForPrograms()
{
    const Result german = run({u"templates"_s}, u"de"_s);
    QVERIFY2(german.out.contains("Onlineshop") || german.out.contains("Online-Shop"), german.out.constData());
    QCOMPARE(run({u"templates"_s, u"--json"_s}, u"de"_s).out, run({u"templates"_s, u"--json"_s}).out);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
