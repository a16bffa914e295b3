#include "views/inspector/tonelabel.h"

#include <QPainter>

namespace Views {

static QColor colorOf(ToneLabel::Tone tone, const Theme &theme)
{
    switch (tone) {
    case ToneLabel::Tone::Plain:
        return theme.text;
    case ToneLabel::Tone::Quiet:
        return theme.secondText;
    case ToneLabel::Tone::Good:
        return theme.emotion.back();
    case ToneLabel::Tone::Bad:
        return theme.emotion.front();
    case ToneLabel::Tone::Effort:
        break;
    }
    return theme.effort;
}

ToneLabel::ToneLabel(const QFont &font, QWidget *parent)
    : PlainLabel({}, Look::Body, parent)
{
    setFont(font);
}

void ToneLabel::say(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    update();
}

/** The style sheet would take a palette back. */
void ToneLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(colorOf(m_tone, Theme::current()));
    const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(contentsRect(), int(side | Qt::AlignVCenter) | (wordWrap() ? int(Qt::TextWordWrap) : 0), text());
}

} // namespace Views
