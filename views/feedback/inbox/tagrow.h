#pragma once

#include "model/feedback/handling.h"

#include <QWidget>

class QLineEdit;

namespace Views {

class Chip;
class FlowLayout;

/** The tags of a piece of feedback, and a field to add one. */
class TagRow : public QWidget
{
    Q_OBJECT
public:
    explicit TagRow(QWidget *parent = nullptr);

    /** @p known are offered while one types. */
    void setTags(const QList<Model::FeedbackTag> &tags, const QStringList &known);
    void setEditable(bool editable);
    /** Opens the field. */
    void startAdding();

signals:
    void added(const QString &name);
    void removed(Model::Id<Model::FeedbackTag> tag);
    void activated(Model::Id<Model::FeedbackTag> tag);
    /** The field closed. */
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void finishAdding(bool isTaken);

    QList<Model::FeedbackTag> m_tags;
    QStringList m_known;
    bool m_isEditable = true;
    FlowLayout *m_chips;
    QLineEdit *m_name;
};

} // namespace Views
