#include "app/settings/settings.h"

#include "app/actions/actionspec.h"

#include "model/store/project.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStandardPaths>

namespace App {

using namespace Qt::StringLiterals;
using Choice = Views::ThemeSwitch::Choice;

namespace {

QString shortcutKey(ActionId action) { return "shortcuts/"_L1 + QLatin1String(actionSpec(action).key); }

QString layoutKey(const QString &path, const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return "layout-"_L1 + QLatin1String(hash) + u'/' + key;
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(folder() + "/throughline.ini"_L1, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::folder()
{
    const QString chosen = qEnvironmentVariable("THROUGHLINE_CONFIG_DIR");
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : chosen;
}

QString Settings::language() const { return m_store->value("language"_L1).toString(); }

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_store->setValue("language"_L1, language);
    emit languageChanged();
}

Choice Settings::theme() const
{
    const QString word = m_store->value("theme"_L1).toString();
    return word == "light"_L1 ? Choice::Light : word == "dark"_L1 ? Choice::Dark : Choice::System;
}

void Settings::setTheme(Choice theme)
{
    if (theme == this->theme())
        return;
    m_store->setValue("theme"_L1, theme == Choice::Light  ? u"light"_s
                                  : theme == Choice::Dark ? u"dark"_s
                                                          : u"system"_s);
    emit themeChanged();
}

QString Settings::author() const { return m_store->value("author"_L1).toString(); }

void Settings::setAuthor(const QString &author)
{
    m_store->setValue("author"_L1, author.trimmed());
    Model::Project::setAuthor(author.trimmed());
}

std::optional<QList<QKeySequence>> Settings::shortcuts(ActionId action) const
{
    const QVariant stored = m_store->value(shortcutKey(action));
    if (!stored.isValid())
        return std::nullopt;
    return shortcutsFromText(stored.toString());
}

void Settings::setShortcuts(ActionId action, const std::optional<QList<QKeySequence>> &shortcuts)
{
    if (shortcuts)
        m_store->setValue(shortcutKey(action), QKeySequence::listToString(*shortcuts, QKeySequence::PortableText));
    else
        m_store->remove(shortcutKey(action));
    emit shortcutsChanged();
}

QStringList Settings::recentProjects() const { return m_store->value("recent"_L1).toStringList(); }

void Settings::setRecentProjects(const QStringList &paths)
{
    if (paths == recentProjects())
        return;
    m_store->setValue("recent"_L1, paths);
    emit recentProjectsChanged();
}

QVariant Settings::layout(const QString &path, const QString &key) const
{
    return m_store->value(layoutKey(path, key));
}

void Settings::setLayout(const QString &path, const QString &key, const QVariant &value)
{
    m_store->setValue(layoutKey(path, key), value);
}

} // namespace App
