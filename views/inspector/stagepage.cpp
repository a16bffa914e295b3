#include "views/inspector/stagepage.h"

#include "model/journey/stageoperations.h"
#include "views/inspector/feedbacksection.h"
#include "views/inspector/metricsection.h"
#include "views/inspector/titlefield.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/countbox.h"

#include <QSignalBlocker>

namespace Views {

using namespace Model;

static constexpr int widest = 1000; // the store's limit

StagePage::StagePage(Project &project, QWidget *parent)
    : InspectorPage(project, parent)
    , m_name(new TitleField)
    , m_phase(new ChoiceBox)
    , m_width(new CountBox(1, widest))
    , m_goal(new TextField)
    , m_notes(new TextField)
    , m_feedback(new FeedbackSection(project))
    , m_metrics(new MetricSection(project))
{
    addCaption(tr("Stage"));
    addTitle(m_name, tr("Name"));
    addGap();
    for (const Phase phase : {Phase::Before, Phase::During, Phase::After})
        m_phase->addItem(title(phase));
    addRow(translatedField("Phase"), m_phase);
    //: How many touchpoints fit side by side in a stage
    m_width->setToolTip(tr("How many touchpoints stand side by side at least"));
    addRow(translatedField("Width"), m_width);
    addTall(translatedField("Customer's goal"), m_goal);
    addTall(translatedField("Notes"), m_notes);
    addWide(m_feedback);
    addWide(m_metrics);
    addStretch();

    connect(m_name, &TextField::edited, this, [this](const QString &text) {
        setField({QT_TRANSLATE_NOOP("Edit", "Rename stage")}, m_id, &Stage::name, text, Join(m_id));
    });
    connect(m_phase, &ChoiceBox::chosen, this, [this](int index) {
        setField({QT_TRANSLATE_NOOP("Edit", "Change phase of stage")}, m_id, &Stage::phase, Phase(index));
    });
    connect(m_width, &QSpinBox::valueChanged, this, [this](int width) {
        perform(
            {QT_TRANSLATE_NOOP("Edit", "Change width of stage")},
            [id = m_id, width](Edit &edit) { setStageWidth(edit, id, width); }, Join(m_id));
    });
    connect(m_goal, &TextField::edited, this, [this](const QString &text) {
        setField({QT_TRANSLATE_NOOP("Edit", "Change goal of stage")}, m_id, &Stage::goal, text, Join(m_id));
    });
    connect(m_feedback, &FeedbackSection::feedbackRequested, this, &InspectorPage::feedbackRequested);
    connect(m_notes, &TextField::edited, this, [this](const QString &text) {
        setField({QT_TRANSLATE_NOOP("Edit", "Change notes of stage")}, m_id, &Stage::notes, text, Join(m_id));
    });
}

void StagePage::setPersonas(const QSet<Id<Persona>> &personas) { m_feedback->setPersonas(personas); }

void StagePage::setVoice(CustomerVoice *voice)
{
    m_feedback->setVoice(voice);
    m_metrics->setVoice(voice);
}

void StagePage::setSelection(const InspectorSelection &selection)
{
    m_id = selection.stage;
    reload();
}

void StagePage::refresh(const Changes &changes)
{
    if (changes.present<Stage>().contains(m_id) || changes.touches<Touchpoint>())
        reload();
}

void StagePage::reload()
{
    const auto stage = project().find(m_id);
    if (!stage)
        return;
    m_name->setValue(stage->name);
    m_phase->setChoice(int(stage->phase));
    const QSignalBlocker quiet(m_width);
    m_width->setValue(columnsOf(project().rows(), m_id));
    m_goal->setValue(stage->goal);
    m_notes->setValue(stage->notes);
    m_feedback->setStage(m_id);
    m_metrics->setPlace(MetricPlace{stage->journey, m_id, {}});
}

} // namespace Views
