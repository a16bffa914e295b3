#pragma once

#include "model/feedback/feedbackfilter.h"
#include "model/store/project.h"
#include "views/feedback/inbox/inboxfinder.h"

#include <QScrollArea>

namespace Views {

class FilterGroup;
class PlainLabel;
class SavedFilters;

/** What the inbox can be narrowed to, with how much there is of each. */
class FilterPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit FilterPanel(QWidget *parent = nullptr);

    /** Null before the project goes. */
    void setProject(Model::Project *project);
    void setCounts(const InboxCounts &counts);
    const InboxCounts &counts() const { return m_counts; }
    /** What is shown now. */
    void setFilter(const Model::FeedbackFilter &filter, bool isOpenFirst);
    /** Names may have changed. */
    void reload();

signals:
    void filterChosen(const Model::FeedbackFilter &filter, bool isOpenFirst);
    /** Feedback was dropped on a touchpoint. */
    void linkRequested(const QList<qint64> &feedback, Model::Id<Model::Touchpoint> touchpoint);

private:
    FilterGroup *makeGroup(const QString &caption, int most, void (FilterPanel::*chooser)(const QString &));
    void makeAnswered();
    void connectGroups();

    void chooseShow(const QString &key);
    void chooseTouchpoint(const QString &key);
    void chooseSource(const QString &key);
    void chooseMood(const QString &key);
    void chooseLanguage(const QString &key);
    void chooseImport(const QString &key);
    void chooseTag(const QString &key);
    void askForTouchpoint(QWidget *below);
    void openImportMenu(const QString &key, const QPoint &global);
    void removeImport(Model::Id<Model::FeedbackImport> import);
    void choose(const Model::FeedbackFilter &filter) { emit filterChosen(filter, m_isOpenFirst); }

    void fillShow();
    void fillTouchpoints();
    void fillSources();
    void fillMoods();
    void fillLanguages();
    void fillImports();
    void fillTags();
    void fillAnswered();
    void showChosen();

    Model::Project *m_project = nullptr;
    InboxCounts m_counts;
    Model::FeedbackFilter m_filter;
    bool m_isOpenFirst = true;
    QWidget *m_body;
    FilterGroup *m_show;
    FilterGroup *m_touchpoints;
    FilterGroup *m_sources;
    FilterGroup *m_moods;
    FilterGroup *m_tags;
    SavedFilters *m_saved;
    FilterGroup *m_languages;
    FilterGroup *m_imports;
    QWidget *m_answered;
    PlainLabel *m_median;
    PlainLabel *m_answers;
};

} // namespace Views
