#pragma once

#include "model/insight/metricscope.h"

#include <QToolButton>

class QMenu;

namespace Views {

/** Whether the curves show what was measured, and of which feedback: pressed it shows, its menu chooses. */
class MeasuredButton : public QToolButton
{
    Q_OBJECT
public:
    explicit MeasuredButton(QWidget *parent = nullptr);

    const Model::MetricScope &scope() const { return m_scope; }
    void setScope(const Model::MetricScope &scope);
    /** What feedback there is from: the menu offers no other. */
    void setSources(const QList<Model::Source> &sources) { m_sources = sources; }

signals:
    void scopeChosen(const Model::MetricScope &scope);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addPeriods();
    void addSources();
    QAction *addChoice(const QString &text, bool isChosen, const Model::MetricScope &scope);
    void showText();
    /** Of the periods in the menu; empty where it is another one. */
    QString periodName() const;

    Model::MetricScope m_scope;
    QList<Model::Source> m_sources;
    QMenu *m_menu;
};

} // namespace Views
