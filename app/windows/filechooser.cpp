#include "app/windows/filechooser.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace App {

using namespace Qt::StringLiterals;

namespace {

QString firstSuffix(const QString &filter)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    return pattern.match(filter).captured(1);
}

QFileDialog *makeDialog(QWidget *parent, const QString &title, const QStringList &filters, FileChooser::Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName("fileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    return dialog;
}

} // namespace

void FileChooser::chooseExisting(QWidget *parent, const QString &title, const QStringList &filters, Chosen chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, filters, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void FileChooser::chooseNew(QWidget *parent, const QString &title, const QString &proposal, const QStringList &filters,
                            Chosen chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, filters, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QFileInfo(proposal).absolutePath());
    dialog->selectFile(QFileInfo(proposal).fileName());
    dialog->setDefaultSuffix(firstSuffix(filters.value(0)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { dialog->setDefaultSuffix(firstSuffix(filter)); });
    dialog->open();
}

} // namespace App
