#include "tests/bench/feedbackbench.h"

#include "tests/bench/bigjourney.h"
#include "tests/bench/manyreviews.h"
#include "tests/bench/process.h"
#include "tests/bench/startbench.h"

#include "model/feedback/evidencewatch.h"
#include "model/feedback/facts.h"
#include "model/feedback/feedbackfilter.h"
#include "model/feedback/feedbacksearch.h"
#include "model/insight/measuredcurves.h"
#include "model/insight/projectmetrics.h"
#include "views/feedback/inbox/inboxlist.h"
#include "views/feedback/inbox/inboxpage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace Bench;

namespace {

constexpr double importFactor = 2; ///< of sqlite3's time
constexpr double mostMemory = 300; ///< MB
constexpr double searchBudget = 50;
constexpr double countBudget = 100;
constexpr int linkedTouchpoints = 100;

/** What sqlite3 does with the same rows: the table, a full-text index of the texts, an index of the dates. */
Run reference(const QString &scratch, const QString &rows)
{
    const QString script = scratch + u"/reference.sql"_s;
    QFile file(script);
    const QByteArray text = "CREATE TABLE feedback (ref, date, source, rating, nps, csat, ces, touchpoint, text);\n"
                            ".mode csv\n.import --skip 1 " +
                            rows.toUtf8() +
                            " feedback\n"
                            "CREATE VIRTUAL TABLE words USING fts5 (text, content='feedback');\n"
                            "INSERT INTO words (words) VALUES ('rebuild');\n"
                            "CREATE INDEX dates ON feedback (date);\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The files to measure with can't be written.");
    file.close();
    return Bench::run(1, u"sqlite3"_s, {scratch + u"/reference.db"_s, u".read "_s + script});
}

Run middleOf(QList<Run> runs)
{
    for (const Run &run : std::as_const(runs)) {
        if (run.exitCode != 0)
            return run;
    }
    std::ranges::sort(runs, {}, &Run::milliseconds);
    return runs[runs.size() / 2];
}

/** The import into @p path, and sqlite3's: by turns, so that a slow moment of the machine meets both. */
std::pair<Run, Run> importBesideReference(const QString &program, const QString &scratch, const QString &rows,
                                          const QString &path)
{
    constexpr int times = 3;
    const QString empty = scratch + u"/empty.journey"_s;
    Model::Project::create(empty, bigJourney(windowJourney));
    QList<Run> imports;
    QList<Run> references;
    for (int n = 0; n < times; ++n) {
        QFile::remove(scratch + u"/reference.db"_s);
        QFile::remove(path);
        QFile::copy(empty, path);
        references.append(reference(scratch, rows));
        imports.append(Bench::run(1, program, {u"import"_s, path, rows, u"--as"_s, u"feedback"_s}));
    }
    return {middleOf(imports), middleOf(references)};
}

double megabytes(const QString &path) { return double(QFileInfo(path).size()) / 1e6; }

QString failureOf(const Run &run)
{
    return run.exitCode == 0 ? QString() : u"exit %1: "_s.arg(run.exitCode) + QString::fromUtf8(run.errors.trimmed());
}

/** The median of a few runs. */
double typical(const std::function<void()> &work)
{
    constexpr int times = 5;
    QList<double> all;
    for (int n = 0; n < times; ++n)
        all.append(milliseconds(work));
    return median(all);
}

/** The inbox on screen: opened, and scrolled to any place. */
QList<Measurement> measureInbox(const QString &path)
{
    constexpr double frameBudget = 16;
    constexpr int frames = 300;
    const auto project = Model::Project::open(path, Model::Project::Access::Read);
    Model::EvidenceWatch watch(*project);
    Views::InboxPage page;
    page.resize(1600, 1000);
    page.setProject(project.get(), &watch);
    page.show();
    QElapsedTimer timer;
    timer.start();
    auto *list = page.findChild<Views::InboxList *>();
    constexpr qint64 longest = 30'000;
    while ((page.isBusy() || list->inbox().rowCount() < manyReviews) && timer.elapsed() < longest)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    const double opened = double(timer.nsecsElapsed()) / 1e6;
    QRandomGenerator random(7);
    QList<double> times;
    QScrollBar *bar = list->verticalScrollBar();
    for (int n = 0; n < frames; ++n) {
        times.append(milliseconds([&] {
            bar->setValue(n % 3 == 0 ? int(random.bounded(quint32(bar->maximum()))) : bar->value() + 90);
            list->viewport()->repaint();
        }));
    }
    page.setProject(nullptr, nullptr);
    constexpr double most = 0.95;
    return {{u"inbox of 1,000,000, until it shows them"_s, opened, u"ms"_s, {}, {}, {}, {}},
            {u"inbox of 1,000,000, a frame while scrolling, p95"_s,
             percentile(times, most),
             u"ms"_s,
             {},
             {},
             frameBudget,
             {}}};
}

} // namespace

QList<Measurement> Bench::measureFeedback(const QString &program, const QString &scratch)
{
    QList<Measurement> list;
    const QString rows = scratch + u"/reviews.csv"_s;
    const QString path = scratch + u"/reviews.journey"_s;
    writeReviews(rows, manyReviews, linkedTouchpoints);
    const auto [import, sqlite] = importBesideReference(program, scratch, rows, path);
    const bool isThere = sqlite.exitCode == 0;
    const QString rival = isThere ? u"sqlite3 .import + FTS5 + date index"_s : QString();
    const auto beside = [&](double value) { return isThere ? std::optional(value) : std::nullopt; };
    list.append({u"1,000,000 rows of %1 MB imported, time"_s.arg(megabytes(rows), 0, 'f', 0), import.milliseconds,
                 u"ms"_s, beside(sqlite.milliseconds), rival, beside(importFactor * sqlite.milliseconds),
                 failureOf(import)});
    list.append({u"1,000,000 rows imported, memory"_s, import.megabytes, u"MB"_s, beside(sqlite.megabytes), rival,
                 mostMemory, failureOf(import)});
    if (import.exitCode != 0)
        return list;
    list.append({u"1,000,000 rows, size of the project"_s,
                 megabytes(path),
                 u"MB"_s,
                 beside(megabytes(scratch + u"/reference.db"_s)),
                 rival,
                 {},
                 {}});

    const Run search = Bench::run(5, program, {u"search"_s, path, u"friendly staff"_s, u"--json"_s});
    list.append({u"search, the whole command"_s, search.milliseconds, u"ms"_s, {}, {}, {}, failureOf(search)});
    const Run curves = Bench::run(3, program, {u"curves"_s, path, u"--json"_s});
    list.append({u"curves, the whole command"_s, curves.milliseconds, u"ms"_s, {}, {}, {}, failureOf(curves)});
    const Run metrics = Bench::run(3, program, {u"metrics"_s, path, u"--json"_s});
    list.append({u"metrics, the whole command"_s, metrics.milliseconds, u"ms"_s, {}, {}, {}, failureOf(metrics)});

    const auto project = Model::Project::open(path, Model::Project::Access::Read);
    const Model::Rows &inside = project->rows();
    for (const QString &query : {u"friendly"_s, u"\"great service\" OR paket -late"_s, u"遅"_s}) {
        list.append({u"search “%1”, first page"_s.arg(query),
                     typical([&] {
                         Model::feedbackOf(inside, Model::searchFeedback(inside, Model::SearchQuery(query), 50).ids);
                     }),
                     u"ms"_s,
                     {},
                     {},
                     searchBudget,
                     {}});
    }
    std::shared_ptr<const Model::FeedbackEvidence> evidence;
    const double reading = typical([&] { evidence = Model::FeedbackEvidence::read(inside); });
    list.append({u"evidence read from the file"_s, reading, u"ms"_s, {}, {}, {}, {}});
    const double counting = typical([&] {
        const Model::MeasuredCurves measured(*evidence);
        Model::projectMetrics(*evidence, inside);
    });
    list.append({u"measured curves and all metrics"_s, counting, u"ms"_s, {}, {}, countBudget, {}});
    Model::FeedbackFilter filter;
    filter.sources = {Model::Source::Review};
    filter.mood = Model::Mood::Bad;
    list.append({u"filter by source and mood, newest first"_s,
                 typical([&] { Model::filtered(*evidence, inside, filter); }),
                 u"ms"_s,
                 {},
                 {},
                 {},
                 {}});
    list.append({u"everything, newest first"_s,
                 typical([&] { Model::filtered(*evidence, inside, {}); }),
                 u"ms"_s,
                 {},
                 {},
                 {},
                 {}});
    list += measureInbox(path);
    qputenv("THROUGHLINE_TRACE", "1");
    const WindowStart window = startWindow(program, {path});
    list.append({u"Window usable, 10,000 touchpoints and 1,000,000 rows"_s,
                 window.milliseconds,
                 u"ms"_s,
                 {},
                 {},
                 {},
                 window.failure});
    list.append({u"Memory, 10,000 touchpoints and 1,000,000 rows"_s,
                 window.megabytes,
                 u"MB"_s,
                 {},
                 {},
                 mostMemory,
                 window.failure});
    const auto all = Model::filtered(*evidence, inside, {});
    list.append({u"volume over time of everything"_s,
                 typical([&] { Model::volumeOf(*evidence, all, 60); }),
                 u"ms"_s,
                 {},
                 {},
                 {},
                 {}});
    return list;
}
