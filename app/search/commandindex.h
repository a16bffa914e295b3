#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace App {

/** Something that can be found and then done or gone to. */
struct Command
{
    QString text;
    QString detail; ///< a shortcut, or where the thing is
    QString icon;
    std::function<void()> run;
};

/** Everything that can be found by typing. Of equal fits, what was added first comes first. */
class CommandIndex
{
public:
    void clear() { m_entries.clear(); }
    /** @p alsoFoundBy are more words that lead to it, such as its tool tip; they count less than the text. */
    void add(const Command &command, const QString &alsoFoundBy = {});
    /** The best @p most that have all words of @p typed, in any order, without accents; everything for no words. */
    QList<Command> find(const QString &typed, qsizetype most) const;

private:
    struct Entry
    {
        Command command;
        QString text;
        QString other;
    };
    QList<Entry> m_entries;
};

} // namespace App
