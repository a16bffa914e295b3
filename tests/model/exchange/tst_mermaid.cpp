#include "model/exchange/markdown.h"
#include "model/exchange/mermaid.h"
#include "model/exchange/mermaidsource.h"
#include "model/exchange/textfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** The form of X.expected.json, without what it says differently on purpose (SOURCE.txt there). */
QJsonObject comparable(const MermaidJourney &journey)
{
    QJsonArray sections;
    QJsonArray tasks;
    for (const MermaidSection &section : journey.sections) {
        if (section.named)
            sections.append(section.name);
        for (const MermaidTask &task : section.tasks)
            tasks.append(QJsonObject{{u"section"_s, section.name},
                                     {u"task"_s, task.name},
                                     {u"score"_s, task.score ? QJsonValue(*task.score) : QJsonValue()},
                                     {u"people"_s, QJsonArray::fromStringList(task.actors)}});
    }
    return {{u"title"_s, journey.title},
            {u"accTitle"_s, journey.accessibleTitle},
            {u"accDescription"_s, journey.description},
            {u"sections"_s, sections},
            {u"tasks"_s, tasks}};
}

QJsonObject comparable(QJsonObject expected)
{
    const auto sanitised = [](const QJsonValue &value) {
        return value.toString().trimmed().replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    };
    QJsonArray sections;
    for (const QJsonValue &section : expected[u"sections"_s].toArray())
        sections.append(section.toString().trimmed());
    QJsonArray tasks;
    for (const QJsonValue &value : expected[u"tasks"_s].toArray()) {
        QStringList people;
        for (const QJsonValue &person : value[u"people"_s].toArray()) {
            if (!person.toString().isEmpty() && !people.contains(person.toString()))
                people.append(person.toString());
        }
        tasks.append(QJsonObject{{u"section"_s, value[u"section"_s].toString().trimmed()},
                                 {u"task"_s, value[u"task"_s].toString().trimmed()},
                                 {u"score"_s, value[u"score"_s]},
                                 {u"people"_s, QJsonArray::fromStringList(people)}});
    }
    return {{u"title"_s, sanitised(expected[u"title"_s])},
            {u"accTitle"_s, sanitised(expected[u"accTitle"_s])},
            {u"accDescription"_s, sanitised(expected[u"accDescription"_s])},
            {u"sections"_s, sections},
            {u"tasks"_s, tasks}};
}

MermaidJourney withoutPlaces(MermaidJourney journey)
{
    journey.losses.clear();
    for (MermaidSection &section : journey.sections) {
        section.line = 0;
        for (MermaidTask &task : section.tasks)
            task.line = 0;
    }
    return journey;
}

QString said(const Losses &losses)
{
    QStringList result;
    for (const Loss &loss : losses)
        result.append(u"%1: %2"_s.arg(loss.line).arg(loss.what));
    return result.join(u'\n');
}

} // namespace

class MermaidTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatMermaidReads_data();
    void readsWhatMermaidReads();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void reportsWhatIsLost_data();
    void reportsWhatIsLost();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void writesWhatItReadsWhateverTheNames();
    void takesTimeInProportion_data();
    void takesTimeInProportion();
    void readsMarkdown();
    void refusesMarkdownWithoutJourneys();
    void writesMarkdownThatItReads();
};

void MermaidTest::readsWhatMermaidReads_data()
{
    QTest::addColumn<QString>("path");
    const QString data = qEnvironmentVariable("THROUGHLINE_DATA");
    const QDir folder(data + u"/open/mermaid-journey"_s);
    if (data.isEmpty() || !folder.exists())
        QSKIP("The diagrams from public repositories were left out: THROUGHLINE_DATA is not set.");
    const QStringList names = folder.entryList({u"*.mmd"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 50);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void MermaidTest::readsWhatMermaidReads()
{
    QFETCH(QString, path);
    const QString text = decodeText(readFile(path), path);
    const QJsonObject expected =
        QJsonDocument::fromJson(readFile(QString(path).replace(u".mmd"_s, u".expected.json"_s))).object();
    if (!expected[u"valid"_s].toBool()) {
        QVERIFY_THROWS_EXCEPTION(MermaidError, readMermaid(text));
        return;
    }
    const MermaidJourney journey = readMermaid(text);
    QCOMPARE(QJsonDocument(comparable(journey)).toJson(), QJsonDocument(comparable(expected)).toJson());
    // accTitle has no place in a project, so it isn't written.
    MermaidJourney kept = withoutPlaces(journey);
    kept.accessibleTitle.clear();
    QCOMPARE(withoutPlaces(readMermaid(writeMermaid(journey))), kept);
}

void MermaidTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // title | description / section = task score actor,actor; …
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u"journey"_s, u""_s);
    row("blank lines and tabs first", u"\n\t \njourney\n\tA\t: 3\t:\tMe"_s, u"-[A 3 Me]"_s);
    row("a byte order mark", u"\uFEFFjourney\nA: 3"_s, u"-[A 3 ]"_s);
    row("CRLF", u"journey\r\nsection S\r\nA: 3: Me\r\n"_s, u"S[A 3 Me]"_s);
    row("CR alone", u"journey\rsection S\rA: 3: Me\r"_s, u"S[A 3 Me]"_s);
    row("all on the first line", u"journey title T\n"_s, u"T"_s);
    row("keywords in capitals", u"journey\nTITLE T\nSECTION S\nA: 3"_s, u"T S[A 3 ]"_s);
    row("a title on the next line", u"journey\ntitle\nT"_s, u"T"_s);
    row("the last title wins", u"journey\ntitle A\ntitle B"_s, u"B"_s);
    row("a task that is called title", u"journey\ntitle: 3: Me"_s, u"-[title 3 Me]"_s);
    row("a task that is called journeys", u"journey\njourneys: 3: Me"_s, u"-[journeys 3 Me]"_s);
    row("a task that is called sections", u"journey\nsections: 3: Me"_s, u"-[sections 3 Me]"_s);
    row("front matter", u"---\ntitle: F\n---\njourney\nA: 1"_s, u"F -[A 1 ]"_s);
    row("indented front matter", u"  ---\n  title: F\n  ---\n  journey\n"_s, u"F"_s);
    row("front matter with CRLF", u"---\r\ntitle: F\r\n---\r\njourney\r\n"_s, u"F"_s);
    row("front matter in double quotes", u"---\ntitle: \"A: \\\"b\\\" \\u00e9\"\n---\njourney"_s, u"A: \"b\" é"_s);
    row("front matter in single quotes", u"---\ntitle: 'It''s: so' # no\n---\njourney"_s, u"It's: so"_s);
    row("front matter with a comment", u"---\ntitle: F # no\n---\njourney"_s, u"F"_s);
    row("front matter over lines", u"---\ntitle: F\n  G\nconfig:\n  theme: x\n---\njourney"_s, u"F G"_s);
    row("front matter in a block", u"---\ntitle: |\n  F\n---\njourney"_s, u"F"_s);
    row("front matter without a title", u"---\ntitle:\n---\njourney"_s, u""_s);
    row("a title beats front matter", u"---\ntitle: F\n---\njourney\ntitle T"_s, u"T"_s);
    row("a directive", u"%%{init: {\"a\": 1}}%%\njourney\nA: 1"_s, u"-[A 1 ]"_s);
    row("a directive over lines", u"%%{init: {\n\"a\": 1}\n}%%\njourney\nA: 1"_s, u"-[A 1 ]"_s);
    row("a directive inside", u"journey\n%%{wrap}%%\nA: 1"_s, u"-[A 1 ]"_s);
    row("a directive in a line", u"journey\nA %%{wrap}%%b: 1"_s, u"-[A b 1 ]"_s);
    row("a comment", u"%% c\njourney\n  %% c: 3: d\nA: 1"_s, u"-[A 1 ]"_s);
    row("no comment within a name", u"journey\n50%% off: 3: Me"_s, u"-[50%% off 3 Me]"_s);
    row("a comment after one letter", u"journey\nA%% off: 3: Me\nB: 1"_s, u"-[B 1 ]"_s);
    row("a comment with one percent sign", u"journey\n% off: 3: Me\n%{x}: 2\n10%: 1"_s, u"-[%{x} 2 ][10% 1 ]"_s);
    row("a comment after a number sign", u"journey\nA: 3: Me # you\n# B: 1"_s, u"-[A 3 Me]"_s);
    row("entities", u"journey\nA#58; #quot;b#quot; #35;1: 3: X#44; Y"_s, u"-[A: \"b\" #1 3 X, Y]"_s);
    row("entities that HTML reads otherwise", u"journey\n#128;#0;#hellip;#nope;: 3"_s, u"-[€\uFFFD…&nope; 3 ]"_s);
    row("an entity first", u"journey\n#116;itle A: 3"_s, u"-[title A 3 ]"_s);
    row("a description", u"journey\naccDescr: a; b # c\nA: 1"_s, u"|a; b # c -[A 1 ]"_s);
    row("a description over lines", u"journey\naccDescr {\n  a\n\n  b: 1\n}\nA: 1"_s, u"|a/b: 1 -[A 1 ]"_s);
    row("an empty description", u"journey\naccDescr { }\nA: 1"_s, u"-[A 1 ]"_s);
    row("accTitle on the next line", u"journey\naccTitle:\nT\nA: 1"_s, u"-[A 1 ]"_s);
    row("scores", u"journey\nA: 3.50\nB: -1e1\nC: 0x10\nD: .5\nE: 5.\nF: +2\nG: 1_0\nH: 3 4\nI: \nJ: 0b11"_s,
        u"-[A 3.5 ][B -10 ][C 16 ][D 0.5 ][E 5 ][F 2 ][G nan ][H nan ][I 0 ][J 3 ]"_s);
    row("a second colon part", u"journey\nA: 3: B: C, D: E"_s, u"-[A 3 B]"_s);
    row("empty and doubled actors", u"journey\nA: 3: , B,,B , C"_s, u"-[A 3 B,C]"_s);
    row("repeated sections", u"journey\nsection S\nA: 1\nsection S\nB: 2"_s, u"S[A 1 ] S[B 2 ]"_s);
    row("a section without a name", u"journey\nsection  \nA: 1"_s, u"[A 1 ]"_s);
    row("attributes of tags", u"journey\nA <b class=\"x\">: 1"_s, u"-[A <b class='x'> 1 ]"_s);
    row("other languages",
        u"journey\ntitle رحلة العميل\nsection 認知\n検索する🙂: 4: お客様, زبون"_s,
        u"رحلة العميل 認知[検索する🙂 4 お客様,زبون]"_s);
}

static QString described(const MermaidJourney &journey)
{
    QString result = journey.title;
    if (!journey.description.isEmpty())
        result += u'|' + QString(journey.description).replace(u'\n', u'/');
    for (const MermaidSection &section : journey.sections) {
        result += u' ' + (section.named ? section.name : u"-"_s);
        for (const MermaidTask &task : section.tasks)
            result += u"[%1 %2 %3]"_s.arg(task.name, task.score ? QString::number(*task.score) : u"nan"_s,
                                          task.actors.join(u','));
    }
    return result.trimmed();
}

void MermaidTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(described(readMermaid(text)), expected);
}

void MermaidTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << u""_s << 1;
    QTest::newRow("another diagram") << u"\n\npie\n"_s << 3;
    QTest::newRow("Journey in capitals") << u"Journey\n"_s << 1;
    QTest::newRow("journey as part of a word") << u"journeys\nA: 1"_s << 1;
    QTest::newRow("a comment before it") << u"# c\njourney"_s << 1;
    QTest::newRow("a task without a score") << u"journey\n\nA\nB: 1"_s << 3;
    QTest::newRow("a task with a number sign") << u"journey\nA #1: 3: Me"_s << 2;
    QTest::newRow("a semicolon") << u"journey\nA: 1\nB: 3: Me; C: 4: Me"_s << 3;
    QTest::newRow("a colon and nothing") << u"journey\nA:\nB: 1"_s << 2;
    QTest::newRow("a colon in a section") << u"journey\nsection 08:30 Morning\nA: 1"_s << 2;
    QTest::newRow("journey again") << u"journey\nA: 1\njourney review: 4: Me"_s << 3;
    QTest::newRow("a description without an end") << u"journey\nA: 1\naccDescr {\nB\nC: 1\n"_s << 3;
    QTest::newRow("front matter without an end") << u"---\ntitle: A\njourney\n"_s << 1;
    QTest::newRow("front matter that is no YAML") << u"---\ntitle: A: B\n---\njourney\n"_s << 2;
    QTest::newRow("front matter with an open quote") << u"---\ntitle: \"A\n---\njourney\n"_s << 2;
    QTest::newRow("after front matter and comments")
        << u"---\ntitle: A\n---\n\n%% c\njourney\n%% c\n\nA: 1\nclick it\n"_s << 10;
    QTest::newRow("after a directive over lines") << u"%%{init:\n{}\n}%%\njourney\nA\n"_s << 5;
}

void MermaidTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    try {
        readMermaid(text);
        QFAIL("mermaid refuses this");
    } catch (const MermaidError &error) {
        QCOMPARE(error.line(), line);
        QVERIFY2(error.sentence().startsWith(u"Line %1: "_s.arg(line)), error.what());
        QVERIFY(!error.sentence().contains(u'\n'));
    }
    try {
        readMermaid(text, 101);
        QFAIL("mermaid refuses this");
    } catch (const MermaidError &error) {
        QCOMPARE(error.line(), line + 100);
    }
}

void MermaidTest::reportsWhatIsLost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("a number sign") << u"journey\nA: 1\n#1 goal: 3: Me\n"_s << 3 << u"#1 goal"_s;
    QTest::newRow("the rest of a line") << u"journey\nA: 1: Me #2"_s << 2 << u"#2"_s;
    QTest::newRow("a comment") << u"journey\n\n  %% hello\nA: 1"_s << 3 << u"hello"_s;
    QTest::newRow("one letter before a comment") << u"journey\nA: 1\nB%%: 2"_s << 3 << u"B%%"_s;
    QTest::newRow("a percent sign") << u"journey\nA: 1\n% off: 2"_s << 3 << u"% off"_s;
    QTest::newRow("what follows the actors") << u"journey\nA: 1: B: C"_s << 2 << u"C"_s;
    QTest::newRow("an empty actor") << u"journey\nA: 1: "_s << 2 << u"no name"_s;
    QTest::newRow("a doubled actor") << u"journey\nA: 1: B, B"_s << 2 << u"twice"_s;
    QTest::newRow("no number") << u"journey\n\nA: x"_s << 3 << u"“x”"_s;
    QTest::newRow("no score") << u"journey\nA: : Me"_s << 2 << u"no score"_s;
    QTest::newRow("an earlier title") << u"journey\ntitle A\ntitle B"_s << 3 << u"“A”"_s;
    QTest::newRow("the front matter's title") << u"---\ntitle: A\n---\njourney\ntitle B"_s << 5 << u"“A”"_s;
    QTest::newRow("accTitle") << u"journey\naccTitle: A"_s << 2 << u"“A”"_s;
    QTest::newRow("settings") << u"---\ntitle: A\nconfig:\n  a: b\n---\njourney"_s << 3 << u"config"_s;
    QTest::newRow("a directive") << u"journey\n\n%%{init: {}}%%\nA: 1"_s << 3 << u"init"_s;
    QTest::newRow("an unknown entity") << u"journey\nA #nope;: 1"_s << 2 << u"nope"_s;
}

void MermaidTest::reportsWhatIsLost()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, word);
    const Losses losses = readMermaid(text).losses;
    QVERIFY2(losses.size() == 1, qPrintable(said(losses)));
    QCOMPARE(losses[0].line, line);
    QVERIFY2(losses[0].what.contains(word), qPrintable(losses[0].what));
}

void MermaidTest::writesWhatItReads_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"A",
                             "journey",
                             "Journey review",
                             "journeys",
                             "title",
                             "title A",
                             "Title\tA",
                             "section",
                             "section A",
                             "accTitle",
                             "ACCTITLE ",
                             "accDescr",
                             "accDescr {a}",
                             "accTitle: a",
                             "%% a",
                             "% a",
                             "%",
                             "%{a}",
                             "A%%",
                             "A%%b",
                             "a %%{wrap}%% b",
                             "%%{init: {}}%%",
                             "A: B",
                             "A; B",
                             "#1",
                             "A #35; B",
                             "A #quot;",
                             "A, B",
                             " A ",
                             "\u00a0A",
                             "<a href=\"x\">",
                             "<br>",
                             "a\nb",
                             "\t",
                             "\x01",
                             "style: #1;",
                             "classDef:x#y;",
                             "&lt;",
                             "---",
                             "- A",
                             "```",
                             "~~~",
                             "😀 好",
                             "رحلة",
                             "\"quoted\"",
                             "}",
                             "title#58;",
                             "é",
                             "A\u2028B",
                             "#",
                             ";",
                             ":",
                             ","})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void MermaidTest::writesWhatItReads()
{
    QFETCH(QString, name);
    MermaidJourney journey;
    journey.title = name.trimmed().isEmpty() ? u"T"_s : name;
    journey.sections = {{QString(), false, {{name, 3.0, {}, 0}}, 0},
                        {name, true, {{name, -2.25, {name, u"X"_s, name + u'2'}, 0}, {u"B"_s, {}, {name}, 0}}, 0},
                        {QString(), true, {}, 0}};
    if (name.trimmed().isEmpty()) { // a name of nothing but blanks is none
        journey.sections[0].tasks[0].name.clear();
        journey.sections[1].name.clear();
        journey.sections[1].tasks[0] = {QString(), -2.25, {u"X"_s}, 0};
        journey.sections[1].tasks[1].actors.clear();
    }
    const QString text = writeMermaid(journey);
    QCOMPARE(withoutPlaces(readMermaid(text)), journey);
    const Losses losses = readMermaid(text).losses;
    QVERIFY2(losses.isEmpty() || (losses.size() == 1 && losses[0].what.contains("NaN"_L1)), qPrintable(said(losses)));
    // Only what mermaid would misread is rewritten.
    if (!QStringView(u"#;:,%\n\t<").contains(name.front()) && name.size() == 1 && name.front().isPrint())
        QVERIFY2(text.contains(u"section "_s + name + u'\n'), qPrintable(text));
}

void MermaidTest::writesWhatItReadsWhateverTheNames()
{
    QRandomGenerator random(20240607);
    const QStringList pieces = {u"journey"_s, u"title"_s,    u"section"_s, u"accTitle"_s, u"accDescr"_s, u" "_s, u":"_s,
                                u"#"_s,       u";"_s,        u"%%"_s,      u"%"_s,        u"{"_s,        u"}"_s, u","_s,
                                u"35"_s,      u"quot"_s,     u"style"_s,   u"<a b=\""_s,  u"\">"_s,      u"x"_s, u"😀"_s,
                                u"\n"_s,      u"classDef"_s, u"---"_s,     u"\u00a0"_s,   u"`"_s,        u"é"_s};
    const auto name = [&] {
        QString result = u"a"_s;
        if (random.bounded(2))
            result.clear();
        for (int i = random.bounded(1, 7); i > 0; --i)
            result += pieces[random.bounded(pieces.size())];
        return result.trimmed().isEmpty() ? u"n"_s : result;
    };
    for (int round = 0; round < 5000; ++round) {
        MermaidJourney journey;
        journey.title = name();
        for (int s = 0; s < 2; ++s) {
            journey.sections.append({name(), true, {}, 0});
            for (int t = 0; t < 2; ++t)
                journey.sections.back().tasks.append(
                    {name(), double(random.bounded(100)) / 8, {name(), u"other"_s}, 0});
        }
        const QString text = writeMermaid(journey);
        try {
            QCOMPARE(withoutPlaces(readMermaid(text)), journey);
        } catch (const MermaidError &error) {
            QFAIL(qPrintable(error.sentence() + u'\n' + text));
        }
    }
}

void MermaidTest::takesTimeInProportion_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("inTheMiddle");
    for (const char *unit : {"A: 3: Me\n", "\n",           " ",         "#",      "#a",       "%%",         "%%{",
                             "%%{a",       "%%{a}%%",      "\n%%",      "<",      "<a",       "<a b=\"",    "accTitle",
                             "accTitle\n", "accDescr {",   "accDescr ", "---\n",  "---",      ";",          ":",
                             "a:",         "style:#;",     "style:",    "title ", "section ", "\n%% c\n\n", "\r",
                             "A: 3: a,",   "```mermaid\n", "}",         "😀"}) {
        QTest::newRow(qPrintable(u"only "_s + QString::fromUtf8(unit))) << QString::fromUtf8(unit) << false;
        QTest::newRow(qPrintable(u"in a journey "_s + QString::fromUtf8(unit))) << QString::fromUtf8(unit) << true;
    }
}

void MermaidTest::takesTimeInProportion()
{
    QFETCH(QString, unit);
    QFETCH(bool, inTheMiddle);
    const QString text = (inTheMiddle ? u"journey\n"_s : QString()) + unit.repeated(400'000 / unit.size());
    QElapsedTimer timer;
    timer.start();
    try {
        readMermaid(text);
    } catch (const MermaidError &) {
    }
    try {
        readMarkdown(u"```mermaid\n"_s + text);
    } catch (const Error &) {
    }
    // Anything quadratic takes minutes.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void MermaidTest::readsMarkdown()
{
    const MarkdownJourneys read =
        readMarkdown(u"# One\r\n\r\n```mermaid\r\njourney\r\n  title A\r\n  X: 1\r\n```\r\n"
                     "~~~ Mermaid title=x\r\njourney\r\ntitle B\r\n```\r\n~~~\r\n"
                     "```text\n```mermaid\njourney\ntitle no\n```\n"
                     "- a list\n\n    ````mermaid\n    journey\n    title C\n    Y: 2\n    ```: 4\n    ````\n"
                     "```mermaid\npie\n```\n"
                     "```mermaid\njourney\nbad\n```\n"
                     "```code```\n"
                     "```mermaid\njourney\ntitle D"_s);
    QStringList titles;
    for (const MermaidJourney &journey : read.journeys)
        titles.append(described(journey));
    // The ~~~ block holds a line of ``` and is no task, so it is refused like the bad one.
    QCOMPARE(titles, (QStringList{u"A -[X 1 ]"_s, u"C -[Y 2 ][``` 4 ]"_s, u"D"_s}));
    QCOMPARE(read.losses.size(), 3);
    QCOMPARE(read.losses[0].line, 11);
    QVERIFY(read.losses[1].what.contains("no journey"_L1));
    QVERIFY(read.losses[2].what.contains("bad"_L1));
    QCOMPARE(read.journeys[0].sections[0].tasks[0].line, 6);
}

void MermaidTest::refusesMarkdownWithoutJourneys()
{
    QVERIFY_THROWS_EXCEPTION(Error, readMarkdown(u"# Nothing\n"_s));
    QVERIFY_THROWS_EXCEPTION(Error, readMarkdown(u"```mermaid\njourney\nbad\n```\n"_s));
    QVERIFY_THROWS_EXCEPTION(Error, readMarkdown(u""_s));
}

void MermaidTest::writesMarkdownThatItReads()
{
    MermaidJourney a;
    a.title = u"# *A* `b`"_s;
    a.description = u"```\nfence ````` inside"_s;
    a.sections = {{u"S"_s, true, {{u"```"_s, 3.0, {u"Me"_s}, 0}}, 0}};
    MermaidJourney b;
    const QString text = writeMarkdown({a, b});
    QList<MermaidJourney> read = readMarkdown(text).journeys;
    for (MermaidJourney &journey : read)
        journey = withoutPlaces(journey);
    QCOMPARE(read, (QList<MermaidJourney>{a, b}));
    QVERIFY2(text.startsWith("# \\# \\*A\\* \\`b\\`\n\n``````mermaid\njourney\n"_L1), qPrintable(text));
    QVERIFY2(text.contains("\n# Unnamed\n\n```mermaid\njourney\n```\n"_L1), qPrintable(text));
}

QTEST_GUILESS_MAIN(MermaidTest)
#include "tst_mermaid.moc"
