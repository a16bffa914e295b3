#pragma once

#include "model/feedback/feedbackevidence.h"
#include "model/store/project.h"
#include "views/background/latestwork.h"
#include "views/feedback/inbox/rulecounts.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTimer;

namespace Views {

class ChoiceBox;
class PlainLabel;

/** What a rule says, and how much it would find before it is there. */
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    explicit RuleForm(Model::Project &project, QWidget *parent = nullptr);

    void setEvidence(const std::shared_ptr<const Model::FeedbackEvidence> &evidence);
    /** One with an id is changed, one without is added. */
    void setRule(const Model::LinkRule &rule);
    const Model::LinkRule &rule() const { return m_rule; }
    /** As it was set. */
    const Model::LinkRule &original() const { return m_before; }
    void setEditable(bool editable);
    /** The touchpoint may have another name. */
    void showNames();

signals:
    void accepted(const Model::LinkRule &rule);

private:
    void makeLayout();
    void connectFields();
    void askForTouchpoint();
    void change();
    void count();
    void showFinding(const RuleFinding &finding);
    void showButton();

    Model::Project &m_project;
    std::shared_ptr<const Model::FeedbackEvidence> m_evidence;
    Model::LinkRule m_rule;
    Model::LinkRule m_before; ///< as it is in the project
    bool m_isEditable = true;
    LatestWork m_work;
    QTimer *m_pause;
    QPushButton *m_touchpoint;
    QLineEdit *m_words;
    ChoiceBox *m_source;
    QLineEdit *m_channel;
    PlainLabel *m_finding;
    QPushButton *m_accept;
};

} // namespace Views
