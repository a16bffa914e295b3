#pragma once

#include <QLineEdit>

namespace Views {

/**
 * One line of text that shows a value of the project. Undo and redo are the project's, not the field's own, and what
 * is shown changes under the cursor only where it differs.
 */
class LineField : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineField(QWidget *parent = nullptr);

    /** Shows the project's value. */
    void setValue(const QString &value);
    /** Several values at once: shows none and says so. */
    void setMixed(bool mixed);

    /** As long as a name can be in a project. */
    static constexpr int maximumLength = 10000;

signals:
    /** The user typed. */
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hint; ///< what stands there while there is one value, and none
    bool m_mixed = false;
};

} // namespace Views
