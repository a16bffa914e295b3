#include "views/inspector/connectionpage.h"

#include "views/inspector/numberfield.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/elidedlabel.h"

namespace Views {

using namespace Model;

ConnectionPage::ConnectionPage(Project &project, QWidget *parent)
    : InspectorPage(project, parent)
    , m_from(new PlainLabel({}, Look::PageTitle))
    , m_to(new PlainLabel({}, Look::PageTitle))
    , m_kind(new ChoiceBox)
    , m_label(new LineField)
    , m_probability(new NumberField(NumberField::percent()))
    , m_volume(new NumberField(NumberField::amount()))
{
    addCaption(tr("Connection"));
    m_from->setWordWrap(true);
    m_to->setWordWrap(true);
    addWide(m_from);
    addWide(m_to);
    addGap();
    for (size_t i = 0; i < std::size(Words<ConnectionKind>::titles); ++i)
        m_kind->addItem(title(ConnectionKind(i)));
    addRow(translatedField("Kind"), m_kind);
    addRow(translatedField("Label"), m_label);
    m_probability->setPlaceholderText(tr("not set"));
    m_probability->setToolTip(tr("How many of the customers who are here take this way"));
    addRow(translatedField("Probability"), m_probability);
    m_volume->setPlaceholderText(tr("not set"));
    m_volume->setToolTip(tr("How many customers take this way in a period"));
    addRow(translatedField("Volume"), m_volume);
    addStretch();

    connect(m_kind, &ChoiceBox::chosen, this, [this](int index) {
        setField({QT_TRANSLATE_NOOP("Edit", "Change kind of connection")}, m_id, &Connection::kind,
                 ConnectionKind(index));
    });
    connect(m_label, &LineField::edited, this, [this](const QString &text) {
        setField({QT_TRANSLATE_NOOP("Edit", "Label connection")}, m_id, &Connection::label, text, Join(m_id));
    });
    connect(m_probability, &NumberField::committed, this, [this](std::optional<double> probability) {
        setField({QT_TRANSLATE_NOOP("Edit", "Change probability")}, m_id, &Connection::probability, probability);
    });
    connect(m_volume, &NumberField::committed, this, [this](std::optional<double> volume) {
        setField({QT_TRANSLATE_NOOP("Edit", "Change volume")}, m_id, &Connection::volume, volume);
    });
    for (NumberField *field : {m_probability, m_volume})
        connect(field, &NumberField::refused, this, &ConnectionPage::refuse);
}

QString ConnectionPage::nameOf(Id<Touchpoint> id) const
{
    const auto touchpoint = project().find(id);
    return touchpoint && !touchpoint->name.isEmpty() ? touchpoint->name : tr("Unnamed");
}

void ConnectionPage::setSelection(const InspectorSelection &selection)
{
    m_id = selection.connection;
    reload();
}

void ConnectionPage::refresh(const Changes &changes)
{
    if (changes.present<Connection>().contains(m_id) || changes.touches<Touchpoint>())
        reload();
}

void ConnectionPage::reload()
{
    const auto connection = project().find(m_id);
    if (!connection)
        return;
    m_from->setText(nameOf(connection->from));
    //: %1 is the touchpoint that a connection leads to
    m_to->setText(tr("→ %1").arg(nameOf(connection->to)));
    m_kind->setChoice(int(connection->kind));
    m_label->setValue(connection->label);
    m_probability->setNumber(connection->probability);
    m_volume->setNumber(connection->volume);
}

} // namespace Views
