#pragma once

#include "views/inspector/inspectorpage.h"

class QVBoxLayout;

namespace Views {

class ChoiceBox;
class PlainLabel;
class TextField;

/** The fields of a journey, and who takes part in it. */
class JourneyPage : public InspectorPage
{
    Q_OBJECT
public:
    explicit JourneyPage(Model::Project &project, QWidget *parent = nullptr);

    void setSelection(const InspectorSelection &selection) override;
    void refresh(const Model::Changes &changes) override;
    void setPageEditable(bool editable) override;

protected:
    void reload() override;

private:
    void reloadCounts();
    void reloadPeople();
    void setTakesPart(const Model::Persona &persona, bool takesPart);

    Model::Id<Model::Journey> m_id;
    TextField *m_title;
    TextField *m_description;
    ChoiceBox *m_kind;
    QWidget *m_people;
    QVBoxLayout *m_peopleColumn;
    QList<Model::Persona> m_shown;
    PlainLabel *m_counts;
};

} // namespace Views
