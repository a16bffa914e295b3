#pragma once

#include "model/feedback/evidencewatch.h"
#include "views/feedback/inbox/inboxfinder.h"
#include "views/feedback/inbox/inboxlist.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace Views {

class EmptyState;
class FilterBar;
class FilterPanel;
class InboxHeader;
class PlaceSuggester;
class ReadingPane;
class RulesDialog;
class Triage;
class VolumePanel;

/**
 * All feedback of a project: search it, narrow it, read it, link it to touchpoints, tag it, and note what was answered.
 * It does nothing while it isn't on screen.
 */
class InboxPage : public QWidget
{
    Q_OBJECT
public:
    explicit InboxPage(QWidget *parent = nullptr);
    ~InboxPage() override;

    /** Null before the project, or its watch, goes. */
    void setProject(Model::Project *project, Model::EvidenceWatch *watch);
    /** Shows what fits, the newest first: for those who come from elsewhere. */
    void showFilter(const Model::FeedbackFilter &filter);
    const Model::FeedbackFilter &filter() const { return m_filter; }
    /** Lets words be typed to search for. */
    void beginSearch();
    /** What is shown but for the period, in which order, and how wide the columns are; for restoreState(). */
    QByteArray saveState() const;
    /** False, and nothing changes, where @p state is none. A project must be set. */
    bool restoreState(const QByteArray &state);
    /** Whether what is shown may not be up to date yet. */
    bool isBusy() const { return m_finder->isBusy(); }

signals:
    void importRequested();
    /** Files were dropped, to be imported. */
    void filesDropped(const QStringList &files);
    void touchpointActivated(Model::Id<Model::Touchpoint> touchpoint);
    /** The page of the manual about sentiment is wanted. */
    void howComputedRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeMiddle();
    void connectHead();
    void connectFilters();
    void connectList();
    void connectPane();

    void takeEvidence();
    void takeLesson();
    void takeChanges(const Model::Changes &changes);
    void takeCounts(const InboxCounts &counts);
    void takeAnswer(const std::shared_ptr<const InboxAnswer> &answer);
    void apply(const Model::FeedbackFilter &filter, bool isOpenFirst);
    void ask(InboxList::Because because);
    void showFilters();
    void showAccess();
    void showCurrent();
    void showSuggestion();

    void openFilterMenu(QWidget *below);
    void openMenu(const QPoint &global);
    void openRules(const std::optional<Model::LinkRule> &start = {});
    QString ruleOffer() const;
    void makeRule();
    Model::LinkRule ruleOfSearch() const;

    void triage(TriageAction action);
    bool canHandleChosen();
    void chooseTouchpoint();
    QList<qint64> openOnes() const;
    void answer(const QList<qint64> &ids, const QString &text);
    void perform(const std::function<void(const QList<qint64> &)> &change);

    Model::Project *m_project = nullptr;
    Model::EvidenceWatch *m_watch = nullptr;
    Model::FeedbackFilter m_filter;
    Model::FeedbackOrder m_order = Model::FeedbackOrder::NewestFirst;
    bool m_isOpenFirst = true;
    bool m_isStale = true; ///< something changed while it wasn't seen
    InboxList::Because m_because = InboxList::Because::OfUser;
    std::optional<Model::Feedback> m_current;
    QList<Model::Id<Model::FeedbackImport>> m_lessonOf; ///< the imports that what was learned belongs to
    InboxFinder *m_finder;
    Triage *m_triage;
    PlaceSuggester *m_suggester;
    InboxHeader *m_header;
    QStackedWidget *m_bodies; ///< the parts, or how to begin
    QSplitter *m_columns;
    FilterPanel *m_panel;
    VolumePanel *m_volume;
    FilterBar *m_bar;
    QStackedWidget *m_lists; ///< the list, or that nothing was found
    InboxList *m_list;
    ReadingPane *m_pane;
    QPointer<RulesDialog> m_rules;
};

} // namespace Views
