#pragma once

#include "model/store/id.h"
#include "model/store/rank.h"

#include <QString>

#include <optional>
#include <tuple>
#include <type_traits>

namespace Model {

/**
 * One column of a record, named once: reading, writing, JSON and the words of a comparison all come from it.
 * A record R has `static constexpr const char *table` and `static constexpr auto fields()` returning a tuple of these;
 * its `id` is not among them.
 */
template <class R, class T>
struct Field
{
    using Record = R;
    using Type = T;
    const char *column; ///< the column of the table, as in schema/*.sql
    T R::*member;
    const char *title; ///< what users call it (context "Field"); empty where they never see it
    const char *key;   ///< its key in JSON; empty where the JSON says it by structure
};

/** A field whose JSON key is its column. */
template <class R, class T>
constexpr Field<R, T> field(T R::*member, const char *column, const char *title)
{
    return {column, member, title, column};
}
template <class R, class T>
constexpr Field<R, T> field(T R::*member, const char *column, const char *title, const char *key)
{
    return {column, member, title, key};
}

/**
 * The words of an enumeration, in the order of its values. `words` are stored and exported, `titles` are shown
 * (context "Word"). Specialise for each.
 */
template <class E>
struct Words;

template <class E>
requires std::is_enum_v<E> QString word(E value) { return QString::fromLatin1(Words<E>::words[size_t(value)]); }

template <class E>
requires std::is_enum_v<E> std::optional<E> fromWord(QStringView text)
{
    for (size_t i = 0; i < std::size(Words<E>::words); ++i) {
        if (text == QLatin1String(Words<E>::words[i]))
            return E(i);
    }
    return std::nullopt;
}

/** The word that users see, translated. */
QString translatedWord(const char *title);
QString translatedField(const char *title);

template <class E>
requires std::is_enum_v<E> QString title(E value) { return translatedWord(Words<E>::titles[size_t(value)]); }

/** The n-th field (from 0) is bit n of Change::columns. */
template <class R, class Visitor>
void forEachField(Visitor &&visit)
{
    std::apply([&](const auto &...f) { (visit(f), ...); }, R::fields());
}

template <class R>
constexpr size_t fieldCount = std::tuple_size_v<decltype(R::fields())>;

template <class R>
concept Ranked = requires(R r)
{
    {
        r.rank
        } -> std::convertible_to<Rank>;
};

} // namespace Model
