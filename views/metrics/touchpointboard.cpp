#include "views/metrics/touchpointboard.h"

#include "views/metrics/gapsmodel.h"
#include "views/metrics/quietheader.h"
#include "views/metrics/touchpointscores.h"
#include "views/theme/theme.h"
#include "views/widgets/plainlabel.h"

#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int cardMargin = 5 * Measure::grid;
static constexpr int scoreWidth = 70;
static constexpr int mostRows = 12; // beyond, the list scrolls
static constexpr int mostGaps = 8;

namespace {

/** By value; what has none comes last, whichever way it is sorted. Without a sort column it keeps the map's order. */
class ScoreOrder : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override
    {
        const QVariant left = a.data(TouchpointScores::SortRole);
        const QVariant right = b.data(TouchpointScores::SortRole);
        if (!left.isValid() || !right.isValid())
            return sortOrder() == Qt::AscendingOrder ? left.isValid() && !right.isValid()
                                                     : !left.isValid() && right.isValid();
        if (a.column() == 0)
            return left.toString().localeAwareCompare(right.toString()) < 0;
        return left.toDouble() < right.toDouble();
    }
};

} // namespace

TouchpointBoard::TouchpointBoard(QWidget *parent)
    : QFrame(parent)
    , m_scores(new TouchpointScores(this))
    , m_sorted(new ScoreOrder(this))
    , m_table(new QTableView)
    , m_gaps(new GapsModel(this))
    , m_list(new QListView)
    , m_about(new PlainLabel({}, Look::Small))
    , m_silent(new PlainLabel({}, Look::Small))
    , m_noGaps(new PlainLabel({}, Look::Second))
{
    setProperty("look", u"card"_s);
    makeTable();
    makeGaps();
    auto *line = new QFrame;
    line->setProperty("look", u"line"_s);
    m_silent->setWordWrap(true);
    m_noGaps->setWordWrap(true);
    m_about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, cardMargin - Measure::grid, cardMargin, cardMargin);
    column->setSpacing(1);
    column->addWidget(new PlainLabel(tr("By touchpoint"), Look::Strong));
    column->addWidget(m_about);
    column->addSpacing(Measure::gap);
    column->addWidget(m_table);
    column->addSpacing(Measure::grid);
    column->addWidget(m_silent);
    column->addSpacing(Measure::panelMargin);
    column->addWidget(line);
    column->addSpacing(Measure::panelMargin);
    column->addWidget(new PlainLabel(tr("Where we are wrong about our customers"), Look::Strong));
    column->addSpacing(Measure::grid);
    column->addWidget(m_list);
    column->addWidget(m_noGaps);
    column->addStretch(1);
}

void TouchpointBoard::makeTable()
{
    m_sorted->setSourceModel(m_scores);
    m_table->setModel(m_sorted);
    m_table->setObjectName(u"scores"_s);
    m_table->setProperty("look", u"bare"_s);
    m_table->setHorizontalHeader(new QuietHeader(Measure::grid, m_table));
    m_table->setItemDelegate(new TouchpointScoreDelegate(this));
    m_table->setAccessibleName(tr("Scores by touchpoint"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(TouchpointScoreDelegate::rowHeight);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connectList(m_table);
}

void TouchpointBoard::makeGaps()
{
    m_list->setModel(m_gaps);
    m_list->setObjectName(u"gaps"_s);
    m_list->setProperty("look", u"bare"_s);
    m_list->setItemDelegate(new GapDelegate(this));
    m_list->setAccessibleName(tr("Where we are wrong about our customers, the widest gap first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connectList(m_list);
}

void TouchpointBoard::connectList(QAbstractItemView *view)
{
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_clicked = {};
        if (const auto touchpoint = touchpointAt(current))
            emit touchpointActivated(touchpoint);
    });
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const auto touchpoint = touchpointAt(index);
        if (touchpoint == m_clicked)
            emit feedbackRequested(touchpoint);
        m_clicked = touchpoint;
    });
    connect(view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit feedbackRequested(touchpointAt(index)); });
}

Id<Touchpoint> TouchpointBoard::touchpointAt(const QModelIndex &index) const
{
    if (index.model() == m_gaps)
        return m_gaps->idAt(index.row());
    return Id<Touchpoint>{index.data(TouchpointScores::TouchpointRole).toLongLong()};
}

TouchpointBoard::Key TouchpointBoard::keyAt(const QModelIndex &index) const
{
    return {touchpointAt(index), index.model() == m_gaps ? index.data(GapsModel::MeasureRole).toInt() : 0};
}

void TouchpointBoard::restore(QAbstractItemView *view, const Key &key)
{
    for (int row = 0; key.first && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (keyAt(index) == key) {
            const QSignalBlocker quiet(view->selectionModel());
            view->selectionModel()->setCurrentIndex(index,
                                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            return;
        }
    }
}

void TouchpointBoard::setBoard(const MetricBoard &board, const QString &period)
{
    m_about->setText(tr("of answers linked to it · %1", "a period").arg(period));
    const auto clicked = m_clicked;
    showRows(board);
    showGaps(board);
    m_clicked = clicked;
}

void TouchpointBoard::showRows(const MetricBoard &board)
{
    const Key current = keyAt(m_table->currentIndex());
    const int scrolled = m_table->verticalScrollBar()->value();
    m_scores->setRows(board.touchpoints);
    QHeaderView *const header = m_table->horizontalHeader();
    for (int column = 0; column < m_scores->columnCount(); ++column) {
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (column > 0)
            header->resizeSection(column, scoreWidth);
    }
    const int rows = m_scores->rowCount();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(QuietHeader::barHeight + std::min(rows, mostRows) * TouchpointScoreDelegate::rowHeight + 1);
    restore(m_table, current);
    m_table->verticalScrollBar()->setValue(scrolled);
    const int silent = int(board.silentTouchpoints);
    m_silent->setVisible(silent > 0);
    m_silent->setText(rows > 0 ? tr("%n more touchpoints have no such answers.", nullptr, silent)
                               : tr("No touchpoint has answers yet. Import feedback with scores and link it to the "
                                    "touchpoints that it is about."));
}

void TouchpointBoard::showGaps(const MetricBoard &board)
{
    const Key current = keyAt(m_list->currentIndex());
    const int scrolled = m_list->verticalScrollBar()->value();
    m_gaps->setGaps(board.gaps, board.names);
    const int rows = m_gaps->rowCount();
    m_list->setVisible(rows > 0);
    fitGaps();
    restore(m_list, current);
    m_list->verticalScrollBar()->setValue(scrolled);
    m_noGaps->setVisible(rows == 0);
    m_noGaps->setText(tr("Nothing to compare yet. A touchpoint is compared once you have drawn its emotion or effort, "
                         "and feedback is linked to it."));
}

/** As high as its rows, which are higher where they are narrow. */
void TouchpointBoard::fitGaps()
{
    const int height = GapDelegate::heightFor(width() - 2 * cardMargin);
    m_list->setFixedHeight(std::min(m_gaps->rowCount(), mostGaps) * height + 1);
    m_list->doItemsLayout();
}

void TouchpointBoard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitGaps();
}

} // namespace Views
