#pragma once

#include <QPlainTextEdit>

namespace Views {

/**
 * Plain text of several lines that grows with what is in it. Undo and redo are the project's, not the field's own, and
 * what is shown changes under the cursor only where it differs.
 */
class TextField : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Lines {
        One, ///< wraps, but Enter ends instead of making a new line
        Many
    };
    explicit TextField(Lines lines = Lines::Many, QWidget *parent = nullptr);

    /** Shows the project's value. */
    void setValue(const QString &value);
    /** As many characters as fit into the project. */
    void setMaximumLength(qsizetype length) { m_maximumLength = length; }
    /** Beyond so many lines it scrolls. */
    void setMaximumLines(int lines);
    enum class TitleLook {
        Title,
        Subtitle ///< quieter, below a title
    };
    /** Without a frame while nobody points at it or types in it. */
    void setTitle(TitleLook look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    /** The user typed. */
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void tell();
    void grow();

    Lines m_lines;
    QString m_value;
    qsizetype m_maximumLength = 1'000'000;
    int m_maximumLines = 12;
    int m_height = 0;
};

} // namespace Views
