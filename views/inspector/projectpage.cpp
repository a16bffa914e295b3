#include "views/inspector/projectpage.h"

#include "model/journey/records.h"
#include "views/inspector/titlefield.h"
#include "views/widgets/plainlabel.h"

#include <QLocale>

namespace Views {

using namespace Model;

ProjectPage::ProjectPage(Project &project, QWidget *parent)
    : InspectorPage(project, parent)
    , m_name(new TitleField)
{
    addCaption(tr("Project"));
    addTitle(m_name, tr("Name"));
    addGap();
    m_created = addFact(tr("Created"));
    m_modified = addFact(tr("Changed"));
    addLine();
    addCount<Journey>(tr("Journeys"));
    addCount<Stage>(tr("Stages"));
    addCount<Touchpoint>(tr("Touchpoints"));
    addCount<Connection>(tr("Connections"));
    addCount<Persona>(tr("Personas"));
    addCount<Channel>(tr("Channels"));
    addCount<Owner>(tr("Owners"));
    addStretch();

    connect(m_name, &TextField::edited, this, [this](const QString &text) {
        const Id<ProjectInfo> only{1};
        setField({QT_TRANSLATE_NOOP("Edit", "Rename project")}, only, &ProjectInfo::name, text, Join(only));
    });
}

PlainLabel *ProjectPage::addFact(const QString &name)
{
    auto *label = new PlainLabel({});
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    addRow(name, label);
    return label;
}

template <class R>
void ProjectPage::addCount(const QString &name)
{
    m_counts += Count{addFact(name), [this] { return project().rows().count<R>(); }};
}

void ProjectPage::setSelection(const InspectorSelection &) { reload(); }

void ProjectPage::refresh(const Changes &) { reload(); }

void ProjectPage::reload()
{
    const QLocale locale;
    m_name->setValue(project().name());
    m_created->setText(locale.toString(project().created().toLocalTime(), QLocale::ShortFormat));
    m_modified->setText(locale.toString(project().modified().toLocalTime(), QLocale::ShortFormat));
    for (const Count &count : std::as_const(m_counts))
        count.label->setText(locale.toString(count.count()));
}

} // namespace Views
