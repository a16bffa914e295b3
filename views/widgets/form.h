#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Views {

/**
 * Fields below each other as the inspector has them: labels on the left, controls on the right; a label that is too
 * long for its column stands above its control.
 */
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);

    void addCaption(const QString &text);
    /** Over the whole width, without a label; @p name is what a screen reader calls it. */
    void addTitle(QWidget *control, const QString &name);
    void addRow(const QString &label, QWidget *control);
    /** The label above, over the whole width. */
    void addTall(const QString &label, QWidget *control);
    void addWide(QWidget *widget);
    void addLine();
    /** A little room, as between a title and the fields. */
    void addGap();
    /** Leaves so much less on the side where a scroll bar stands. */
    void setScrollBarWidth(int width);
    /** What stands above keeps to the top. */
    void addStretch();
    /** Whether the controls take changes; what was added over the whole width goes its own way. */
    void setEditable(bool editable);

    static constexpr int labelWidth = 78;

private:
    QWidget *row();

    QVBoxLayout *m_layout;
    QList<QWidget *> m_controls;
};

} // namespace Views
