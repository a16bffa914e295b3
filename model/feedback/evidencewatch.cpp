#include "model/feedback/evidencewatch.h"

#include "model/feedback/facts.h"
#include "model/store/project.h"

namespace Model {

namespace {

/** So many are read at once, without a thread: it takes a few milliseconds. */
constexpr qint64 mostAtOnce = 20'000;

} // namespace

EvidenceWatch::EvidenceWatch(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_pool.setMaxThreadCount(1);
    connect(&project, &Project::changed, this, &EvidenceWatch::take);
    m_isPending = true;
    read();
}

EvidenceWatch::~EvidenceWatch() { m_pool.waitForDone(); }

void EvidenceWatch::take(const Changes &changes)
{
    if (!FeedbackEvidence::isTouchedBy(changes))
        return;
    m_pending.merge(changes);
    m_isPending = true;
    if (!m_isReading)
        read();
}

/** What couldn't be read now counts with the next change. */
void EvidenceWatch::keep(const Changes &changes)
{
    Changes all = changes;
    all.merge(m_pending);
    m_pending = all;
}

void EvidenceWatch::read()
{
    const Changes changes = std::exchange(m_pending, {});
    m_isPending = false;
    const auto before = m_evidence->count() > 0 ? m_evidence : nullptr;
    if (m_project.path().isEmpty() || feedbackCount(m_project.rows()) <= mostAtOnce) {
        const bool isRead =
            m_project.attempt([&] { m_evidence = FeedbackEvidence::read(m_project.rows(), before, changes); });
        isRead ? void(emit this->changed()) : keep(changes);
        return;
    }
    m_isReading = true;
    m_pool.start([this, before, changes, path = m_project.rows().database().path()] {
        std::shared_ptr<const FeedbackEvidence> evidence;
        QString sentence;
        try {
            const auto database = openForReading(path);
            evidence = FeedbackEvidence::read(Rows(*database), before, changes);
        } catch (const Error &error) {
            sentence = error.sentence();
        }
        // The destructor waits for the thread, so this object is still there.
        QMetaObject::invokeMethod(
            this,
            [this, evidence, sentence, changes] {
                m_isReading = false;
                if (!sentence.isEmpty())
                    emit m_project.failed(sentence);
                if (evidence)
                    m_evidence = evidence;
                else
                    keep(changes);
                if (m_isPending)
                    read();
                if (evidence)
                    emit this->changed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace Model
