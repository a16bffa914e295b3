#include "views/map/inlineeditor.h"

#include "views/theme/theme.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMimeData>

namespace Views {

using namespace Qt::StringLiterals;

InlineEditor::InlineEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("inlineEditor"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(false);
    document()->setDocumentMargin(1);
    hide();
}

void InlineEditor::setLook(int weight, double pixels, bool framed)
{
    // The program's own style sheet speaks of all fields; here the field is part of the map.
    const Theme &theme = Theme::current();
    const QString frame = framed ? u"1.5px solid %1; border-radius: 4px"_s.arg(theme.accent.name()) : u"none"_s;
    const QString style = u"QPlainTextEdit { border: %1; padding: 0; background: %2; color: %3; "
                          "font-family: Inter, \"%6\"; font-size: %4px; font-weight: %5; }"_s.arg(
                              frame, theme.surface.name(), theme.text.name(), QString::number(qRound(pixels)),
                              QString::number(weight), QGuiApplication::font().family());
    if (style == m_style)
        return;
    m_style = style;
    setStyleSheet(style);
}

void InlineEditor::begin(const QString &text)
{
    setPlainText(text);
    selectAll();
    m_isOpen = true;
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

QString InlineEditor::text() const { return toPlainText().simplified(); }

void InlineEditor::finish() { accept(Then::End); }

void InlineEditor::accept(Then then)
{
    if (!std::exchange(m_isOpen, false))
        return;
    // What an input method is still composing belongs to the name.
    QGuiApplication::inputMethod()->commit();
    emit accepted(text(), then);
}

bool InlineEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The map's own keys mean the text while it is being typed.
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Insert:
        case Qt::Key_Delete:
        case Qt::Key_F2:
            event->accept();
            return true;
        default:
            break;
        }
        if (key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Copy) ||
            key->matches(QKeySequence::Cut) || key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Undo) ||
            key->matches(QKeySequence::Redo) || key->matches(QKeySequence::Delete)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (std::exchange(m_isOpen, false))
            emit rejected();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept(event->modifiers() & Qt::ControlModifier ? Then::Branch : Then::End);
        return;
    case Qt::Key_Tab:
        accept(Then::Next);
        return;
    case Qt::Key_Backtab:
    case Qt::Key_Insert:
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu of the editor's own, or a look into another window, doesn't end the typing.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        accept(Then::End);
}

void InlineEditor::insertFromMimeData(const QMimeData *source) { insertPlainText(source->text().simplified()); }

} // namespace Views
