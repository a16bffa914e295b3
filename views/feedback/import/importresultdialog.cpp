#include "views/feedback/import/importresultdialog.h"

#include "model/feedback/rejectedrows.h"
#include "model/store/error.h"
#include "views/feedback/import/importresultmodel.h"
#include "views/feedback/import/importrowdelegate.h"
#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize withList(900, 520);
constexpr int withoutList = 460; // width
constexpr int lineHeight = 28;
constexpr int lineWidth = 84;
constexpr int columnWidth = 180;

QString proposedName(const ImportOptions &options)
{
    const QFileInfo file(options.file);
    const QString name = options.name.isEmpty() ? file.completeBaseName() : options.name;
    const QString folder = options.name.isEmpty() ? file.absolutePath() : QDir::homePath();
    //: The name of a file; %1 is the name of the one that was imported
    return QDir(folder).filePath(ImportResultDialog::tr("%1, left out.csv").arg(name));
}

} // namespace

ImportResultDialog::ImportResultDialog(const ImportOptions &options, const ImportReport &report,
                                       const std::shared_ptr<const QTemporaryDir> &file, QWidget *parent)
    : QDialog(parent)
    , m_options(options)
    , m_report(report)
    , m_file(file)
    , m_saved(new PlainLabel({}, Look::Second))
    , m_isGone(std::make_shared<std::atomic_bool>(false))
{
    setObjectName("importResult"_L1);
    setWindowTitle(tr("Import of “%1”").arg(report.import.name));
    m_pool.setMaxThreadCount(1);
    auto *title =
        new PlainLabel(tr("%Ln piece(s) of feedback imported", nullptr, int(report.imported)), Look::PageTitle);
    title->setObjectName("importedCount"_L1);
    auto *text = new PlainLabel(summary(), Look::Second);
    text->setObjectName("importSummary"_L1);
    text->setWordWrap(true);
    m_saved->setObjectName("importSaved"_L1);
    m_saved->setWordWrap(true);
    m_saved->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    column->addWidget(title);
    column->addWidget(text);
    const bool hasList = !report.rejected.isEmpty() || !report.problems.isEmpty();
    if (hasList)
        column->addWidget(makeList(), 1);
    else
        column->addStretch(1);
    column->addWidget(m_saved);
    column->addWidget(makeButtons());
    resize(hasList ? withList : QSize(withoutList, sizeHint().height()));
}

ImportResultDialog::~ImportResultDialog()
{
    *m_isGone = true;
    m_pool.waitForDone();
}

QString ImportResultDialog::summary() const
{
    QStringList parts;
    if (m_report.duplicates > 0)
        parts += tr("%Ln known already", nullptr, int(m_report.duplicates));
    if (!m_report.rejected.isEmpty())
        parts += tr("%Ln row(s) left out", nullptr, int(m_report.rejected.size()));
    const auto values = std::ranges::count_if(m_report.problems, [](const auto &one) { return !one.column.isEmpty(); });
    if (values > 0)
        parts += tr("%Ln value(s) left out", nullptr, int(values));
    if (m_report.unlinked > 0)
        parts += tr("%Ln name a place that isn't on the map", nullptr, int(m_report.unlinked));
    if (parts.isEmpty())
        return tr("Every row of the file is there now.");
    return parts.join(u" · "_s);
}

QWidget *ImportResultDialog::makeList()
{
    auto *list = new QTableView;
    list->setObjectName("importLeftOut"_L1);
    list->setAccessibleName(tr("What was left out"));
    list->setModel(new ImportResultModel(m_report, list));
    list->setItemDelegate(new ImportRowDelegate(ImportRowDelegate::Faces::None, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setShowGrid(false);
    list->setWordWrap(false);
    list->setTabKeyNavigation(false);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->verticalHeader()->hide();
    list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list->verticalHeader()->setDefaultSectionSize(lineHeight);
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setStretchLastSection(true);
    list->setColumnWidth(ImportResultModel::Line, lineWidth);
    list->setColumnWidth(ImportResultModel::What, columnWidth);
    return list;
}

QWidget *ImportResultDialog::makeButtons()
{
    auto *save = new QPushButton(tr("Save the left-out rows…"));
    save->setObjectName("importSaveRejected"_L1);
    save->setToolTip(tr("Saves the rows that were left out, with the reasons, as a file to mend and import again."));
    save->setVisible(!m_report.rejected.isEmpty());
    auto *show = new QPushButton(tr("Show in the inbox"));
    show->setObjectName("importShow"_L1);
    show->setVisible(m_report.imported > 0);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {save, show})
        button->setAutoDefault(false);
    (m_report.imported > 0 ? show : close)->setDefault(true);
    (m_report.imported > 0 ? show : close)->setFocus();
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::gap);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(show);
    row->addWidget(close);
    connect(save, &QPushButton::clicked, this, &ImportResultDialog::chooseFile);
    connect(show, &QPushButton::clicked, this, [this] {
        emit showRequested(m_report.import.id);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void ImportResultDialog::chooseFile()
{
    const QString proposal = proposedName(m_options);
    auto *dialog = new QFileDialog(this, tr("Save the left-out rows"));
    dialog->setObjectName("fileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Text with commas (*.csv)")});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QFileInfo(proposal).absolutePath());
    dialog->selectFile(QFileInfo(proposal).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportResultDialog::saveRejected);
    dialog->open();
}

void ImportResultDialog::saveRejected(const QString &path)
{
    m_saved->setText(tr("The rows are being saved…"));
    m_saved->show();
    m_pool.start([this, path, isGone = m_isGone] {
        QString failure;
        try {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                throw Error(tr("%1 can't be written: %2. Choose another folder.")
                                .arg(QDir::toNativeSeparators(path), file.errorString()));
            const bool isWhole = writeRejectedRows(m_options, m_report, file, [&] { return !*isGone; });
            if (isWhole && !file.commit())
                throw Error(tr("%1 can't be written: %2. Make room there, or choose another folder.")
                                .arg(QDir::toNativeSeparators(path), file.errorString()));
        } catch (const Error &error) {
            failure = error.sentence();
        }
        // The destructor waits for the thread, so this object is still there.
        QMetaObject::invokeMethod(
            this, [this, path, failure] { tellSaved(path, failure); }, Qt::QueuedConnection);
    });
}

void ImportResultDialog::tellSaved(const QString &path, const QString &failure)
{
    m_saved->setText(
        failure.isEmpty()
            ? tr("Saved in %1. Mend the rows there and import that file.").arg(QDir::toNativeSeparators(path))
            : failure);
}

} // namespace Views
