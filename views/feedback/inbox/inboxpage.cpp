#include "views/feedback/inbox/inboxpage.h"

#include "model/feedback/feedbackoperations.h"
#include "model/feedback/sentimentlesson.h"
#include "views/feedback/inbox/answercard.h"
#include "views/feedback/inbox/buttonaccess.h"
#include "views/feedback/inbox/feedbackwords.h"
#include "views/feedback/inbox/filterbar.h"
#include "views/feedback/inbox/filtermenu.h"
#include "views/feedback/inbox/filterpanel.h"
#include "views/feedback/inbox/inboxheader.h"
#include "views/feedback/inbox/inboxmenu.h"
#include "views/feedback/inbox/placesuggester.h"
#include "views/feedback/inbox/readingpane.h"
#include "views/feedback/inbox/rulesdialog.h"
#include "views/feedback/inbox/touchpointchooser.h"
#include "views/feedback/inbox/triage.h"
#include "views/feedback/inbox/volumepanel.h"
#include "views/theme/measures.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plaintooltip.h"

#include <QDataStream>
#include <QDragEnterEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr quint8 stateVersion = 1;
static constexpr int panelWidth = 208;
static constexpr int narrowestPanel = 150;
static constexpr int middleWidth = 480;
static constexpr int narrowestMiddle = 300;
static constexpr int paneWidth = 640;
static constexpr int narrowestPane = 300;

static QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setProperty("look", u"line"_s);
    return line;
}

InboxPage::InboxPage(QWidget *parent)
    : QWidget(parent)
    , m_finder(new InboxFinder(this))
    , m_triage(new Triage(this))
    , m_suggester(new PlaceSuggester(this))
    , m_header(new InboxHeader)
    , m_bodies(new QStackedWidget)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_panel(new FilterPanel)
    , m_volume(new VolumePanel)
    , m_bar(new FilterBar)
    , m_lists(new QStackedWidget)
    , m_list(new InboxList)
    , m_pane(new ReadingPane)
{
    setFocusProxy(m_list); // its keys are what one wants first
    installButtonAccess();
    setProperty("look", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    auto *nothing = new EmptyState(tr("What customers said appears here"),
                                   tr("Import a CSV, Excel or JSON file, or drop it here."));
    nothing->setOffer(tr("Import…"));
    connect(nothing, &EmptyState::offerAccepted, this, &InboxPage::importRequested);
    m_bodies->addWidget(makeBody());
    m_bodies->addWidget(nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeLine());
    column->addWidget(m_bodies, 1);
    connect(m_finder, &InboxFinder::answered, this, &InboxPage::takeAnswer);
    connect(m_finder, &InboxFinder::counted, this, &InboxPage::takeCounts);
    connect(m_finder, &InboxFinder::failed, this,
            [this](const QString &sentence) { emit m_project->failed(sentence); });
    connect(m_suggester, &PlaceSuggester::learned, this, &InboxPage::showSuggestion);
    connectHead();
    connectFilters();
    connectList();
    connectPane();
}

InboxPage::~InboxPage() { delete m_rules; }

QWidget *InboxPage::makeBody()
{
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_panel);
    m_columns->addWidget(makeMiddle());
    m_columns->addWidget(m_pane);
    m_panel->setMinimumWidth(narrowestPanel);
    m_columns->widget(1)->setMinimumWidth(narrowestMiddle);
    m_pane->setMinimumWidth(narrowestPane);
    m_columns->setSizes({panelWidth, middleWidth, paneWidth});
    m_columns->setStretchFactor(1, 2);
    m_columns->setStretchFactor(2, 3);
    return m_columns;
}

QWidget *InboxPage::makeMiddle()
{
    auto *nothing = new EmptyState(tr("Nothing was found"), tr("Take away a filter above, or search for other words."));
    nothing->setOffer(tr("Show everything"));
    connect(nothing, &EmptyState::offerAccepted, this, [this] { apply({}, false); });
    m_lists->addWidget(m_list);
    m_lists->addWidget(nothing);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_volume);
    column->addWidget(makeLine());
    column->addWidget(m_bar);
    column->addWidget(makeLine());
    column->addWidget(m_lists, 1);
    return middle;
}

void InboxPage::connectHead()
{
    connect(m_header, &InboxHeader::importRequested, this, &InboxPage::importRequested);
    connect(m_header, &InboxHeader::rulesRequested, this, [this] { openRules(); });
    connect(m_header, &InboxHeader::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_header, &InboxHeader::searched, this, [this](const QString &query) {
        FeedbackFilter filter = m_filter;
        filter.query = query;
        apply(filter, m_isOpenFirst);
    });
}

void InboxPage::connectFilters()
{
    connect(m_panel, &FilterPanel::filterChosen, this, &InboxPage::apply);
    connect(m_panel, &FilterPanel::linkRequested, m_triage, &Triage::link);
    connect(m_volume, &VolumePanel::chosen, this, [this](const std::optional<Period> &period) {
        FeedbackFilter filter = m_filter;
        filter.period = period;
        apply(filter, m_isOpenFirst);
    });
    connect(m_bar, &FilterBar::removed, this, [this](const FilterPart &part) {
        FeedbackFilter filter = m_filter;
        part.remove(filter);
        apply(filter, m_isOpenFirst);
    });
    connect(m_bar, &FilterBar::addRequested, this, &InboxPage::openFilterMenu);
    connect(m_bar, &FilterBar::ruleRequested, this, &InboxPage::makeRule);
    connect(m_bar, &FilterBar::orderChosen, this, [this](FeedbackOrder order) {
        m_order = order;
        apply(m_filter, m_isOpenFirst);
    });
}

void InboxPage::connectList()
{
    connect(m_list, &InboxList::chosenChanged, this, &InboxPage::showCurrent);
    connect(m_list, &InboxList::triageRequested, this, &InboxPage::triage);
    connect(m_list, &InboxList::menuRequested, this, &InboxPage::openMenu);
}

void InboxPage::connectPane()
{
    const HandlingCard *const card = &m_pane->handling();
    const auto on = [&](auto signal, TriageAction action) {
        connect(card, signal, this, [this, action] { triage(action); });
    };
    on(&HandlingCard::linkRequested, TriageAction::Link);
    on(&HandlingCard::unlinkRequested, TriageAction::Unlink);
    on(&HandlingCard::rulesRequested, TriageAction::FollowRules);
    on(&HandlingCard::reopenRequested, TriageAction::Reopen);
    connect(card, &HandlingCard::hideRequested, this,
            [this](bool isHidden) { triage(isHidden ? TriageAction::Hide : TriageAction::Show); });
    connect(card, &HandlingCard::suggestionTaken, this, [this](Id<Touchpoint> touchpoint) {
        perform([&](const QList<qint64> &ids) { m_triage->link(ids, touchpoint); });
    });
    connect(card, &HandlingCard::tagAdded, this,
            [this](const QString &name) { perform([&](const QList<qint64> &ids) { m_triage->tag(ids, name); }); });
    connect(card, &HandlingCard::tagRemoved, this,
            [this](Id<FeedbackTag> tag) { perform([&](const QList<qint64> &ids) { m_triage->untag(ids, tag); }); });
    connect(card, &HandlingCard::tagActivated, this, [this](Id<FeedbackTag> tag) {
        FeedbackFilter filter = m_filter;
        filter.tag = tag;
        apply(filter, m_isOpenFirst);
    });
    connect(card, &HandlingCard::taggingFinished, m_list, qOverload<>(&QWidget::setFocus));
    connect(card, &HandlingCard::touchpointActivated, this, &InboxPage::touchpointActivated);
    connect(&m_pane->answer(), &AnswerCard::answered, this,
            [this](const QString &text) { answer(m_list->selectedCount() > 1 ? openOnes() : m_list->chosen(), text); });
    connect(&m_pane->answer(), &AnswerCard::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_pane, &ReadingPane::howComputedRequested, this, &InboxPage::howComputedRequested);
}

void InboxPage::setProject(Project *project, EvidenceWatch *watch)
{
    if (m_project)
        m_project->disconnect(this);
    if (m_watch)
        m_watch->disconnect(this);
    delete m_rules;
    m_finder->setProject(project);
    m_suggester->setProject(project);
    m_project = project;
    m_watch = watch;
    m_current.reset();
    m_lessonOf.clear();
    m_list->inbox().setProject(project);
    m_triage->setProject(project);
    m_panel->setProject(project);
    m_pane->clear();
    m_filter = {};
    m_isOpenFirst = true;
    m_isStale = true;
    m_header->setQuery({});
    if (!project || !watch)
        return;
    connect(watch, &EvidenceWatch::changed, this, &InboxPage::takeEvidence);
    connect(project, &Project::changed, this, &InboxPage::takeChanges);
    connect(project, &Project::accessChanged, this, &InboxPage::showAccess);
    showAccess();
    m_because = InboxList::Because::OfUser;
    takeEvidence();
}

QByteArray InboxPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    FeedbackFilter filter = m_filter;
    filter.period.reset(); // it would hide what comes from now on
    out << stateVersion << m_columns->saveState() << quint8(m_order) << m_isOpenFirst << filter.words();
    return state;
}

bool InboxPage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint8 order = 0;
    bool isOpenFirst = true;
    QByteArray columns;
    QString words;
    in >> version >> columns >> order >> isOpenFirst >> words;
    if (in.status() != QDataStream::Ok || version != stateVersion || order > quint8(FeedbackOrder::BestFirst))
        return false;
    m_columns->restoreState(columns);
    m_order = FeedbackOrder(order);
    m_filter = FeedbackFilter::fromWords(words);
    m_isOpenFirst = isOpenFirst;
    m_header->setQuery(m_filter.query);
    if (m_project)
        showFilters();
    m_because = InboxList::Because::OfUser;
    m_isStale = !isVisible();
    if (!m_isStale)
        ask(m_because);
    return true;
}

void InboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        takeEvidence();
}

void InboxPage::takeEvidence()
{
    m_isStale = !isVisible();
    if (m_isStale || !m_watch)
        return;
    takeLesson();
    m_suggester->setEvidence(m_watch->evidence());
    m_finder->count(m_watch->evidence());
    ask(InboxList::Because::OfChanges);
}

/** What ratings teach changes with the imports. */
void InboxPage::takeLesson()
{
    QList<Id<FeedbackImport>> imports;
    for (const FeedbackEvidence::Batch &batch : m_watch->evidence()->batches())
        imports.append(batch.import);
    if (imports == m_lessonOf)
        return;
    m_lessonOf = imports;
    std::shared_ptr<const ProjectSentiment> sentiment;
    m_project->attempt([&] { sentiment = projectSentiment(m_project->rows()); });
    if (!sentiment)
        sentiment = std::make_shared<const ProjectSentiment>();
    m_list->inbox().setSentiment(sentiment);
    m_pane->setSentiment(sentiment);
}

void InboxPage::takeChanges(const Changes &changes)
{
    if (!isVisible())
        return;
    const bool isHandled = changes.touches<FeedbackLink>() || changes.touches<FeedbackAnswer>() ||
                           changes.touches<FeedbackTagging>() || changes.touches<FeedbackHiding>() ||
                           changes.touches<LinkRule>();
    const bool isNamed = changes.touches<Touchpoint>() || changes.touches<Stage>() || changes.touches<Journey>() ||
                         changes.touches<FeedbackTag>();
    if (isHandled || isNamed) {
        m_list->inbox().refresh();
        showCurrent();
    }
    if (isNamed || changes.touches<SavedFilter>() || changes.touches<FeedbackImport>())
        m_panel->reload();
    if (isNamed || changes.touches<LinkRule>())
        showFilters();
}

void InboxPage::showAccess()
{
    m_header->setCanEdit(!m_project->isReadOnly());
    m_panel->reload();
    showFilters();
    showCurrent();
}

void InboxPage::takeCounts(const InboxCounts &counts)
{
    m_panel->setCounts(counts);
    const qint64 all = counts.feedback.everything + counts.feedback.hidden;
    m_header->setTotals(all, counts.feedback.imports.size());
    m_bodies->setCurrentIndex(all > 0 ? 0 : 1);
}

void InboxPage::apply(const FeedbackFilter &filter, bool isOpenFirst)
{
    m_filter = filter;
    m_isOpenFirst = isOpenFirst;
    m_header->setQuery(filter.query);
    showFilters();
    ask(InboxList::Because::OfUser);
}

void InboxPage::showFilter(const FeedbackFilter &filter)
{
    m_order = FeedbackOrder::NewestFirst;
    apply(filter, false);
}

void InboxPage::ask(InboxList::Because because)
{
    if (because == InboxList::Because::OfUser)
        m_because = because; // also where a change comes between question and answer
    if (!m_watch)
        return;
    m_finder->ask({m_watch->evidence(), m_filter, m_order, m_isOpenFirst});
}

void InboxPage::showFilters()
{
    if (!m_project)
        return;
    m_panel->setFilter(m_filter, m_isOpenFirst);
    m_bar->setParts(partsOf(m_filter, *m_project));
    m_bar->setOrder(m_order);
    m_bar->setRuleOffer(ruleOffer());
}

void InboxPage::takeAnswer(const std::shared_ptr<const InboxAnswer> &answer)
{
    m_volume->setVolumes(answer->volumes, answer->unit, m_filter.period);
    m_bar->setCount(qint64(answer->indexes.size()));
    m_lists->setCurrentIndex(answer->indexes.empty() ? 1 : 0);
    m_list->show(answer, std::exchange(m_because, InboxList::Because::OfChanges));
    showFilters();
    showCurrent();
}

void InboxPage::showCurrent()
{
    const qint64 id = m_list->currentId();
    m_current.reset();
    if (m_project && id != 0) {
        m_project->attempt([&] {
            for (const Feedback &feedback : feedbackOf(m_project->rows(), {id}))
                m_current = feedback;
        });
    }
    if (!m_current) {
        m_pane->clear();
        return;
    }
    m_pane->show(*m_project, *m_current, std::max<qint64>(1, m_list->selectedCount()));
    showSuggestion();
}

void InboxPage::showSuggestion()
{
    if (m_current)
        m_pane->handling().setSuggestion(m_triage->canEdit() ? m_suggester->suggestionFor(*m_current) : std::nullopt);
}

void InboxPage::openFilterMenu(QWidget *below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint corner = below->mapToGlobal(QPoint(0, below->height()));
    const auto choose = [this](const FeedbackFilter &filter) { apply(filter, m_isOpenFirst); };
    const auto askForTouchpoint = [this, corner] {
        auto *chooser = new TouchpointChooser(*m_project, tr("Show the feedback of which touchpoint?"), this);
        connect(chooser, &TouchpointChooser::chosen, this, [this](Id<Touchpoint> touchpoint) {
            FeedbackFilter filter = m_filter;
            filter.touchpoint = touchpoint;
            apply(filter, m_isOpenFirst);
        });
        chooser->openAt(corner);
    };
    fillFilterMenu(*menu, {*m_project, m_panel->counts(), m_filter, choose, askForTouchpoint});
    menu->popup(corner);
}

void InboxPage::openMenu(const QPoint &global)
{
    if (!m_current)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillInboxMenu(*menu, *m_current, m_list->selectedCount(), m_triage->canEdit(),
                  [this](TriageAction action) { triage(action); });
    menu->popup(global);
}

void InboxPage::openRules(const std::optional<LinkRule> &start)
{
    if (!m_watch)
        return;
    if (!m_rules) {
        m_rules = new RulesDialog(*m_project, *m_watch, window());
        m_rules->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (start)
        m_rules->startRule(*start);
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
}

LinkRule InboxPage::ruleOfSearch() const
{
    LinkRule rule;
    rule.query = m_filter.query;
    rule.touchpoint = m_filter.touchpoint;
    if (m_filter.sources.size() == 1)
        rule.source = word(m_filter.sources.first());
    return rule;
}

QString InboxPage::ruleOffer() const
{
    const LinkRule wanted = ruleOfSearch();
    if (!m_triage->canEdit() || wanted.query.isEmpty())
        return {};
    for (const LinkRule &rule : m_project->all<LinkRule>()) {
        if (rule.query == wanted.query && rule.source == wanted.source && rule.channel.isEmpty() &&
            (!wanted.touchpoint || rule.touchpoint == wanted.touchpoint))
            return {};
    }
    constexpr qsizetype longestName = 28;
    const auto touchpoint = m_project->find(wanted.touchpoint);
    return touchpoint ? tr("Make a rule for “%1”").arg(shortened(touchpoint->name, longestName)) : tr("Make a rule…");
}

void InboxPage::makeRule()
{
    const LinkRule rule = ruleOfSearch();
    const auto touchpoint = m_project->find(rule.touchpoint);
    if (!touchpoint) {
        openRules(rule);
        return;
    }
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Add a rule for “%1”"), {touchpoint->name}},
                       [&](Edit &edit) { addRule(edit, rule); });
}

bool InboxPage::canHandleChosen()
{
    if (m_list->selectedCount() <= InboxList::mostChosen)
        return m_triage->canEdit() && m_current;
    const QString most = QLocale().toString(InboxList::mostChosen);
    QToolTip::showText(m_list->mapToGlobal(m_list->rect().center()),
                       plainToolTip(tr("At most %1 can be handled at once. For more, make a rule.").arg(most)), m_list);
    return false;
}

void InboxPage::perform(const std::function<void(const QList<qint64> &)> &change)
{
    if (canHandleChosen())
        change(m_list->chosen());
}

void InboxPage::triage(TriageAction action)
{
    if (!canHandleChosen())
        return;
    const QList<qint64> ids = m_list->chosen();
    switch (action) {
    case TriageAction::Link:
        chooseTouchpoint();
        break;
    case TriageAction::Unlink:
        m_triage->unlink(ids);
        break;
    case TriageAction::FollowRules:
        m_triage->followRules(ids);
        break;
    case TriageAction::Tag:
        m_pane->ensureWidgetVisible(&m_pane->handling());
        m_pane->handling().startTagging();
        break;
    case TriageAction::Answer:
        m_pane->ensureWidgetVisible(&m_pane->answer());
        m_pane->answer().startAnswering();
        break;
    case TriageAction::MarkAnswered:
        answer(openOnes(), {});
        break;
    case TriageAction::Reopen:
        m_triage->reopen(ids);
        break;
    case TriageAction::Hide:
        m_triage->hide(ids);
        break;
    case TriageAction::Show:
        m_triage->show(ids);
        break;
    }
}

void InboxPage::chooseTouchpoint()
{
    const QList<qint64> ids = m_list->chosen();
    auto *chooser = new TouchpointChooser(*m_project, tr("Link to which touchpoint?"), this);
    connect(chooser, &TouchpointChooser::chosen, this, [this, ids](Id<Touchpoint> touchpoint) {
        m_triage->link(ids, touchpoint);
        m_list->setFocus();
    });
    chooser->openAt(m_pane->handling().linkCorner());
}

/** The chosen ones that aren't answered yet: an answer that is there stays. */
QList<qint64> InboxPage::openOnes() const { return m_list->inbox().openOf(m_list->chosen()); }

void InboxPage::answer(const QList<qint64> &ids, const QString &text)
{
    if (!canHandleChosen())
        return;
    const InboxModel &inbox = m_list->inbox();
    const qint64 next = m_isOpenFirst ? inbox.idAt(inbox.nextOpen(m_list->currentIndex().row(), ids)) : 0;
    m_triage->answer(ids, text);
    if (next != 0)
        m_list->chooseId(next);
    m_list->setFocus();
}

void InboxPage::beginSearch() { m_header->startSearching(); }

bool InboxPage::event(QEvent *event)
{
    // Ctrl+F elsewhere finds touchpoints on the map.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void InboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_header->startSearching();
    else
        QWidget::keyPressEvent(event);
}

static QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

void InboxPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_project && !m_project->isReadOnly() && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InboxPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit filesDropped(filesIn(*event->mimeData()));
}

} // namespace Views
