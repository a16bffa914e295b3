#include "views/curves/evidencework.h"

#include "model/store/project.h"

namespace Views {

using namespace Model;

EvidenceWork::EvidenceWork(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

EvidenceWork::~EvidenceWork()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void EvidenceWork::start(const EvidenceWatch &watch, const Make &make, bool isMuch)
{
    const quint64 turn = ++m_turn;
    m_project = &watch.project();
    const std::shared_ptr<const FeedbackEvidence> evidence = watch.evidence();
    m_pool.clear();
    if (m_project->path().isEmpty() || (!isMuch && evidence->count() <= mostAtOnce)) {
        m_isWorking = false;
        m_project->attempt([&] { make(*evidence, m_project->rows())(); });
        return;
    }
    m_isWorking = true;
    m_pool.start([this, evidence, make, turn, path = m_project->rows().database().path()] {
        Show show;
        QString sentence;
        try {
            const auto database = openForReading(path);
            show = make(*evidence, Rows(*database));
        } catch (const Error &error) {
            sentence = error.sentence();
        }
        // The destructor waits for the thread, so this object is still there.
        QMetaObject::invokeMethod(
            this, [this, turn, sentence, show] { finish(turn, sentence, show); }, Qt::QueuedConnection);
    });
}

void EvidenceWork::finish(quint64 turn, const QString &sentence, const Show &show)
{
    if (turn != m_turn)
        return;
    m_isWorking = false;
    if (show)
        show();
    else if (m_project && !sentence.isEmpty())
        emit m_project->failed(sentence);
}

} // namespace Views
