#include "views/feedback/inbox/placesuggester.h"

namespace Views {

using namespace Model;

PlaceSuggester::PlaceSuggester(QObject *parent)
    : QObject(parent)
{
}

void PlaceSuggester::setProject(Project *project)
{
    m_work.stop();
    m_project = project;
    m_evidence.reset();
    m_suggester.reset();
    m_isOutdated = false;
}

void PlaceSuggester::setEvidence(const std::shared_ptr<const FeedbackEvidence> &evidence)
{
    m_evidence = evidence;
    m_isOutdated = true; // learned when somebody asks
}

void PlaceSuggester::learn()
{
    m_isOutdated = false;
    if (m_project->path().isEmpty()) {
        m_project->attempt([&] { m_suggester = LinkSuggester::learn(m_project->rows(), *m_evidence); });
        return;
    }
    m_work.start([this, evidence = m_evidence,
                  path = m_project->rows().database().path()](const auto &goesOn) -> LatestWork::Finish {
        try {
            const auto database = openForReading(path);
            const auto suggester = LinkSuggester::learn(Rows(*database), *evidence, goesOn);
            return [this, suggester] {
                m_suggester = suggester;
                emit this->learned();
            };
        } catch (const Error &) {
            return {}; // a suggestion less
        }
    });
}

std::optional<PlaceSuggestion> PlaceSuggester::suggestionFor(const Feedback &feedback)
{
    if (!m_project || !m_evidence || feedback.placedBy != FeedbackPlace::By::Nobody || feedback.isHidden)
        return std::nullopt;
    if (m_isOutdated)
        learn();
    if (!m_suggester)
        return std::nullopt;
    const auto suggestions = m_suggester->suggest(QString::fromStdString(feedback.item.title),
                                                  QString::fromStdString(feedback.item.text), 1);
    const auto touchpoint = suggestions.isEmpty() ? std::nullopt : m_project->find(suggestions.first().touchpoint);
    if (!touchpoint)
        return std::nullopt;
    return PlaceSuggestion{touchpoint->id, touchpoint->name, suggestions.first().words};
}

} // namespace Views
