#pragma once

#include <QDialog>

class QTextBrowser;

namespace App {

/** The manual, page by page. Stays beside the window that one works in. */
class ManualDialog : public QDialog
{
    Q_OBJECT
public:
    /** In @p language ("en", "de"); in English where there is none in it. */
    explicit ManualDialog(const QString &language, QWidget *parent = nullptr);

    /** @p page is the name of a file, without its ending: "formulas". */
    void showPage(const QString &page);

private:
    void dress();

    QTextBrowser *m_pages;
    QString m_folder;
};

} // namespace App
