#include "views/metrics/metricspage.h"

#include "model/feedback/foldedname.h"
#include "model/journey/records.h"
#include "model/store/clock.h"
#include "views/background/evidencework.h"
#include "views/metrics/boardheader.h"
#include "views/metrics/cardgrid.h"
#include "views/metrics/metriccard.h"
#include "views/metrics/metricdialogs.h"
#include "views/metrics/touchpointboard.h"
#include "views/theme/measures.h"
#include "views/widgets/emptystate.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

// So much is counted at once, without a thread.
static constexpr size_t mostFeedback = 20'000;
static constexpr qint64 mostTouchpoints = 200;
static constexpr int bodyMargin = 6 * Measure::grid;
static constexpr int narrowestCard = 272;
static constexpr int mostColumns = 3;
static constexpr int narrowestList = 392;
static constexpr int widestList = 640;
static constexpr double listShare = 0.38; // of the page's width
static constexpr int patience = 500;      // ms, after which it says that it is counting
static constexpr int sideBySide = 900;    // with less, the list stands below the cards

MetricsPage::MetricsPage(QWidget *parent)
    : QWidget(parent)
    , m_header(new BoardHeader)
    , m_work(new EvidenceWork(this))
    , m_dialogs(new MetricDialogs(this))
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(tr("Nothing to count yet"),
                               tr("NPS, CSAT, customer effort and more will stand here, each with its interval, its "
                                  "trend and its target. Import feedback that has scores, import values that were "
                                  "measured elsewhere, or type one: “New metric” begins.")))
    , m_nothingHere(new EmptyState(tr("Nothing was counted here"),
                                   tr("No answer and no value fits the place, the persona, the sources and the period "
                                      "that are chosen above.")))
    , m_noCards(new EmptyState(tr("No scores here"),
                               tr("The feedback of this place and period has no scores that a metric could be made of. "
                                  "Import some, or type values: “New metric” begins.")))
    , m_touchpoints(new TouchpointBoard)
    , m_soon(new QTimer(this))
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeBody(), 1);
    m_nothing->setOffer(tr("Import values…"));
    m_nothingHere->setOffer(tr("Show everything"));
    connectParts();
}

MetricsPage::~MetricsPage() = default;

QWidget *MetricsPage::makeBody()
{
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"board"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeColumns());
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_nothingHere);
    return m_pages;
}

QWidget *MetricsPage::makeColumns()
{
    m_cardHolder = new QWidget;
    m_grid = new CardGrid(narrowestCard, mostColumns, m_cardHolder);
    m_grid->setSpacing(Measure::panelMargin);
    m_noCards->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_noCards->setFixedHeight(260);
    auto *columns = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    m_columns->setContentsMargins(bodyMargin, bodyMargin, bodyMargin, bodyMargin);
    m_columns->setSpacing(Measure::panelMargin);
    m_columns->addWidget(m_cardHolder, 1, Qt::AlignTop);
    m_columns->addWidget(m_noCards, 1, Qt::AlignTop);
    m_columns->addWidget(m_touchpoints, 0, Qt::AlignTop);
    return columns;
}

void MetricsPage::connectParts()
{
    connect(m_soon, &QTimer::timeout, this, &MetricsPage::refresh);
    connect(m_work, &EvidenceWork::finished, this, [this] {
        m_patience->stop();
        m_header->setBusy(false);
    });
    connect(m_patience, &QTimer::timeout, this, [this] { m_header->setBusy(m_work->isWorking()); });
    connect(m_header, &BoardHeader::placeChosen, this, [this] {
        m_isPlaceChosen = true;
        refresh();
    });
    connect(m_header, &BoardHeader::periodChosen, this, [this] {
        m_isPeriodChosen = true;
        refresh();
    });
    connect(m_header, &BoardHeader::personaChosen, this, &MetricsPage::refresh);
    connect(m_header, &BoardHeader::sourcesChosen, this, &MetricsPage::refresh);
    connect(m_header, &BoardHeader::importValuesRequested, this, &MetricsPage::importValuesRequested);
    connect(m_header, &BoardHeader::newMetricRequested, this, [this] {
        if (m_project)
            m_dialogs->askNew(metricsWithoutValues());
    });
    connect(m_dialogs, &MetricDialogs::added, this, [this](Id<OwnMetric> metric) { m_awaited = metric; });
    connect(m_dialogs, &MetricDialogs::manualRequested, this, &MetricsPage::manualRequested);
    connect(m_nothing, &EmptyState::offerAccepted, this, &MetricsPage::importValuesRequested);
    connect(m_nothingHere, &EmptyState::offerAccepted, this, &MetricsPage::showEverything);
    connect(m_touchpoints, &TouchpointBoard::touchpointActivated, this, &MetricsPage::touchpointActivated);
    connect(m_touchpoints, &TouchpointBoard::feedbackRequested, this, [this](Id<Touchpoint> touchpoint) {
        FeedbackFilter wanted = filter();
        wanted.journey = {};
        wanted.stage = {};
        wanted.touchpoint = touchpoint;
        emit feedbackRequested(wanted);
    });
}

void MetricsPage::setProject(Project *project, EvidenceWatch *watch)
{
    if (m_project)
        m_project->disconnect(this);
    if (m_watch)
        m_watch->disconnect(this);
    m_soon->stop();
    m_patience->stop();
    m_header->setBusy(false);
    m_project = project;
    m_watch = watch;
    m_journey = {};
    m_isPlaceChosen = false;
    m_isPeriodChosen = false;
    m_work->stop();
    m_dialogs->setProject(project);
    m_header->setProject(project);
    m_board = {};
    showCards();
    if (!project)
        return;
    connect(project, &Project::changed, this, &MetricsPage::take);
    connect(project, &Project::accessChanged, this, &MetricsPage::refreshSoon);
    connect(watch, &EvidenceWatch::changed, this, &MetricsPage::refreshSoon);
    refreshSoon();
}

void MetricsPage::setJourney(Id<Journey> journey)
{
    if (journey == m_journey)
        return;
    m_journey = journey;
    BoardChoice choice = m_header->choice();
    if (choice.place.journey ? choice.place.journey != journey : !m_isPlaceChosen) {
        choice.place = {journey, {}, {}};
        m_isPlaceChosen = false;
        m_header->setChoice(choice);
    }
    refreshSoon();
}

void MetricsPage::take(const Changes &changes)
{
    if (changes.touches<OwnMetric>() || changes.touches<MetricTarget>() || changes.touches<StoredObservation>() ||
        changes.touches<Journey>() || changes.touches<Stage>() || changes.touches<Touchpoint>() ||
        changes.touches<Persona>() || changes.touches<Score>())
        refreshSoon();
}

void MetricsPage::refreshSoon()
{
    if (isVisible())
        m_soon->start();
    else
        m_isStale = true;
}

void MetricsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    if (m_isStale)
        refresh();
}

void MetricsPage::refresh()
{
    m_isStale = false;
    if (!m_project || !m_watch)
        return;
    m_header->refresh();
    choosePeriod();
    m_header->setEditable(!m_project->isReadOnly());
    m_work->start(
        *m_watch,
        [this, question = question()](const FeedbackEvidence &evidence, const Rows &rows) -> EvidenceWork::Show {
            return [this, board = metricBoard(evidence, rows, question)] { showBoard(board); };
        },
        isMuch());
    if (m_work->isWorking() && !m_patience->isActive())
        m_patience->start();
}

/** Whether counting takes more than a few milliseconds. */
bool MetricsPage::isMuch() const
{
    return m_watch->evidence()->count() > mostFeedback || m_project->rows().count<Touchpoint>() > mostTouchpoints;
}

/** The last twelve months, if anything is from then; until the user chooses. */
void MetricsPage::choosePeriod()
{
    if (m_isPeriodChosen)
        return;
    BoardChoice choice = m_header->choice();
    choice.period = {};
    if (!hasDates(*m_watch->evidence(), m_project->rows(), *choice.period.period(now())))
        choice.period.kind = PeriodChoice::Kind::Everything;
    m_header->setChoice(choice);
}

BoardQuestion MetricsPage::question() const
{
    const BoardChoice &choice = m_header->choice();
    BoardQuestion question;
    question.place = choice.place;
    question.scope = {choice.period.period(now()), choice.sources, choice.persona};
    question.before = choice.period.before(now());
    question.journey = choice.place.journey ? choice.place.journey : m_journey;
    return question;
}

void MetricsPage::showBoard(const MetricBoard &board)
{
    if (!m_project)
        return;
    m_board = board;
    const BoardChoice &choice = m_header->choice();
    m_dialogs->setSubject({choice.place, m_header->placeName(), board.question.scope.period});
    showCards();
    m_touchpoints->setVisible(bool(board.question.journey));
    m_touchpoints->setBoard(board, choice.period.title(now()));
    showEmpty();
    arrange();
    showAwaited();
}

/** The card of the metric that was just added, which may be far below. */
void MetricsPage::showAwaited()
{
    for (MetricCard *card : std::as_const(m_cards)) {
        if (!m_awaited || card->content().metric.own != m_awaited)
            continue;
        m_awaited = {};
        // Once the layout has given it its place.
        QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); });
    }
}

MetricCard *MetricsPage::cardOf(const QString &word)
{
    for (MetricCard *card : std::as_const(m_cards)) {
        if (foldedName(card->content().metric.value.metric.word) == foldedName(word))
            return card;
    }
    return makeCard();
}

MetricCard *MetricsPage::makeCard()
{
    auto *card = new MetricCard(m_cardHolder);
    connect(card, &MetricCard::evidenceRequested, this,
            [this, card](const std::optional<Period> &period) { showEvidence(*card, period); });
    connect(card, &MetricCard::computationRequested, this,
            [this, card] { m_dialogs->showComputation(card->content().metric); });
    connect(card, &MetricCard::targetRequested, this, [this, card] { m_dialogs->askTarget(card->content().metric); });
    connect(card, &MetricCard::valuesRequested, this,
            [this, card] { m_dialogs->showValues(card->content().metric.value.metric, card->content().metric.title); });
    connect(card, &MetricCard::descriptionRequested, this,
            [this, card] { m_dialogs->askDescription(card->content().metric); });
    connect(card, &MetricCard::removalRequested, this, [this, card] { m_dialogs->remove(card->content().metric); });
    return card;
}

void MetricsPage::showCards()
{
    const BoardChoice &choice = m_header->choice();
    QList<MetricCard *> cards;
    for (const BoardMetric &metric : std::as_const(m_board.metrics)) {
        MetricCard *const card = cardOf(metric.value.metric.word);
        card->setContent({metric, m_board.unit, m_board.period, choice.period.beforeWords(now()),
                          m_project && !m_project->isReadOnly()});
        cards.append(card);
    }
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (MetricCard *card : std::as_const(m_cards)) {
        if (!cards.contains(card))
            card->deleteLater();
    }
    m_cards = cards;
    for (MetricCard *card : std::as_const(m_cards)) {
        m_grid->addWidget(card);
        card->show();
    }
    m_cardHolder->updateGeometry();
}

void MetricsPage::showEmpty()
{
    const bool hasLists = !m_board.touchpoints.isEmpty() || !m_board.gaps.isEmpty();
    const bool isEmpty = m_board.metrics.isEmpty() && !hasLists;
    const bool isAny = m_watch->evidence()->count() > 0 || m_project->rows().count<StoredObservation>() > 0;
    m_cardHolder->setVisible(!m_board.metrics.isEmpty());
    m_noCards->setVisible(m_board.metrics.isEmpty() && hasLists);
    m_pages->setCurrentIndex(!isEmpty ? 0 : isAny ? 2 : 1);
}

void MetricsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MetricsPage::arrange()
{
    const bool isWide = width() >= sideBySide;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (isWide)
        m_touchpoints->setFixedWidth(std::clamp(int(width() * listShare), narrowestList, widestList));
    else
        m_touchpoints->setFixedWidth(std::max(narrowestList, width() - 2 * bodyMargin));
}

FeedbackFilter MetricsPage::filter() const
{
    const BoardChoice &choice = m_header->choice();
    FeedbackFilter wanted;
    wanted.sources = choice.sources;
    wanted.persona = choice.persona;
    wanted.period = choice.period.period(now());
    if (choice.place.touchpoint)
        wanted.touchpoint = choice.place.touchpoint;
    else if (choice.place.stage)
        wanted.stage = choice.place.stage;
    else
        wanted.journey = choice.place.journey;
    return wanted;
}

void MetricsPage::showEvidence(const MetricCard &card, const std::optional<Period> &period)
{
    const BoardMetric &metric = card.content().metric;
    if (metric.isObserved) {
        m_dialogs->showValues(metric.value.metric, metric.title);
        return;
    }
    FeedbackFilter wanted = filter();
    wanted.answersTo = metric.value.metric.kind;
    if (period && wanted.period)
        wanted.period = Period{std::max(period->from, wanted.period->from), std::min(period->to, wanted.period->to)};
    else if (period)
        wanted.period = period;
    emit feedbackRequested(wanted);
}

QList<Metric> MetricsPage::metricsWithoutValues() const
{
    QList<Metric> result;
    for (int kind = 0; kind < int(MetricKind::Own); ++kind) {
        const Metric &metric = Metric::of(MetricKind(kind));
        const bool isShown = std::any_of(m_board.metrics.begin(), m_board.metrics.end(), [&](const BoardMetric &shown) {
            return shown.value.metric.kind == metric.kind;
        });
        if (!isShown)
            result.append(metric);
    }
    return result;
}

void MetricsPage::showEverything()
{
    BoardChoice choice;
    choice.period.kind = PeriodChoice::Kind::Everything;
    m_isPeriodChosen = true;
    m_isPlaceChosen = true;
    m_header->setChoice(choice);
    refresh();
}

} // namespace Views
