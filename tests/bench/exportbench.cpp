#include "tests/bench/exportbench.h"

#include "tests/bench/bigjourney.h"
#include "tests/bench/process.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/** What another program takes for the same journey. */
struct Rival
{
    double milliseconds = 0;
    double megabytes = 0;
    QString name;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The files to measure with can't be written.");
}

/** mermaid-cli on the journey, or what DESIGN.md publishes for it (mermaid-cli 11, 2 cores) where it can't be run. */
Rival mermaid(const QString &scratch, const QString &journey, const Rival &published)
{
    const QString mmdc = QStandardPaths::findExecutable(u"mmdc"_s);
    if (mmdc.isEmpty())
        return published;
    write(scratch + u"/mermaid.json"_s, R"({"maxTextSize": 100000000})");
    const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
    const QByteArray path = chromium.isEmpty() ? QByteArray() : R"("executablePath": ")" + chromium.toUtf8() + R"(", )";
    write(scratch + u"/puppeteer.json"_s, "{" + path + R"("args": ["--no-sandbox"]})");
    const auto run = Bench::run(1, mmdc,
                                {u"-c"_s, scratch + u"/mermaid.json"_s, u"-p"_s, scratch + u"/puppeteer.json"_s,
                                 u"-i"_s, journey + u".mmd"_s, u"-o"_s, journey + u".mermaid.svg"_s});
    return run.exitCode == 0 ? Rival{run.milliseconds, run.megabytes, u"mermaid-cli"_s} : published;
}

Rival dot(const QString &journey)
{
    const auto run = Bench::run(1, u"dot"_s, {u"-Tsvg"_s, journey + u".dot"_s, u"-o"_s, journey + u".dot.svg"_s});
    return {run.milliseconds, run.megabytes, run.exitCode == 0 ? u"graphviz dot"_s : QString()};
}

void prepare(const QString &journey, const Bench::JourneySize &size)
{
    Model::Project::create(journey + u".journey"_s, Bench::bigJourney(size));
    write(journey + u".mmd"_s, Bench::asMermaid(size));
    write(journey + u".dot"_s, Bench::asDot(size));
}

constexpr double largestMemory = 147; ///< MB: a fifth of what was published for mermaid-cli

Bench::Run exported(const QString &program, const QString &journey, const QString &ending)
{
    return Bench::run(5, program, {u"export"_s, journey + u".journey"_s, u"-o"_s, journey + u'.' + ending});
}

QString failureOf(const Bench::Run &run)
{
    return run.exitCode == 0 ? QString() : u"exit %1: "_s.arg(run.exitCode) + QString::fromUtf8(run.errors.trimmed());
}

/** Time and memory of one run, beside one rival. */
void add(QList<Bench::Measurement> &list, const QString &name, const Bench::Run &run, const Rival &rival,
         std::optional<double> milliseconds, std::optional<double> megabytes)
{
    const bool known = !rival.name.isEmpty();
    list.append({name + u", time"_s, run.milliseconds, u"ms"_s,
                 known ? std::optional(rival.milliseconds) : std::nullopt, rival.name, milliseconds, failureOf(run)});
    list.append({name + u", memory"_s, run.megabytes, u"MB"_s, known ? std::optional(rival.megabytes) : std::nullopt,
                 rival.name, megabytes, failureOf(run)});
}

} // namespace

QList<Bench::Measurement> Bench::measureExports(const QString &program, const QString &scratch)
{
    QList<Measurement> list;
    const QString published = u"mermaid-cli (published)"_s;

    const QString small = scratch + u"/small"_s;
    prepare(small, smallExport);
    const Run smallRun = exported(program, small, u"svg"_s);
    add(list, u"20 touchpoints to SVG"_s, smallRun, mermaid(scratch, small, {1300, 220, published}), 100, {});
    add(list, u"20 touchpoints to SVG (beside dot)"_s, smallRun, dot(small), {}, {});

    const QString large = scratch + u"/large"_s;
    prepare(large, largeExport);
    const Run largeRun = exported(program, large, u"svg"_s);
    const Rival rival = mermaid(scratch, large, {5600, 734, published});
    // A process that starts others is measured without them, so its memory says too little.
    add(list, u"5,000 touchpoints to SVG"_s, largeRun, rival, rival.milliseconds / 20, largestMemory);
    add(list, u"5,000 touchpoints to SVG (beside dot)"_s, largeRun, dot(large), {}, {});
    add(list, u"5,000 touchpoints to PDF"_s, exported(program, large, u"pdf"_s), {}, {}, {});
    return list;
}
