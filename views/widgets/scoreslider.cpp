#include "views/widgets/scoreslider.h"

#include "model/insight/scorewords.h"
#include "views/theme/theme.h"
#include "views/widgets/scoreslideraccess.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Views {

using namespace Qt::StringLiterals;

static constexpr double step = 0.5;
static constexpr int textHeight = 18;
static constexpr int trackHeight = 18;
static constexpr double handleRadius = 6.5;
static constexpr double grooveWidth = 3.5;
static constexpr double crossSize = 7;

ScoreSlider::ScoreSlider(Model::Measure measure, QWidget *parent)
    : QWidget(parent)
    , m_measure(measure)
{
    installScoreSliderAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name());
    setAttribute(Qt::WA_Hover);
}

QString ScoreSlider::name() const { return m_measure == Model::Measure::Emotion ? tr("Emotion") : tr("Effort"); }

double ScoreSlider::middle() const { return (Model::lowest(m_measure) + Model::highest(m_measure)) / 2; }

void ScoreSlider::setValue(std::optional<double> value)
{
    if (m_drag) {
        m_waiting = Drag{value, false};
        return;
    }
    show(value, false);
}

void ScoreSlider::setMixed(bool mixed)
{
    if (!mixed)
        return;
    if (m_drag)
        m_waiting = Drag{std::nullopt, true};
    else
        show(std::nullopt, true);
}

void ScoreSlider::show(std::optional<double> value, bool mixed)
{
    if (m_value == value && m_mixed == mixed)
        return;
    m_value = value;
    m_mixed = mixed;
    update();
    QAccessibleValueChangeEvent changed(this, value ? QVariant(*value) : QVariant());
    QAccessible::updateAccessibility(&changed);
}

QString ScoreSlider::valueText() const
{
    if (m_mixed)
        return tr("mixed");
    if (!m_value)
        return tr("not set");
    const QLocale locale;
    if (m_measure == Model::Measure::Effort) {
        const bool isWhole = *m_value == std::floor(*m_value);
        return tr("%1 of 7").arg(locale.toString(*m_value, 'f', isWhole ? 0 : 1));
    }
    const QString sign = *m_value < -0.049 ? u"−"_s : *m_value > 0.049 ? u"+"_s : QString();
    return tr("%1 %2", "a value and its word, as in −1.0 bad")
        .arg(sign + locale.toString(std::abs(*m_value), 'f', 1), Model::emotionWord(*m_value));
}

QColor ScoreSlider::color() const
{
    const Theme &theme = Theme::current();
    if (!isEnabled() || !m_value)
        return theme.thirdText;
    return m_measure == Model::Measure::Emotion ? theme.emotionText(*m_value) : theme.effort;
}

QPointF ScoreSlider::handleAt(double value) const
{
    const double low = Model::lowest(m_measure);
    const double share = (value - low) / (Model::highest(m_measure) - low);
    const double inset = handleRadius + 0.5;
    const double x = inset + std::clamp(share, 0.0, 1.0) * (width() - 2 * inset);
    return {isRightToLeft() ? width() - x : x, textHeight + trackHeight / 2.0};
}

double ScoreSlider::valueAt(double x) const
{
    const double inset = handleRadius + 0.5;
    const double from = isRightToLeft() ? width() - x : x;
    const double share = std::clamp((from - inset) / std::max(1.0, width() - 2 * inset), 0.0, 1.0);
    const double low = Model::lowest(m_measure);
    return std::round((low + share * (Model::highest(m_measure) - low)) / step) * step;
}

QSize ScoreSlider::sizeHint() const { return {120, textHeight + trackHeight}; }

bool ScoreSlider::offersClear() const
{
    return isEnabled() && !m_drag && (m_value || m_mixed) && (underMouse() || hasFocus());
}

QRectF ScoreSlider::clearButton() const
{
    const double x = isRightToLeft() ? textHeight / 2.0 : width() - textHeight / 2.0;
    return QRectF(x - textHeight / 2.0, 0, textHeight, textHeight);
}

void ScoreSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QRectF text(0, 0, width(), textHeight);
    const auto start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const auto end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    painter.setFont(Theme::font(Type::Body));
    painter.setPen(isEnabled() ? theme.secondText : theme.thirdText);
    painter.drawText(text, int(start | Qt::AlignVCenter), name());
    if (offersClear()) {
        const QRectF button = clearButton();
        const QPointF c = button.center();
        const double r = crossSize / 2;
        painter.setPen(QPen(theme.thirdText, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(c + QPointF(-r, -r), c + QPointF(r, r));
        painter.drawLine(c + QPointF(-r, r), c + QPointF(r, -r));
        text.setWidth(text.width() - button.width());
        if (isRightToLeft())
            text.translate(button.width(), 0);
    }
    painter.setFont(Theme::font(Type::Body, m_value ? Weight::SemiBold : Weight::Regular));
    painter.setPen(color());
    painter.drawText(text, int(end | Qt::AlignVCenter), valueText());

    const double y = handleAt(0).y();
    const auto groove = [&](double from, double to, const QColor &ink) {
        const QRectF bar(std::min(from, to), y - grooveWidth / 2, std::abs(to - from), grooveWidth);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(bar, grooveWidth / 2, grooveWidth / 2);
    };
    groove(0, width(), theme.line);
    const double origin = m_measure == Model::Measure::Emotion ? handleAt(0).x() : isRightToLeft() ? width() : 0;
    if (m_measure == Model::Measure::Emotion) {
        painter.setPen(QPen(theme.strongLine, 1));
        painter.drawLine(QPointF(origin, y - 5), QPointF(origin, y + 5));
    }
    const QPointF handle = handleAt(m_value.value_or(middle()));
    if (m_value)
        groove(origin, handle.x(), color());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, Measure::focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(handle, handleRadius + 1.5, handleRadius + 1.5);
    }
    painter.setBrush(theme.surface);
    painter.setPen(m_value ? QPen(color(), 2) : QPen(theme.thirdText, 1.5, Qt::DotLine));
    const double inner = hasFocus() ? handleRadius - 2 : handleRadius - 1;
    painter.drawEllipse(handle, inner, inner);
}

void ScoreSlider::preview(double value)
{
    if (m_value == value && !m_mixed)
        return;
    show(value, false);
    emit previewed(value);
}

void ScoreSlider::commit(std::optional<double> value)
{
    show(value, false);
    emit committed(value);
}

void ScoreSlider::stepBy(double difference)
{
    const double from = m_value.value_or(middle());
    // From between two halves to the next half, not past it.
    const double to = difference > 0 ? std::floor(from / step + 1e-9) * step + difference
                                     : std::ceil(from / step - 1e-9) * step + difference;
    stepTo(std::clamp(to, Model::lowest(m_measure), Model::highest(m_measure)));
}

void ScoreSlider::stepTo(double value)
{
    if (value == m_value)
        return;
    show(value, false);
    emit stepped(value);
}

void ScoreSlider::clear()
{
    if (m_value || m_mixed)
        commit(std::nullopt);
}

void ScoreSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (offersClear() && clearButton().contains(event->position())) {
        clear();
        return;
    }
    if (event->position().y() < textHeight)
        return;
    m_drag = Drag{m_value, m_mixed};
    m_waiting.reset();
    preview(valueAt(event->position().x()));
}

void ScoreSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        preview(valueAt(event->position().x()));
}

void ScoreSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag before = *m_drag;
    m_drag.reset();
    const std::optional<double> value = m_value;
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        show(waiting->value, waiting->mixed);
    if (value != before.value || before.mixed)
        commit(value);
    update();
}

bool ScoreSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            event->accept();
            return true;
        case Qt::Key_Escape:
            if (m_drag) {
                event->accept();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QWidget::event(event);
}

void ScoreSlider::keyPressEvent(QKeyEvent *event)
{
    const double forward = isRightToLeft() ? -step : step;
    switch (event->key()) {
    case Qt::Key_Left:
        stepBy(-forward);
        return;
    case Qt::Key_Right:
        stepBy(forward);
        return;
    case Qt::Key_Down:
        stepBy(-step);
        return;
    case Qt::Key_Up:
        stepBy(step);
        return;
    case Qt::Key_PageDown:
        stepBy(-2 * step);
        return;
    case Qt::Key_PageUp:
        stepBy(2 * step);
        return;
    case Qt::Key_Home:
        stepTo(Model::lowest(m_measure));
        return;
    case Qt::Key_End:
        stepTo(Model::highest(m_measure));
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear();
        return;
    case Qt::Key_Escape:
        if (m_drag) {
            const Drag before = m_waiting.value_or(*m_drag);
            m_drag.reset();
            m_waiting.reset();
            show(before.value, before.mixed);
            emit previewed(before.value);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ScoreSlider::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / notch;
    m_wheel %= notch;
    if (notches)
        stepBy(notches * step);
    event->accept();
}

void ScoreSlider::focusInEvent(QFocusEvent *event)
{
    m_wheel = 0;
    QWidget::focusInEvent(event);
    update();
}

void ScoreSlider::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ScoreSlider::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void ScoreSlider::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

void ScoreSlider::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Clear"), this, &ScoreSlider::clear)->setEnabled(m_value || m_mixed);
    menu->popup(event->globalPos());
}

} // namespace Views
