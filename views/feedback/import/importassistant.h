#pragma once

#include "model/feedback/feedbackimport.h"
#include "model/feedback/feedbackimporter.h"
#include "model/store/project.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QTemporaryDir;
class QWidget;

namespace Views {

class FeedbackImportJob;
class ImportDialog;
class ImportStrip;

/**
 * Imports feedback into a project: asks for a file and how it is to be read, imports it while the user goes on editing,
 * and shows what became of it. Must go before the project does; an import under way is cancelled then.
 */
class ImportAssistant : public QObject
{
    Q_OBJECT
public:
    /** @p presetFolder is where the user's own mappings are; its dialogs belong to @p window. */
    ImportAssistant(Model::Project &project, QWidget *window, const QString &presetFolder);
    ~ImportAssistant() override;

    void start();
    void start(const QString &file);
    /** Begins with what is in the clipboard. */
    void paste();
    /** How far an import has come; hidden while there is none. To be put into the window, which owns it. */
    QWidget *strip() const;
    bool isImporting() const { return m_job != nullptr; }

signals:
    void imported(Model::Id<Model::FeedbackImport> import);
    /** The user wants to see the feedback of this import. */
    void showRequested(Model::Id<Model::FeedbackImport> import);
    /** An import ended, however. */
    void idle();

private:
    ImportDialog *dialog();
    void import(const Model::ImportOptions &options);
    void showResult();
    void end();

    QPointer<Model::Project> m_project;
    QPointer<QWidget> m_window;
    QString m_presetFolder;
    QPointer<ImportDialog> m_dialog;
    QPointer<ImportStrip> m_strip;
    FeedbackImportJob *m_job = nullptr;
    std::shared_ptr<const QTemporaryDir> m_pasted; ///< what the import under way reads, where that was pasted
};

} // namespace Views
