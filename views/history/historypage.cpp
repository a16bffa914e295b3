#include "views/history/historypage.h"

#include "model/store/project.h"
#include "views/history/historydelegate.h"
#include "views/history/historydetails.h"
#include "views/history/historymodel.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plainlabel.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int clockInterval = 30'000; // ms; "3 minutes ago" goes on
static constexpr int detailsWidth = 300;
static constexpr int filterWidth = 220;

static QToolButton *makeButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_undo(makeButton(u"edit-undo"_s, tr("Undo")))
    , m_redo(makeButton(u"edit-redo"_s, tr("Redo")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_position(new PlainLabel({}, Look::Second))
    , m_filter(new QLineEdit)
    , m_undos(new QCheckBox(tr("Show undoing and redoing as steps")))
    , m_list(new QListView)
    , m_lists(new QStackedWidget)
    , m_details(new HistoryDetails)
    , m_clock(new QTimer(this))
{
    setProperty("look", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    connectParts();
    m_details->offerGoing(false, {});
}

QWidget *HistoryPage::makeHead()
{
    m_slider->setTracking(false); // goes there when it is let go
    m_slider->setAccessibleName(tr("Step in time"));
    m_filter->setPlaceholderText(tr("Find a step"));
    m_filter->setAccessibleName(tr("Find a step"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(Measure::gap);
    titles->addWidget(new PlainLabel(tr("History"), Look::PageTitle));
    titles->addStretch(1);
    titles->addWidget(m_undos);
    titles->addWidget(m_filter);
    auto *time = new QHBoxLayout;
    time->setSpacing(Measure::gap);
    time->addWidget(m_undo);
    time->addWidget(m_redo);
    time->addWidget(m_slider, 1);
    time->addWidget(m_position);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::gap);
    column->setSpacing(Measure::gap);
    column->addLayout(titles);
    column->addLayout(time);
    return head;
}

QWidget *HistoryPage::makeBody()
{
    m_list->setProperty("look", u"bare"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Steps, newest first"));
    m_lists->addWidget(m_list);
    m_lists->addWidget(
        new EmptyState(tr("Nothing has been changed yet"),
                       tr("Every change will be listed here, with who made it and when, and you can go back to each. "
                          "Add a touchpoint to the map to begin.")));
    m_lists->addWidget(new EmptyState(tr("No step has these words"), tr("Try others, or clear the field above.")));
    auto *body = new QSplitter(Qt::Horizontal);
    body->setHandleWidth(1);
    body->setChildrenCollapsible(false);
    body->addWidget(m_lists);
    body->addWidget(m_details);
    body->setStretchFactor(0, 1);
    m_details->setMinimumWidth(detailsWidth);
    return body;
}

QWidget *HistoryPage::makeFoot()
{
    auto *hint = new PlainLabel(tr("Going back loses nothing: all steps stay here. To keep the project as it is at a "
                                   "step in a file of its own, go there and save a copy."),
                                Look::Small);
    hint->setWordWrap(true);
    auto *copy = new QPushButton(tr("Save a copy…"));
    connect(copy, &QPushButton::clicked, this, &HistoryPage::saveCopyRequested);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Measure::panelMargin, Measure::gap, Measure::panelMargin, Measure::gap);
    row->setSpacing(Measure::panelMargin);
    row->addWidget(hint, 1);
    row->addWidget(copy);
    return foot;
}

void HistoryPage::connectParts()
{
    connect(m_undo, &QToolButton::clicked, this, [this] { m_project->attempt([this] { m_project->undo(); }); });
    connect(m_redo, &QToolButton::clicked, this, [this] { m_project->attempt([this] { m_project->redo(); }); });
    connect(m_slider, &QSlider::sliderMoved, this, &HistoryPage::previewStep);
    connect(m_slider, &QSlider::valueChanged, this, &HistoryPage::goToStep);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        showPosition();
    });
    connect(m_undos, &QCheckBox::toggled, this, [this](bool shows) {
        m_model->setShowsUndos(shows);
        showPosition();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showDetails);
    connect(m_list, &QListView::activated, this, &HistoryPage::goToChosen);
    connect(m_details, &HistoryDetails::goRequested, this, &HistoryPage::goToChosen);
    m_clock->setInterval(clockInterval);
    connect(m_clock, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
}

void HistoryPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_model->setHistory({});
    m_steps = {};
    if (!project)
        return;
    connect(project, &Project::historyChanged, this, &HistoryPage::reload);
    connect(project, &Project::accessChanged, this, &HistoryPage::reload);
    reload();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock->start();
    reload();
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock->stop();
}

void HistoryPage::reload()
{
    if (!m_project || m_moving || !isVisible())
        return;
    const QList<Entry> history = m_project->history();
    m_steps = HistorySteps::of(history);
    m_model->setHistory(history);
    m_model->setCurrent(m_steps.current > 0 ? m_steps.ids[m_steps.current - 1] : Id<Entry>());
    showPosition();
    showDetails();
}

void HistoryPage::showPosition()
{
    m_undo->setEnabled(m_project && m_project->canUndo());
    m_redo->setEnabled(m_project && m_project->canRedo());
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, int(m_steps.ids.size()));
    m_slider->setValue(m_steps.current);
    m_slider->setEnabled(m_project && !m_project->isReadOnly() && !m_steps.ids.isEmpty());
    previewStep(m_steps.current);
    const bool hasSteps = !m_steps.ids.isEmpty() || m_model->rowCount() > 0;
    m_lists->setCurrentIndex(m_model->rowCount() > 0 ? 0 : hasSteps ? 2 : 1);
}

void HistoryPage::previewStep(int step)
{
    const QLocale locale;
    m_position->setText(tr("step %1 of %2").arg(locale.toString(step), locale.toString(int(m_steps.ids.size()))));
}

void HistoryPage::showDetails()
{
    if (!m_project)
        return;
    const Entry *entry = m_model->entryAt(m_list->currentIndex());
    m_details->show(*m_project, entry);
    if (!entry)
        return;
    const qsizetype step = m_steps.ids.indexOf(entry->id);
    if (m_project->isReadOnly())
        m_details->offerGoing(false, tr("This project can only be read here."));
    else if (entry->kind == EntryKind::Undo || entry->kind == EntryKind::Redo)
        m_details->offerGoing(false, tr("This step undid or redid another one. Go to that one instead."));
    else if (step < 0)
        m_details->offerGoing(false,
                              tr("It was undone, and then other changes were made, so it can't be reached any more."));
    else if (step + 1 == m_steps.current)
        m_details->offerGoing(false, tr("The project is as it was after this step."));
    else
        m_details->offerGoing(true, step < m_steps.current ? tr("Undoes everything that came after it.")
                                                           : tr("Redoes everything up to it."));
}

void HistoryPage::move(const std::function<void()> &go)
{
    // One look at the history after all the undos, not one after each.
    m_moving = true;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    m_project->attempt(go);
    QGuiApplication::restoreOverrideCursor();
    m_moving = false;
    reload();
}

void HistoryPage::goToStep(int step)
{
    if (m_project && step != m_steps.current && step <= m_steps.ids.size())
        move([this, id = step > 0 ? m_steps.ids[step - 1] : Id<Entry>()] { m_project->goTo(id); });
}

void HistoryPage::goToChosen()
{
    const Entry *entry = m_model->entryAt(m_list->currentIndex());
    const qsizetype step = entry ? m_steps.ids.indexOf(entry->id) : -1;
    if (step >= 0 && m_project && !m_project->isReadOnly())
        goToStep(int(step) + 1);
}

} // namespace Views
