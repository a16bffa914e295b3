#include "model/exchange/textfile.h"
#include "programrunner.h"
#include "tests/support/schemacheck.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/** Feedback and metrics on the command line: in, counted, found, and out again. */
class FeedbackCommandsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_program = std::make_unique<ProgramRunner>(); }
    void importsFeedback();
    void reportsColumnsOfAnyName();
    void takesFeedbackAlong();
    void importsRealFeedback_data();
    void importsRealFeedback();
    void importsMetrics();
    void rulesAndAnswersCountEverywhere();

private:
    std::unique_ptr<ProgramRunner> m_program;
};

/** In the words of Excel in Germany: CP1252, semicolons, a line "sep=", line ends in cells, decimal commas. */
static const QByteArray reviews = "sep=;\r\n"
                                  "Nr;Datum;Sterne;Bewertung;Station;Person\r\n"
                                  "R1;01.02.2026;1;\"Viel zu sp\xe4t.\r\nNie wieder!\";Pays;Ada\r\n"
                                  "R2;13.02.2026;5;Sehr gut, gerne wieder;pays;Ben\r\n"
                                  "R2;13.02.2026;5;Sehr gut, gerne wieder;pays;Ben\r\n"
                                  "R3;30.02.2026;4;\"=HYPERLINK(\"\"http://x\"\")\";Elsewhere;Ada\r\n"
                                  ";;;;;\r\n"
                                  "R5;15.02.2026;9;;Pays;\r\n";

void FeedbackCommandsTest::importsFeedback()
{
    const QString diagram = m_program->write(
        u"a.mmd"_s, "journey\n title Order\n section Decision\n Pays: 5: Ada, Ben\n Waits: 3: Ada, Ben\n");
    m_program->make(u"p.journey"_s, {u"--from"_s, diagram});
    const QString file = m_program->write(u"reviews.csv"_s, reviews);
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
    const QJsonObject report = m_program->json(words, u"import-feedback"_s).object();
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
    const QJsonObject again = m_program->json(words, u"import-feedback"_s).object();
    QCOMPARE(again[u"imported"_s].toInt(), 0);
    QCOMPARE(again[u"duplicates"_s].toInt(), 4);
    QCOMPARE(m_program->run({u"undo"_s, u"p.journey"_s}).code, 0);

    const QJsonObject found =
        m_program->json({u"search"_s, u"p.journey"_s, u"SPAT -gut"_s, u"--json"_s}, u"search"_s).object();
    QCOMPARE(found[u"total"_s].toInt(), 1);
    const QJsonObject hit = found[u"hits"_s].toArray().first().toObject();
    QCOMPARE(hit[u"text"_s].toString(), u"Viel zu spät.\r\nNie wieder!"_s);
    QCOMPARE(hit[u"touchpoint"_s].toString(), u"Pays"_s);
    QCOMPARE(hit[u"stage"_s].toString(), u"Decision"_s);
    QCOMPARE(hit[u"language"_s].toString(), u"de"_s);
    QVERIFY(hit[u"sentiment"_s].toDouble() < 0);

    const QJsonArray curves = m_program->json({u"curves"_s, u"p.journey"_s, u"--json"_s}, u"curves"_s).array();
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
    m_program->json({u"metrics"_s, u"p.journey"_s, u"--json"_s}, u"metrics"_s);

    QCOMPARE(m_program->run({u"check"_s, u"p.journey"_s}).code, 0);
    QCOMPARE(m_program->run({u"undo"_s, u"p.journey"_s}).code, 0);
    QCOMPARE(
        m_program->json({u"search"_s, u"p.journey"_s, u""_s, u"--json"_s}, u"search"_s).object()[u"total"_s].toInt(),
        0);
    QCOMPARE(m_program->run({u"redo"_s, u"p.journey"_s}).code, 0);
    QCOMPARE(
        m_program->json({u"search"_s, u"p.journey"_s, u""_s, u"--json"_s}, u"search"_s).object()[u"total"_s].toInt(),
        3);
}

void FeedbackCommandsTest::reportsColumnsOfAnyName()
{
    m_program->make(u"p.journey"_s);
    const QString file = m_program->write(
        u"odd.csv"_s, "\"He said \"\"x\"\"\\\",rating\nA lovely day here today.,4\nNot so good at all.,2\n");
    const QJsonObject columns = m_program
                                    ->json({u"import"_s, u"p.journey"_s, file, u"--as"_s, u"feedback"_s, u"--map"_s,
                                            u"#1=text,rating=rating:1-5"_s, u"--json"_s},
                                           u"import-feedback"_s)
                                    .object()[u"columns"_s]
                                    .toObject();
    QCOMPARE(columns.keys(), (QStringList{u"He said \"x\"\\"_s, u"rating"_s}));
}

void FeedbackCommandsTest::takesFeedbackAlong()
{
    m_program->make(u"p.journey"_s, {u"--template"_s, u"online-shop"_s});
    const QString file = m_program->write(u"reviews.csv"_s, reviews);
    QCOMPARE(m_program
                 ->run({u"import"_s, u"p.journey"_s, file, u"--as"_s, u"feedback"_s, u"--map"_s,
                        u"Nr=ref,Datum=date,Sterne=rating:1-5,Bewertung=text,Station=touchpoint,Person=persona"_s})
                 .code,
             0);
    // As JSON, byte for byte.
    QCOMPARE(m_program->run({u"export"_s, u"p.journey"_s, u"-o"_s, u"1.json"_s}).code, 0);
    m_program->make(u"q.journey"_s, {u"--from"_s, u"1.json"_s});
    QCOMPARE(m_program->run({u"export"_s, u"q.journey"_s, u"-o"_s, u"2.json"_s}).code, 0);
    QCOMPARE(Model::readFile(m_program->path(u"2.json"_s)), Model::readFile(m_program->path(u"1.json"_s)));
    const auto project = QJsonDocument::fromJson(Model::readFile(m_program->path(u"1.json"_s))).object();
    QCOMPARE(Support::schemaViolation(
                 project, QJsonDocument::fromJson(Model::readFile(u":/schemas/project.schema.json"_s)).object()),
             QString());
    QCOMPARE(project[u"feedback"_s].toArray().size(), 1);
    QCOMPARE(m_program->json({u"search"_s, u"q.journey"_s, u"wieder"_s, u"--json"_s}, u"search"_s)
                 .object()[u"total"_s]
                 .toInt(),
             2);
    // As CSV, and back again.
    QCOMPARE(m_program->run({u"export"_s, u"p.journey"_s, u"-o"_s, u"1.csv"_s, u"--as"_s, u"data"_s}).code, 0);
    QVERIFY(Model::readFile(m_program->path(u"1.csv"_s)).contains("'=HYPERLINK"));
    m_program->make(u"r.journey"_s, {u"--template"_s, u"online-shop"_s});
    QCOMPARE(m_program->run({u"import"_s, u"r.journey"_s, u"1.csv"_s, u"--as"_s, u"feedback"_s}).code, 0);
    QCOMPARE(m_program->run({u"export"_s, u"r.journey"_s, u"-o"_s, u"2.csv"_s, u"--as"_s, u"data"_s}).code, 0);
    const auto withoutIds = [this](const QString &name) {
        QByteArray text = Model::readFile(m_program->path(name));
        return QString::fromUtf8(text).replace(QRegularExpression(u"(^|\n)[0-9]+,"_s), u"\\1"_s);
    };
    QCOMPARE(withoutIds(u"2.csv"_s), withoutIds(u"1.csv"_s));
}

void FeedbackCommandsTest::importsRealFeedback_data()
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
void FeedbackCommandsTest::importsRealFeedback()
{
    QFETCH(QString, file);
    const QJsonObject expected = QJsonDocument::fromJson(Model::readFile(file + u".expected.json"_s)).object();
    m_program->make(u"p.journey"_s);
    const QJsonObject report =
        m_program
            ->json({u"import"_s, u"p.journey"_s, file, u"--as"_s, u"feedback"_s, u"--json"_s}, u"import-feedback"_s)
            .object();
    // A line without anything is a record of no cells to Python, and none to us.
    const int blank = expected[u"widths"_s].toObject()[u"0"_s].toInt();
    QCOMPARE(report[u"rows"_s].toInt(), expected[u"records"_s].toInt() - blank);
    QVERIFY(report[u"imported"_s].toInt() > 0);
    QCOMPARE(report[u"rows"_s].toInt(), report[u"imported"_s].toInt() + report[u"duplicates"_s].toInt() +
                                            int(report[u"rejected"_s].toArray().size()));
    QCOMPARE(m_program->run({u"export"_s, u"p.journey"_s, u"-o"_s, u"1.csv"_s}).code, 0);
    m_program->make(u"q.journey"_s);
    const QJsonObject again =
        m_program
            ->json({u"import"_s, u"q.journey"_s, u"1.csv"_s, u"--as"_s, u"feedback"_s, u"--json"_s},
                   u"import-feedback"_s)
            .object();
    QCOMPARE(again[u"imported"_s].toInt(), report[u"imported"_s].toInt());
}

void FeedbackCommandsTest::importsMetrics()
{
    m_program->make(u"p.journey"_s, {u"--template"_s, u"online-shop"_s});
    const QString file = m_program->write(u"kpis.csv"_s, "metric,date,value,n,numerator,denominator,touchpoint\n"
                                                         "NPS,2026-03-31,42,120,,,\n"
                                                         "churn,2026-03,,,12,400,\n"
                                                         "Return rate,2026-03-31,\"4,5\",,,,\n"
                                                         "CSAT,2026-03-31,many,,,,\n"
                                                         "CSAT,2026-03-31,80,50,,,Nowhere\n");
    const QStringList words{u"import"_s, u"p.journey"_s, file, u"--as"_s, u"metrics"_s, u"--json"_s};
    const QJsonObject report = m_program->json(words, u"import-metrics"_s).object();
    QCOMPARE(report[u"rows"_s].toInt(), 5);
    QCOMPARE(report[u"imported"_s].toInt(), 4);
    QCOMPARE(report[u"unlinked"_s].toInt(), 1);
    QCOMPARE(report[u"rejected"_s].toArray()[0].toObject()[u"line"_s].toInt(), 5);
    const QJsonArray metrics = m_program->json({u"metrics"_s, u"p.journey"_s, u"--json"_s}, u"metrics"_s).array();
    QHash<QString, double> values;
    for (const QJsonValue &row : metrics) {
        QVERIFY(row.toObject()[u"touchpoint"_s].isNull());
        values.insert(row.toObject()[u"metric"_s].toString(), row.toObject()[u"value"_s].toDouble());
    }
    QCOMPARE(values, (QHash<QString, double>{{u"NPS"_s, 42}, {u"CHURN"_s, 3}, {u"Return rate"_s, 4.5}}));
    QCOMPARE(m_program->json(words, u"import-metrics"_s).object()[u"duplicates"_s].toInt(), 4);
    QCOMPARE(m_program->run({u"undo"_s, u"p.journey"_s}).code, 0);
    QVERIFY(m_program->json({u"metrics"_s, u"p.journey"_s, u"--json"_s}, u"metrics"_s).array().isEmpty());
    const auto wrong =
        m_program->run({u"import"_s, u"p.journey"_s, file, u"--as"_s, u"metrics"_s, u"--map"_s, u"value=stars"_s});
    QCOMPARE(wrong.code, 1);
    QCOMPARE(wrong.err.count('\n'), 1);
}

/** What was done in a window counts on the command line, too. */
void FeedbackCommandsTest::rulesAndAnswersCountEverywhere()
{
    m_program->make(u"p.journey"_s, {u"--template"_s, u"online-shop"_s});
    const QString file =
        m_program->write(u"reviews.csv"_s, "Text,Rating\nMuch too late,1\nLate again,2\nFine shop,5\n");
    QCOMPARE(m_program->run({u"import"_s, u"p.journey"_s, file, u"--as"_s, u"feedback"_s}).code, 0);
    QCOMPARE(m_program->run({u"export"_s, u"p.journey"_s, u"-o"_s, u"p.json"_s}).code, 0);
    QJsonObject project = QJsonDocument::fromJson(Model::readFile(m_program->path(u"p.json"_s))).object();
    const QJsonObject journey = project[u"journeys"_s].toArray()[0].toObject();
    const QJsonObject touchpoint = journey[u"touchpoints"_s].toArray()[0].toObject();
    project[u"rules"_s] = QJsonArray{QJsonObject{{u"id"_s, u"17"_s},
                                                 {u"journey"_s, journey[u"id"_s]},
                                                 {u"touchpoint"_s, touchpoint[u"id"_s]},
                                                 {u"query"_s, u"late"_s},
                                                 {u"source"_s, QString()},
                                                 {u"channel"_s, QString()}}};
    QJsonArray feedback = project[u"feedback"_s].toArray();
    QJsonObject import = feedback[0].toObject();
    QJsonArray items = import[u"items"_s].toArray();
    QJsonObject hidden = items[1].toObject();
    hidden[u"hidden"_s] = true;
    items[1] = hidden;
    import[u"items"_s] = items;
    feedback[0] = import;
    project[u"feedback"_s] = feedback;
    m_program->write(u"q.json"_s, QJsonDocument(project).toJson());
    m_program->make(u"q.journey"_s, {u"--from"_s, u"q.json"_s});
    const QJsonObject found =
        m_program->json({u"search"_s, u"q.journey"_s, u"late"_s, u"--json"_s}, u"search"_s).object();
    QCOMPARE(found[u"total"_s].toInt(), 1); // the hidden one isn't found
    QCOMPARE(found[u"hits"_s].toArray()[0].toObject()[u"touchpoint"_s], touchpoint[u"name"_s]);
    const QJsonArray curves = m_program->json({u"curves"_s, u"q.journey"_s, u"--json"_s}, u"curves"_s).array();
    const QJsonObject measured =
        curves[0].toObject()[u"touchpoints"_s].toArray()[0].toObject()[u"measured"_s].toObject();
    QCOMPARE(measured[u"emotion"_s].toObject()[u"n"_s].toInt(), 1);
    QCOMPARE(measured[u"emotion"_s].toObject()[u"value"_s].toDouble(), -2.0);
}

QTEST_MAIN(FeedbackCommandsTest)
#include "tst_feedbackcommands.moc"
