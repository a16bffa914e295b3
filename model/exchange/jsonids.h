#pragma once

#include "model/store/id.h"

#include <QHash>
#include <QJsonValue>
#include <QSet>

#include <optional>

namespace Model {

/** The text of an id in JSON; none where it is neither a string nor a whole number. */
std::optional<QString> idText(const QJsonValue &value);
/** The number of an id that is written as we write ids, else 0. */
qint64 idNumber(const QString &text);

/** Which id of a file stands for which row of R. */
template <class R>
class JsonIds
{
public:
    enum class Outcome { Kept, Mapped, Missing, Doubled };
    struct Defined
    {
        Id<R> id;
        Outcome outcome;
    };

    /** The id of a row that the file introduces; a new one where the file's can't be kept. */
    Defined define(const QJsonValue &value)
    {
        const std::optional<QString> text = idText(value);
        const Id<R> kept{text ? idNumber(*text) : 0};
        const bool doubled = text && (m_known.contains(*text) || m_used.contains(kept));
        if (kept && !doubled) {
            m_used.insert(kept);
            m_known.insert(*text, kept);
            m_everywhere.insert(*text, kept);
            return {kept, value.isString() ? Outcome::Kept : Outcome::Mapped};
        }
        Id<R> fresh = Id<R>::make();
        while (m_used.contains(fresh))
            fresh = Id<R>::make();
        m_used.insert(fresh);
        if (text && !m_known.contains(*text))
            m_known.insert(*text, fresh);
        if (text && !m_everywhere.contains(*text))
            m_everywhere.insert(*text, fresh);
        return {fresh, !text ? Outcome::Missing : doubled ? Outcome::Doubled : Outcome::Mapped};
    }

    /** None where the file introduces no such row. */
    Id<R> find(const QJsonValue &value) const { return m_known.value(idText(value).value_or(QString())); }

    /** The same for what was introduced before forget(), too. */
    Id<R> findAnywhere(const QJsonValue &value) const { return m_everywhere.value(idText(value).value_or(QString())); }

    /** Forgets what was introduced, not which ids are taken: for the next journey. */
    void forget() { m_known.clear(); }

private:
    QHash<QString, Id<R>> m_known;
    QHash<QString, Id<R>> m_everywhere;
    QSet<Id<R>> m_used;
};

} // namespace Model
