#pragma once

#include "model/feedback/facts.h"
#include "model/store/project.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Views {

class ElidedLabel;
class PlainLabel;
class TagRow;

/** Where a piece of feedback may belong, and what makes us think so. */
struct PlaceSuggestion
{
    Model::Id<Model::Touchpoint> touchpoint;
    QString name;
    QStringList words; ///< of the feedback; may be none
};

/** What was done with a piece of feedback: its touchpoint, its tags, whether it was answered, whether it is hidden. */
class HandlingCard : public QFrame
{
    Q_OBJECT
public:
    explicit HandlingCard(QWidget *parent = nullptr);

    void setFeedback(const Model::Project &project, const Model::Feedback &feedback);
    /** A line that offers to link; none hides it. */
    void setSuggestion(const std::optional<PlaceSuggestion> &suggestion);
    void startTagging();
    /** Where a list of touchpoints would open. */
    QPoint linkCorner() const;

signals:
    void linkRequested(); ///< to a touchpoint that is asked for
    void suggestionTaken(Model::Id<Model::Touchpoint> touchpoint);
    void unlinkRequested();
    void rulesRequested(); ///< instead of what was linked by hand
    void touchpointActivated(Model::Id<Model::Touchpoint> touchpoint);
    void tagAdded(const QString &name);
    void tagRemoved(Model::Id<Model::FeedbackTag> tag);
    void tagActivated(Model::Id<Model::FeedbackTag> tag);
    void taggingFinished();
    void reopenRequested();
    void hideRequested(bool isHidden);

private:
    QWidget *makePlaceRow();
    QWidget *makeAnswerRow();
    void addRow(const QString &label, QWidget *field);
    void showPlace(const Model::Project &project);
    void showTags(const Model::Project &project);
    void showAnswer();

    Model::Feedback m_feedback;
    std::optional<PlaceSuggestion> m_suggestion;
    QGridLayout *m_grid;
    QPushButton *m_touchpoint;
    PlainLabel *m_nowhere; ///< instead of a touchpoint
    ElidedLabel *m_how;
    QPushButton *m_link;
    QPushButton *m_unlink;
    QPushButton *m_rules;
    QWidget *m_suggested;
    ElidedLabel *m_suggestedText;
    TagRow *m_tags;
    PlainLabel *m_answer;
    QPushButton *m_reopen;
    QPushButton *m_hide;
};

/** "linked by rule “late OR delay”", "linked by hand", "from its file", "not linked": who says where it belongs. */
QString placementText(const Model::Project &project, const Model::Feedback &feedback);
/** "open for 2 days 4 h", "answered by Kim, 14 October 2026, 18:22". */
QString answerText(const Model::Feedback &feedback);

} // namespace Views
