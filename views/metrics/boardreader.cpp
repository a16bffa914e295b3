#include "views/metrics/boardreader.h"

#include "model/journey/touchpoint.h"

namespace Views {

using namespace Model;

// So much is counted at once, without a thread: it takes a few milliseconds.
static constexpr size_t mostFeedback = 20'000;
static constexpr qint64 mostTouchpoints = 200;

BoardReader::BoardReader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

BoardReader::~BoardReader() { m_pool.waitForDone(); }

void BoardReader::setProject(Project *project, EvidenceWatch *watch)
{
    m_pool.waitForDone();
    ++m_round;
    m_isReading = false;
    m_next.reset();
    m_project = project;
    m_watch = watch;
}

bool BoardReader::isLarge() const
{
    return !m_project->path().isEmpty() &&
           (m_watch->evidence()->count() > mostFeedback || m_project->rows().count<Touchpoint>() > mostTouchpoints);
}

void BoardReader::ask(const BoardQuestion &question)
{
    if (!m_project || !m_watch)
        return;
    if (m_isReading)
        m_next = question;
    else if (isLarge())
        read(question);
    else
        m_project->attempt([&] { emit answered(metricBoard(*m_watch->evidence(), m_project->rows(), question)); });
}

void BoardReader::read(const BoardQuestion &question)
{
    m_isReading = true;
    m_pool.start(
        [this, question, evidence = m_watch->evidence(), path = m_project->rows().database().path(), round = m_round] {
            MetricBoard board;
            QString failure;
            try {
                const auto database = openForReading(path);
                board = metricBoard(*evidence, Rows(*database), question);
            } catch (const Error &error) {
                failure = error.sentence();
            }
            // The destructor waits for the thread, so this object is still there.
            QMetaObject::invokeMethod(
                this, [this, board, failure, round] { take(board, failure, round); }, Qt::QueuedConnection);
        });
}

void BoardReader::take(const MetricBoard &board, const QString &failure, quint64 round)
{
    if (round != m_round)
        return;
    m_isReading = false;
    if (!failure.isEmpty())
        emit m_project->failed(failure);
    // An answer that something newer was asked after isn't shown any more.
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        read(*next);
        return;
    }
    if (failure.isEmpty())
        emit answered(board);
    emit becameIdle();
}

} // namespace Views
