#pragma once

#include "model/journey/connection.h"
#include "model/journey/persona.h"

#include <QAbstractScrollArea>
#include <QSet>

#include <memory>
#include <optional>

namespace Model {
class Changes;
class EvidenceWatch;
class Project;
enum class Direction;
} // namespace Model

namespace Views {

class Lens;
class MapCamera;
class MapScene;
struct MapSlot;

/**
 * The map of a journey, to be seen and edited. The strip of stage titles stays at the top; what can be done is offered
 * as slots, for actions to call. Keys that no action has (arrows, Home, End, Esc, Enter, Space) are its own.
 */
class MapView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Tool { Select, Touchpoint, Connect };
    using TouchpointId = Model::Id<Model::Touchpoint>;
    using ConnectionId = Model::Id<Model::Connection>;
    using StageId = Model::Id<Model::Stage>;

    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    /** Shows @p journey of @p project, which must outlive the view or be replaced; nothing where it is null. */
    void setProject(Model::Project *project, Model::Id<Model::Journey> journey);
    Model::Project *project() const;
    Model::Id<Model::Journey> journey() const;
    const MapScene &scene() const;
    /** Whose emotions are shown: their mean; of everybody where it is empty. */
    void setPersonas(const QSet<Model::Id<Model::Persona>> &personas);
    /** What touchpoints are coloured by; how people feel, unless told otherwise. Remembered by saveState(). */
    void setLens(const Lens &lens);
    const Lens &lens() const;
    /**
     * Where feedback is counted: badges show how much there is of each touchpoint, and lenses speak of it. It must
     * outlive the view or be replaced; none where it is null.
     */
    void setEvidence(Model::EvidenceWatch *evidence);

    const QSet<TouchpointId> &selectedTouchpoints() const;
    const QSet<ConnectionId> &selectedConnections() const;
    StageId selectedStage() const;
    TouchpointId currentTouchpoint() const;
    void select(const QSet<TouchpointId> &touchpoints);
    void select(ConnectionId connection);
    void select(StageId stage);
    void clearSelection();
    bool hasSelection() const;
    /** True where something could be changed. */
    bool canEdit() const;

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);

    double zoom() const;
    /** The part that is seen, in scene units. */
    QRectF visibleScene() const;
    void setZoom(double zoom);
    void zoomAt(double zoom, const QPointF &view);
    void centreOn(TouchpointId touchpoint);
    /** Brings the touchpoint in sight, if it isn’t. */
    void reveal(TouchpointId touchpoint);
    /** The curves below were panned or zoomed: shows the same scene x at the left edge. */
    void setHorizontalView(double left, double zoom);
    void scrollToScene(double left);
    /** Whether the camera glides; tests switch it off. */
    void setAnimated(bool animated);

    /** True while the clipboard has touchpoints or text. */
    bool canPaste() const;
    void addTouchpointAt(const MapSlot &slot);
    void pasteAt(const MapSlot &slot);
    void addStageAt(int index);
    /** The small overview in the corner, where not everything is seen. */
    bool isMinimapShown() const;
    void setMinimapShown(bool shown);

    /** What the colours mean, in the corner. */
    bool isLegendShown() const;
    void setLegendShown(bool shown);

    /** False while parts of the picture are still to be painted. */
    bool isPainted() const { return m_isPainted; }
    /** Zoom, centre, lens and legend, to be remembered. */
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /** Where a scene point shows in the viewport. */
    QPointF toView(const QPointF &scene) const;
    QPointF toScene(const QPointF &view) const;

public slots:
    void fit();
    void fitSelection();
    void actualSize();
    void zoomIn();
    void zoomOut();

    /** After the selected touchpoint, connected with it; else where there is room. Its name is typed at once. */
    void addTouchpoint();
    /** A branch beside the selected touchpoint. */
    void addBranch();
    void addStage();
    void rename();
    void deleteSelection();
    /** Deletes what is selected, and connects what was before it with what was behind it. */
    void deleteAndCloseGap();
    void selectAll();
    void moveLeft();
    void moveRight();
    void moveUp();
    void moveDown();
    void openNested();
    /** Asks for the feedback of the current touchpoint. */
    void showFeedback();
    void cut();
    void copy();
    /** Behind the selected touchpoint; else where there is room. */
    void paste();
    void duplicate();
    /** Lays the journey out anew, with few crossings; undone in one step. */
    void arrange();
    /** Connects what the newest deletion left unconnected. */
    void closeGap();

signals:
    void selectionChanged();
    void toolChanged();
    /** Another part is seen, or larger or smaller; the curves below follow. In scene units. */
    void viewChanged(const QRectF &visible, double zoom);
    void openNestedJourney(Model::Id<Model::Journey> journey);
    void lensChanged();
    /** Somebody wants to read what is linked to @p touchpoint. */
    void feedbackRequested(Model::Id<Model::Touchpoint> touchpoint);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct View
    {
        double zoom = 1;
        QPointF centre;
    };
    void applyChanges(const Model::Changes &changes);
    void repaintLens();
    void showTip(const QPoint &view, const QPoint &global);
    void cameraMoved();
    void updateContent();
    void updateScrollBars();
    void nudge(Model::Direction direction);
    void start(const std::optional<View> &view);
    MapCamera fitted() const;
    void fly(const MapCamera &to);
    void zoomStepTo(double zoom);
    MapSlot freeStart() const;
    void revealSelection();
    void selectForMenu(const QPoint &view);

    class Canvas;
    struct Private;
    std::unique_ptr<Private> d;
    Tool m_tool = Tool::Select;
    bool m_isPainted = false;
};

} // namespace Views
