#pragma once

#include "app/actions/actionid.h"

#include "views/theme/themeswitch.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QSettings;

namespace App {

/**
 * What a person has chosen for the whole program, and how each project's windows were left. An INI file in the config
 * folder, or in the folder that THROUGHLINE_CONFIG_DIR names; never in a project file.
 */
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(QObject *parent = nullptr);
    ~Settings() override;

    /** The folder of the settings file. */
    static QString folder();

    QString language() const; ///< "en", "de" or empty: that of the system
    void setLanguage(const QString &language);
    Views::ThemeSwitch::Choice theme() const;
    void setTheme(Views::ThemeSwitch::Choice theme);
    QString author() const; ///< empty: the name of the account
    void setAuthor(const QString &author);

    /** Nothing where the action has its default shortcuts; an empty list where it has none. */
    std::optional<QList<QKeySequence>> shortcuts(ActionId action) const;
    void setShortcuts(ActionId action, const std::optional<QList<QKeySequence>> &shortcuts);

    QStringList recentProjects() const; ///< paths, the latest first
    void setRecentProjects(const QStringList &paths);

    /** How the windows of the project at @p path were left. */
    QVariant layout(const QString &path, const QString &key) const;
    void setLayout(const QString &path, const QString &key, const QVariant &value);

signals:
    void languageChanged();
    void themeChanged();
    void shortcutsChanged();
    void recentProjectsChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace App
