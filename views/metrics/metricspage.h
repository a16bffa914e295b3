#pragma once

#include "model/feedback/evidencewatch.h"
#include "model/feedback/feedbackfilter.h"
#include "model/insight/metricboard.h"
#include "model/store/project.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace Views {

class BoardHeader;
class CardGrid;
class EmptyState;
class EvidenceWork;
class MetricCard;
class MetricDialogs;
class TouchpointBoard;

/** The metrics board: what the project's numbers come to, how they go, and where customers feel otherwise than
 * believed. Reads only while it is on screen. */
class MetricsPage : public QWidget
{
    Q_OBJECT
public:
    explicit MetricsPage(QWidget *parent = nullptr);
    ~MetricsPage() override;

    /** Null where there is none; before the project goes. */
    void setProject(Model::Project *project, Model::EvidenceWatch *watch);
    /** The journey that the window shows: the board's place, unless the user looks at another one of it. */
    void setJourney(Model::Id<Model::Journey> journey);

signals:
    void importValuesRequested();
    /** The user wants to see the feedback behind a number. */
    void feedbackRequested(const Model::FeedbackFilter &filter);
    void touchpointActivated(Model::Id<Model::Touchpoint> touchpoint);
    /** @p anchor is a heading of the manual's page about formulas. */
    void manualRequested(const QString &anchor);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeColumns();
    void connectParts();
    void take(const Model::Changes &changes);
    void refreshSoon();
    void refresh();
    void choosePeriod();
    Model::BoardQuestion question() const;
    bool isMuch() const;
    void showBoard(const Model::MetricBoard &board);
    void showCards();
    void showEmpty();
    void showAwaited();
    void arrange();
    MetricCard *cardOf(const QString &word);
    MetricCard *makeCard();
    void showEvidence(const MetricCard &card, const std::optional<Model::Period> &period);
    Model::FeedbackFilter filter() const;
    QList<Model::Metric> metricsWithoutValues() const;
    void showEverything();

    Model::Project *m_project = nullptr;
    Model::EvidenceWatch *m_watch = nullptr;
    Model::Id<Model::Journey> m_journey;
    Model::MetricBoard m_board;
    Model::Id<Model::OwnMetric> m_awaited; ///< just added, and not on the board yet
    bool m_isPlaceChosen = false;
    bool m_isPeriodChosen = false;
    bool m_isStale = false;
    BoardHeader *m_header;
    EvidenceWork *m_work;
    MetricDialogs *m_dialogs;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_cardHolder = nullptr;
    CardGrid *m_grid = nullptr;
    QList<MetricCard *> m_cards; ///< in the order of the board
    EmptyState *m_nothing;
    EmptyState *m_nothingHere;
    EmptyState *m_noCards;
    TouchpointBoard *m_touchpoints;
    QTimer *m_soon;
    QTimer *m_patience;
};

} // namespace Views
