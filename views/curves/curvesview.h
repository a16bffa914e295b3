#pragma once

#include "model/feedback/evidencewatch.h"
#include "views/background/evidencework.h"
#include "views/curves/curvechart.h"
#include "views/curves/curvelegend.h"
#include "views/curves/curvesshown.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace Views {

class MapScene;
class MeasuredButton;

/**
 * The emotion and effort curves under the map, aligned with it: what the team believes, and beside it what feedback
 * says. Points are dragged, or moved with the arrow keys; one gesture is one edit. A click on what was measured, or
 * Enter, asks for that feedback.
 */
class CurvesView : public QWidget
{
    Q_OBJECT
public:
    explicit CurvesView(QWidget *parent = nullptr);
    ~CurvesView() override;

    /** @p scene says where touchpoints are; it belongs to the map and must outlive this or be replaced. */
    void setProject(Model::Project *project, Model::Id<Model::Journey> journey, const MapScene *scene);
    /** Whose curves: all participants where it is empty. */
    void setPersonas(const QSet<Model::Id<Model::Persona>> &personas);
    void setSelection(const QSet<Model::Id<Model::Touchpoint>> &touchpoints);
    CurveBranches branches() const;
    void setBranches(CurveBranches branches);
    bool showsEmotion() const;
    bool showsEffort() const;
    void setMeasures(bool emotion, bool effort);
    /** Of the same project; null: nothing was measured. */
    void setEvidence(Model::EvidenceWatch *watch);
    /** Which feedback counts as measured; its persona says nothing here. */
    void setScope(const Model::MetricScope &scope);
    const Model::MetricScope &scope() const;
    /** As it is on screen just now. */
    CurvesShown shown() const;
    bool isMeasuredShown() const;
    void setMeasuredShown(bool shown);

    /** A score that isn't in the project yet, while a slider elsewhere is dragged. */
    void preview(Model::Id<Model::Touchpoint> touchpoint, Model::Id<Model::Persona> persona, Model::Measure measure,
                 double value);

public slots:
    /** The map shows from scene x @p left on, at @p zoom. */
    void alignWith(double left, double zoom);
    /** Touchpoints or stages have moved on the map. */
    void placesChanged();

signals:
    void panned(double left);                        ///< scene x of the left edge
    void zoomRequested(double factor, double viewX); ///< at a place of this widget
    void touchpointActivated(Model::Id<Model::Touchpoint> touchpoint);
    /** While a point is dragged, before the edit. */
    void previewed(Model::Id<Model::Touchpoint> touchpoint, Model::Id<Model::Persona> persona, Model::Measure measure,
                   double value);
    /** The user wants to read what was said of a touchpoint. */
    void feedbackRequested(Model::Id<Model::Touchpoint> touchpoint);
    /** The user chose which feedback counts. */
    void scopeChanged(const Model::MetricScope &scope);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply(const Model::Changes &changes);
    void seriesChanged();
    void showSeries();
    void placeEmpty();
    void showTheme();
    void updateLegend();
    QList<CurveLegend::Item> believedLegend(Model::Measure measure, bool isMeasured) const;
    QList<CurveLegend::Item> measuredLegend() const;
    bool hasMeasured(Model::Measure measure) const;
    void measure();
    void showMeasured();
    QString measuredSummary() const;
    void setCurrent(CurveHit hit);
    void announce() const;
    void commit(CurveHit hit, double value, bool joined);
    void addPointAt(const QPointF &position);
    Model::Label labelFor(Model::Measure measure, Model::Id<Model::Touchpoint> touchpoint) const;
    QString describe(CurveHit hit) const;
    void hover(const QPointF &position, const QPoint &global);

    bool press(QMouseEvent *event);
    bool move(QMouseEvent *event);
    bool release(QMouseEvent *event);
    bool key(QKeyEvent *event);
    bool wheel(QWheelEvent *event);
    void cancelDrag();

    QPointer<Model::Project> m_project;
    Model::Id<Model::Journey> m_journey;
    const MapScene *m_scene = nullptr;
    CurveSet m_set;
    CurveChart m_chart;
    QSet<Model::Id<Model::Touchpoint>> m_selection;
    double m_left = 0;
    double m_zoom = 1;

    QPointer<Model::EvidenceWatch> m_watch;
    Model::MeasuredCurves m_measured;
    Model::MetricScope m_measuredScope; ///< that m_measured is of
    EvidenceWork m_work;

    CurveHit m_current; ///< has the keyboard
    enum class Drag { None, Point, Pan } m_drag = Drag::None;
    double m_dragValue = 0;
    bool m_dragged = false;
    QPointF m_dragStart;
    double m_dragLeft = 0;
    qsizetype m_pressedMeasured = -1;

    CurveLegend *m_legend;
    QToolButton *m_emotion;
    QToolButton *m_effort;
    MeasuredButton *m_showMeasured;
    QComboBox *m_branches;
    class QLabel *m_empty;
};

} // namespace Views
