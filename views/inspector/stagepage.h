#pragma once

#include "views/inspector/inspectorpage.h"

class QSpinBox;

namespace Views {

class ChoiceBox;
class TextField;

/** The fields of a stage. */
class StagePage : public InspectorPage
{
    Q_OBJECT
public:
    explicit StagePage(Model::Project &project, QWidget *parent = nullptr);

    void setSelection(const InspectorSelection &selection) override;
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
};

} // namespace Views
