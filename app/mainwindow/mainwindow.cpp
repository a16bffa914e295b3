#include "app/mainwindow/mainwindow.h"

#include "app/actions/actioncatalogue.h"
#include "app/mainwindow/commands.h"
#include "app/mainwindow/feedbackpages.h"
#include "app/mainwindow/fileactions.h"
#include "app/mainwindow/historyactions.h"
#include "app/mainwindow/inspectorfeed.h"
#include "app/mainwindow/lensmenu.h"
#include "app/mainwindow/mapactions.h"
#include "app/mainwindow/messagebar.h"
#include "app/mainwindow/navigatoractions.h"
#include "app/mainwindow/personamenu.h"
#include "app/mainwindow/programactions.h"
#include "app/mainwindow/savedfooter.h"
#include "app/mainwindow/shown.h"
#include "app/mainwindow/taskstrip.h"
#include "app/mainwindow/toolstrip.h"
#include "app/mainwindow/viewactions.h"
#include "app/mainwindow/windowmemory.h"
#include "app/search/commandfield.h"
#include "app/search/findbar.h"
#include "app/windows/filedrop.h"
#include "app/windows/firstpaint.h"
#include "app/windows/windows.h"

#include "views/curves/curvesview.h"
#include "views/feedback/inbox/inboxpage.h"
#include "views/history/historypage.h"
#include "views/inspector/inspector.h"
#include "views/map/lenses/lens.h"
#include "views/map/mapview.h"
#include "views/metrics/metricspage.h"
#include "views/navigator/navigator.h"
#include "views/theme/measures.h"
#include "views/theme/themeswitch.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;

namespace {

constexpr QSize UsualSize{1440, 860}; // where the screen has room for it
constexpr QSize LeastSize{1180, 640};
constexpr int MapShare = 7;
constexpr int CurvesShare = 3;

QVBoxLayout *bareColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Model::Project> project, Windows &windows)
    : m_project(std::move(project))
    , m_windows(windows)
    , m_actions(new ActionCatalogue(windows.settings(), this))
    , m_shown(new Shown(*m_project, this))
    , m_messages(new MessageBar)
    , m_access(new MessageBar)
    , m_tasks(new TaskStrip)
    , m_find(new FindBar(*m_project))
    , m_map(new Views::MapView)
    , m_curves(new Views::CurvesView)
    , m_navigator(new Views::Navigator)
    , m_inspector(new Views::Inspector)
    , m_history(new Views::HistoryPage)
    , m_pages(new QStackedWidget)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_mapAndCurves(new QSplitter(Qt::Vertical))
{
    setObjectName("mainWindow"_L1);
    m_feedback = new FeedbackPages(*m_project, windows, this, {*m_map, *m_curves, *m_inspector, *m_messages});
    setCentralWidget(makeContent());
    m_feed = new InspectorFeed(*m_inspector, *m_map, *m_navigator, *m_shown);
    m_command = new CommandField([this](CommandIndex &index) { fillIndex(index); }, this);
    bindActions();
    m_actions->fillMenuBar(menuBar());
    addToolBar(new ToolStrip(*m_actions, m_command));
    connectParts();
    m_navigator->setProject(m_project.get());
    m_inspector->setProject(m_project.get());
    m_history->setProject(m_project.get());
    showJourney();
    m_feed->showJourney();
    showTitle();
    showAccess();
    if (!memory().restore(m_windows.settings(), m_project->path()))
        resize(UsualSize.boundedTo(screen()->availableSize().expandedTo(LeastSize)));
    m_actions->refresh();
    connect(new FirstPaint(this), &FirstPaint::done, m_map, qOverload<>(&QWidget::setFocus));
}

MainWindow::~MainWindow()
{
    // The views read the project, which goes before the base class destroys what is left of them.
    delete m_feedback;
    delete takeCentralWidget();
}

void MainWindow::fillIndex(CommandIndex &index)
{
    fillCommands(index, *m_actions, *m_project,
                 {.journey = [this](auto journey) { goTo(journey); },
                  .persona = [this](auto persona) { m_feed->showPersona(persona); },
                  .stage =
                      [this](const Model::Stage &stage) {
                          goTo(stage.journey);
                          m_map->select(stage.id);
                      },
                  .touchpoint = [this](const Model::Touchpoint &touchpoint) { goToTouchpoint(touchpoint.id); }});
}

QString MainWindow::lens() const { return QString::fromLatin1(m_map->lens().word()); }

Views::CurvesShown MainWindow::shownCurves() const { return m_curves->shown(); }

bool MainWindow::isPainted() const { return m_map->isPainted(); }

QWidget *MainWindow::makeContent()
{
    m_messages->setObjectName("messages"_L1);
    m_access->setObjectName("access"_L1);
    m_access->setClosable(false);
    m_pages->setObjectName("pages"_L1);
    m_history->setObjectName("history"_L1);
    // In the order of Navigator::Page.
    m_pages->addWidget(makeMapPage());
    m_pages->addWidget(m_feedback->inbox());
    m_pages->addWidget(m_feedback->metrics());
    m_pages->addWidget(m_history);
    m_columns->setObjectName("columns"_L1);
    m_columns->addWidget(makeNavigatorColumn());
    m_columns->addWidget(m_pages);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);

    auto *content = new QWidget;
    QVBoxLayout *column = bareColumn(content);
    column->addWidget(m_messages);
    column->addWidget(m_access);
    column->addWidget(m_tasks);
    column->addWidget(m_feedback->strip());
    column->addWidget(m_columns, 1);
    return content;
}

QWidget *MainWindow::makeNavigatorColumn()
{
    auto *side = new QWidget;
    side->setObjectName("navigatorColumn"_L1);
    side->setProperty("look", u"panel"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    QVBoxLayout *column = bareColumn(side);
    column->addWidget(m_navigator, 1);
    column->addWidget(new SavedFooter(*m_project));
    return side;
}

QWidget *MainWindow::makeMapPage()
{
    m_map->setObjectName("map"_L1);
    m_curves->setObjectName("curves"_L1);
    m_mapAndCurves->setObjectName("mapAndCurves"_L1);
    m_mapAndCurves->setChildrenCollapsible(false);
    m_mapAndCurves->addWidget(m_map);
    m_mapAndCurves->addWidget(m_curves);
    m_mapAndCurves->setStretchFactor(0, MapShare);
    m_mapAndCurves->setStretchFactor(1, CurvesShare);

    auto *page = new QWidget;
    QVBoxLayout *column = bareColumn(page);
    column->addWidget(m_find);
    column->addWidget(m_mapAndCurves, 1);
    return page;
}

void MainWindow::bindActions()
{
    m_files = new FileActions(*this, m_windows, *m_shown, *m_tasks);
    const auto canEdit = [this] { return !m_project->isReadOnly(); };
    m_actions->bind(
        ActionId::ImportFeedback, [this] { m_feedback->importFeedback(); }, canEdit);
    m_actions->bind(
        ActionId::ImportMetrics, [this] { m_feedback->importMetrics(); }, canEdit);
    m_actions->bindCheck(
        ActionId::ShowMeasured, [this](bool on) { m_curves->setMeasuredShown(on); },
        [this] { return m_curves->isMeasuredShown(); });
    bindHistoryActions(*m_actions, *m_project);
    bindMapActions(*m_actions, *m_map);
    bindNavigatorActions(*m_actions, *m_project, *m_navigator);
    m_actions->bind(ActionId::ShowProject, [this] { m_feed->showProject(); });
    bindViewActions(*m_actions, {*this, *m_pages, *m_columns->widget(0), *m_inspector, *m_curves});
    bindProgramActions(*m_actions, m_windows, this);
    const auto hasHits = [this] { return m_find->hasHits(); };
    const auto toMap = [this] { m_pages->setCurrentIndex(int(Views::Navigator::Page::Map)); };
    m_actions->bind(ActionId::Find, [this] { find(); });
    m_actions->bind(
        ActionId::FindNext,
        [this, toMap] {
            toMap();
            m_find->findNext();
        },
        hasHits);
    m_actions->bind(
        ActionId::FindPrevious,
        [this, toMap] {
            toMap();
            m_find->findPrevious();
        },
        hasHits);
    m_actions->bind(ActionId::FindOrDo, [this] { m_command->begin(); });

    QAction *findOrDo = m_actions->action(ActionId::FindOrDo);
    const auto hint = [this, findOrDo] { m_command->setHint(findOrDo->shortcut().toString(QKeySequence::NativeText)); };
    connect(findOrDo, &QAction::changed, m_command, hint);
    hint();

    auto *lenses = new LensMenu(*m_map, this);
    m_actions->bindMenu(ActionId::ChooseLens, lenses);
    const auto nameLens = [this, lenses] { m_actions->action(ActionId::ChooseLens)->setIconText(lenses->summary()); };
    connect(lenses, &LensMenu::summaryChanged, this, nameLens);
    nameLens();

    auto *personas = new PersonaMenu(*m_project, *m_shown, this);
    m_actions->bindMenu(ActionId::ChoosePersona, personas);
    const auto summarise = [this, personas] {
        m_actions->action(ActionId::ChoosePersona)->setIconText(personas->summary().replace(u'&', "&&"_L1));
    };
    connect(personas, &PersonaMenu::summaryChanged, this, summarise);
    summarise();
}

void MainWindow::connectParts()
{
    connect(m_shown, &Shown::journeyChanged, this, &MainWindow::showJourney);
    connect(m_shown, &Shown::personasChanged, m_map, &Views::MapView::setPersonas);
    connect(m_shown, &Shown::personasChanged, m_curves, &Views::CurvesView::setPersonas);
    connect(m_shown, &Shown::personasChanged, m_inspector, &Views::Inspector::setPersonas);
    connect(m_map, &Views::MapView::openNestedJourney, this, &MainWindow::goTo);
    connect(m_inspector, &Views::Inspector::journeyActivated, this, &MainWindow::goTo);
    connect(m_feedback, &FeedbackPages::inboxRequested, this,
            [this] { m_pages->setCurrentIndex(int(Views::Navigator::Page::Feedback)); });
    connect(m_feedback, &FeedbackPages::touchpointRequested, this,
            [this](Model::Id<Model::Touchpoint> touchpoint) { goToTouchpoint(touchpoint); });
    connect(m_history, &Views::HistoryPage::saveCopyRequested, m_actions->action(ActionId::SaveCopy),
            &QAction::trigger);
    connectNavigator();
    connectMapAndCurves();

    connect(m_find, &FindBar::found, this, [this](Model::Id<Model::Touchpoint> touchpoint) {
        m_map->select(QSet{touchpoint});
        m_map->centreOn(touchpoint);
    });
    connect(m_find, &FindBar::hitsChanged, m_actions, &ActionCatalogue::refresh);
    connect(m_find, &FindBar::closed, m_map, qOverload<>(&QWidget::setFocus));
    connect(m_command, &CommandField::left, m_map, qOverload<>(&QWidget::setFocus));

    connect(m_project.get(), &Model::Project::failed, m_messages, &MessageBar::showError);
    connect(m_tasks, &TaskStrip::failed, m_messages, &MessageBar::showError);
    connect(m_project.get(), &Model::Project::accessChanged, this, &MainWindow::showAccess);
    connect(m_project.get(), &Model::Project::historyChanged, this, &MainWindow::showTitle);
    connect(&Views::ThemeSwitch::instance(), &Views::ThemeSwitch::changed, m_actions, &ActionCatalogue::retranslate);
    connect(new FileDrop(this), &FileDrop::dropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            isFileOfRecords(path) ? m_feedback->importFeedback(path) : m_files->take({path});
    });
}

void MainWindow::connectNavigator()
{
    using Views::Navigator;
    connect(m_navigator, &Navigator::journeyActivated, this, [this](Model::Id<Model::Journey> journey) {
        goTo(journey);
        m_feed->showJourney();
    });
    connect(m_navigator, &Navigator::personaActivated, m_feed, &InspectorFeed::showPersona);
    connect(m_navigator, &Navigator::pageActivated, this,
            [this](Navigator::Page page) { m_pages->setCurrentIndex(int(page)); });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::showPage);
}

void MainWindow::connectMapAndCurves()
{
    using Views::CurvesView;
    using Views::MapView;
    connect(m_map, &MapView::viewChanged, m_curves,
            [this](const QRectF &visible, double zoom) { m_curves->alignWith(visible.left(), zoom); });
    connect(m_map, &MapView::selectionChanged, m_curves,
            [this] { m_curves->setSelection(m_map->selectedTouchpoints()); });
    connect(m_curves, &CurvesView::panned, m_map, &MapView::scrollToScene);
    connect(m_curves, &CurvesView::zoomRequested, m_map, [this](double factor, double x) {
        m_map->zoomAt(m_map->zoom() * factor, {x, m_map->viewport()->height() / 2.0});
    });
    connect(m_curves, &CurvesView::touchpointActivated, m_map, [this](Model::Id<Model::Touchpoint> touchpoint) {
        m_map->select(QSet{touchpoint});
        m_map->reveal(touchpoint);
    });
    connect(m_inspector, &Views::Inspector::scorePreview, m_curves,
            [this](auto touchpoint, auto persona, std::optional<double> emotion, std::optional<double> effort) {
                if (emotion)
                    m_curves->preview(touchpoint, persona, Model::Measure::Emotion, *emotion);
                if (effort)
                    m_curves->preview(touchpoint, persona, Model::Measure::Effort, *effort);
            });
}

void MainWindow::showJourney()
{
    m_map->setProject(m_project.get(), m_shown->journey());
    m_curves->setProject(m_project.get(), m_shown->journey(), &m_map->scene());
    m_curves->alignWith(m_map->visibleScene().left(), m_map->zoom());
    m_find->setJourney(m_shown->journey());
    m_navigator->setJourney(m_shown->journey());
    m_feedback->metrics()->setJourney(m_shown->journey());
    m_actions->refresh();
}

void MainWindow::showPage(int page)
{
    using Page = Views::Navigator::Page;
    m_navigator->setPage(Page(page));
    if (Page(page) == Page::Feedback)
        m_feedback->inbox()->setFocus();
    giveRoom(Page(page) == Page::Feedback || Page(page) == Page::Metrics);
    m_actions->refresh();
}

/** Finds where one is: in the inbox, else in the map. */
void MainWindow::find()
{
    using Page = Views::Navigator::Page;
    if (m_pages->currentIndex() == int(Page::Feedback)) {
        m_feedback->inbox()->beginSearch();
        return;
    }
    m_pages->setCurrentIndex(int(Page::Map));
    m_find->open();
}

/** Pages that need all the width get the inspector's, as long as they are shown. */
void MainWindow::giveRoom(bool isNeeded)
{
    if (isNeeded && !m_inspectorWasShown) {
        m_inspectorWasShown = !m_inspector->isHidden();
        m_inspector->hide();
    } else if (!isNeeded && m_inspectorWasShown) {
        m_inspector->setVisible(*std::exchange(m_inspectorWasShown, std::nullopt));
    }
}

void MainWindow::showTitle()
{
    // Qt reads [*] in a title as the mark of what isn't saved, and there is nothing that isn't.
    setWindowTitle(m_project->name().replace("[*]"_L1, "[*][*]"_L1));
}

void MainWindow::showAccess()
{
    if (m_project->canTakeOver()) {
        m_access->showNotice(tr("Nobody else edits this project any more."), tr("Edit it here"),
                             [this] { m_project->attempt([this] { m_project->takeOver(); }); });
    } else if (!m_project->notice().isEmpty()) {
        m_access->showNotice(m_project->notice());
    } else {
        m_access->hide();
    }
    m_actions->refresh();
}

void MainWindow::goTo(Model::Id<Model::Journey> journey)
{
    m_shown->setJourney(journey);
    m_pages->setCurrentIndex(int(Views::Navigator::Page::Map));
}

void MainWindow::goToTouchpoint(Model::Id<Model::Touchpoint> touchpoint)
{
    const auto there = m_project->find(touchpoint);
    if (!there)
        return;
    goTo(there->journey);
    m_map->select(QSet{touchpoint});
    m_map->centreOn(touchpoint);
}

WindowMemory MainWindow::memory()
{
    return {*this, *m_columns, *m_mapAndCurves, *m_pages, *m_map, *m_curves, *m_feedback->inbox(), *m_shown};
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    giveRoom(false);
    memory().save(m_windows.settings(), m_project->path());
    event->accept();
}

} // namespace App
