#include "views/inspector/personapage.h"

#include "views/inspector/titlefield.h"
#include "views/widgets/colorbutton.h"
#include "views/widgets/linefield.h"

namespace Views {

using namespace Model;

PersonaPage::PersonaPage(Project &project, QWidget *parent)
    : InspectorPage(project, parent)
    , m_name(new TitleField)
    , m_color(new ColorButton)
    , m_role(new LineField)
    , m_goals(new TextField)
    , m_needs(new TextField)
    , m_quote(new TextField)
{
    addCaption(tr("Persona"));
    addTitle(m_name, tr("Name"));
    addGap();
    addRow(translatedField("Color"), m_color);
    addRow(translatedField("Role"), m_role);
    addTall(translatedField("Goals"), m_goals);
    addTall(translatedField("Needs"), m_needs);
    addTall(translatedField("Quote"), m_quote);
    addStretch();

    connectText(m_name, &Persona::name, {QT_TRANSLATE_NOOP("Edit", "Rename persona")});
    connectText(m_goals, &Persona::goals, {QT_TRANSLATE_NOOP("Edit", "Change goals of persona")});
    connectText(m_needs, &Persona::needs, {QT_TRANSLATE_NOOP("Edit", "Change needs of persona")});
    connectText(m_quote, &Persona::quote, {QT_TRANSLATE_NOOP("Edit", "Change quote of persona")});
    connect(m_role, &LineField::edited, this, [this](const QString &text) {
        setField({QT_TRANSLATE_NOOP("Edit", "Change role of persona")}, m_id, &Persona::role, text, Join(m_id));
    });
    connect(m_color, &ColorButton::chosen, this, [this](const QString &color) {
        setField({QT_TRANSLATE_NOOP("Edit", "Change color of persona")}, m_id, &Persona::color, color);
    });
}

void PersonaPage::connectText(TextField *field, QString Persona::*member, const Label &label)
{
    connect(field, &TextField::edited, this,
            [this, member, label](const QString &text) { setField(label, m_id, member, text, Join(m_id)); });
}

void PersonaPage::setSelection(const InspectorSelection &selection)
{
    m_id = selection.persona;
    reload();
}

void PersonaPage::refresh(const Changes &changes)
{
    if (changes.present<Persona>().contains(m_id))
        reload();
}

void PersonaPage::reload()
{
    const auto persona = project().find(m_id);
    if (!persona)
        return;
    m_name->setValue(persona->name);
    m_color->setColor(persona->color);
    m_role->setValue(persona->role);
    m_goals->setValue(persona->goals);
    m_needs->setValue(persona->needs);
    m_quote->setValue(persona->quote);
}

} // namespace Views
