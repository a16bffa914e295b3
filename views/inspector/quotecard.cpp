#include "views/inspector/quotecard.h"

#include "views/map/mappainter.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintooltip.h"

#include <QPainter>
#include <QResizeEvent>
#include <QTextLayout>

namespace Views {

static constexpr int sides = 10;
static constexpr int mostLines = 3;
static constexpr double faceScale = 0.85;

QuoteCard::QuoteCard(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuoteCard::setQuote(const QString &text, const QString &source, std::optional<double> emotion)
{
    m_text = tr("“%1”").arg(text);
    m_source = source;
    m_emotion = emotion;
    setAccessibleName(m_text);
    setAccessibleDescription(source);
    setToolTip(plainToolTip(m_text));
    updateGeometry();
    update();
}

static QFont wordsFont() { return Theme::font(Type::Body); }
static QFont sourceFont() { return Theme::font(Type::Small); }

QStringList QuoteCard::lines(double width) const
{
    QStringList result;
    const QFont font = wordsFont();
    QTextLayout layout(m_text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = result.size() + 1 == mostLines;
        QString text = m_text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        result += isLast ? QFontMetricsF(font).elidedText(text, Qt::ElideRight, width) : text;
        if (isLast)
            break;
    }
    layout.endLayout();
    return result;
}

int QuoteCard::heightForWidth(int width) const
{
    const qsizetype count = std::max<qsizetype>(1, lines(width - 2 * sides).size());
    return int(std::ceil(double(count) * QFontMetricsF(wordsFont()).lineSpacing())) +
           std::max(int(Measure::face * faceScale), QFontMetrics(sourceFont()).height()) + Measure::grid +
           2 * Measure::gap;
}

QSize QuoteCard::sizeHint() const { return {Measure::inspectorWidth, heightForWidth(Measure::inspectorWidth)}; }

void QuoteCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Layouts inside layouts forget to ask again when a scroll bar takes some of the width.
    if (event->size().width() != event->oldSize().width())
        setFixedHeight(heightForWidth(width()));
}

QSize QuoteCard::minimumSizeHint() const { return {80, 0}; }

void QuoteCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Measure::cardRadius, Measure::cardRadius);

    QRectF room = QRectF(rect()).adjusted(sides, Measure::gap, -sides, -Measure::gap);
    painter.setFont(wordsFont());
    painter.setPen(theme.text);
    const auto side = m_text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const double step = QFontMetricsF(wordsFont()).lineSpacing();
    double top = room.top();
    for (const QString &line : lines(room.width())) {
        painter.drawText(QRectF(room.left(), top, room.width(), step), int(side) | Qt::AlignVCenter, line);
        top += step;
    }

    const double face = Measure::face * faceScale;
    const double middle = room.bottom() - face / 2;
    const bool isMirrored = isRightToLeft();
    if (m_emotion) {
        const double x = isMirrored ? room.left() + face / 2 : room.right() - face / 2;
        MapPainter(theme).paintFace(painter, {x, middle}, *m_emotion, faceScale);
        isMirrored ? room.setLeft(room.left() + face + Measure::gap)
                   : room.setRight(room.right() - face - Measure::gap);
    }
    painter.setFont(sourceFont());
    painter.setPen(theme.secondText);
    const QString source = QFontMetricsF(sourceFont()).elidedText(m_source, Qt::ElideRight, room.width());
    painter.drawText(QRectF(room.left(), middle - face, room.width(), 2 * face),
                     int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, source);
}

} // namespace Views
