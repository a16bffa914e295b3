#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace Model {

/** A new row's id: random, 63 bits, never 0, so rows made in two copies of a project never collide. */
qint64 newIdValue();

/** The id of a row of R. 0 means none. In JSON it is a decimal string. */
template <class R>
struct Id
{
    qint64 value = 0;

    static Id make() { return Id{newIdValue()}; }
    static Id fromString(QStringView text) { return Id{text.toLongLong()}; }
    QString toString() const { return QString::number(value); }
    bool isNull() const { return value == 0; }
    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

template <class R>
size_t qHash(const Id<R> &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace Model
