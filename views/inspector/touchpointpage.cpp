#include "views/inspector/touchpointpage.h"

#include "views/inspector/catalogue.h"
#include "views/inspector/cataloguedialog.h"
#include "views/inspector/feedbacksection.h"
#include "views/inspector/metricsection.h"
#include "views/inspector/numberfield.h"
#include "views/inspector/readmany.h"
#include "views/inspector/scoresection.h"
#include "views/inspector/titlefield.h"
#include "views/widgets/cataloguebox.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;

/** The value that all have, or nothing where they differ. */
template <class T>
static std::optional<T> common(const QList<Touchpoint> &touchpoints, T Touchpoint::*member)
{
    const T &first = touchpoints.first().*member;
    for (const Touchpoint &touchpoint : touchpoints) {
        if (touchpoint.*member != first)
            return std::nullopt;
    }
    return first;
}

TouchpointPage::TouchpointPage(Project &project, QWidget *parent)
    : InspectorPage(project, parent)
{
    addTitles();
    addCatalogues();
    addChoice("Kind", &Touchpoint::kind, {QT_TRANSLATE_NOOP("Edit", "Change kind")});
    addChoice("Initiative", &Touchpoint::initiative, {QT_TRANSLATE_NOOP("Edit", "Change initiative")});
    addLine();
    addScores();
    addLine();
    addChoice("Moment", &Touchpoint::moment, {QT_TRANSLATE_NOOP("Edit", "Change moment")});
    addChoice("Pain point", &Touchpoint::pain, {QT_TRANSLATE_NOOP("Edit", "Change pain point")});
    addChoice("Status", &Touchpoint::status, {QT_TRANSLATE_NOOP("Edit", "Change status")});
    addChoice("Evidence", &Touchpoint::evidence, {QT_TRANSLATE_NOOP("Edit", "Change evidence")});
    addChoice("Visibility", &Touchpoint::visibility, {QT_TRANSLATE_NOOP("Edit", "Change visibility")});
    addPlaces();
    addNumbers();
    addStretch();
}

void TouchpointPage::addTitles()
{
    addCaption(tr("Touchpoint"));
    m_several = new PlainLabel({}, Look::PageTitle);
    addWide(m_several);
    m_name = new TitleField;
    addTitle(m_name, tr("Name"));
    connect(m_name, &TextField::edited, this, [this](const QString &text) {
        setField({QT_TRANSLATE_NOOP("Edit", "Rename touchpoint")}, m_ids.first(), &Touchpoint::name, text,
                 Join(m_ids.first()));
    });
    m_description = new TextField;
    m_description->setTitle(TextField::TitleLook::Subtitle);
    m_description->setPlaceholderText(tr("Describe what happens here"));
    addTitle(m_description, tr("Description"));
    connect(m_description, &TextField::edited, this, [this](const QString &text) {
        setField({QT_TRANSLATE_NOOP("Edit", "Describe touchpoint")}, m_ids.first(), &Touchpoint::description, text,
                 Join(m_ids.first()));
    });
}

/** What the team believes, and below it what customers say. */
void TouchpointPage::addScores()
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_scores = new ScoreSection(project());
    m_feedback = new FeedbackSection(project());
    m_metrics = new MetricSection(project());
    column->addWidget(m_scores);
    column->addWidget(m_feedback);
    column->addWidget(m_metrics);
    connect(m_scores, &ScoreSection::scorePreview, this, &InspectorPage::scorePreview);
    connect(m_feedback, &FeedbackSection::feedbackRequested, this, &InspectorPage::feedbackRequested);
    addWide(group);
}

template <class T>
void TouchpointPage::set(const Label &label, T Touchpoint::*member, const std::type_identity_t<T> &value)
{
    perform(label, [ids = m_ids, member, value](Edit &edit) {
        for (const Id<Touchpoint> id : ids)
            edit.set(id, member, value);
    });
}

template <class E>
void TouchpointPage::addChoice(const char *fieldTitle, E Touchpoint::*member, const Label &label)
{
    auto *box = new ChoiceBox;
    if constexpr (std::is_same_v<E, bool>) {
        box->addItems({TouchpointPage::tr("No"), TouchpointPage::tr("Yes")});
    } else {
        for (size_t i = 0; i < std::size(Words<E>::titles); ++i)
            box->addItem(title(E(i)));
    }
    addRow(translatedField(fieldTitle), box);
    connect(box, &ChoiceBox::chosen, this, [this, member, label](int index) { set(label, member, E(index)); });
    m_showers += [box, member](const Touchpoints &touchpoints) {
        const auto value = common(touchpoints, member);
        box->setChoice(value ? int(*value) : -1);
    };
}

template <class R>
void TouchpointPage::addCatalogue(const char *fieldTitle, Id<R> Touchpoint::*member)
{
    using C = Catalogue<R>;
    auto *box = new CatalogueBox(C::none(), C::manage());
    addRow(translatedField(fieldTitle), box);
    connect(box, &CatalogueBox::chosen, this, [this, member](qint64 id) { set(C::chooseLabel(), member, Id<R>{id}); });
    connect(box, &CatalogueBox::named, this, [this, member](const QString &name) {
        perform(C::addLabel(name), [ids = m_ids, member, name](Edit &edit) {
            const Id<R> added = C::add(edit, name);
            for (const Id<Touchpoint> id : ids)
                edit.set(id, member, added);
        });
    });
    connect(box, &CatalogueBox::manageRequested, this, [this] {
        auto *dialog = new CatalogueDialog(project(), CatalogueDialog::kindOf<R>(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_showers += [this, box, member](const Touchpoints &touchpoints) {
        box->setEntries(catalogueEntries<R>(project()));
        if (const auto value = common(touchpoints, member))
            box->setChoice(value->value);
        else
            box->setMixed();
    };
}

void TouchpointPage::addCatalogues()
{
    addGap();
    addCatalogue("Channel", &Touchpoint::channel);
    addCatalogue("Owner", &Touchpoint::owner);
}

void TouchpointPage::addPlaces()
{
    m_phase = new ChoiceBox;
    addRow(translatedField("Phase"), m_phase);
    connect(m_phase, &ChoiceBox::chosen, this, [this](int index) {
        set({QT_TRANSLATE_NOOP("Edit", "Change phase")}, &Touchpoint::phase,
            index == 0 ? std::nullopt : std::optional(Phase(index - 1)));
    });
    m_nested = new ChoiceBox;
    m_open = new QPushButton(tr("Open nested journey"));
    m_open->setObjectName(QStringLiteral("openNestedJourney"));
}

void TouchpointPage::addNumbers()
{
    m_duration = new NumberField(NumberField::duration());
    addRow(translatedField("Duration"), m_duration);
    connect(m_duration, &NumberField::committed, this, [this](std::optional<double> minutes) {
        set({QT_TRANSLATE_NOOP("Edit", "Change duration")}, &Touchpoint::durationMinutes, minutes);
    });
    connect(m_duration, &NumberField::refused, this, &TouchpointPage::refuse);

    addRow(translatedField("Nested journey"), m_nested);
    connect(m_nested, &ChoiceBox::chosen, this, [this](int index) {
        set({QT_TRANSLATE_NOOP("Edit", "Change nested journey")}, &Touchpoint::nested,
            Id<Journey>{m_nested->itemData(index).toLongLong()});
    });
    addWide(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto touchpoint = project().find(m_ids.first());
        if (touchpoint && touchpoint->nested)
            emit journeyActivated(touchpoint->nested);
    });
}

void TouchpointPage::setSelection(const InspectorSelection &selection)
{
    m_ids = selection.touchpoints;
    reload();
}

void TouchpointPage::setPersonas(const QSet<Id<Persona>> &personas)
{
    m_scores->setPersonas(personas);
    m_feedback->setPersonas(personas);
}

void TouchpointPage::setVoice(CustomerVoice *voice)
{
    m_feedback->setVoice(voice);
    m_metrics->setVoice(voice);
}

void TouchpointPage::setPageEditable(bool editable)
{
    setEditable(editable);
    m_scores->setEnabled(editable);
}

void TouchpointPage::reload()
{
    const Touchpoints touchpoints = readTouchpoints(project(), m_ids);
    m_ids.clear();
    for (const Touchpoint &touchpoint : touchpoints)
        m_ids += touchpoint.id;
    if (touchpoints.isEmpty())
        return;
    show(touchpoints);
    m_scores->setTouchpoints(m_ids, touchpoints.first().journey);
}

void TouchpointPage::refresh(const Changes &changes)
{
    const QSet<Id<Touchpoint>> touched = changes.present<Touchpoint>() + changes.removed<Touchpoint>();
    const auto isTouched = [&](Id<Touchpoint> id) { return touched.contains(id); };
    if (std::any_of(m_ids.cbegin(), m_ids.cend(), isTouched) || changes.touches<Channel>() ||
        changes.touches<Owner>() || changes.touches<Stage>() || changes.touches<Journey>()) {
        reload();
    } else {
        m_scores->refresh(changes);
        m_feedback->refresh(changes);
    }
}

void TouchpointPage::show(const Touchpoints &touchpoints)
{
    const bool isOne = touchpoints.size() == 1;
    m_several->setVisible(!isOne);
    m_name->setVisible(isOne);
    m_description->setVisible(isOne);
    if (isOne) {
        m_name->setValue(touchpoints.first().name);
        m_description->setValue(touchpoints.first().description);
    } else {
        m_several->setText(tr("%n touchpoints", nullptr, int(touchpoints.size())));
    }
    for (const auto &shower : std::as_const(m_showers))
        shower(touchpoints);
    showVoice(touchpoints);
    showPhases(touchpoints);
    if (const auto duration = common(touchpoints, &Touchpoint::durationMinutes))
        m_duration->setNumber(*duration);
    else
        m_duration->setMixed();
    showJourneys(touchpoints);
}

void TouchpointPage::showVoice(const Touchpoints &touchpoints)
{
    if (touchpoints.size() != 1) {
        m_feedback->clear();
        m_metrics->setPlace({});
        return;
    }
    const Touchpoint &touchpoint = touchpoints.first();
    m_feedback->setTouchpoint(touchpoint);
    m_metrics->setPlace(MetricPlace{touchpoint.journey, touchpoint.stage, touchpoint.id});
}

void TouchpointPage::showPhases(const Touchpoints &touchpoints)
{
    const auto stage = common(touchpoints, &Touchpoint::stage);
    const auto row = stage ? project().find(*stage) : std::nullopt;
    QStringList phases{tr("As its stage")};
    for (const Phase phase : {Phase::Before, Phase::During, Phase::After})
        phases += title(phase);
    m_phase->setChoices(phases);
    //: %1 is a phase, as in: before the purchase
    m_phase->setItemData(0, row ? tr("Its stage is %1").arg(title(row->phase)) : QString(), Qt::ToolTipRole);
    const auto phase = common(touchpoints, &Touchpoint::phase);
    m_phase->setChoice(!phase ? -1 : *phase ? int(**phase) + 1 : 0);
}

void TouchpointPage::showJourneys(const Touchpoints &touchpoints)
{
    QStringList titles{tr("None")};
    QList<qint64> ids{0};
    for (const Journey &journey : project().all<Journey>()) {
        if (journey.id == touchpoints.first().journey)
            continue;
        titles += journey.title.isEmpty() ? tr("Unnamed") : journey.title;
        ids += journey.id.value;
    }
    m_nested->setChoices(titles);
    for (int i = 0; i < ids.size(); ++i)
        m_nested->setItemData(i, ids[i]);
    const auto nested = common(touchpoints, &Touchpoint::nested);
    m_nested->setChoice(nested ? m_nested->findData(nested->value) : -1);
    m_open->setVisible(nested && *nested);
}

} // namespace Views
