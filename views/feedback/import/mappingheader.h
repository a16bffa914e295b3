#pragma once

#include "model/feedback/mapping/columnuse.h"

#include <QHash>
#include <QHeaderView>

#include <functional>

namespace Views {

class ColumnUseBox;

/**
 * The header of the preview: above each column that can be seen, its name and what it becomes. Only those have boxes,
 * so that a file may have thousands of columns.
 */
class MappingHeader : public QHeaderView
{
    Q_OBJECT
public:
    /** @p useOf says what the column of a section is; nothing for a section that is no column of the file. */
    explicit MappingHeader(const std::function<const Model::ColumnUse *(int section)> &useOf, QWidget *parent);

    /** Shows boxes where columns are now. To be called after scrolling, and when uses have changed. */
    void arrange();
    /** The box above a section, if it can be seen. */
    ColumnUseBox *boxAt(int section) const { return m_boxes.value(section); }
    void clear();

    QSize sizeHint() const override;

signals:
    void fieldChosen(int section, Model::ImportField field);
    void useChosen(int section, const Model::ColumnUse &use);
    /** The focus came to the box of a section. */
    void entered(int section);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ColumnUseBox *makeBox(int section);
    QList<int> seen() const;
    void dropUnseen(const QList<int> &seen);

    std::function<const Model::ColumnUse *(int)> m_useOf;
    QHash<int, ColumnUseBox *> m_boxes;
};

} // namespace Views
