#include "views/feedback/import/importassistant.h"

#include "views/feedback/import/feedbackimportjob.h"
#include "views/feedback/import/importdialog.h"
#include "views/feedback/import/importresultdialog.h"
#include "views/feedback/import/importstrip.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace Views {

using namespace Model;

ImportAssistant::ImportAssistant(Project &project, QWidget *window, const QString &presetFolder)
    : QObject(window)
    , m_project(&project)
    , m_window(window)
    , m_presetFolder(presetFolder)
    , m_strip(new ImportStrip(window))
{
    connect(m_strip, &ImportStrip::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

ImportAssistant::~ImportAssistant()
{
    delete m_job;
    delete m_dialog;
}

QWidget *ImportAssistant::strip() const { return m_strip; }

ImportDialog *ImportAssistant::dialog()
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(*m_project, m_presetFolder, m_window);
        connect(m_dialog, &ImportDialog::importRequested, this, &ImportAssistant::import);
    }
    return m_dialog;
}

void ImportAssistant::start() { dialog()->begin(); }

void ImportAssistant::start(const QString &file)
{
    dialog()->begin();
    dialog()->setFile(file);
}

void ImportAssistant::paste()
{
    dialog()->begin();
    dialog()->paste();
}

void ImportAssistant::import(const ImportOptions &options)
{
    if (m_job || !m_project)
        return;
    m_pasted = dialog()->pastedIn();
    m_job = new FeedbackImportJob(*m_project, options, this);
    connect(m_job, &FeedbackImportJob::progressed, m_strip, &ImportStrip::showProgress);
    connect(m_job, &FeedbackImportJob::finished, this, &ImportAssistant::showResult);
    connect(m_job, &FeedbackImportJob::cancelled, this, &ImportAssistant::end);
    connect(m_job, &FeedbackImportJob::failed, this, [this](const QString &sentence) {
        end();
        dialog()->showFailure(sentence);
    });
    dialog()->setHindrance(tr("Another import is still under way."));
    if (m_strip)
        m_strip->begin(options.name.isEmpty() ? QFileInfo(options.file).fileName() : options.name);
    m_job->start();
}

void ImportAssistant::showResult()
{
    auto *result = new ImportResultDialog(m_job->options(), m_job->report(), m_pasted, m_window);
    result->setAttribute(Qt::WA_DeleteOnClose);
    connect(result, &ImportResultDialog::showRequested, this, &ImportAssistant::showRequested);
    const Id<FeedbackImport> id = m_job->report().import.id;
    end();
    // What is done isn't offered again: the next import begins with no file, unless one is chosen already.
    if (m_dialog && !m_dialog->isVisible()) {
        m_dialog->deleteLater();
        m_dialog = nullptr;
    }
    result->show();
    emit imported(id);
}

void ImportAssistant::end()
{
    m_job->deleteLater();
    m_job = nullptr;
    m_pasted.reset();
    if (m_strip)
        m_strip->end();
    if (m_dialog)
        m_dialog->setHindrance({});
    emit idle();
}

} // namespace Views
