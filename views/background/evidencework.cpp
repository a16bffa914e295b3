#include "views/background/evidencework.h"

#include "model/store/project.h"

namespace Views {

using namespace Model;

EvidenceWork::EvidenceWork(QObject *parent)
    : QObject(parent)
{
}

void EvidenceWork::start(const EvidenceWatch &watch, const Make &make, bool isMuch)
{
    m_project = &watch.project();
    const std::shared_ptr<const FeedbackEvidence> evidence = watch.evidence();
    if (m_project->path().isEmpty() || (!isMuch && evidence->count() <= mostAtOnce)) {
        m_work.forget();
        m_project->attempt([&] { make(*evidence, m_project->rows())(); });
        emit finished();
        return;
    }
    m_work.start(
        [this, evidence, make, path = m_project->rows().database().path()](const auto &) -> LatestWork::Finish {
            try {
                const auto database = openForReading(path);
                return finishing(make(*evidence, Rows(*database)));
            } catch (const Error &error) {
                return [this, sentence = error.sentence()] { fail(sentence); };
            }
        });
}

void EvidenceWork::start(const EvidenceWatch &watch, const Count &count)
{
    const std::shared_ptr<const FeedbackEvidence> evidence = watch.evidence();
    if (evidence->count() <= mostAtOnce) {
        m_work.forget();
        finishing(count(*evidence))();
        return;
    }
    m_work.start([this, evidence, count](const auto &) -> LatestWork::Finish { return finishing(count(*evidence)); });
}

LatestWork::Finish EvidenceWork::finishing(const Show &show)
{
    return [this, show] {
        show();
        emit finished();
    };
}

void EvidenceWork::fail(const QString &sentence)
{
    if (m_project)
        emit m_project->failed(sentence);
    emit finished();
}

} // namespace Views
