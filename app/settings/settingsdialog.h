#pragma once

#include <QDialog>

namespace App {

class Settings;

/** Language, colours and the person's name. What is chosen counts at once, and is kept. */
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

signals:
    void shortcutsRequested();
};

} // namespace App
