#pragma once

#include "model/feedback/evidencewatch.h"
#include "model/store/project.h"
#include "views/background/latestwork.h"

#include <QDialog>

class QStackedWidget;
class QToolButton;
class QTreeView;

namespace Views {

class RuleForm;
class RulesModel;

/**
 * The rules by which feedback is linked, in the order in which they count: add, change, reorder, remove. Everything
 * takes effect at once, on what is there and on later imports; each is one edit.
 */
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    RulesDialog(Model::Project &project, Model::EvidenceWatch &watch, QWidget *parent = nullptr);

    /** Begins a new rule that says this. */
    void startRule(const Model::LinkRule &rule);

private:
    void makeList();
    QWidget *makeTools();
    void connectParts();
    void reload();
    void choose(int row);
    void showChosen();
    void take(const Model::LinkRule &rule);
    void moveBy(int difference);
    void remove();
    int row() const;

    Model::Project &m_project;
    Model::EvidenceWatch &m_watch;
    RulesModel *m_model;
    QTreeView *m_list;
    QStackedWidget *m_lists;
    RuleForm *m_form;
    QToolButton *m_new;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace Views
