#pragma once

#include "views/inspector/customervoice.h"
#include "views/inspector/inspectorpage.h"

#include <QHash>
#include <QPointer>

class QVBoxLayout;

namespace Views {

class ChoiceBox;
class MetricSection;
class PlainLabel;
class TextField;

/** The fields of a journey, who takes part in it, and how much of it is known. */
class JourneyPage : public InspectorPage
{
    Q_OBJECT
public:
    explicit JourneyPage(Model::Project &project, QWidget *parent = nullptr);

    void setSelection(const InspectorSelection &selection) override;
    void setVoice(CustomerVoice *voice) override;
    void refresh(const Model::Changes &changes) override;
    void setPageEditable(bool editable) override;

protected:
    void reload() override;

private:
    void reloadCounts();
    void reloadPeople();
    void reloadEvidence();
    void setTakesPart(const Model::Persona &persona, bool takesPart);

    Model::Id<Model::Journey> m_id;
    TextField *m_title;
    TextField *m_description;
    ChoiceBox *m_kind;
    QWidget *m_people;
    QVBoxLayout *m_peopleColumn;
    QList<Model::Persona> m_shown;
    PlainLabel *m_counts;
    PlainLabel *m_evidence;
    MetricSection *m_metrics;
    QPointer<CustomerVoice> m_voice;
    std::shared_ptr<const Model::FeedbackEvidence> m_counted; ///< what m_feedback was counted in
    QHash<Model::Id<Model::Touchpoint>, qint64> m_feedback;
};

} // namespace Views
