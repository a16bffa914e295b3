#include "views/curves/curvesview.h"

#include "model/insight/gapwords.h"
#include "model/insight/scorewords.h"
#include "model/journey/scoreoperations.h"
#include "views/curves/measuredbutton.h"
#include "views/map/mapscene.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/plaintooltip.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Model;

namespace Views {

static constexpr double snap = 0.5;     // of a dragged value
static constexpr double fineSnap = 0.1; // with Shift

CurvesView::CurvesView(QWidget *parent)
    : QWidget(parent)
    , m_chart(this)
    , m_legend(new CurveLegend(this))
    , m_emotion(new QToolButton(this))
    , m_effort(new QToolButton(this))
    , m_showMeasured(new MeasuredButton(this))
    , m_branches(new QComboBox(this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("curves"));
    auto *title = new QLabel(tr("Emotion and effort"), this);
    title->setFont(Theme::font(Type::Body, Weight::SemiBold));
    title->setTextFormat(Qt::PlainText);
    for (QToolButton *button : {m_emotion, m_effort}) {
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, this,
                [this] { setMeasures(m_emotion->isChecked(), m_effort->isChecked()); });
    }
    m_emotion->setText(tr("Emotion"));
    m_emotion->setObjectName(QStringLiteral("curvesEmotion"));
    m_emotion->setToolTip(tr("Show or hide the emotion curves: −2 is very bad, +2 is very good."));
    m_effort->setText(tr("Effort"));
    m_effort->setObjectName(QStringLiteral("curvesEffort"));
    m_effort->setToolTip(tr("Show or hide the effort curves: 1 is effortless, 7 is very hard."));
    m_showMeasured->hide();
    connect(m_showMeasured, &QToolButton::toggled, this, &CurvesView::showSeries);
    connect(m_showMeasured, &MeasuredButton::scopeChosen, this, [this](const MetricScope &scope) {
        measure();
        emit scopeChanged(scope);
    });
    m_branches->setObjectName(QStringLiteral("curvesBranches"));
    m_branches->addItems({tr("Main path"), tr("Chosen path"), tr("All branches")});
    m_branches->setToolTip(
        tr("Which touchpoints the curves run through. “Chosen path” follows what you select on the map."));
    m_branches->setAccessibleName(tr("Path of the curves"));
    connect(m_branches, &QComboBox::currentIndexChanged, this,
            [this](int index) { setBranches(CurveBranches(index)); });

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Measure::panelMargin - 2, 6, Measure::gap, 2);
    bar->setSpacing(Measure::gap);
    bar->addWidget(title);
    bar->addSpacing(Measure::gap);
    bar->addWidget(m_legend, 1);
    bar->addWidget(m_emotion);
    bar->addWidget(m_effort);
    bar->addWidget(m_showMeasured);
    bar->addWidget(m_branches);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_chart.widget(), 1);

    QWidget *plot = m_chart.widget();
    plot->setObjectName(QStringLiteral("curvesPlot"));
    plot->setFocusPolicy(Qt::StrongFocus);
    plot->setMouseTracking(true);
    plot->setMinimumHeight(90);
    plot->setAccessibleName(tr("Emotion and effort curves"));
    plot->installEventFilter(this);

    m_empty->setParent(plot);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("look", QStringLiteral("plate")); // the lines of the scale don't run through it
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->setWordWrap(true);

    setAutoFillBackground(true);
    connect(&ThemeSwitch::instance(), &ThemeSwitch::changed, this, &CurvesView::showTheme);
    showTheme();
}

CurvesView::~CurvesView() { m_chart.widget()->removeEventFilter(this); }

void CurvesView::setProject(Project *project, Id<Journey> journey, const MapScene *scene)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_journey = journey;
    m_scene = scene;
    m_current = {};
    m_drag = Drag::None;
    m_set = CurveSet();
    m_set.setBranches(branches(), {});
    if (project) {
        m_set.load(*project, journey);
        // The map takes the change first, so that its places are the new ones.
        connect(project, &Project::changed, this, &CurvesView::apply, Qt::QueuedConnection);
    }
    placesChanged();
}

/** Whether something may stand further left or right than before. */
static bool movesSideways(const Changes &changes)
{
    if (changes.touches<Stage>())
        return true;
    const quint64 places = Changes::bit(&Touchpoint::stage) | Changes::bit(&Touchpoint::column);
    const QList<Change> touchpoints = changes.of<Touchpoint>();
    return std::any_of(touchpoints.cbegin(), touchpoints.cend(), [places](const Change &change) {
        return change.what != What::Changed || (change.columns & places);
    });
}

void CurvesView::apply(const Changes &changes)
{
    if (!m_project)
        return;
    m_project->attempt([&] {
        const bool hasOtherSeries = m_set.apply(*m_project, changes);
        if (movesSideways(changes))
            placesChanged();
        else if (hasOtherSeries)
            seriesChanged();
    });
}

void CurvesView::setPersonas(const QSet<Id<Persona>> &personas)
{
    m_set.setPersonas(personas);
    seriesChanged();
}

void CurvesView::setSelection(const QSet<Id<Touchpoint>> &touchpoints)
{
    if (m_selection == touchpoints)
        return;
    m_selection = touchpoints;
    if (branches() == CurveBranches::Chosen) {
        m_set.setBranches(CurveBranches::Chosen, m_selection.values());
        seriesChanged();
    }
    m_chart.setSelected(touchpoints);
}

CurveBranches CurvesView::branches() const { return CurveBranches(m_branches->currentIndex()); }

void CurvesView::setBranches(CurveBranches branches)
{
    m_branches->setCurrentIndex(int(branches));
    m_set.setBranches(branches, m_selection.values());
    seriesChanged();
}

bool CurvesView::showsEmotion() const { return m_emotion->isChecked(); }
bool CurvesView::showsEffort() const { return m_effort->isChecked(); }

void CurvesView::setMeasures(bool emotion, bool effort)
{
    m_emotion->setChecked(emotion);
    m_effort->setChecked(effort);
    m_chart.setMeasures(emotion, effort);
    updateLegend();
}

void CurvesView::setEvidence(EvidenceWatch *watch)
{
    if (m_watch)
        m_watch->disconnect(this);
    m_watch = watch;
    if (watch) {
        connect(watch, &EvidenceWatch::changed, this, &CurvesView::measure);
        connect(watch, &QObject::destroyed, this, [this] { setEvidence(nullptr); });
    }
    measure();
}

void CurvesView::setScope(const MetricScope &scope)
{
    if (scope == m_showMeasured->scope())
        return;
    m_showMeasured->setScope(scope);
    measure();
}

const MetricScope &CurvesView::scope() const { return m_showMeasured->scope(); }

CurvesShown CurvesView::shown() const
{
    CurvesShown result{m_set.personas(), branches(), m_selection.values(), showsEmotion(), showsEffort(), {}, {}};
    if (isMeasuredShown()) {
        result.measured = m_measured;
        result.scope = m_measuredScope;
    }
    return result;
}

bool CurvesView::isMeasuredShown() const { return m_showMeasured->isChecked(); }

void CurvesView::setMeasuredShown(bool shown) { m_showMeasured->setChecked(shown); }

/** Those that feedback is from, in the order of the sources. */
static QList<Source> sourcesOf(const FeedbackEvidence &evidence)
{
    std::array<bool, std::size(Words<Source>::words)> isThere{};
    evidence.forEach([&](const EvidenceItem &item) { isThere[size_t(item.context().source)] = true; });
    QList<Source> sources;
    for (size_t source = 0; source < isThere.size(); ++source) {
        if (isThere[source])
            sources.append(Source(source));
    }
    return sources;
}

void CurvesView::measure()
{
    m_showMeasured->setVisible(m_watch && m_watch->evidence()->count() > 0);
    if (!m_watch) {
        m_work.cancel();
        m_measured = {};
        showSeries();
        return;
    }
    m_work.start(*m_watch, [this, scope = scope()](const FeedbackEvidence &evidence) {
        return [this, scope, curves = MeasuredCurves(evidence, scope), sources = sourcesOf(evidence)] {
            m_measured = curves;
            m_measuredScope = scope;
            m_showMeasured->setSources(sources);
            showSeries();
        };
    });
}

void CurvesView::showMeasured()
{
    m_chart.setMeasured(isMeasuredShown() ? measuredPoints(m_set, m_measured) : QList<MeasuredPoint>());
    updateLegend();
    if (m_current)
        announce();
    else
        m_chart.widget()->setAccessibleDescription(measuredSummary());
}

QString CurvesView::measuredSummary() const
{
    constexpr qsizetype most = 20;
    QStringList sentences;
    for (const MeasuredPoint &point : m_chart.measured()) {
        if (sentences.size() == most)
            break;
        if (m_chart.shows(point.measure))
            sentences += measuredSentence(m_set.touchpointName(point.touchpoint), point);
    }
    return sentences.join(u'\n');
}

void CurvesView::preview(Id<Touchpoint> touchpoint, Id<Persona> persona, Model::Measure measure, double value)
{
    for (qsizetype i = 0; i < m_set.series().size(); ++i) {
        const CurveSeries &series = m_set.series()[i];
        if (series.persona != persona || series.measure != measure)
            continue;
        for (qsizetype n = 0; n < series.points.size(); ++n) {
            if (series.points[n].touchpoint == touchpoint)
                m_set.preview(i, n, value);
        }
    }
    m_chart.refresh();
}

void CurvesView::alignWith(double left, double zoom)
{
    m_left = left;
    m_zoom = zoom;
    m_chart.setView(left, zoom);
}

void CurvesView::placesChanged()
{
    CurvePlaces places;
    places.x = [this](Id<Touchpoint> id) -> std::optional<double> {
        const int index = m_scene ? m_scene->indexOf(id) : -1;
        if (index < 0)
            return std::nullopt;
        return m_scene->node(index).rect.center().x();
    };
    if (m_scene) {
        const MapGeometry &geometry = m_scene->geometry();
        for (int stage = 0; stage < geometry.stageCount(); ++stage)
            places.borders.append(geometry.stageLeft(stage));
        if (geometry.stageCount() > 0)
            places.borders.append(geometry.width());
    }
    m_chart.setContent(&m_set, places);
    showSeries();
}

void CurvesView::seriesChanged()
{
    m_chart.refresh();
    showSeries();
}

/** All that goes with the lines. */
void CurvesView::showSeries()
{
    showMeasured();
    const auto &series = m_set.series();
    if (m_current && (m_current.series >= series.size() || m_current.point >= series[m_current.series].points.size()))
        setCurrent({});
    m_empty->setVisible(series.isEmpty() && m_chart.measured().isEmpty());
    m_empty->setText(
        m_set.hasTouchpoints()
            ? tr("Nobody has said yet how this feels.\nDouble-click here, or use the sliders of a touchpoint.")
            : tr("The emotion and effort of the touchpoints will be drawn here."));
    placeEmpty();
}

void CurvesView::placeEmpty()
{
    const QRect room = m_chart.widget()->rect().adjusted(40, 0, -40, 0);
    const int whole = m_empty->fontMetrics().size(0, m_empty->text()).width() + 2 * Measure::panelMargin;
    const int width = std::min(room.width(), whole);
    QRect place(0, 0, width, m_empty->heightForWidth(width));
    place.moveCenter(room.center());
    m_empty->setGeometry(place);
}

void CurvesView::updateLegend()
{
    const bool isMeasured = isMeasuredShown() && !m_measured.isEmpty();
    QList<CurveLegend::Item> items = believedLegend(Model::Measure::Emotion, isMeasured);
    if (isMeasured)
        items += measuredLegend();
    items += believedLegend(Model::Measure::Effort, isMeasured);
    if (isMeasured && hasMeasured(Model::Measure::Effort))
        items.append({tr("effort, measured (95 %)"), Theme::current().effort, false, CurveLegend::Item::Sign::Diamond});
    m_legend->setItems(items);
}

/** The lines of one measure. */
QList<CurveLegend::Item> CurvesView::believedLegend(Model::Measure measure, bool isMeasured) const
{
    QList<CurveLegend::Item> items;
    const bool effort = measure == Model::Measure::Effort;
    for (const CurveSeries &series : m_set.series()) {
        if (series.measure != measure || series.branch || !m_chart.shows(measure))
            continue;
        const QColor color = m_chart.colorOf(series);
        if (effort && color != Theme::current().effort) // dashes in the colours already named
            return {{tr("effort"), Theme::current().secondText, true}};
        const QString name = isMeasured ? tr("%1, believed").arg(series.name) : series.name;
        items.append({effort ? tr("%1, effort").arg(series.name) : name, color, effort});
    }
    return items;
}

bool CurvesView::hasMeasured(Model::Measure measure) const
{
    const QList<MeasuredPoint> &points = m_chart.measured();
    return m_chart.shows(measure) && std::any_of(points.cbegin(), points.cend(), [measure](const MeasuredPoint &point) {
               return point.measure == measure;
           });
}

/** Whose feedback the dots are, or that there is none of this persona. */
QList<CurveLegend::Item> CurvesView::measuredLegend() const
{
    using Sign = CurveLegend::Item::Sign;
    const Theme &theme = Theme::current();
    const QString persona = m_set.personaName(m_set.onlyPersona());
    if (m_chart.measured().isEmpty() && !persona.isEmpty())
        return {{tr("no feedback here names %1").arg(persona), theme.secondText, false, Sign::Nothing}};
    if (!hasMeasured(Model::Measure::Emotion))
        return {};
    const QString name = persona.isEmpty() ? tr("customers, measured (95 %)") : tr("%1, measured (95 %)").arg(persona);
    return {{name, theme.text, false, Sign::Dot}};
}

void CurvesView::showTheme()
{
    const Theme &theme = Theme::current();
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.surface);
    setPalette(colors);
    m_chart.setTheme(theme);
    updateLegend();
}

void CurvesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_chart.setView(m_left, m_zoom);
}

QString CurvesView::describe(CurveHit hit) const
{
    const CurveSeries &series = m_set.series()[hit.series];
    const CurvePoint &point = series.points[hit.point];
    const QString value = scoreText(point.value);
    const QString name = m_set.touchpointName(point.touchpoint);
    const QString believed =
        series.measure == Model::Measure::Emotion
            ? tr("%1: %2 feels %3 (%4)").arg(name, series.name, valueWord(series.measure, point.value), value)
            : tr("%1: effort for %2 is %3 of 7 (%4)")
                  .arg(name, series.name, value, valueWord(series.measure, point.value));
    const MeasuredPoint *measured = m_chart.measuredAt(point.touchpoint, series.measure);
    if (!measured)
        return believed;
    const Gap gap{point.touchpoint, series.measure, point.value, measured->measured};
    return tr("%1; %2: %3", "what is believed, what is measured, how they differ")
        .arg(believed, measuredClause(*measured), gapClause(gap));
}

void CurvesView::setCurrent(CurveHit hit)
{
    m_current = hit;
    m_chart.setCurrent(hit, m_chart.widget()->hasFocus());
    if (hit)
        announce();
    else
        m_chart.widget()->setAccessibleDescription(measuredSummary());
}

void CurvesView::announce() const
{
    QWidget *plot = m_chart.widget();
    plot->setAccessibleDescription(describe(m_current));
    QAccessibleEvent event(plot, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

Label CurvesView::labelFor(Model::Measure measure, Id<Touchpoint> touchpoint) const
{
    const QStringList name{m_set.touchpointName(touchpoint)};
    return measure == Model::Measure::Emotion ? Label(QT_TRANSLATE_NOOP("Edit", "Change emotion of “%1”"), name)
                                              : Label(QT_TRANSLATE_NOOP("Edit", "Change effort of “%1”"), name);
}

static void setValue(Edit &edit, Model::Measure measure, Id<Touchpoint> touchpoint, Id<Persona> persona, double value)
{
    measure == Model::Measure::Emotion ? setEmotion(edit, touchpoint, persona, value)
                                       : setEffort(edit, touchpoint, persona, value);
}

void CurvesView::commit(CurveHit hit, double value, bool joined)
{
    if (!m_project)
        return;
    const CurveSeries series = m_set.series()[hit.series];
    const Id<Touchpoint> touchpoint = series.points[hit.point].touchpoint;
    const bool done = m_project->perform(
        labelFor(series.measure, touchpoint),
        [&](Edit &edit) { setValue(edit, series.measure, touchpoint, series.persona, value); },
        joined ? Join(touchpoint) : Join());
    if (!done) {
        // Refused, or back where it was: show what the project says.
        m_project->attempt([&] { m_set.load(*m_project, m_journey); });
        seriesChanged();
    }
}

void CurvesView::addPointAt(const QPointF &position)
{
    const double x = m_chart.sceneX(position.x());
    Id<Touchpoint> nearest;
    double best = Measure::columnPitch / 2;
    for (const Id<Touchpoint> id : m_set.path()) {
        const int index = m_scene ? m_scene->indexOf(id) : -1;
        if (index < 0)
            continue;
        if (const double away = std::abs(m_scene->node(index).rect.center().x() - x); away < best) {
            best = away;
            nearest = id;
        }
    }
    if (!nearest || !m_project || m_project->isReadOnly())
        return;
    const Model::Measure measure = showsEmotion() ? Model::Measure::Emotion : Model::Measure::Effort;
    const double value = std::round(m_chart.valueAt(measure, position.y()) / snap) * snap;
    const auto persona = m_set.newPointPersona(nearest, measure);
    if (!persona)
        return;
    m_project->perform(labelFor(measure, nearest),
                       [&](Edit &edit) { setValue(edit, measure, nearest, *persona, value); });
}

bool CurvesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_chart.widget())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        if (const QPointF at = static_cast<QMouseEvent *>(event)->position();
            !m_chart.hit(at) && m_chart.measuredHit(at) < 0)
            addPointAt(at);
        return true;
    case QEvent::KeyPress:
        return key(static_cast<QKeyEvent *>(event));
    case QEvent::ShortcutOverride:
        // Arrows and Escape are ours while a point has the keyboard.
        if (const int code = static_cast<QKeyEvent *>(event)->key();
            m_current && (code == Qt::Key_Up || code == Qt::Key_Down || code == Qt::Key_Left || code == Qt::Key_Right))
            event->accept();
        return false;
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent *>(event));
    case QEvent::FocusIn:
        if (!m_current && m_chart.markedSeries() >= 0)
            setCurrent({m_chart.markedSeries(), 0});
        else
            m_chart.setCurrent(m_current, true);
        return false;
    case QEvent::FocusOut:
        m_chart.setCurrent(m_current, false);
        return false;
    case QEvent::Resize:
        placeEmpty();
        return false;
    case QEvent::Leave:
        m_chart.setHovered(-1);
        return false;
    case QEvent::ToolTip:
        return true;
    default:
        return false;
    }
}

bool CurvesView::press(QMouseEvent *event)
{
    m_dragStart = event->position();
    m_dragged = false;
    m_pressedMeasured = event->button() == Qt::LeftButton ? m_chart.measuredHit(event->position()) : -1;
    const CurveHit hit = m_pressedMeasured < 0 ? m_chart.hit(event->position()) : CurveHit();
    if (event->button() == Qt::LeftButton && hit) {
        m_chart.widget()->setFocus(Qt::MouseFocusReason);
        setCurrent(hit);
        emit touchpointActivated(m_set.series()[hit.series].points[hit.point].touchpoint);
        if (m_project && !m_project->isReadOnly()) {
            m_drag = Drag::Point;
            m_dragValue = m_set.series()[hit.series].points[hit.point].value;
        }
    } else if (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton) {
        m_drag = Drag::Pan;
        m_dragLeft = m_left;
    }
    return true;
}

bool CurvesView::move(QMouseEvent *event)
{
    QWidget *plot = m_chart.widget();
    if (m_drag == Drag::None) {
        hover(event->position(), event->globalPosition().toPoint());
        return true;
    }
    if (!m_dragged && (event->position() - m_dragStart).manhattanLength() < 3)
        return true;
    m_dragged = true;
    if (m_drag == Drag::Pan) {
        plot->setCursor(Qt::ClosedHandCursor);
        emit panned(m_dragLeft - (event->position().x() - m_dragStart.x()) / m_zoom);
        return true;
    }
    const CurveSeries &series = m_set.series()[m_current.series];
    const double step = event->modifiers() & Qt::ShiftModifier ? fineSnap : snap;
    m_dragValue = std::round(m_chart.valueAt(series.measure, event->position().y()) / step) * step;
    const Id<Touchpoint> touchpoint = series.points[m_current.point].touchpoint;
    m_set.preview(m_current.series, m_current.point, m_dragValue);
    m_chart.refresh();
    emit previewed(touchpoint, series.persona, series.measure, m_dragValue);
    return true;
}

void CurvesView::hover(const QPointF &position, const QPoint &global)
{
    QWidget *plot = m_chart.widget();
    const qsizetype measured = m_chart.measuredHit(position);
    const CurveHit hit = measured < 0 ? m_chart.hit(position) : CurveHit();
    m_chart.setHovered(measured);
    plot->setCursor(measured >= 0 ? Qt::PointingHandCursor : hit ? Qt::SizeVerCursor : Qt::ArrowCursor);
    if (measured >= 0) {
        const MeasuredPoint &point = m_chart.measured()[measured];
        QToolTip::showText(global, plainToolTip(measuredSentence(m_set.touchpointName(point.touchpoint), point)), plot);
    } else if (hit) {
        QToolTip::showText(global, plainToolTip(describe(hit)), plot);
    } else {
        QToolTip::hideText();
    }
}

bool CurvesView::release(QMouseEvent *)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_chart.widget()->unsetCursor();
    const qsizetype pressed = std::exchange(m_pressedMeasured, -1);
    if (pressed >= 0 && !m_dragged && pressed < m_chart.measured().size())
        emit feedbackRequested(m_chart.measured()[pressed].touchpoint);
    if (drag == Drag::Point && m_dragged)
        commit(m_current, m_dragValue, false);
    return true;
}

void CurvesView::cancelDrag()
{
    m_drag = Drag::None;
    m_project->attempt([&] { m_set.load(*m_project, m_journey); });
    seriesChanged();
}

bool CurvesView::key(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_drag == Drag::Point)
            cancelDrag();
        else
            setCurrent({});
        return true;
    }
    if (!m_current || m_drag != Drag::None)
        return false;
    const CurveSeries &series = m_set.series()[m_current.series];
    CurveHit next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        next.point = std::max<qsizetype>(0, next.point - 1);
        break;
    case Qt::Key_Right:
        next.point = std::min(series.points.size() - 1, next.point + 1);
        break;
    case Qt::Key_Home:
        next.point = 0;
        break;
    case Qt::Key_End:
        next.point = series.points.size() - 1;
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const qsizetype count = m_set.series().size();
        const qsizetype step = event->key() == Qt::Key_PageDown ? 1 : count - 1;
        do {
            next.series = (next.series + step) % count;
        } while (!m_chart.shows(m_set.series()[next.series].measure));
        next.point = std::min(next.point, m_set.series()[next.series].points.size() - 1);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (!m_project || m_project->isReadOnly())
            return true;
        const double step = event->modifiers() & Qt::ShiftModifier ? fineSnap : snap;
        const double value =
            std::clamp(series.points[m_current.point].value + (event->key() == Qt::Key_Up ? step : -step),
                       lowest(series.measure), highest(series.measure));
        m_set.preview(m_current.series, m_current.point, value);
        m_chart.refresh();
        commit(m_current, value, true);
        announce();
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const Id<Touchpoint> touchpoint = series.points[m_current.point].touchpoint;
        if (!m_chart.measuredAt(touchpoint, Model::Measure::Emotion) &&
            !m_chart.measuredAt(touchpoint, Model::Measure::Effort))
            return false;
        emit feedbackRequested(touchpoint);
        return true;
    }
    default:
        return false;
    }
    setCurrent(next);
    emit touchpointActivated(m_set.series()[next.series].points[next.point].touchpoint);
    return true;
}

bool CurvesView::wheel(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers() & Qt::ControlModifier)
        emit zoomRequested(std::pow(1.0015, event->angleDelta().y()), event->position().x());
    else
        emit panned(m_left - (pixels.x() ? pixels.x() : pixels.y()) / m_zoom);
    return true;
}

} // namespace Views
