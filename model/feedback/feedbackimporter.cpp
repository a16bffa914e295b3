#include "model/feedback/feedbackimporter.h"

#include "model/feedback/fileproblems.h"
#include "model/feedback/mapping/fingerprintindex.h"
#include "model/feedback/mapping/mappingpreset.h"
#include "model/feedback/placing.h"
#include "model/feedback/reading/formatdetection.h"
#include "model/feedback/reading/opentable.h"
#include "model/feedback/sentiment/language.h"
#include "model/feedback/sentiment/wordsentiment.h"
#include "model/feedback/sentimentlesson.h"
#include "model/store/clock.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

#include <array>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace Model {

namespace {

/** A piece of feedback, ready to be written. */
struct Ready
{
    FeedbackItem item;
    std::optional<double> sentiment;
    Fingerprint print;
};

/** Some of them, and what went wrong between them. */
struct Block
{
    std::vector<Ready> ready;
    size_t count = 0; ///< of ready; the rest is memory to be used again
    qint64 duplicates = 0;
    QList<ImportReport::Rejected> rejected;
    QList<ImportProblem> problems;
    double progress = 0;
};

/** Hands blocks from the thread that reads to the one that writes, and empty ones back. */
class Belt
{
public:
    static constexpr size_t blockSize = 2000;

    /** An empty block; none where nobody wants any more. */
    std::unique_ptr<Block> empty()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || !m_empty.empty() || m_made < most; });
        if (m_isStopped)
            return {};
        if (m_empty.empty()) {
            ++m_made;
            return std::make_unique<Block>();
        }
        auto block = std::move(m_empty.front());
        m_empty.pop_front();
        return block;
    }
    void put(std::unique_ptr<Block> block) { give(m_full, std::move(block)); }
    void giveBack(std::unique_ptr<Block> block)
    {
        block->count = 0;
        block->duplicates = 0;
        block->rejected.clear();
        block->problems.clear();
        give(m_empty, std::move(block));
    }
    /** The next one; none at the end. Throws what the reader threw. */
    std::unique_ptr<Block> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isAtEnd || !m_full.empty(); });
        if (m_full.empty()) {
            if (m_error)
                std::rethrow_exception(m_error);
            return {};
        }
        auto block = std::move(m_full.front());
        m_full.pop_front();
        return block;
    }
    void end(std::exception_ptr error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = error;
        m_isAtEnd = true;
        m_changed.notify_all();
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }

private:
    static constexpr size_t most = 8;
    void give(std::deque<std::unique_ptr<Block>> &to, std::unique_ptr<Block> block)
    {
        const std::lock_guard lock(m_mutex);
        to.push_back(std::move(block));
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Block>> m_full;
    std::deque<std::unique_ptr<Block>> m_empty;
    size_t m_made = 0;
    bool m_isAtEnd = false;
    bool m_isStopped = false;
    std::exception_ptr m_error;
};

const MappingPreset &presetNamed(const QList<MappingPreset> &presets, const QString &name)
{
    QStringList ids;
    for (const MappingPreset &preset : presets) {
        if (preset.id() == name || preset.title() == name)
            return preset;
        ids += preset.id();
    }
    throw Error(QCoreApplication::translate("Feedback", "There is no preset called “%1”. There are: %2.")
                    .arg(name, ids.join(QStringLiteral(", "))));
}

/** The one that the options name, else one that fits; the user's own before the program's. */
std::optional<MappingPreset> presetFor(const ImportOptions &options, const QStringList &columns)
{
    if (options.preset.isEmpty() && !options.mapping.isEmpty())
        return {};
    QList<MappingPreset> presets;
    if (!options.presetFolder.isEmpty())
        presets = MappingPreset::ownIn(options.presetFolder);
    presets += MappingPreset::all();
    if (!options.preset.isEmpty())
        return presetNamed(presets, options.preset);
    const MappingPreset *fitting = MappingPreset::fitting(presets, columns);
    return fitting ? std::optional(*fitting) : std::nullopt;
}

TableFormat formatFor(const ImportOptions &options)
{
    TableFormat format = options.format ? *options.format : detectFormat(options.file);
    format.hasHeader = format.hasHeader && options.hasHeader;
    return format;
}

/** Reads a file, passes over what is known, and says how each of its pieces of feedback feels. */
class Reading
{
public:
    explicit Reading(const ImportOptions &options)
        : m_file(options.file)
        , m_plan(options)
    {
    }
    void setKnown(const Fingerprint &print) { m_known.numberOf(print); }

    const ImportPlan &plan() const { return m_plan; }
    /** Once the belt is at its end. */
    const QList<ImportProblem> &problemsOfFile() const { return m_fileProblems; }

    void run(Belt &belt)
    {
        const auto table = openTable(m_file, m_plan.format());
        RowConverter converter = m_plan.converter();
        WordSentiment sentiment;
        TableRow row;
        bool isAtEnd = false;
        while (!isAtEnd) {
            auto block = belt.empty();
            if (!block)
                return;
            while (block->count < Belt::blockSize) {
                if (!table->next(row)) {
                    isAtEnd = true;
                    break;
                }
                if (block->ready.size() == block->count)
                    block->ready.emplace_back();
                Ready &ready = block->ready[block->count];
                if (converter.convert(row, ready.item, block->problems) == RowConverter::Outcome::Rejected) {
                    block->rejected.append({row.line, RowConverter::rejection()});
                    // A file of nothing but those must not gather them all in one block.
                    if (block->rejected.size() >= qsizetype(Belt::blockSize))
                        break;
                    continue;
                }
                FeedbackItem &item = ready.item;
                ready.print = fingerprint(item);
                if (!m_known.numberOf(ready.print).second) {
                    if (++block->duplicates >= qint64(Belt::blockSize))
                        break; // so that it can be cancelled
                    continue;
                }
                const bool isSilent = item.text.empty() && item.title.empty();
                if (item.language.empty() && !isSilent)
                    item.language = languageOf(item.text.empty() ? item.title : item.text);
                ready.sentiment.reset();
                if (!isSilent)
                    ready.sentiment = sentiment.score(item.title, item.text, item.language);
                ++block->count;
            }
            if (isAtEnd)
                m_fileProblems = fileProblems(converter.surplus(), table->mismatchedQuotes(), m_plan.format().kind);
            block->progress = table->progress();
            belt.put(std::move(block));
        }
    }

private:
    QString m_file;
    ImportPlan m_plan;
    FingerprintIndex m_known;
    QList<ImportProblem> m_fileProblems;
};

QString delimiterOf(const TableFormat &format)
{
    return format.kind == TableFormat::Kind::Separated ? QString(QLatin1Char(format.delimiter)) : QString();
}

/** Reads in a thread of its own what this one writes. None where it was stopped. */
std::unique_ptr<FactWriter> write(Database &database, const ImportOptions &options, ImportReport &report,
                                  const std::function<bool(const ImportProgress &)> &goesOn)
{
    Reading reading(options);
    const ImportPlan &plan = reading.plan();
    report.import.name = options.name.isEmpty() ? QFileInfo(options.file).fileName() : options.name;
    report.import.mapping = plan.mapping().words(plan.columns());
    report.columns = plan.mapping().report(plan.columns());
    report.encoding = plan.format().encoding;
    report.delimiter = delimiterOf(plan.format());
    for (const Fingerprint &print : fingerprintsIn(database))
        reading.setKnown(print);

    auto writer = std::make_unique<FactWriter>(database);
    Belt belt;
    std::thread reader([&] {
        std::exception_ptr error;
        try {
            reading.run(belt);
        } catch (...) {
            error = std::current_exception();
        }
        belt.end(error);
    });
    const auto join = qScopeGuard([&] {
        belt.stop();
        reader.join();
    });
    while (auto block = belt.next()) {
        report.rows += qint64(block->count) + block->duplicates + block->rejected.size();
        report.duplicates += block->duplicates;
        report.rejected += block->rejected;
        report.problems += block->problems;
        for (size_t n = 0; n < block->count; ++n) {
            const Ready &ready = block->ready[n];
            writer->add(ready.item, ready.item.language, ready.sentiment, ready.print);
        }
        const double progress = block->progress;
        belt.giveBack(std::move(block));
        if (goesOn && !goesOn({progress, report.rows}))
            return {};
    }
    insertByLine(report.problems, reading.problemsOfFile());
    return writer;
}

} // namespace

ImportPlan::ImportPlan(const ImportOptions &options)
    : m_sample(options.file, formatFor(options))
{
    const auto preset = presetFor(options, columns());
    m_mapping = !options.mapping.isEmpty() ? m_sample.settled(FieldMapping::parse(options.mapping, columns()))
                : preset                   ? m_sample.mappingOf(*preset)
                                           : m_sample.guess();
    m_defaults.source = options.source.value_or(preset ? preset->source().value_or(Source::Other) : Source::Other);
    m_defaults.journey = options.journey;
    m_defaults.touchpoint = options.touchpoint;
}

Label ImportReport::label() const { return {QT_TRANSLATE_NOOP("Edit", "Import feedback from “%1”"), {import.name}}; }

std::optional<ImportReport> readFeedbackFile(Database &database, const ImportOptions &options,
                                             const std::function<bool(const ImportProgress &)> &goesOn)
{
    ImportReport report;
    const auto writer = write(database, options, report, goesOn);
    if (!writer)
        return {};
    report.imported = writer->count();
    if (report.imported == 0 && report.duplicates == 0) {
        throw Error(QCoreApplication::translate("Feedback",
                                                "“%1” holds no feedback that could be imported: no row has a text or "
                                                "a score. Say which column is what.")
                        .arg(report.import.name));
    }
    writer->complete();
    auto discard = qScopeGuard([&] { writer->discard(); });
    if (!learnSentiment(database, writer->first(), [&] { return !goesOn || goesOn({1, report.rows}); }))
        return {};
    discard.dismiss();
    report.import.batch = writer->first();
    report.contexts = writer->contexts();
    return report;
}

void addImport(Edit &edit, ImportReport &report)
{
    report.import.time = now();
    report.import.id = edit.insert(report.import);
    publishFacts(edit.database(), report.import.batch);
    report.unlinked = 0;
    const Placing placing(edit);
    std::map<std::array<std::string_view, 3>, std::optional<Placement>> places; // many contexts name the same
    for (const FactWriter::Context &context : report.contexts) {
        if (context.journey.empty() && context.stage.empty() && context.touchpoint.empty())
            continue;
        const auto [known, isNew] =
            places.try_emplace({context.journey, context.stage, context.touchpoint}, std::nullopt);
        if (isNew)
            known->second = placing.placeOf(context.journey, context.stage, context.touchpoint);
        auto placement = known->second;
        if (!placement) {
            report.unlinked += context.count;
            continue;
        }
        placement->context = context.id;
        edit.insert(*placement);
    }
}

} // namespace Model
