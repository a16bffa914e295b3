#pragma once

#include "views/inspector/inspectorpage.h"

namespace Views {

class ColorButton;
class LineField;
class TextField;

/** The fields of a persona. */
class PersonaPage : public InspectorPage
{
    Q_OBJECT
public:
    explicit PersonaPage(Model::Project &project, QWidget *parent = nullptr);

    void setSelection(const InspectorSelection &selection) override;
    void refresh(const Model::Changes &changes) override;

protected:
    void reload() override;

private:
    void connectText(TextField *field, QString Model::Persona::*member, const Model::Label &label);

    Model::Id<Model::Persona> m_id;
    TextField *m_name;
    ColorButton *m_color;
    LineField *m_role;
    TextField *m_goals;
    TextField *m_needs;
    TextField *m_quote;
};

} // namespace Views
