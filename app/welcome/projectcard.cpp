#include "app/welcome/projectcard.h"

#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace App {

namespace Measure = Views::Measure;
using Views::Theme;

namespace {

constexpr int Margin = 3 * Measure::grid;
constexpr double MissingOpacity = 0.45;

/** As many lines as fit, the last one cut with an ellipsis. */
void drawLines(QPainter &painter, const QRect &area, const QString &text, int most)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    qreal y = area.top();
    for (int line = 0; line < most; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(area.width());
        const QRectF place(area.left(), y, area.width(), next.height());
        const bool isCut = line == most - 1 && next.textStart() + next.textLength() < text.size();
        const QString shown =
            isCut ? painter.fontMetrics().elidedText(text.mid(next.textStart()), Qt::ElideRight, area.width())
                  : text.mid(next.textStart(), next.textLength()).trimmed();
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        y += next.height();
    }
    layout.endLayout();
}

} // namespace

ProjectCard::ProjectCard(const QString &title, int lines, QWidget *parent)
    : QAbstractButton(parent)
    , m_lines(lines)
{
    setTitle(title);
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
    setCursor(Qt::PointingHandCursor);
}

void ProjectCard::setTitle(const QString &title)
{
    setText(title);
    setAccessibleName(title);
    update();
}

void ProjectCard::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    update();
}

void ProjectCard::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void ProjectCard::setMissing(bool missing)
{
    m_isMissing = missing;
    update();
}

QSize ProjectCard::sizeHint() const
{
    const int title = QFontMetrics(Theme::font(Views::Type::Body, Views::Weight::SemiBold)).height();
    const int line = QFontMetrics(Theme::font(Views::Type::Small)).height();
    return {PictureSize.width(),
            PictureSize.height() + 2 * Margin - Measure::grid + title + Measure::grid / 2 + m_lines * line};
}

void ProjectCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double inset = hasFocus() ? Measure::focusWidth / 2 : 0.5;
    const QRectF frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    QPainterPath shape;
    shape.addRoundedRect(frame, Measure::nodeRadius, Measure::nodeRadius);
    painter.fillPath(shape, isDown() ? theme.raised : theme.surface);

    painter.save();
    painter.setClipPath(shape);
    const QRect picture(QPoint(), PictureSize);
    painter.fillRect(picture, theme.raised);
    if (!m_picture.isNull()) {
        painter.setOpacity(m_isMissing ? MissingOpacity : 1);
        painter.drawImage(picture, m_picture);
    }
    painter.restore();
    painter.fillRect(QRect(0, picture.bottom(), width(), 1), theme.line);
    paintWords(painter, QRect(Margin, picture.bottom() + Margin - Measure::grid / 2, width() - 2 * Margin, height()));

    painter.setPen(hasFocus()     ? QPen(theme.accent, Measure::focusWidth)
                   : underMouse() ? QPen(theme.strongLine, 1)
                                  : QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void ProjectCard::paintWords(QPainter &painter, const QRect &area) const
{
    const Theme &theme = Theme::current();
    painter.setFont(Theme::font(Views::Type::Body, Views::Weight::SemiBold));
    painter.setPen(m_isMissing ? theme.thirdText : theme.text);
    const int titleHeight = painter.fontMetrics().height();
    painter.drawText(QRect(area.topLeft(), QSize(area.width(), titleHeight)),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    painter.setFont(Theme::font(Views::Type::Small));
    painter.setPen(m_isMissing ? theme.warning : theme.secondText);
    drawLines(painter, area.adjusted(0, titleHeight + Measure::grid / 2, 0, 0), m_detail, m_lines);
}

void ProjectCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void ProjectCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ProjectCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace App
