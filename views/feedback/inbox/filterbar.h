#pragma once

#include "model/feedback/feedbackfilter.h"
#include "views/feedback/inbox/filterparts.h"

#include <QWidget>

class QToolButton;

namespace Views {

class Chip;
class FlowLayout;
class PlainLabel;

/** The filters in use, each with a way to take it away, how much they find, and in which order. */
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setParts(const QList<FilterPart> &parts);
    /** A button that makes a rule of what is searched for; empty: none. */
    void setRuleOffer(const QString &text);
    void setCount(qint64 count);
    void setOrder(Model::FeedbackOrder order);

signals:
    void removed(const Views::FilterPart &part);
    /** A menu is to open below this. */
    void addRequested(QWidget *below);
    void ruleRequested();
    void orderChosen(Model::FeedbackOrder order);

private:
    void fill();
    void fillOrders();

    QList<FilterPart> m_parts;
    QString m_offer;
    FlowLayout *m_chips;
    PlainLabel *m_count;
    QToolButton *m_order;
};

} // namespace Views
