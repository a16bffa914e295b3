#include "model/exchange/json.h"
#include "model/exchange/mermaid.h"
#include "model/exchange/textfile.h"
#include "model/journey/records.h"
#include "model/store/project.h"
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

struct Result
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

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
    void importsFeedback();
    void reportsColumnsOfAnyName();
    void takesFeedbackAlong();
    void importsRealFeedback_data();
    void importsRealFeedback();
    void failsWithOneLine_data();
    void failsWithOneLine();
    void keepsTheOldFileWhereWritingFails();
    void speaksGermanButForPrograms();

private:
    Result run(const QStringList &words, const QString &language = u"en"_s) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QJsonDocument json(const QStringList &words, const QString &schema) const;
    void make(const QString &name, const QStringList &words = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandLineTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

Result CommandLineTest::run(const QStringList &words, const QString &language) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"THROUGHLINE_CONFIG_DIR"_s, path(u"config"_s));
    environment.insert(u"LANGUAGE"_s, language);
    environment.insert(u"LC_ALL"_s, language == "de"_L1 ? u"de_DE.UTF-8"_s : u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QString::fromLocal8Bit(THROUGHLINE_PROGRAM), words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString CommandLineTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's file can't be written");
    return name;
}

/** The JSON that the command prints, which must fit its schema and be all that it says. */
QJsonDocument CommandLineTest::json(const QStringList &words, const QString &schema) const
{
    const Result result = run(words);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(result.out, &error);
    const QJsonObject expected =
        QJsonDocument::fromJson(Model::readFile(u":/schemas/%1.schema.json"_s.arg(schema))).object();
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QString violation = Support::schemaViolation(value, expected);
    if (error.error != QJsonParseError::NoError || expected.isEmpty() || !violation.isEmpty()) {
        qWarning().noquote() << words << result.code << result.err << error.errorString() << violation;
        return {};
    }
    return document;
}

void CommandLineTest::make(const QString &name, const QStringList &words) const
{
    const Result result = run(QStringList{u"new"_s, name} + words);
    if (result.code != 0)
        qFatal("%s", result.err.constData());
}

/** In the words of Excel in Germany: CP1252, semicolons, a line "sep=", line ends in cells, decimal commas. */
static const QByteArray reviews = "sep=;\r\n"
                                  "Nr;Datum;Sterne;Bewertung;Station;Person\r\n"
                                  "R1;01.02.2026;1;\"Viel zu sp\xe4t.\r\nNie wieder!\";Pays;Ada\r\n"
                                  "R2;13.02.2026;5;Sehr gut, gerne wieder;pays;Ben\r\n"
                                  "R2;13.02.2026;5;Sehr gut, gerne wieder;pays;Ben\r\n"
                                  "R3;30.02.2026;4;\"=HYPERLINK(\"\"http://x\"\")\";Elsewhere;Ada\r\n"
                                  ";;;;;\r\n"
                                  "R5;15.02.2026;9;;Pays;\r\n";

void CommandLineTest::importsFeedback()
{
    const QString diagram =
        write(u"a.mmd"_s, "journey\n title Order\n section Decision\n Pays: 5: Ada, Ben\n Waits: 3: Ada, Ben\n");
    make(u"p.journey"_s, {u"--from"_s, diagram});
    const QString file = write(u"reviews.csv"_s, reviews);
    const QStringList words{u"import"_s,
                            u"p.journey"_s,
                            file,
                            u"--as"_s,
                            u"feedback"_s,
                            u"--source"_s,
                            u"review"_s,
                            u"--map"_s,
                            u"Nr=ref,Datum=date,Sterne=rating:1-5,Bewertung=text,Station=touchpoint,Person=persona"_s,
                            u"--json"_s};
    const QJsonObject report = json(words, u"import-feedback"_s).object();
    QCOMPARE(report[u"imported"_s].toInt(), 3);
    QCOMPARE(report[u"duplicates"_s].toInt(), 1);
    QCOMPARE(report[u"unlinked"_s].toInt(), 1);
    QCOMPARE(report[u"delimiter"_s].toString(), u";"_s);
    QCOMPARE(report[u"encoding"_s].toString().toLower(), u"windows-1252"_s);
    QCOMPARE(report[u"columns"_s].toObject()[u"Sterne"_s].toString(), u"rating:1-5"_s);
    // The day that doesn't exist, and the star too many; a row with nothing else left is rejected.
    const QJsonArray problems = report[u"problems"_s].toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].toObject()[u"line"_s].toInt(), 7);
    QCOMPARE(problems[0].toObject()[u"column"_s].toString(), u"Datum"_s);
    QCOMPARE(problems[1].toObject()[u"column"_s].toString(), u"Sterne"_s);
    const QJsonArray rejected = report[u"rejected"_s].toArray();
    QCOMPARE(report[u"rows"_s].toInt(), 4 + int(rejected.size()));
    QCOMPARE(rejected.last().toObject()[u"line"_s].toInt(), 9);

    // Once more: all of it is known.
    const QJsonObject again = json(words, u"import-feedback"_s).object();
    QCOMPARE(again[u"imported"_s].toInt(), 0);
    QCOMPARE(again[u"duplicates"_s].toInt(), 4);
    QCOMPARE(run({u"undo"_s, u"p.journey"_s}).code, 0);

    const QJsonObject found = json({u"search"_s, u"p.journey"_s, u"SPAT -gut"_s, u"--json"_s}, u"search"_s).object();
    QCOMPARE(found[u"total"_s].toInt(), 1);
    const QJsonObject hit = found[u"hits"_s].toArray().first().toObject();
    QCOMPARE(hit[u"text"_s].toString(), u"Viel zu spät.\r\nNie wieder!"_s);
    QCOMPARE(hit[u"touchpoint"_s].toString(), u"Pays"_s);
    QCOMPARE(hit[u"stage"_s].toString(), u"Decision"_s);
    QCOMPARE(hit[u"language"_s].toString(), u"de"_s);
    QVERIFY(hit[u"sentiment"_s].toDouble() < 0);

    const QJsonArray curves = json({u"curves"_s, u"p.journey"_s, u"--json"_s}, u"curves"_s).array();
    QCOMPARE(curves.size(), 3); // everybody, Ada, Ben
    const QJsonObject pays = curves[0].toObject()[u"touchpoints"_s].toArray()[0].toObject();
    const QJsonObject emotion = pays[u"measured"_s].toObject()[u"emotion"_s].toObject();
    QCOMPARE(emotion[u"value"_s].toDouble(), 0.0); // one star and five
    QCOMPARE(emotion[u"n"_s].toInt(), 2);
    QVERIFY(emotion[u"low"_s].toDouble() < -2);
    QVERIFY(pays[u"measured"_s].toObject()[u"effort"_s].isNull());
    QVERIFY(curves[0]
                .toObject()[u"touchpoints"_s]
                .toArray()[1]
                .toObject()[u"measured"_s]
                .toObject()[u"emotion"_s]
                .isNull());
    const QJsonObject ada = curves[1].toObject();
    QCOMPARE(ada[u"persona"_s].toString(), u"Ada"_s);
    const QJsonObject adaPays = ada[u"touchpoints"_s].toArray()[0].toObject();
    QCOMPARE(adaPays[u"believed"_s].toObject()[u"emotion"_s].toDouble(), 2.0);
    QCOMPARE(adaPays[u"measured"_s].toObject()[u"emotion"_s].toObject()[u"value"_s].toDouble(), -2.0);
    QVERIFY(adaPays[u"measured"_s].toObject()[u"emotion"_s].toObject()[u"low"_s].isNull());
    json({u"metrics"_s, u"p.journey"_s, u"--json"_s}, u"metrics"_s);

    QCOMPARE(run({u"check"_s, u"p.journey"_s}).code, 0);
    QCOMPARE(run({u"undo"_s, u"p.journey"_s}).code, 0);
    QCOMPARE(json({u"search"_s, u"p.journey"_s, u""_s, u"--json"_s}, u"search"_s).object()[u"total"_s].toInt(), 0);
    QCOMPARE(run({u"redo"_s, u"p.journey"_s}).code, 0);
    QCOMPARE(json({u"search"_s, u"p.journey"_s, u""_s, u"--json"_s}, u"search"_s).object()[u"total"_s].toInt(), 3);
}

void CommandLineTest::reportsColumnsOfAnyName()
{
    make(u"p.journey"_s);
    const QString file =
        write(u"odd.csv"_s, "\"He said \"\"x\"\"\\\",rating\nA lovely day here today.,4\nNot so good at all.,2\n");
    const QJsonObject columns = json({u"import"_s, u"p.journey"_s, file, u"--as"_s, u"feedback"_s, u"--map"_s,
                                      u"#1=text,rating=rating:1-5"_s, u"--json"_s},
                                     u"import-feedback"_s)
                                    .object()[u"columns"_s]
                                    .toObject();
    QCOMPARE(columns.keys(), (QStringList{u"He said \"x\"\\"_s, u"rating"_s}));
}

void CommandLineTest::takesFeedbackAlong()
{
    make(u"p.journey"_s, {u"--template"_s, u"online-shop"_s});
    const QString file = write(u"reviews.csv"_s, reviews);
    QCOMPARE(run({u"import"_s, u"p.journey"_s, file, u"--as"_s, u"feedback"_s, u"--map"_s,
                  u"Nr=ref,Datum=date,Sterne=rating:1-5,Bewertung=text,Station=touchpoint,Person=persona"_s})
                 .code,
             0);
    // As JSON, byte for byte.
    QCOMPARE(run({u"export"_s, u"p.journey"_s, u"-o"_s, u"1.json"_s}).code, 0);
    make(u"q.journey"_s, {u"--from"_s, u"1.json"_s});
    QCOMPARE(run({u"export"_s, u"q.journey"_s, u"-o"_s, u"2.json"_s}).code, 0);
    QCOMPARE(Model::readFile(path(u"2.json"_s)), Model::readFile(path(u"1.json"_s)));
    const auto project = QJsonDocument::fromJson(Model::readFile(path(u"1.json"_s))).object();
    QCOMPARE(Support::schemaViolation(
                 project, QJsonDocument::fromJson(Model::readFile(u":/schemas/project.schema.json"_s)).object()),
             QString());
    QCOMPARE(project[u"feedback"_s].toArray().size(), 1);
    QCOMPARE(json({u"search"_s, u"q.journey"_s, u"wieder"_s, u"--json"_s}, u"search"_s).object()[u"total"_s].toInt(),
             2);
    // As CSV, and back again.
    QCOMPARE(run({u"export"_s, u"p.journey"_s, u"-o"_s, u"1.csv"_s, u"--as"_s, u"data"_s}).code, 0);
    QVERIFY(Model::readFile(path(u"1.csv"_s)).contains("'=HYPERLINK"));
    make(u"r.journey"_s, {u"--template"_s, u"online-shop"_s});
    QCOMPARE(run({u"import"_s, u"r.journey"_s, u"1.csv"_s, u"--as"_s, u"feedback"_s}).code, 0);
    QCOMPARE(run({u"export"_s, u"r.journey"_s, u"-o"_s, u"2.csv"_s, u"--as"_s, u"data"_s}).code, 0);
    const auto withoutIds = [this](const QString &name) {
        QByteArray text = Model::readFile(path(name));
        return QString::fromUtf8(text).replace(QRegularExpression(u"(^|\n)[0-9]+,"_s), u"\\1"_s);
    };
    QCOMPARE(withoutIds(u"2.csv"_s), withoutIds(u"1.csv"_s));
}

void CommandLineTest::importsRealFeedback_data()
{
    QTest::addColumn<QString>("file");
    if (!qEnvironmentVariableIsSet("THROUGHLINE_DATA"))
        QSKIP("THROUGHLINE_DATA names no folder of real files.");
    QDirIterator files(qEnvironmentVariable("THROUGHLINE_DATA") + u"/open/feedback"_s,
                       {u"*.csv"_s, u"*.tsv"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!file.endsWith(".expected.json"_L1))
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
    }
}

/** Without a mapping: every record is accounted for, and the export brings the same feedback back. */
void CommandLineTest::importsRealFeedback()
{
    QFETCH(QString, file);
    const QJsonObject expected = QJsonDocument::fromJson(Model::readFile(file + u".expected.json"_s)).object();
    make(u"p.journey"_s);
    const QJsonObject report =
        json({u"import"_s, u"p.journey"_s, file, u"--as"_s, u"feedback"_s, u"--json"_s}, u"import-feedback"_s).object();
    // A line without anything is a record of no cells to Python, and none to us.
    const int blank = expected[u"widths"_s].toObject()[u"0"_s].toInt();
    QCOMPARE(report[u"rows"_s].toInt(), expected[u"records"_s].toInt() - blank);
    QVERIFY(report[u"imported"_s].toInt() > 0);
    QCOMPARE(report[u"rows"_s].toInt(), report[u"imported"_s].toInt() + report[u"duplicates"_s].toInt() +
                                            int(report[u"rejected"_s].toArray().size()));
    QCOMPARE(run({u"export"_s, u"p.journey"_s, u"-o"_s, u"1.csv"_s}).code, 0);
    make(u"q.journey"_s);
    const QJsonObject again =
        json({u"import"_s, u"q.journey"_s, u"1.csv"_s, u"--as"_s, u"feedback"_s, u"--json"_s}, u"import-feedback"_s)
            .object();
    QCOMPARE(again[u"imported"_s].toInt(), report[u"imported"_s].toInt());
}

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
                              "import p f --as metrics",
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
    QVERIFY(QDir(m_folder->path()).entryList({u"*"_s}, QDir::Files).isEmpty());
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
        QDir(m_folder->path()).entryList({u"*-wal"_s, u"*-shm"_s, u"*.lock"_s, u".*"_s}, QDir::Files | QDir::Hidden),
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
    QDir(m_folder->path()).mkdir(u"config.json"_s); // a folder where a file should be
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
    QDir(m_folder->path()).mkdir(u"shut"_s);
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
