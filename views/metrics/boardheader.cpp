#include "views/metrics/boardheader.h"

#include "model/store/clock.h"
#include "views/metrics/chipbutton.h"
#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/plaintooltip.h"

#include <QActionGroup>
#include <QDateEdit>
#include <QDateTime>
#include <QFrame>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int narrow = 900; // with less, the chips have a row of their own

/** A name as a menu takes it: an & would underline the next letter. */
static QString menuText(const QString &name)
{
    constexpr qsizetype most = 80;
    QString text = name.simplified();
    if (text.size() > most)
        text = text.first(most) + u'…';
    return text.isEmpty() ? BoardHeader::tr("Unnamed") : text.replace(u'&', u"&&"_s);
}

static QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool isChosen)
{
    QAction *const action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    action->setActionGroup(group);
    return action;
}

BoardHeader::BoardHeader(QWidget *parent)
    : QWidget(parent)
    , m_place(new ChipButton(tr("Place")))
    , m_persona(new ChipButton(tr("Persona")))
    , m_sources(new ChipButton(tr("Source")))
    , m_period(new ChipButton(tr("Period")))
    , m_chips(new QWidget)
    , m_busy(new PlainLabel(tr("Counting…"), Look::Small))
    , m_import(new QPushButton(tr("Import values…")))
    , m_add(new QPushButton(tr("New metric")))
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
{
    setProperty("look", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_place->setObjectName(u"place"_s);
    m_persona->setObjectName(u"persona"_s);
    m_sources->setObjectName(u"sources"_s);
    m_period->setObjectName(u"period"_s);
    auto *line = new QFrame;
    line->setProperty("look", u"line"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    m_second = new QHBoxLayout;
    m_second->addStretch(1);
    column->addLayout(m_second);
    column->addWidget(makeDates());
    column->addWidget(line);
    connect(m_place, &ChipButton::menuRequested, this, &BoardHeader::fillPlaces);
    connect(m_persona, &ChipButton::menuRequested, this, &BoardHeader::fillPersonas);
    connect(m_sources, &ChipButton::menuRequested, this, &BoardHeader::fillSources);
    connect(m_period, &ChipButton::menuRequested, this, &BoardHeader::fillPeriods);
    connect(m_from, &QDateEdit::dateChanged, this, &BoardHeader::takeDates);
    connect(m_to, &QDateEdit::dateChanged, this, &BoardHeader::takeDates);
    m_busy->hide();
    show(m_choice);
}

QWidget *BoardHeader::makeTop()
{
    m_import->setObjectName(u"importValues"_s);
    m_import->setToolTip(tr("Reads a file of metrics that were measured elsewhere."));
    m_add->setObjectName(u"newMetric"_s);
    m_add->setProperty("look", u"primary"_s);
    m_add->setToolTip(tr("Adds a metric of your own, or types the values of a known one."));
    connect(m_import, &QPushButton::clicked, this, &BoardHeader::importValuesRequested);
    connect(m_add, &QPushButton::clicked, this, &BoardHeader::newMetricRequested);
    auto *top = new QWidget;
    top->setFixedHeight(Measure::toolBarHeight);
    m_top = new QHBoxLayout(top);
    QHBoxLayout *const row = m_top;
    row->setContentsMargins(Measure::panelMargin, 0, Measure::panelMargin, 0);
    row->setSpacing(Measure::gap);
    row->addWidget(new PlainLabel(tr("Metrics"), Look::PageTitle));
    row->addSpacing(Measure::gap);
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(Measure::gap);
    for (ChipButton *chip : {m_place, m_persona, m_sources})
        chips->addWidget(chip);
    row->addWidget(m_chips);
    row->addWidget(m_busy);
    row->addStretch(1);
    row->addWidget(m_period);
    row->addWidget(m_import);
    row->addWidget(m_add);
    return top;
}

QWidget *BoardHeader::makeDates()
{
    m_dates = new QWidget;
    auto *row = new QHBoxLayout(m_dates);
    row->setContentsMargins(Measure::panelMargin, 0, Measure::panelMargin, Measure::gap);
    row->setSpacing(Measure::gap);
    row->addStretch(1);
    for (const auto &[text, field] : {std::pair{tr("From"), m_from}, std::pair{tr("to"), m_to}}) {
        auto *label = new PlainLabel(text, Look::Second);
        label->setBuddy(field);
        field->setCalendarPopup(true);
        field->setAccessibleName(text);
        field->setDateRange(QDate(1970, 1, 1), QDate(9999, 12, 31));
        row->addWidget(label);
        row->addWidget(field);
    }
    m_dates->hide();
    return m_dates;
}

void BoardHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QHBoxLayout *const row = width() < narrow ? m_second : m_top;
    if (row->indexOf(m_chips) >= 0)
        return;
    (row == m_top ? m_second : m_top)->removeWidget(m_chips);
    row->insertWidget(row == m_top ? 2 : 0, m_chips); // behind the title and the gap
    const int side = row == m_top ? 0 : Measure::panelMargin;
    m_second->setContentsMargins(side, 0, side, row == m_top ? 0 : Measure::gap);
}

void BoardHeader::setProject(Project *project)
{
    m_project = project;
    show({});
}

void BoardHeader::setChoice(const BoardChoice &choice) { show(choice); }

void BoardHeader::setEditable(bool editable)
{
    m_import->setEnabled(editable);
    m_add->setEnabled(editable);
}

void BoardHeader::setBusy(bool busy) { m_busy->setVisible(busy); }

void BoardHeader::refresh()
{
    if (!m_project)
        return;
    BoardChoice choice = m_choice;
    if (choice.place.touchpoint && !m_project->find(choice.place.touchpoint))
        choice.place.touchpoint = {};
    if (choice.place.stage && !m_project->find(choice.place.stage))
        choice.place.stage = {};
    if (choice.place.journey && !m_project->find(choice.place.journey))
        choice.place = {};
    if (choice.persona && !m_project->find(choice.persona))
        choice.persona = {};
    show(choice);
}

QString BoardHeader::placeName() const { return placeName(m_choice.place); }

QString BoardHeader::placeName(const MetricPlace &place) const
{
    const auto named = [](const QString &name) { return name.isEmpty() ? tr("Unnamed") : name; };
    if (m_project) {
        if (const auto touchpoint = m_project->find(place.touchpoint))
            return named(touchpoint->name);
        if (const auto stage = m_project->find(place.stage))
            return named(stage->name);
        if (const auto journey = m_project->find(place.journey))
            return named(journey->title);
    }
    return tr("Whole project");
}

void BoardHeader::show(const BoardChoice &choice)
{
    m_choice = choice;
    m_place->setChoice(placeName(), choice.place != MetricPlace());
    const auto persona = m_project ? m_project->find(choice.persona) : std::nullopt;
    m_persona->setChoice(persona ? persona->name : tr("All personas"), persona.has_value());
    const auto &sources = choice.sources;
    m_sources->setChoice(sources.isEmpty()     ? tr("All sources")
                         : sources.size() == 1 ? Model::title(sources.first())
                                               : tr("%n sources", nullptr, int(sources.size())),
                         !sources.isEmpty());
    m_period->setChoice(choice.period.title(now()), false);
    if (const auto period = choice.period.period(now()))
        m_period->setToolTip(plainToolTip(tr("Period: %1").arg(daysText(*period))));
    m_dates->setVisible(choice.period.kind == PeriodChoice::Kind::FromTo);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    if (choice.period.from.isValid())
        m_from->setDate(choice.period.from);
    if (choice.period.to.isValid())
        m_to->setDate(choice.period.to);
}

void BoardHeader::choosePlace(const MetricPlace &place)
{
    m_choice.place = place;
    show(BoardChoice(m_choice));
    emit placeChosen();
}

void BoardHeader::fillPlaces(QMenu *menu)
{
    if (!m_project)
        return;
    auto *group = new QActionGroup(menu);
    connect(addChoice(menu, group, tr("Whole project"), m_choice.place == MetricPlace()), &QAction::triggered, this,
            [this] { choosePlace({}); });
    menu->addSeparator();
    for (const Journey &journey : m_project->all<Journey>()) {
        QString title = menuText(journey.title);
        if (journey.kind == JourneyKind::Future)
            title = tr("%1 (future)").arg(title);
        QMenu *const stages = menu->addMenu(title);
        connect(stages, &QMenu::aboutToShow, this, [this, stages, journey] { fillStages(stages, journey); });
    }
}

void BoardHeader::fillStages(QMenu *menu, const Journey &journey)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const MetricPlace whole{journey.id, {}, {}};
    connect(addChoice(menu, group, tr("The whole journey"), m_choice.place == whole), &QAction::triggered, this,
            [this, whole] { choosePlace(whole); });
    menu->addSeparator();
    for (const Stage &stage : m_project->where(&Stage::journey, journey.id)) {
        QMenu *const touchpoints = menu->addMenu(menuText(stage.name));
        connect(touchpoints, &QMenu::aboutToShow, this, [this, touchpoints, stage] {
            touchpoints->clear();
            auto *places = new QActionGroup(touchpoints);
            const MetricPlace all{stage.journey, stage.id, {}};
            connect(addChoice(touchpoints, places, tr("The whole stage"), m_choice.place == all), &QAction::triggered,
                    this, [this, all] { choosePlace(all); });
            touchpoints->addSeparator();
            for (const Touchpoint &touchpoint : m_project->where(&Touchpoint::journey, stage.journey)) {
                if (touchpoint.stage != stage.id)
                    continue;
                const MetricPlace place{stage.journey, stage.id, touchpoint.id};
                connect(addChoice(touchpoints, places, menuText(touchpoint.name), m_choice.place == place),
                        &QAction::triggered, this, [this, place] { choosePlace(place); });
            }
        });
    }
}

void BoardHeader::fillPersonas(QMenu *menu)
{
    if (!m_project)
        return;
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Id<Persona> persona) {
        connect(addChoice(menu, group, text, m_choice.persona == persona), &QAction::triggered, this, [this, persona] {
            m_choice.persona = persona;
            show(BoardChoice(m_choice));
            emit personaChosen();
        });
    };
    add(tr("All personas"), {});
    menu->addSeparator();
    for (const Persona &persona : m_project->all<Persona>())
        add(menuText(persona.name), persona.id);
}

void BoardHeader::fillSources(QMenu *menu)
{
    QAction *const all = menu->addAction(tr("All sources"));
    connect(all, &QAction::triggered, this, [this] {
        m_choice.sources.clear();
        show(BoardChoice(m_choice));
        emit sourcesChosen();
    });
    menu->addSeparator();
    for (size_t n = 0; n < std::size(Words<Source>::words); ++n) {
        const auto source = Source(n);
        QAction *const action = menu->addAction(Model::title(source));
        action->setCheckable(true);
        action->setChecked(m_choice.sources.contains(source));
        connect(action, &QAction::toggled, this, [this, source](bool isOn) {
            m_choice.sources.removeAll(source);
            if (isOn)
                m_choice.sources.append(source);
            std::sort(m_choice.sources.begin(), m_choice.sources.end());
            show(BoardChoice(m_choice));
            emit sourcesChosen();
        });
    }
}

void BoardHeader::fillPeriods(QMenu *menu)
{
    using Kind = PeriodChoice::Kind;
    auto *group = new QActionGroup(menu);
    for (const Kind kind :
         {Kind::Last30Days, Kind::Last3Months, Kind::Last12Months, Kind::ThisYear, Kind::LastYear, Kind::Everything}) {
        if (kind == Kind::Everything)
            menu->addSeparator();
        connect(addChoice(menu, group, PeriodChoice{kind, {}, {}}.title(now()), m_choice.period.kind == kind),
                &QAction::triggered, this, [this, kind] { choosePeriod(kind); });
    }
    connect(addChoice(menu, group, tr("From … to …"), m_choice.period.kind == Kind::FromTo), &QAction::triggered, this,
            [this] { choosePeriod(Kind::FromTo); });
}

void BoardHeader::choosePeriod(PeriodChoice::Kind kind)
{
    if (kind == PeriodChoice::Kind::FromTo && m_choice.period.kind != kind) {
        const auto shown = m_choice.period.period(now());
        const qint64 last = shown ? shown->to - 1 : now();
        const qint64 first = shown ? shown->from : Period::last(12, PeriodUnit::Month, now()).from;
        m_choice.period.from = QDateTime::fromMSecsSinceEpoch(first, Qt::UTC).date();
        m_choice.period.to = QDateTime::fromMSecsSinceEpoch(last, Qt::UTC).date();
    }
    m_choice.period.kind = kind;
    show(BoardChoice(m_choice));
    if (kind == PeriodChoice::Kind::FromTo)
        m_from->setFocus();
    emit periodChosen();
}

void BoardHeader::takeDates()
{
    m_choice.period.from = m_from->date();
    m_choice.period.to = m_to->date();
    m_period->setChoice(m_choice.period.title(now()), false);
    emit periodChosen();
}

} // namespace Views
