#pragma once

#include "views/inspector/inspectorpage.h"

class QPushButton;

namespace Views {

class ChoiceBox;
class FeedbackSection;
class MetricSection;
class NumberField;
class PlainLabel;
class ScoreSection;
class TextField;

/** The fields of a touchpoint, and what customers say of it; of several at once those that they can share. */
class TouchpointPage : public InspectorPage
{
    Q_OBJECT
public:
    explicit TouchpointPage(Model::Project &project, QWidget *parent = nullptr);

    void setSelection(const InspectorSelection &selection) override;
    void setPersonas(const QSet<Model::Id<Model::Persona>> &personas) override;
    void setVoice(CustomerVoice *voice) override;
    void refresh(const Model::Changes &changes) override;
    void setPageEditable(bool editable) override;

protected:
    void reload() override;

private:
    using Touchpoints = QList<Model::Touchpoint>;

    void addTitles();
    void addScores();
    void addCatalogues();
    void addPlaces();
    void addNumbers();
    template <class E>
    void addChoice(const char *title, E Model::Touchpoint::*member, const Model::Label &label);
    template <class R>
    void addCatalogue(const char *title, Model::Id<R> Model::Touchpoint::*member);
    template <class T>
    void set(const Model::Label &label, T Model::Touchpoint::*member, const std::type_identity_t<T> &value);

    void show(const Touchpoints &touchpoints);
    void showVoice(const Touchpoints &touchpoints);
    void showPhases(const Touchpoints &touchpoints);
    void showJourneys(const Touchpoints &touchpoints);

    QList<Model::Id<Model::Touchpoint>> m_ids;
    QList<std::function<void(const Touchpoints &)>> m_showers; ///< one for each field with nothing special about it
    PlainLabel *m_several = nullptr;
    TextField *m_name = nullptr;
    TextField *m_description = nullptr;
    ScoreSection *m_scores = nullptr;
    FeedbackSection *m_feedback = nullptr;
    MetricSection *m_metrics = nullptr;
    ChoiceBox *m_phase = nullptr;
    NumberField *m_duration = nullptr;
    ChoiceBox *m_nested = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace Views
