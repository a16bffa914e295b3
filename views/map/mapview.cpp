#include "views/map/mapview.h"

#include "model/insight/measuredcurves.h"
#include "model/store/project.h"
#include "views/map/gapbar.h"
#include "views/map/lenses/lens.h"
#include "views/map/lenslegend.h"
#include "views/map/mapaccessible.h"
#include "views/map/mapcamera.h"
#include "views/map/mapclipboard.h"
#include "views/map/mapcommands.h"
#include "views/map/mapflight.h"
#include "views/map/mapheader.h"
#include "views/map/mapinput.h"
#include "views/map/mapkeys.h"
#include "views/map/mapmenu.h"
#include "views/map/mapmotion.h"
#include "views/map/mapnaming.h"
#include "views/map/mapoverlay.h"
#include "views/map/mappainter.h"
#include "views/map/mapscene.h"
#include "views/map/mapselection.h"
#include "views/map/maptiles.h"
#include "views/map/maptip.h"
#include "views/map/measuredwatch.h"
#include "views/map/minimap.h"
#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/plaintooltip.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QElapsedTimer>
#include <QGestureEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace Views {

using namespace Model;

namespace {

constexpr std::chrono::milliseconds frameBudget{8};
/** While the zoom changes all the time, what is painted now is soon of no use: the pictures of the last zoom are
 * scaled. */
constexpr std::chrono::milliseconds zoomingBudget{0};
constexpr qint64 zoomingFor = 70; ///< milliseconds after a change of the zoom
constexpr double zoomStep = 1.25;
constexpr double wheelStep = 80;     ///< pixels a notch
constexpr double wheelZoom = 1.0016; ///< for each of a notch's 120 parts
constexpr double readable = 0.7;     ///< a map isn't shown smaller before somebody asks
constexpr double revealMargin = 24;
constexpr double hitPixels = 5;
constexpr quint8 stateVersion = 2;
constexpr quint8 viewOnly = 1; ///< the version that knew no lens

} // namespace

class MapView::Canvas : public MapCanvas
{
public:
    explicit Canvas(MapView &view)
        : m_view(view)
    {
    }

    const MapScene &scene() const override;
    const MapCamera &camera() const override;
    MapSelection &selection() override;
    MapOverlay &overlay() override;
    MapCommands &commands() override;
    MapNaming &naming() override;
    bool canEdit() const override { return m_view.canEdit(); }
    void refresh() override { m_view.viewport()->update(); }
    void panBy(const QPointF &pixels) override;
    void reveal(const QRectF &scene) override;
    void setCursor(Qt::CursorShape shape) override { m_view.viewport()->setCursor(shape); }
    void askForFeedback(Id<Touchpoint> touchpoint) override { emit m_view.feedbackRequested(touchpoint); }
    double tolerance() const override { return hitPixels / m_view.zoom(); }

private:
    MapView &m_view;
};

struct MapView::Private
{
    explicit Private(MapView &view)
        : canvas(view)
        , selection(&view)
        , commands(scene, selection, &view)
        , naming(canvas, view.viewport())
        , input(canvas, &view)
        , keys(canvas, input.connectTool())
        , motion(&view)
        , measured(&view)
        , minimap(new Minimap(scene, view.viewport()))
        , legend(new LensLegend(scene, view.viewport()))
        , gapBar(new GapBar(view.viewport()))
    {
    }

    Canvas canvas;
    QPointer<Project> project;
    MapScene scene;
    MapFlight flight;
    MapTiles tiles;
    MapOverlay overlay;
    MapSelection selection;
    MapCommands commands;
    MapNaming naming;
    MapInput input;
    MapKeys keys;
    MapMotion motion;
    MeasuredWatch measured;
    Minimap *minimap;
    LensLegend *legend;
    GapBar *gapBar;
    bool animated = true;
    bool settingBars = false;
    bool starting = false; ///< start() is to be done again when the size changes
    std::optional<View> start;
    QElapsedTimer sinceZoom;
    double toldZoom = 0;
    QRectF toldRect;
};

const MapScene &MapView::Canvas::scene() const { return m_view.d->scene; }
const MapCamera &MapView::Canvas::camera() const { return m_view.d->flight.camera(); }
MapSelection &MapView::Canvas::selection() { return m_view.d->selection; }
MapOverlay &MapView::Canvas::overlay() { return m_view.d->overlay; }
MapCommands &MapView::Canvas::commands() { return m_view.d->commands; }
MapNaming &MapView::Canvas::naming() { return m_view.d->naming; }

void MapView::Canvas::panBy(const QPointF &pixels)
{
    m_view.d->flight.jump([&](MapCamera &camera) { camera.setOffset(camera.offset() + pixels); });
}

void MapView::Canvas::reveal(const QRectF &scene)
{
    m_view.d->flight.jump([&](MapCamera &camera) { camera.reveal(scene, revealMargin); });
}

MapView::MapView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(*this))
{
    installMapAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of the journey"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    connect(&d->selection, &MapSelection::changed, this, [this] {
        viewport()->update();
        announceSelection(*this);
        emit selectionChanged();
    });
    connect(&d->commands, &MapCommands::gapChanged, d->gapBar, &GapBar::offer);
    connect(d->gapBar, &GapBar::closeRequested, this, &MapView::closeGap);
    connect(d->gapBar, &GapBar::dismissed, this, [this] { d->commands.leaveGap(); });
    connect(d->minimap, &Minimap::pressed, this,
            [this](const QPointF &scene) { d->flight.jump([&](MapCamera &camera) { camera.centreOn(scene); }); });
    connect(d->legend, &LensLegend::entryChosen, this, [this](int entry) { select(d->scene.touchpointsOf(entry)); });
    connect(&d->measured, &MeasuredWatch::counted, this, [this](const std::shared_ptr<const MeasuredCurves> &measured) {
        d->tiles.invalidate(d->scene.setMeasured(measured).rects);
        repaintLens();
    });
    connect(&d->motion, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&d->naming, &MapNaming::placeChanged, this, [this](const std::optional<MapSlot> &slot) {
        if (d->scene.reserve(slot).layout) {
            d->tiles.invalidate();
            updateContent();
        }
    });
    connect(&ThemeSwitch::instance(), &ThemeSwitch::changed, this, [this] {
        d->tiles.clear();
        d->naming.follow();
        viewport()->update();
    });
    connect(&d->flight, &MapFlight::moved, this, &MapView::cameraMoved);
}

MapView::~MapView() = default;

void MapView::setProject(Project *project, Id<Journey> journey)
{
    d->naming.cancel();
    d->input.cancel();
    if (d->project)
        d->project->disconnect(this);
    d->project = project;
    d->commands.setProject(project);
    const bool isOther = d->scene.journey() != journey;
    if (project) {
        d->scene.load(*project, journey);
        connect(project, &Project::changed, this, &MapView::applyChanges);
        connect(project, &Project::accessChanged, viewport(), qOverload<>(&QWidget::update));
    } else {
        d->scene = MapScene();
    }
    d->tiles.clear();
    d->selection.prune(d->scene);
    updateContent();
    if (isOther)
        start({});
    repaintLens();
    announceChange(*this);
}

/** Shows @p view, or, where there is none, the whole map as far as it can be read. */
void MapView::start(const std::optional<View> &view)
{
    MapCamera camera = d->flight.camera();
    if (view) {
        camera.centreOn(view->centre, view->zoom);
    } else {
        camera.zoomAt(std::max(fitted().zoom(), readable), {});
        camera.setOffset({});
    }
    // Until something was painted the size isn't the last word.
    d->starting = !m_isPainted;
    d->start = view;
    d->flight.jump(camera);
}

Project *MapView::project() const { return d->project; }
Id<Journey> MapView::journey() const { return d->scene.journey(); }
const MapScene &MapView::scene() const { return d->scene; }

void MapView::setPersonas(const QSet<Id<Persona>> &personas)
{
    d->tiles.invalidate(d->scene.setPersonas(personas).rects);
    repaintLens();
}

void MapView::setLens(const Lens &lens)
{
    if (&lens == &d->scene.lens())
        return;
    d->scene.setLens(lens);
    d->tiles.invalidate();
    repaintLens();
    announceChange(*this);
    emit lensChanged();
}

const Lens &MapView::lens() const { return d->scene.lens(); }

void MapView::setEvidence(EvidenceWatch *evidence) { d->measured.watch(evidence); }

void MapView::repaintLens()
{
    d->minimap->refresh();
    d->legend->refresh();
    viewport()->update();
}

void MapView::applyChanges(const Changes &changes)
{
    const MapDamage damage = d->scene.apply(*d->project, changes);
    if (damage.isEmpty())
        return;
    d->overlay.hoveredNode = d->overlay.hoveredLink = d->overlay.border = -1;
    if (damage.layout)
        d->tiles.invalidate();
    else
        d->tiles.invalidate(damage.rects);
    d->selection.prune(d->scene);
    updateContent();
    d->naming.follow();
    repaintLens();
    announceChange(*this);
}

const QSet<MapView::TouchpointId> &MapView::selectedTouchpoints() const { return d->selection.touchpoints(); }
const QSet<MapView::ConnectionId> &MapView::selectedConnections() const { return d->selection.connections(); }
MapView::StageId MapView::selectedStage() const { return d->selection.stage(); }
MapView::TouchpointId MapView::currentTouchpoint() const { return d->selection.current(); }
void MapView::select(const QSet<TouchpointId> &touchpoints) { d->selection.select(touchpoints); }
void MapView::select(ConnectionId connection) { d->selection.select(connection); }
void MapView::select(StageId stage) { d->selection.select(stage); }
void MapView::clearSelection() { d->selection.clear(); }
bool MapView::hasSelection() const { return !d->selection.isEmpty(); }
bool MapView::canEdit() const { return d->commands.canEdit(); }

void MapView::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    d->input.setGroundTool(tool == Tool::Select       ? static_cast<MapTool &>(d->input.selectTool())
                           : tool == Tool::Touchpoint ? static_cast<MapTool &>(d->input.touchpointTool())
                                                      : d->input.connectTool());
    viewport()->setCursor(tool == Tool::Select ? Qt::ArrowCursor : Qt::CrossCursor);
    // With one touchpoint selected, connecting begins there.
    if (const int node = d->scene.indexOf(d->selection.current());
        tool == Tool::Connect && node >= 0 && d->selection.touchpoints() == QSet{d->selection.current()})
        d->input.connectTool().startFrom(node);
    emit toolChanged();
}

double MapView::zoom() const { return d->flight.camera().zoom(); }
QRectF MapView::visibleScene() const { return d->flight.camera().visible(); }
QPointF MapView::toView(const QPointF &scene) const { return d->flight.camera().toView(scene); }
QPointF MapView::toScene(const QPointF &view) const { return d->flight.camera().toScene(view); }

void MapView::setZoom(double zoom) { zoomAt(zoom, d->flight.camera().toView(d->flight.camera().centre())); }

void MapView::zoomAt(double zoom, const QPointF &view)
{
    d->flight.jump([&](MapCamera &camera) { camera.zoomAt(zoom, view); });
}

void MapView::fly(const MapCamera &to)
{
    if (d->animated && isVisible())
        d->flight.glide(to);
    else
        d->flight.jump(to);
}

void MapView::centreOn(TouchpointId touchpoint)
{
    const int node = d->scene.indexOf(touchpoint);
    if (node < 0)
        return;
    MapCamera to = d->flight.camera();
    to.centreOn(d->scene.node(node).rect.center());
    fly(to);
}

void MapView::reveal(TouchpointId touchpoint)
{
    const int node = d->scene.indexOf(touchpoint);
    if (node < 0)
        return;
    MapCamera to = d->flight.camera();
    to.reveal(d->scene.node(node).rect, revealMargin);
    if (!(to == d->flight.camera()))
        fly(to);
}

void MapView::setHorizontalView(double left, double zoom)
{
    MapCamera camera = d->flight.camera();
    camera.zoomAt(zoom, camera.toView(camera.centre()));
    camera.setOffset({left * camera.zoom(), camera.offset().y()});
    if (!(camera == d->flight.camera()))
        d->flight.jump(camera);
}

void MapView::scrollToScene(double left) { setHorizontalView(left, d->flight.camera().zoom()); }

void MapView::setAnimated(bool animated) { d->animated = animated; }

QByteArray MapView::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const auto open = d->legend->choice();
    out << stateVersion << d->flight.camera().zoom() << d->flight.camera().centre() << QByteArray(lens().word().data())
        << d->legend->isAllowed() << open.has_value() << open.value_or(false);
    return state;
}

bool MapView::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    double zoom = 1;
    QPointF centre;
    in >> version >> zoom >> centre;
    if (in.status() != QDataStream::Ok || (version != stateVersion && version != viewOnly) || !(zoom > 0))
        return false;
    if (version == stateVersion) {
        QByteArray word;
        bool isAllowed = true, isChosen = false, isOpen = false;
        in >> word >> isAllowed >> isChosen >> isOpen;
        if (in.status() != QDataStream::Ok)
            return false;
        setLens(lensNamed(QString::fromLatin1(word)));
        d->legend->setAllowed(isAllowed);
        d->legend->setChoice(isChosen ? std::optional(isOpen) : std::nullopt);
    }
    start(View{zoom, centre});
    return true;
}

void MapView::fit() { fly(fitted()); }

MapCamera MapView::fitted() const
{
    MapCamera camera = d->flight.camera();
    const QSizeF canvas = camera.canvas();
    camera.setCanvas({std::max(1.0, canvas.width() - MapHeader::addRoom), canvas.height()});
    const double height = MapGeometry::height(d->scene.rowCount());
    const double zoom = camera.fitted({0, 0, d->scene.geometry().width(), height}).zoom();
    camera = d->flight.camera();
    camera.zoomAt(zoom, {});
    camera.setOffset({0, 0});
    return camera;
}

void MapView::fitSelection()
{
    QRectF around;
    for (const TouchpointId id : d->selection.touchpoints()) {
        if (const int node = d->scene.indexOf(id); node >= 0)
            around |= d->scene.node(node).rect;
    }
    if (around.isEmpty())
        fit();
    else
        fly(d->flight.camera().fitted(around, 2 * revealMargin));
}

void MapView::actualSize() { zoomStepTo(1); }
void MapView::zoomIn() { zoomStepTo(d->flight.camera().zoom() * zoomStep); }
void MapView::zoomOut() { zoomStepTo(d->flight.camera().zoom() / zoomStep); }

/** Zooms at the selected touchpoint where that is in sight, else in the middle. */
void MapView::zoomStepTo(double zoom)
{
    QPointF at = d->flight.camera().toView(d->flight.camera().centre());
    if (const int node = d->scene.indexOf(d->selection.current()); node >= 0) {
        const QPointF centre = d->scene.node(node).rect.center();
        if (d->flight.camera().visible().contains(centre))
            at = d->flight.camera().toView(centre);
    }
    MapCamera to = d->flight.destination();
    to.zoomAt(zoom, at);
    fly(to);
}

void MapView::addTouchpoint()
{
    if (!canEdit() || d->scene.geometry().stageCount() == 0)
        return;
    const auto &selected = d->selection.touchpoints();
    if (selected.size() == 1 && !d->scene.node(d->scene.indexOf(*selected.begin())).hidden)
        d->naming.nameNext(*selected.begin());
    else
        d->naming.nameNew(d->commands.freeSlot(freeStart()));
}

/** Where something new goes when nothing says where: the selected stage, else the one in the middle. */
MapSlot MapView::freeStart() const
{
    int stage = d->scene.stageIndexOf(d->selection.stage());
    if (stage < 0)
        stage = d->scene.geometry().stageAt(d->flight.camera().centre().x());
    if (stage < 0)
        stage = d->flight.camera().centre().x() < 0 ? 0 : d->scene.geometry().stageCount() - 1;
    while (d->scene.stages()[stage].collapsed && stage + 1 < d->scene.geometry().stageCount())
        ++stage;
    return {stage, 0, 0};
}

void MapView::addBranch()
{
    if (canEdit() && d->selection.touchpoints().size() == 1)
        d->naming.nameBranch(*d->selection.touchpoints().begin());
}

void MapView::addTouchpointAt(const MapSlot &slot)
{
    if (canEdit())
        d->naming.nameNew(slot);
}

void MapView::addStage()
{
    const int selected = d->scene.stageIndexOf(d->selection.stage());
    addStageAt(selected < 0 ? d->scene.geometry().stageCount() : selected + 1);
}

void MapView::addStageAt(int index)
{
    if (!canEdit())
        return;
    const double x = index > 0 ? d->scene.geometry().stageRight(index - 1) : 0;
    const QRectF end(x, visibleScene().top(), MapHeader::addRoom / zoom(), 1);
    d->flight.jump([&](MapCamera &camera) { camera.reveal(end, 0); });
    d->naming.nameNewStage(index);
}

void MapView::rename()
{
    if (!canEdit())
        return;
    if (d->selection.stage())
        d->naming.renameStage(d->selection.stage());
    else if (d->selection.touchpoints().isEmpty() && d->selection.connections().size() == 1)
        d->naming.editLabel(*d->selection.connections().begin());
    else if (d->selection.contains(d->selection.current()))
        d->naming.rename(d->selection.current());
}

void MapView::deleteSelection()
{
    if (canEdit())
        d->commands.removeSelected(false);
}

void MapView::deleteAndCloseGap()
{
    if (canEdit())
        d->commands.removeSelected(true);
}

void MapView::selectAll()
{
    QSet<TouchpointId> all;
    const QRectF everything(0, 0, d->scene.geometry().width(), d->scene.bounds().height());
    for (const int node : d->scene.nodesIn(everything))
        all.insert(d->scene.node(node).id);
    d->selection.select(all);
}

void MapView::moveLeft() { nudge(Direction::Left); }
void MapView::moveRight() { nudge(Direction::Right); }
void MapView::moveUp() { nudge(Direction::Up); }
void MapView::moveDown() { nudge(Direction::Down); }

void MapView::nudge(Direction direction)
{
    if (!canEdit())
        return;
    d->commands.nudge(direction);
    reveal(d->selection.current());
}

void MapView::openNested()
{
    const int node = d->scene.indexOf(d->selection.current());
    if (node >= 0 && d->scene.node(node).nested)
        emit openNestedJourney(d->scene.node(node).nested);
}

void MapView::showFeedback()
{
    if (d->scene.indexOf(d->selection.current()) >= 0)
        emit feedbackRequested(d->selection.current());
}

bool MapView::canPaste() const
{
    return canEdit() && d->scene.geometry().stageCount() > 0 &&
           MapClipboard::canPaste(QGuiApplication::clipboard()->mimeData());
}

void MapView::copy()
{
    if (project())
        d->commands.copySelected();
}

void MapView::cut()
{
    if (canEdit())
        d->commands.cutSelected();
}

void MapView::paste()
{
    const int node = d->scene.indexOf(d->selection.current());
    if (node < 0 || d->scene.node(node).hidden || !d->selection.contains(d->selection.current())) {
        pasteAt(freeStart());
        return;
    }
    const MapSlot beside = d->scene.node(node).slot;
    pasteAt({beside.stage, beside.column + 1, beside.row});
}

void MapView::pasteAt(const MapSlot &slot)
{
    if (!canPaste())
        return;
    d->commands.paste(d->commands.freeSlot(slot));
    revealSelection();
}

void MapView::duplicate()
{
    if (!canEdit())
        return;
    d->commands.duplicateSelected();
    revealSelection();
}

void MapView::revealSelection()
{
    QRectF around;
    for (const TouchpointId id : selectedTouchpoints()) {
        if (const int node = d->scene.indexOf(id); node >= 0)
            around |= d->scene.node(node).rect;
    }
    if (!around.isEmpty())
        d->canvas.reveal(around);
}

void MapView::arrange()
{
    if (!canEdit())
        return;
    d->motion.remember(d->scene, visibleScene());
    d->commands.arrange();
    if (d->animated)
        d->motion.play(d->scene);
}

void MapView::closeGap() { d->commands.closeGap(); }

bool MapView::isMinimapShown() const { return d->minimap->isAllowed(); }
void MapView::setMinimapShown(bool shown) { d->minimap->setAllowed(shown); }

bool MapView::isLegendShown() const { return d->legend->isAllowed(); }
void MapView::setLegendShown(bool shown) { d->legend->setAllowed(shown); }

void MapView::updateContent()
{
    d->flight.adapt([this](MapCamera &camera) { camera.setContent(d->scene.bounds(), MapHeader::addRoom); });
}

void MapView::cameraMoved()
{
    updateScrollBars();
    d->naming.follow();
    viewport()->update();
    if (d->toldZoom == zoom() && d->toldRect == visibleScene())
        return;
    if (d->toldZoom != zoom())
        d->sinceZoom.start();
    d->toldZoom = zoom();
    d->toldRect = visibleScene();
    d->minimap->setVisiblePart(d->toldRect);
    emit viewChanged(d->toldRect, d->toldZoom);
}

void MapView::updateScrollBars()
{
    d->settingBars = true;
    const QPointF end = d->flight.camera().scrollEnd();
    const QPointF at = d->flight.camera().offset();
    const auto set = [](QScrollBar *bar, double offset, double last, double page) {
        bar->setRange(0, qRound(last));
        bar->setPageStep(qRound(page));
        bar->setSingleStep(qRound(wheelStep));
        bar->setValue(qRound(offset));
    };
    set(horizontalScrollBar(), at.x(), end.x(), d->flight.camera().canvas().width());
    set(verticalScrollBar(), at.y(), end.y(), d->flight.camera().canvas().height());
    d->settingBars = false;
}

void MapView::scrollContentsBy(int, int)
{
    if (d->settingBars)
        return;
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    d->flight.jump([&](MapCamera &camera) { camera.setOffset(offset); });
}

void MapView::resizeEvent(QResizeEvent *)
{
    const QSizeF canvas(viewport()->width(), viewport()->height() - Measure::headerHeight);
    d->flight.adapt([canvas](MapCamera &camera) { camera.setCanvas(canvas); });
    d->minimap->place();
    d->gapBar->place();
    d->legend->place();
    if (d->starting)
        start(d->start);
}

void MapView::paintEvent(QPaintEvent *)
{
    d->starting = false;
    QPainter painter(viewport());
    const MapPainter map(Theme::current());
    const bool zooming = d->sinceZoom.isValid() && d->sinceZoom.elapsed() < zoomingFor;
    m_isPainted = d->tiles.paint(
        painter, {d->scene, map, d->flight.camera(), devicePixelRatioF(), zooming ? zoomingBudget : frameBudget});
    if (d->motion.isPlaying()) {
        painter.save();
        painter.translate(d->flight.camera().toView(QPointF()));
        painter.scale(zoom(), zoom());
        d->motion.paint(painter, d->scene, map, visibleScene(), zoom());
        painter.restore();
    }
    const MapOverlayPainter::Frame frame{d->scene,   map,        d->flight.camera(), d->selection,
                                         d->overlay, hasFocus(), canEdit()};
    MapOverlayPainter::paintCanvas(painter, frame);
    map.paintHeader(painter, d->scene, d->flight.camera().zoom(), d->flight.camera().offset().x(), viewport()->width());
    MapOverlayPainter::paintHeader(painter, frame);
    if (!m_isPainted)
        QMetaObject::invokeMethod(viewport(), qOverload<>(&QWidget::update), Qt::QueuedConnection);
}

bool MapView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        d->input.leave();
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Gesture:
        if (auto *pinch =
                static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))) {
            zoomAt(zoom() * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->hotSpot()));
            return true;
        }
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(zoom() * (1 + gesture->value()), gesture->position());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MapView::showTip(const QPoint &view, const QPoint &global)
{
    const QString tip =
        view.y() < Measure::headerHeight ? QString() : mapTip(d->scene, toScene(view), d->canvas.tolerance());
    QToolTip::showText(global, plainToolTip(tip), viewport());
}

void MapView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAt(zoom() * std::pow(wheelZoom, event->angleDelta().y()), event->position());
        return;
    }
    QPointF way = event->pixelDelta().isNull()
                      ? QPointF(event->angleDelta()) / QWheelEvent::DefaultDeltasPerStep * wheelStep
                      : QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ShiftModifier && way.x() == 0)
        way = way.transposed();
    d->flight.jump([&](MapCamera &camera) { camera.scrollBy(-way); });
    d->input.follow();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    d->naming.finish();
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        d->input.press(*event);
}

void MapView::mouseMoveEvent(QMouseEvent *event) { d->input.move(*event); }

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        d->input.release(*event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        d->input.doubleClick(*event);
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!project())
        return;
    d->input.cancel();
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        selectForMenu(event->pos());
    } else if (const int node = d->scene.indexOf(d->selection.current()); node >= 0) {
        d->canvas.reveal(d->scene.node(node).rect);
        at = viewport()->mapToGlobal(toView(d->scene.node(node).rect.center()).toPoint());
    }
    MapMenu::open(*this, d->commands, at);
}

void MapView::selectForMenu(const QPoint &view)
{
    if (view.y() < Measure::headerHeight) {
        const int stage = d->scene.geometry().stageAt(toScene(view).x());
        if (stage >= 0)
            d->selection.select(d->scene.stages()[stage].id);
        return;
    }
    const MapHit hit = d->scene.hit(toScene(view), d->canvas.tolerance());
    switch (hit.what) {
    case MapHit::Node:
    case MapHit::Edge:
        if (const auto id = d->scene.node(hit.index).id; !d->selection.contains(id))
            d->selection.select(id);
        return;
    case MapHit::Link:
    case MapHit::LinkStart:
    case MapHit::LinkEnd:
        if (const auto id = d->scene.link(hit.index).id; !d->selection.contains(id))
            d->selection.select(id);
        return;
    default:
        d->selection.clear();
    }
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announceSelection(*this);
    viewport()->update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->input.setPanning(false);
    viewport()->update();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    // With Ctrl or Alt these are actions', who may have been given other keys.
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (m_tool == Tool::Connect) {
        const MapKeys::Connecting connecting = d->keys.connect(event->key());
        if (connecting == MapKeys::Connecting::Done)
            setTool(Tool::Select);
        if (connecting != MapKeys::Connecting::Unused)
            return;
    }
    if (d->keys.walk(event->key(), event->modifiers() & Qt::ShiftModifier))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openNested();
        return;
    case Qt::Key_Escape:
        if (d->input.cancel())
            return;
        if (m_tool != Tool::Select) {
            setTool(Tool::Select);
            return;
        }
        if (!d->selection.isEmpty()) {
            d->selection.clear();
            return;
        }
        break;
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            d->input.setPanning(true);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                                          : QScrollBar::SliderPageStepAdd);
        return;
    default:
        break;
    }
    event->ignore();
}

void MapView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        d->input.setPanning(false);
    else
        event->ignore();
}

} // namespace Views
