#pragma once

#include "model/feedback/feedbackimporter.h"

#include <QDialog>
#include <QThreadPool>

#include <atomic>
#include <memory>

class QTemporaryDir;

namespace Views {

class PlainLabel;

/** What became of an imported file: how much is there now, and every row and value that was left out, with the reason.
 */
class ImportResultDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p file keeps what was pasted on the disk, so that its rejected rows can be read once more. */
    ImportResultDialog(const Model::ImportOptions &options, const Model::ImportReport &report,
                       const std::shared_ptr<const QTemporaryDir> &file, QWidget *parent = nullptr);
    ~ImportResultDialog() override;

    /** "12 known already · 3 rows left out · 40 belong to nothing that is on the map" */
    QString summary() const;

signals:
    void showRequested(Model::Id<Model::FeedbackImport> import);

private:
    QWidget *makeList();
    QWidget *makeButtons();
    void chooseFile();
    void saveRejected(const QString &path);
    void tellSaved(const QString &path, const QString &failure);

    Model::ImportOptions m_options;
    Model::ImportReport m_report;
    std::shared_ptr<const QTemporaryDir> m_file;
    PlainLabel *m_saved;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_isGone;
};

} // namespace Views
