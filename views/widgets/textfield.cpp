#include "views/widgets/textfield.h"

#include "views/theme/measures.h"
#include "views/widgets/projectundo.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace Views {

// What the style puts above and below the text, as in a control of one line.
static constexpr int framing = 2 * Measure::grid;

using namespace Qt::StringLiterals;

TextField::TextField(Lines lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::tell);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextField::grow);
}

void TextField::setValue(const QString &value)
{
    m_value = value;
    if (toPlainText() == value)
        return;
    const QSignalBlocker quiet(this);
    const int position = textCursor().position();
    setPlainText(value);
    if (hasFocus()) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, int(value.size())));
        setTextCursor(cursor);
    }
    grow();
}

void TextField::tell()
{
    QString text = toPlainText();
    if (text == m_value)
        return; // an input method is still composing
    if (text.size() > m_maximumLength) {
        text.truncate(m_maximumLength);
        setValue(text);
    }
    m_value = text;
    emit edited(text);
}

void TextField::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    grow();
}

void TextField::setTitle(TitleLook look) { setProperty("look", look == TitleLook::Title ? u"title"_s : u"subtitle"_s); }

void TextField::grow()
{
    // The layout of a plain text edit counts its height in lines.
    const int lines = std::max(1, int(std::ceil(document()->documentLayout()->documentSize().height())));
    const int shown = std::min(lines, m_maximumLines);
    const auto policy = lines > shown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    if (verticalScrollBarPolicy() != policy)
        setVerticalScrollBarPolicy(policy);
    int wanted = int(std::ceil(shown * QFontMetricsF(font()).lineSpacing())) + framing;
    wanted = std::max(wanted, int(Measure::control));
    if (wanted != m_height) {
        m_height = wanted;
        setFixedHeight(wanted);
    }
}

QSize TextField::sizeHint() const { return {Measure::inspectorWidth, std::max(m_height, int(Measure::control))}; }

bool TextField::event(QEvent *event) { return leavesUndoToProject(event) || QPlainTextEdit::event(event); }

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isUndoOrRedo(event))
        event->ignore();
    else if (isEnter && m_lines == Lines::One)
        focusNextChild();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (m_lines == Lines::Many)
        QPlainTextEdit::insertFromMimeData(source);
    else
        insertPlainText(source->text().simplified());
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void TextField::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || !hasFocus())
        event->ignore(); // the panel scrolls
    else
        QPlainTextEdit::wheelEvent(event);
}

} // namespace Views
