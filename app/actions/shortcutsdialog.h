#pragma once

#include "app/actions/actionid.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace App {

class Settings;

/** Which keys do what. Every change counts at once, in all windows. */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(Settings &settings, QWidget *parent = nullptr);

private:
    void fill();
    void refresh();
    void filter(const QString &typed);
    void showCurrent();
    void checkConflict();
    void assign();
    ActionId current() const;

    Settings &m_settings;
    QLineEdit *m_find;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QLabel *m_conflict;
    QPushButton *m_assign;
    QPushButton *m_reset;
};

} // namespace App
