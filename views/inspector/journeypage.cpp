#include "views/inspector/journeypage.h"

#include "model/insight/evidencelevel.h"
#include "model/journey/personaoperations.h"
#include "views/inspector/metricsection.h"
#include "views/inspector/titlefield.h"
#include "views/theme/measures.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/colormark.h"
#include "views/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

JourneyPage::JourneyPage(Project &project, QWidget *parent)
    : InspectorPage(project, parent)
    , m_title(new TitleField)
    , m_description(new TextField)
    , m_kind(new ChoiceBox)
    , m_people(new QWidget)
    , m_peopleColumn(new QVBoxLayout(m_people))
    , m_counts(new PlainLabel({}, Look::Second))
    , m_evidence(new PlainLabel({}, Look::Second))
    , m_metrics(new MetricSection(project))
{
    addCaption(tr("Journey"));
    addTitle(m_title, tr("Title"));
    m_description->setTitle(TextField::TitleLook::Subtitle);
    m_description->setPlaceholderText(tr("Describe whose journey this is"));
    addTitle(m_description, tr("Description"));
    addGap();
    m_kind->addItems({title(JourneyKind::Current), title(JourneyKind::Future)});
    addRow(translatedField("State"), m_kind);
    addLine();
    addWide(new PlainLabel(tr("Personas who take part"), Look::Strong));
    m_peopleColumn->setContentsMargins(0, 0, 0, 0);
    m_peopleColumn->setSpacing(Measure::grid);
    addWide(m_people);
    addLine();
    m_counts->setWordWrap(true);
    addWide(m_counts);
    m_evidence->setObjectName(u"evidenceLevel"_s);
    m_evidence->setWordWrap(true);
    m_evidence->hide();
    addWide(m_evidence);
    addWide(m_metrics);
    addStretch();

    connect(m_title, &TextField::edited, this, [this](const QString &text) {
        setField({QT_TRANSLATE_NOOP("Edit", "Rename journey")}, m_id, &Journey::title, text, Join(m_id));
    });
    connect(m_description, &TextField::edited, this, [this](const QString &text) {
        setField({QT_TRANSLATE_NOOP("Edit", "Describe journey")}, m_id, &Journey::description, text, Join(m_id));
    });
    connect(m_kind, &ChoiceBox::chosen, this, [this](int index) {
        setField({QT_TRANSLATE_NOOP("Edit", "Change state of journey")}, m_id, &Journey::kind, JourneyKind(index));
    });
}

void JourneyPage::setVoice(CustomerVoice *voice)
{
    if (m_voice)
        m_voice->disconnect(this);
    m_voice = voice;
    if (voice)
        connect(voice, &CustomerVoice::changed, this, &JourneyPage::reloadEvidence);
    m_metrics->setVoice(voice);
    reloadEvidence();
}

void JourneyPage::setSelection(const InspectorSelection &selection)
{
    m_id = selection.journey;
    reload();
}

void JourneyPage::setPageEditable(bool editable)
{
    setEditable(editable);
    m_people->setEnabled(editable);
}

/** Whether other touchpoints count, or they count otherwise. */
static bool changesEvidence(const Changes &changes)
{
    const QList<Change> touchpoints = changes.of<Touchpoint>();
    return std::any_of(touchpoints.cbegin(), touchpoints.cend(), [](const Change &change) {
        return change.what != What::Changed || (change.columns & Changes::bit(&Touchpoint::evidence));
    });
}

void JourneyPage::refresh(const Changes &changes)
{
    if (changes.present<Journey>().contains(m_id)) {
        reload();
        return;
    }
    if (changes.touches<Persona>() || changes.touches<Participant>())
        reloadPeople();
    if (changes.touches<Stage>() || changes.touches<Touchpoint>() || changes.touches<Connection>())
        reloadCounts();
    if (changesEvidence(changes))
        reloadEvidence();
}

void JourneyPage::reload()
{
    const auto journey = project().find(m_id);
    if (!journey)
        return;
    m_title->setValue(journey->title);
    m_description->setValue(journey->description);
    m_kind->setChoice(int(journey->kind));
    reloadPeople();
    reloadCounts();
    reloadEvidence();
    m_metrics->setPlace(MetricPlace{m_id, {}, {}});
}

void JourneyPage::reloadEvidence()
{
    QString text;
    if (m_voice) {
        if (m_counted != m_voice->evidence()) {
            m_counted = m_voice->evidence();
            m_feedback = feedbackCounts(*m_counted);
        }
        text = evidenceLevels(project().where(&Touchpoint::journey, m_id), m_feedback).text();
    }
    m_evidence->setText(text);
    m_evidence->setVisible(!text.isEmpty());
}

void JourneyPage::reloadCounts()
{
    const auto count = [](const QString &text, qint64 number) { return text.arg(QLocale().toString(number)); };
    m_counts->setText(QStringList{count(tr("Stages: %1"), project().rows().count(&Stage::journey, m_id)),
                                  count(tr("Touchpoints: %1"), project().rows().count(&Touchpoint::journey, m_id)),
                                  count(tr("Connections: %1"), project().rows().count(&Connection::journey, m_id))}
                          .join(u'\n'));
}

void JourneyPage::reloadPeople()
{
    const QList<Persona> all = project().all<Persona>();
    const QList<Persona> taking = personasOf(project().rows(), m_id);
    if (all != m_shown || m_peopleColumn->isEmpty()) {
        qDeleteAll(m_people->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
        m_shown = all;
        for (const Persona &persona : all) {
            QString name = persona.name.isEmpty() ? tr("Unnamed") : persona.name;
            auto *box = new QCheckBox(name.replace(u'&', u"&&"_s), m_people);
            box->setIcon(colorMark(persona.color));
            box->setIconSize(QSize(Measure::icon, Measure::icon));
            connect(box, &QCheckBox::clicked, this, [this, persona](bool checked) { setTakesPart(persona, checked); });
            m_peopleColumn->addWidget(box);
        }
        if (all.isEmpty()) {
            auto *hint = new PlainLabel(tr("There is no persona yet. Add one in the list on the left."), Look::Small);
            hint->setWordWrap(true);
            m_peopleColumn->addWidget(hint);
        }
    }
    const auto boxes = m_people->findChildren<QCheckBox *>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        boxes[i]->setChecked(std::any_of(taking.cbegin(), taking.cend(),
                                         [&](const Persona &persona) { return persona.id == all[i].id; }));
    }
}

void JourneyPage::setTakesPart(const Persona &persona, bool takesPart)
{
    if (takesPart) {
        perform({QT_TRANSLATE_NOOP("Edit", "Add %1 to the journey"), {persona.name}},
                [this, id = persona.id](Edit &edit) { addParticipant(edit, m_id, id); });
    } else {
        perform({QT_TRANSLATE_NOOP("Edit", "Take %1 out of the journey"), {persona.name}},
                [this, id = persona.id](Edit &edit) { removeParticipant(edit, m_id, id); });
    }
}

} // namespace Views
