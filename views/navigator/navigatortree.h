#pragma once

#include "views/navigator/navigatormodel.h"

#include <QTreeView>

#include <memory>

class QMenu;

namespace Views {

class NavigatorDelegate;

/** The list itself: what mouse and keyboard do to journeys and personas. */
class NavigatorTree : public QTreeView
{
    Q_OBJECT
public:
    explicit NavigatorTree(QWidget *parent = nullptr);

    void setProject(Model::Project *project);
    /** What is shown in the window: one of the pages, else the journey; and the persona that is inspected. */
    void setShown(Model::Id<Model::Journey> journey, Model::Id<Model::Persona> persona,
                  std::optional<NavigatorModel::Kind> page);

    void addJourney();
    void addPersona();

signals:
    void journeyActivated(Model::Id<Model::Journey> journey);
    void personaActivated(Model::Id<Model::Persona> persona);
    /** FeedbackPage, MetricsPage or HistoryPage. */
    void pageActivated(Views::NavigatorModel::Kind page);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;

private:
    void activate(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void duplicate(Model::Id<Model::Journey> journey);
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void fillJourneyMenu(QMenu *menu, const QModelIndex &index);
    void showButtons();
    void showButton(NavigatorModel::Kind row, bool shown);
    void startEditing(const QModelIndex &index);
    bool canEdit() const;

    Model::Project *m_project = nullptr;
    std::unique_ptr<NavigatorModel> m_model;
    NavigatorDelegate *m_delegate;
};

} // namespace Views
