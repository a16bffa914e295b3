#include "views/feedback/import/importdialog.h"

#include "model/store/error.h"
#include "views/feedback/import/importdraft.h"
#include "views/feedback/import/importfilebar.h"
#include "views/feedback/import/importformatbar.h"
#include "views/feedback/import/importnotes.h"
#include "views/feedback/import/importplacebar.h"
#include "views/feedback/import/importstartpage.h"
#include "views/feedback/import/importtable.h"
#include "views/theme/measures.h"
#include "views/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1120, 680);
constexpr int nameWidth = 220;
constexpr int screenMargin = 40;

QFrame *line()
{
    auto *result = new QFrame;
    result->setProperty("look", u"line"_s);
    return result;
}

QString droppedFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(Project &project, const QString &presetFolder, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
    , m_draft(new ImportDraft(presetFolder, this))
    , m_start(new ImportStartPage)
    , m_places(new ImportPlaceBar(project, *m_draft))
    , m_format(new ImportFormatBar(*m_draft))
    , m_notes(new QVBoxLayout)
    , m_obstacle(new PlainLabel({}, Look::Body))
    , m_failure(new PlainLabel({}, Look::Body))
    , m_remember(new QCheckBox(tr("Remember this mapping as")))
    , m_presetName(new QLineEdit)
    , m_import(new QPushButton(tr("Import")))
    , m_pages(new QStackedWidget)
{
    setObjectName("importDialog"_L1);
    setWindowTitle(tr("Import feedback"));
    setAcceptDrops(true);
    m_pages->addWidget(m_start);
    m_pages->addWidget(makeSetup());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
    const QSize screen = QGuiApplication::primaryScreen()->availableSize() - QSize(screenMargin, screenMargin);
    resize(usualSize.boundedTo(screen));
    connectParts();
    showSample();
}

QWidget *ImportDialog::makeSetup()
{
    auto *file = new ImportFileBar(*m_draft);
    auto *setup = new QWidget;
    m_notes->setSpacing(Measure::grid / 2);
    m_failure->setObjectName("importDialogFailure"_L1);
    m_failure->setProperty("look", u"warning"_s);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto *column = new QVBoxLayout(setup);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measure::gap);
    column->addWidget(file);
    column->addWidget(m_failure);
    column->addWidget(m_format);
    column->addWidget(m_places);
    column->addWidget(line());
    column->addWidget(new ImportTable(*m_draft), 1);
    column->addLayout(m_notes);
    connect(file, &ImportFileBar::chooseRequested, this, &ImportDialog::chooseFile);
    connect(file, &ImportFileBar::pasteRequested, this, &ImportDialog::paste);
    return setup;
}

QWidget *ImportDialog::makeFoot()
{
    m_remember->setObjectName("importRemember"_L1);
    m_remember->setToolTip(tr("The next file with the same columns is then read in the same way."));
    m_presetName->setObjectName("importPresetName"_L1);
    m_presetName->setPlaceholderText(tr("A name"));
    m_presetName->setAccessibleName(tr("Name of the mapping"));
    m_presetName->setFixedWidth(nameWidth);
    m_presetName->setEnabled(false);
    m_obstacle->setObjectName("importObstacle"_L1);
    m_obstacle->setProperty("look", u"warning"_s);
    m_obstacle->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_obstacle->setWordWrap(true);
    m_import->setObjectName("importButton"_L1);
    m_import->setProperty("look", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, Measure::grid, 0, 0);
    row->setSpacing(Measure::gap);
    row->addWidget(m_remember);
    row->addWidget(m_presetName);
    row->addWidget(m_obstacle, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    return foot;
}

void ImportDialog::connectParts()
{
    connect(m_start, &ImportStartPage::chooseRequested, this, &ImportDialog::chooseFile);
    connect(m_start, &ImportStartPage::pasteRequested, this, &ImportDialog::paste);
    connect(m_draft, &ImportDraft::sampled, this, &ImportDialog::showSample);
    connect(m_draft, &ImportDraft::previewed, this, &ImportDialog::showNotes);
    connect(m_remember, &QCheckBox::toggled, m_presetName, &QWidget::setEnabled);
    connect(m_remember, &QCheckBox::toggled, this, [this](bool remembers) {
        if (remembers)
            m_presetName->setFocus();
        showState();
    });
    connect(m_presetName, &QLineEdit::textChanged, this, &ImportDialog::showState);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &ImportDialog::paste);
    connect(m_project, &Project::accessChanged, this, &ImportDialog::showState);
    connect(m_project, &QObject::destroyed, this, &QDialog::reject);
}

void ImportDialog::begin()
{
    m_failure->hide();
    show();
    raise();
    activateWindow();
}

void ImportDialog::setFile(const QString &path)
{
    m_failure->hide();
    m_remember->setChecked(false);
    m_presetName->setText(QFileInfo(path).completeBaseName());
    m_draft->setFile(path);
}

void ImportDialog::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QString file = copied ? droppedFile(copied) : QString();
    if (!file.isEmpty())
        setFile(file);
    else
        take(copied ? copied->text() : QString());
}

void ImportDialog::take(const QString &text)
{
    m_failure->hide();
    if (text.trimmed().isEmpty()) {
        const QString sentence =
            tr("There is no text in the clipboard. Copy cells in a spreadsheet first, then paste them here.");
        m_start->showFailure(sentence);
        m_failure->setText(sentence);
        m_failure->show();
        return;
    }
    m_remember->setChecked(false);
    m_presetName->clear();
    m_draft->setText(text);
}

void ImportDialog::showFailure(const QString &sentence)
{
    begin();
    m_failure->setText(sentence);
    m_failure->show();
    showState();
}

void ImportDialog::setHindrance(const QString &sentence)
{
    m_hindrance = sentence;
    showState();
}

std::shared_ptr<const QTemporaryDir> ImportDialog::pastedIn() const { return m_draft->pastedIn(); }

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file of feedback"));
    dialog->setObjectName("fileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson)"), tr("All files (*)")});
    if (const QString file = m_draft->file(); !file.isEmpty() && !m_draft->isPasted())
        dialog->setDirectory(QFileInfo(file).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::showSample()
{
    const bool hasSample = m_draft->sample() != nullptr;
    if (!m_draft->isReading())
        m_start->showFailure(m_draft->failure());
    const bool isNew = hasSample && m_pages->currentIndex() == 0;
    m_pages->setCurrentIndex(hasSample ? 1 : 0);
    if (isNew)
        m_format->takeFocus();
    m_remember->setVisible(hasSample);
    m_presetName->setVisible(hasSample);
    m_import->setVisible(hasSample);
    m_import->setDefault(hasSample);
    showNotes();
}

void ImportDialog::showNotes()
{
    while (const QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportNote &note : notesOn(*m_draft)) {
        auto *label = new ElidedLabel(note.isWarning ? u"\u26A0  "_s + note.sentence : note.sentence,
                                      note.isWarning ? Look::Body : Look::Second);
        if (note.isWarning)
            label->setProperty("look", u"warning"_s);
        label->setAccessibleName(note.sentence);
        m_notes->addWidget(label);
    }
    showState();
}

void ImportDialog::showState()
{
    QString obstacle = m_hindrance;
    if (!m_project || m_project->isReadOnly())
        obstacle = tr("This project can only be read here.");
    else if (obstacle.isEmpty() && m_draft->sample())
        obstacle = m_draft->isReading() ? tr("The file is being read.") : m_draft->obstacle();
    if (obstacle.isEmpty() && m_remember->isChecked() && m_presetName->text().trimmed().isEmpty())
        obstacle = tr("Give the mapping a name, or don't remember it.");
    m_obstacle->setText(obstacle);
    m_import->setEnabled(obstacle.isEmpty() && m_draft->sample());
    m_import->setToolTip(obstacle);
}

void ImportDialog::import()
{
    if (!m_import->isEnabled() || !isVisible())
        return;
    if (m_remember->isChecked()) {
        try {
            m_draft->remember(m_presetName->text().trimmed());
        } catch (const Error &error) {
            m_failure->setText(error.sentence());
            m_failure->show();
            return;
        }
    }
    const ImportOptions options = m_draft->options();
    accept();
    emit importRequested(options);
}

void ImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_project)
        m_places->reload();
    showState();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty() && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    m_start->setInviting(true);
}

void ImportDialog::dragLeaveEvent(QDragLeaveEvent *) { m_start->setInviting(false); }

void ImportDialog::dropEvent(QDropEvent *event)
{
    m_start->setInviting(false);
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        take(event->mimeData()->text());
    else
        setFile(file);
    event->acceptProposedAction();
}

} // namespace Views
