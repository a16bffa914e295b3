#pragma once

#include "model/feedback/feedbackimporter.h"
#include "model/store/project.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTemporaryDir;
class QVBoxLayout;

namespace Views {

class ImportDraft;
class ImportFormatBar;
class ImportPlaceBar;
class ImportStartPage;
class PlainLabel;

/**
 * Asks which file of feedback is to be imported, and shows what becomes of it: how it is read, which column is what,
 * its first rows as they will become. Imports nothing itself.
 */
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p presetFolder is where mappings are remembered; it needn't be there yet. */
    ImportDialog(Model::Project &project, const QString &presetFolder, QWidget *parent = nullptr);

    /** Shows the dialog with nothing chosen yet. */
    void begin();
    void setFile(const QString &path);
    /** Takes what is in the clipboard. */
    void paste();
    /** Shows the dialog as it was, with a sentence about what went wrong. */
    void showFailure(const QString &sentence);
    /** Why nothing can be imported now, whatever the file; empty: it can. */
    void setHindrance(const QString &sentence);
    /** What keeps pasted text on the disk; null where a file was chosen. */
    std::shared_ptr<const QTemporaryDir> pastedIn() const;

signals:
    /** The user wants it; the dialog is hidden then. */
    void importRequested(const Model::ImportOptions &options);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSetup();
    QWidget *makeFoot();
    void connectParts();
    void chooseFile();
    void take(const QString &text);
    void showSample();
    void showNotes();
    void showState();
    void import();

    QPointer<Model::Project> m_project;
    ImportDraft *m_draft;
    ImportStartPage *m_start;
    ImportPlaceBar *m_places;
    ImportFormatBar *m_format;
    QVBoxLayout *m_notes;
    PlainLabel *m_obstacle;
    PlainLabel *m_failure;
    QCheckBox *m_remember;
    QLineEdit *m_presetName;
    QPushButton *m_import;
    QStackedWidget *m_pages;
    QString m_hindrance;
};

} // namespace Views
