#pragma once

#include "model/feedback/feedbackfilter.h"
#include "model/store/project.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Views {

class FilterGroup;

/** Filters with names, and the way to keep the present one. */
class SavedFilters : public QWidget
{
    Q_OBJECT
public:
    explicit SavedFilters(QWidget *parent = nullptr);

    /** Null before the project goes. */
    void setProject(Model::Project *project);
    void reload();
    /** The filter that can be saved. */
    void setFilter(const Model::FeedbackFilter &filter);

signals:
    void chosen(const Model::FeedbackFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu(const QString &key, const QPoint &global);
    void startNaming(Model::Id<Model::SavedFilter> renamed);
    void finishNaming();
    void remove(Model::Id<Model::SavedFilter> filter);
    void update();

    Model::Project *m_project = nullptr;
    Model::FeedbackFilter m_filter;
    Model::Id<Model::SavedFilter> m_renamed;
    FilterGroup *m_group;
    QPushButton *m_save;
    QLineEdit *m_name;
};

} // namespace Views
