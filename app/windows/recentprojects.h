#pragma once

#include <QObject>
#include <QStringList>

namespace App {

class Settings;

/** The projects worked on lately, the latest first, each once. Files that went away stay listed: they may have moved.
 */
class RecentProjects : public QObject
{
    Q_OBJECT
public:
    static constexpr int Most = 24;

    explicit RecentProjects(Settings &settings, QObject *parent = nullptr);

    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    /** The project moved from @p path to @p newPath; it keeps its place in the list. */
    void replace(const QString &path, const QString &newPath);

signals:
    void changed();

private:
    Settings &m_settings;
};

} // namespace App
