#include "views/feedback/inbox/volumechart.h"

#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int barsHeight = 52;
static constexpr int daysHeight = 16;
static constexpr int inset = 3;
static constexpr double widestSlot = 20;
static constexpr double between = 2;
static constexpr double barRadius = 1;

VolumeChart::VolumeChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Feedback over time"));
    connect(&ThemeSwitch::instance(), &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

QSize VolumeChart::sizeHint() const { return {320, barsHeight + daysHeight + 2 * inset}; }

QSize VolumeChart::minimumSizeHint() const { return {120, sizeHint().height()}; }

void VolumeChart::setVolumes(const QList<FeedbackVolume> &volumes, PeriodUnit unit)
{
    const bool isSameTime =
        m_volumes.size() == volumes.size() && !volumes.isEmpty() && m_volumes.first().period == volumes.first().period;
    m_volumes = volumes;
    m_unit = unit;
    if (!isSameTime) {
        m_range = {};
        m_before.reset();
    }
    update();
}

void VolumeChart::setChosen(const std::optional<Period> &period)
{
    Range range;
    for (int n = 0; period && n < m_volumes.size(); ++n) {
        const Period &bar = m_volumes[n].period;
        if (bar.to <= period->from || bar.from >= period->to)
            continue;
        range = {range.isNone() ? n : range.anchor, n};
    }
    // What is the same keeps the end that the keys move.
    if (range.first() != m_range.first() || range.last() != m_range.last())
        m_range = range;
    describe();
    update();
}

QRect VolumeChart::field() const { return {inset, inset, width() - 2 * inset, barsHeight}; }

double VolumeChart::slot() const
{
    return m_volumes.isEmpty() ? widestSlot : std::min(widestSlot, double(field().width()) / double(m_volumes.size()));
}

QRectF VolumeChart::barPlace(int n) const
{
    const QRect room = field();
    const double begin =
        layoutDirection() == Qt::RightToLeft ? room.right() + 1 - (n + 1) * slot() : room.left() + n * slot();
    return {begin, double(room.top()), slot(), double(room.height())};
}

int VolumeChart::barAt(double x) const
{
    const double from = layoutDirection() == Qt::RightToLeft ? field().right() + 1 - x : x - field().left();
    return std::clamp(int(from / slot()), 0, std::max(0, int(m_volumes.size()) - 1));
}

QString VolumeChart::wordsOf(int n) const
{
    const FeedbackVolume &volume = m_volumes[n];
    const QLocale locale;
    return tr("%1: %2 good, %3 neutral, %4 bad")
        .arg(volume.period.title(m_unit, locale), locale.toString(volume.good), locale.toString(volume.neutral),
             locale.toString(volume.bad));
}

void VolumeChart::describe()
{
    if (m_volumes.isEmpty())
        setAccessibleDescription(tr("No feedback with a date."));
    else if (m_range.isNone())
        setAccessibleDescription(tr("%n bars. Arrow keys choose one.", nullptr, int(m_volumes.size())));
    else if (m_range.first() == m_range.last())
        setAccessibleDescription(wordsOf(m_range.first()));
    else
        setAccessibleDescription(tr("From %1 to %2").arg(wordsOf(m_range.first()), wordsOf(m_range.last())));
}

bool VolumeChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_volumes.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int n = barAt(help->pos().x());
    if (barPlace(n).contains(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(wordsOf(n)), this, barPlace(n).toRect());
    else
        QToolTip::hideText();
    return true;
}

void VolumeChart::choose(const Range &range)
{
    m_range = range;
    describe();
    update();
    emit chosen(range.isNone()
                    ? std::nullopt
                    : std::optional(Period{m_volumes[range.first()].period.from, m_volumes[range.last()].period.to}));
}

void VolumeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_volumes.isEmpty())
        return;
    m_before = m_range;
    const int bar = barAt(event->position().x());
    const bool grows = (event->modifiers() & Qt::ShiftModifier) && !m_range.isNone();
    m_range = {grows ? m_range.anchor : bar, bar};
    update();
}

void VolumeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_before)
        return;
    m_range.end = barAt(event->position().x());
    update();
}

void VolumeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_before)
        return;
    const Range before = *std::exchange(m_before, std::nullopt);
    if (m_range != before)
        choose(m_range);
    else if (m_range.first() == m_range.last())
        choose({}); // a second click on the same bar
}

void VolumeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_volumes.size()) - 1;
    if (event->key() == Qt::Key_Escape && m_before) {
        m_range = *std::exchange(m_before, std::nullopt);
        update();
        return;
    }
    const bool isBack = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    const bool isOn = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    const bool clears = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Delete;
    if (clears && !m_range.isNone()) {
        choose({});
    } else if ((isBack || isOn || isEnd) && last >= 0) {
        const int from = m_range.isNone() ? (isBack ? last + 1 : last) : m_range.end;
        const int to = isEnd ? (event->key() == Qt::Key_Home ? 0 : last)
                             : std::clamp(isBack             ? from - 1
                                          : m_range.isNone() ? from
                                                             : from + 1,
                                          0, last);
        const bool grows = (event->modifiers() & Qt::ShiftModifier) && !m_range.isNone();
        choose({grows ? m_range.anchor : to, to});
    } else {
        QWidget::keyPressEvent(event);
    }
}

void VolumeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChosen(painter);
    paintBars(painter);
    paintDays(painter);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current().accent, Measure::focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Measure::controlRadius, Measure::controlRadius);
    }
}

void VolumeChart::paintChosen(QPainter &painter) const
{
    if (m_range.isNone() || m_range.last() >= m_volumes.size())
        return;
    const Theme &theme = Theme::current();
    const QRectF box = barPlace(m_range.first()).united(barPlace(m_range.last())).adjusted(-1.5, -1.5, 0.5, 1.5);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.softAccent);
    painter.drawRoundedRect(box, Measure::grid, Measure::grid);
}

void VolumeChart::paintBars(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    qint64 most = 1;
    for (const FeedbackVolume &volume : m_volumes)
        most = std::max(most, volume.count());
    constexpr double headroom = 2;
    const double scale = (barsHeight - headroom) / double(most);
    painter.setPen(Qt::NoPen);
    for (int n = 0; n < m_volumes.size(); ++n) {
        const QRectF place = barPlace(n);
        const double width = std::max(1.0, place.width() - between);
        const double bad = double(m_volumes[n].bad) * scale;
        const double rest = double(m_volumes[n].count()) * scale - bad;
        const auto bar = [&](double bottom, double height, const QColor &color) {
            if (height <= 0)
                return;
            painter.setBrush(color);
            const QRectF shape(place.left(), bottom - height, width, height);
            const double radius = std::min({barRadius, width / 2, height / 2});
            painter.drawRoundedRect(shape, radius, radius);
        };
        bar(place.bottom() - bad, rest, theme.emotion[3]);
        bar(place.bottom(), bad, theme.emotion.front());
        if (m_volumes[n].count() == 0)
            bar(place.bottom(), 1, theme.line);
    }
}

void VolumeChart::paintDays(QPainter &painter) const
{
    if (m_volumes.isEmpty())
        return;
    const QLocale locale;
    const QRectF whole = barPlace(0).united(barPlace(int(m_volumes.size()) - 1));
    QRect line(field().left(), field().bottom() + 1, field().width(), daysHeight);
    painter.setFont(Theme::font(Type::Small));
    painter.setPen(Theme::current().thirdText);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const QString first = m_volumes.first().period.title(m_unit, locale);
    const QString last = m_volumes.last().period.title(m_unit, locale);
    painter.drawText(line, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom, first);
    const QFontMetrics metrics = painter.fontMetrics();
    if (metrics.horizontalAdvance(first + last) + Measure::panelMargin > whole.width())
        return;
    const QRect end = isRight ? QRect(int(whole.left()), line.top(), line.width(), line.height())
                              : QRect(line.left(), line.top(), int(whole.right()) - line.left(), line.height());
    painter.drawText(end, (isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom, last);
}

} // namespace Views
