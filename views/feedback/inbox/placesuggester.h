#pragma once

#include "model/feedback/linksuggester.h"
#include "model/store/project.h"
#include "views/background/latestwork.h"
#include "views/feedback/inbox/handlingcard.h"

#include <memory>

namespace Views {

/** Where feedback that isn't linked may belong: learned in a thread from what is linked, anew when that has changed. */
class PlaceSuggester : public QObject
{
    Q_OBJECT
public:
    explicit PlaceSuggester(QObject *parent = nullptr);

    /** Null before the project goes. */
    void setProject(Model::Project *project);
    /** Links have changed: what was learned still serves until it is learned anew. */
    void setEvidence(const std::shared_ptr<const Model::FeedbackEvidence> &evidence);
    /** None for what is linked, or was said to belong nowhere, and where it can't be told (yet). */
    std::optional<PlaceSuggestion> suggestionFor(const Model::Feedback &feedback);

signals:
    /** Asking again may give more. */
    void learned();

private:
    void learn();

    Model::Project *m_project = nullptr;
    std::shared_ptr<const Model::FeedbackEvidence> m_evidence;
    std::shared_ptr<const Model::LinkSuggester> m_suggester;
    bool m_isOutdated = false;
    LatestWork m_work;
};

} // namespace Views
