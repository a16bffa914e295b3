#pragma once

#include <QDialog>

namespace App {

/** Version, licence, and the libraries that Throughline stands on with theirs. */
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace App
