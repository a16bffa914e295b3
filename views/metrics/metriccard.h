#pragma once

#include "model/insight/metricboard.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace Views {

class ElidedLabel;
class PlainLabel;
class TextLink;
class TrendChart;

/** What a card shows, and what it belongs to. */
struct CardContent
{
    Model::BoardMetric metric;
    Model::PeriodUnit unit = Model::PeriodUnit::Month;
    std::optional<Model::Period> period; ///< of the trend; none where nothing has a date
    QString before;                      ///< what the period before is called
    bool isEditable = true;
};

/**
 * One metric: what it asks, its figure with interval and number of answers, whether its target is met, its trend, and
 * what changed. What can be done with it is told by signals.
 */
class MetricCard : public QFrame
{
    Q_OBJECT
public:
    explicit MetricCard(QWidget *parent = nullptr);

    void setContent(const CardContent &content);
    const CardContent &content() const { return m_content; }

signals:
    /** The feedback behind the figure, or behind one point of the trend; of figures from elsewhere, their values. */
    void evidenceRequested(const std::optional<Model::Period> &period);
    void computationRequested();
    void targetRequested();
    void valuesRequested();
    /** Of an own metric: its name, unit, scale and so on. */
    void descriptionRequested();
    void removalRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void showTarget();
    void showFigure();
    void showTrend();
    void showChange();
    void spread();
    QWidget *makeTop();
    QWidget *makeFigure();
    QWidget *makeFoot();

    CardContent m_content;
    ElidedLabel *m_title;
    TextLink *m_target;
    ElidedLabel *m_question;
    TextLink *m_figure;
    PlainLabel *m_interval;
    TextLink *m_count;
    PlainLabel *m_notice;
    QPushButton *m_offer;
    TrendChart *m_chart;
    PlainLabel *m_change;
    TextLink *m_computation;
    QToolButton *m_more;
    QMenu *m_menu;
    QWidget *m_space; ///< between a figure and the number of its answers
    QHBoxLayout *m_questionRow = nullptr;
    QHBoxLayout *m_figureRow = nullptr;
};

} // namespace Views
