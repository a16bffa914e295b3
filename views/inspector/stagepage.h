#pragma once

#include "views/inspector/inspectorpage.h"

class QSpinBox;

namespace Views {

class ChoiceBox;
class FeedbackSection;
class MetricSection;
class TextField;

/** The fields of a stage, and what customers say of it. */
class StagePage : public InspectorPage
{
    Q_OBJECT
public:
    explicit StagePage(Model::Project &project, QWidget *parent = nullptr);

    void setSelection(const InspectorSelection &selection) override;
    void setPersonas(const QSet<Model::Id<Model::Persona>> &personas) override;
    void setVoice(CustomerVoice *voice) override;
    void refresh(const Model::Changes &changes) override;

protected:
    void reload() override;

private:
    Model::Id<Model::Stage> m_id;
    TextField *m_name;
    ChoiceBox *m_phase;
    QSpinBox *m_width;
    TextField *m_goal;
    TextField *m_notes;
    FeedbackSection *m_feedback;
    MetricSection *m_metrics;
};

} // namespace Views
