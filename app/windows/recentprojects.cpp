#include "app/windows/recentprojects.h"

#include "app/settings/settings.h"

namespace App {

RecentProjects::RecentProjects(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::recentProjectsChanged, this, &RecentProjects::changed);
}

QStringList RecentProjects::paths() const { return m_settings.recentProjects(); }

void RecentProjects::add(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    list.prepend(path);
    m_settings.setRecentProjects(list.mid(0, Most));
}

void RecentProjects::remove(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    m_settings.setRecentProjects(list);
}

void RecentProjects::replace(const QString &path, const QString &newPath)
{
    QStringList list = paths();
    const qsizetype place = list.indexOf(path);
    if (place >= 0)
        list[place] = newPath;
    list.removeDuplicates();
    m_settings.setRecentProjects(list);
}

} // namespace App
