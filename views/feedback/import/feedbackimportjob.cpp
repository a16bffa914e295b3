#include "views/feedback/import/feedbackimportjob.h"

#include "model/feedback/factwriter.h"
#include "model/store/error.h"

#include <atomic>

namespace Views {

using namespace Model;

static constexpr int toldEvery = 100; // ms

/** What both threads see. */
struct FeedbackImportJob::State
{
    std::atomic_bool isCancelled = false;
    std::atomic<double> done = 0;
    std::atomic<qint64> rows = 0;
};

struct FeedbackImportJob::Outcome
{
    std::optional<ImportReport> report; ///< none: cancelled, or it failed
    QString failure;
};

static void sweepQuietly(Database &database)
{
    try {
        sweepFacts(database);
    } catch (const Error &) {
        // The next one to open the project tries again.
    }
}

FeedbackImportJob::FeedbackImportJob(Project &project, const ImportOptions &options, QObject *parent)
    : QObject(parent)
    , m_project(&project)
    , m_options(options)
    , m_state(std::make_shared<State>())
{
    m_pool.setMaxThreadCount(1);
    m_clock.setInterval(toldEvery);
    connect(&m_clock, &QTimer::timeout, this, [this] { emit progressed(m_state->done, m_state->rows); });
    connect(&project, &QObject::destroyed, this, &FeedbackImportJob::stop);
}

FeedbackImportJob::~FeedbackImportJob() { stop(); }

void FeedbackImportJob::stop()
{
    m_state->isCancelled = true;
    m_pool.waitForDone();
}

void FeedbackImportJob::cancel() { m_state->isCancelled = true; }

void FeedbackImportJob::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_clock.start();
    if (m_project->path().isEmpty())
        end(read(m_project->rows().database(), m_options, *m_state));
    else
        readInThread();
}

FeedbackImportJob::Outcome FeedbackImportJob::read(Database &database, const ImportOptions &options, State &state)
{
    Outcome outcome;
    try {
        outcome.report = readFeedbackFile(database, options, [&](const ImportProgress &progress) {
            state.done = progress.done;
            state.rows = progress.rows;
            return !state.isCancelled;
        });
    } catch (const Error &error) {
        outcome.failure = error.sentence();
    }
    return outcome;
}

void FeedbackImportJob::readInThread()
{
    m_pool.start([this, path = m_project->path(), options = m_options, state = m_state] {
        Outcome outcome;
        try {
            Database database(path, Database::Mode::Write);
            outcome = read(database, options, *state);
        } catch (const Error &error) {
            outcome.failure = error.sentence();
        }
        // The destructor waits for the thread, so this object is still there.
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)] { end(outcome); }, Qt::QueuedConnection);
    });
}

void FeedbackImportJob::end(const Outcome &outcome)
{
    m_clock.stop();
    QString failure = outcome.failure;
    const bool isCancelled = m_state->isCancelled || !m_project;
    if (outcome.report && !isCancelled && publish(*outcome.report, failure)) {
        m_isRunning = false;
        emit finished();
        return;
    }
    const auto tell = [this, isCancelled, failure] {
        m_isRunning = false;
        if (isCancelled)
            emit cancelled();
        else
            emit failed(failure);
    };
    if (outcome.report && m_project)
        sweep(tell);
    else
        tell();
}

bool FeedbackImportJob::publish(const ImportReport &report, QString &failure)
{
    m_report = report;
    try {
        return m_project->edit(m_report.label(), [this](Edit &edit) { addImport(edit, m_report); });
    } catch (const Error &error) {
        failure = error.sentence();
        return false;
    }
}

/** Takes away what was read and will not be seen. */
void FeedbackImportJob::sweep(const std::function<void()> &done)
{
    const QString path = m_project->path();
    if (path.isEmpty()) {
        sweepQuietly(m_project->rows().database());
        done();
        return;
    }
    m_pool.start([this, path, done] {
        try {
            Database database(path, Database::Mode::Write);
            sweepQuietly(database);
        } catch (const Error &) {
            // The next one to open the project tries again.
        }
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

} // namespace Views
