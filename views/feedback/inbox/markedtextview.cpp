#include "views/feedback/inbox/markedtextview.h"

#include "views/feedback/inbox/feedbackwords.h"
#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/plaintooltip.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace Views {

using namespace Qt::StringLiterals;

/** Of a line, in percent: room for the marks between them. */
static constexpr double lineHeight = 150;

MarkedTextView::MarkedTextView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(u"QTextEdit { background: transparent; border: none; padding: 0; }"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(Measure::grid);
    setFont(Theme::font(Type::StageTitle));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkedTextView::fit);
    connect(&ThemeSwitch::instance(), &ThemeSwitch::changed, this, [this] { viewport()->update(); });
}

void MarkedTextView::setMarkedText(const QString &text, const QList<SentimentMark> &marks)
{
    m_marks = marks;
    viewport()->update();
    if (text == m_text)
        return; // what is selected stays so
    m_text = text;
    setPlainText(text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(format);
    fit();
}

void MarkedTextView::fit()
{
    const int wanted = int(std::ceil(document()->size().height()));
    if (wanted != height())
        setFixedHeight(wanted);
}

QSize MarkedTextView::sizeHint() const { return {0, int(std::ceil(document()->size().height()))}; }

void MarkedTextView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void MarkedTextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void MarkedTextView::wheelEvent(QWheelEvent *event) { event->ignore(); } // the pane scrolls

void MarkedTextView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const QRectF place = document()->documentLayout()->blockBoundingRect(block);
            if (!m_marks.isEmpty() && place.intersects(event->rect()))
                paintMarks(painter, Theme::current(), *block.layout(), place.topLeft(), m_marks, block.position());
        }
    }
    QTextEdit::paintEvent(event);
}

const SentimentMark *MarkedTextView::markAt(const QPoint &point) const
{
    const int at = document()->documentLayout()->hitTest(point, Qt::ExactHit);
    for (const SentimentMark &mark : m_marks) {
        if (at >= mark.begin && at < mark.begin + mark.length)
            return &mark;
    }
    return nullptr;
}

bool MarkedTextView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const SentimentMark *mark = markAt(help->pos());
    if (!mark) {
        QToolTip::hideText();
        return true;
    }
    constexpr qsizetype shownWord = 60;
    const QString word = shortened(m_text.mid(mark->begin, mark->length), shownWord);
    const QString tip = mark->contribution < 0 ? tr("“%1” speaks against it: %2") : tr("“%1” speaks for it: %2");
    QToolTip::showText(help->globalPos(), plainToolTip(tip.arg(word, signedText(mark->contribution))), this);
    return true;
}

} // namespace Views
