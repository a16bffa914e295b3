#pragma once

#include <QPlainTextEdit>

namespace Views {

/**
 * A text field laid over the map, so that a name is typed where it will stand, with all that input methods need. It
 * holds one line of text, wrapped. Enter, Tab, Ctrl+Enter and losing the focus end it; so does Esc. It says so once.
 */
class InlineEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Then { End, Next, Branch }; ///< what comes after Enter, Tab, Ctrl+Enter

    explicit InlineEditor(QWidget *parent);

    /** @p weight as in fonts, @p pixels high; with a frame of its own where it doesn't stand in one. */
    void setLook(int weight, double pixels, bool framed);
    void begin(const QString &text);
    QString text() const; ///< on one line, trimmed
    /** As if it lost the focus. */
    void finish();

signals:
    void accepted(const QString &text, Views::InlineEditor::Then then);
    void rejected();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void accept(Then then);

    bool m_isOpen = false;
    QString m_style;
};

} // namespace Views
