#pragma once

#include "model/exchange/jsonids.h"
#include "model/exchange/loss.h"
#include "model/journey/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <tuple>

namespace Model {

/** Reads records from JSON objects by their field lists; what doesn't fit a field is mended and reported. */
class JsonRecords
{
    Q_DECLARE_TR_FUNCTIONS(Json)
public:
    template <class R>
    JsonIds<R> &ids()
    {
        return std::get<JsonIds<R>>(m_ids);
    }
    Losses losses;

    void report(const QString &where, const QString &what);

    /** The row that @p object at @p where introduces. @p others are keys that aren't fields. */
    template <class R>
    R read(const QJsonObject &object, const QString &where, const QStringList &others = {})
    {
        R row;
        row.id = define<R>(object, where);
        readFields(object, where, row, others + QStringList{QStringLiteral("id")});
        return row;
    }

    /** The fields of a row that has no id in JSON, or one already. */
    template <class R>
    void readFields(const QJsonObject &object, const QString &where, R &row, QStringList known)
    {
        forEachField<R>([&](const auto &f) {
            using T = std::remove_cvref_t<decltype(row.*(f.member))>;
            if constexpr (!std::is_same_v<T, Rank>) {
                if (!*f.key)
                    return;
                const QString key = QString::fromLatin1(f.key);
                known.append(key);
                const QString place = where + QLatin1Char('.') + key;
                const auto value = object.constFind(key);
                if (value == object.constEnd())
                    report(place, tr("it is missing."));
                else
                    take(*value, place, f.column, row.*(f.member));
            }
        });
        reportUnknown(object, where, known);
    }

    template <class R>
    Id<R> define(const QJsonObject &object, const QString &where)
    {
        const auto defined = ids<R>().define(object.value(QLatin1String("id")));
        using Outcome = typename JsonIds<R>::Outcome;
        const QString place = where + QLatin1String(".id");
        if (defined.outcome == Outcome::Mapped)
            report(place, tr("it is no decimal id as this program writes them, so it has a new one."));
        else if (defined.outcome == Outcome::Missing)
            report(place, tr("it is missing, so it has a new one."));
        else if (defined.outcome == Outcome::Doubled)
            report(place, tr("it is used twice, so it has a new one."));
        return defined.id;
    }

    /** The objects in the list that @p object has under @p key, each with its place; others are reported. */
    struct Item
    {
        QJsonObject object;
        QString where;
    };
    QList<Item> list(const QJsonObject &object, const QString &key, const QString &where);
    void reportUnknown(const QJsonObject &object, const QString &where, const QStringList &known);
    /** A part of the format that this version of the program hasn't got. */
    void reportLater(const QJsonObject &object, const QString &key, const QString &where);

private:
    void take(const QJsonValue &value, const QString &where, const char *column, QString &text);
    void take(const QJsonValue &value, const QString &where, const char *column, int &number);
    void take(const QJsonValue &value, const QString &where, const char *column, bool &truth);
    void take(const QJsonValue &value, const QString &where, const char *column, std::optional<double> &number);
    template <class E>
    requires std::is_enum_v<E>
    void take(const QJsonValue &value, const QString &where, const char *, E &result)
    {
        if (const auto known = value.isString() ? fromWord<E>(value.toString()) : std::nullopt)
            result = *known;
        else
            reportValue(where, value, word(result));
    }
    template <class E>
    requires std::is_enum_v<E>
    void take(const QJsonValue &value, const QString &where, const char *, std::optional<E> &result)
    {
        if (value.isNull())
            return;
        if (const auto known = value.isString() ? fromWord<E>(value.toString()) : std::nullopt)
            result = *known;
        else
            reportValue(where, value, QStringLiteral("null"));
    }
    template <class R>
    void take(const QJsonValue &value, const QString &where, const char *, Id<R> &result)
    {
        if (value.isNull())
            return;
        result = ids<R>().find(value);
        if (!result)
            reportValue(where, value, QStringLiteral("null"));
    }
    void reportValue(const QString &where, const QJsonValue &value, const QString &instead);

    std::tuple<JsonIds<Channel>, JsonIds<Owner>, JsonIds<Persona>, JsonIds<Journey>, JsonIds<Stage>,
               JsonIds<Touchpoint>, JsonIds<Connection>>
        m_ids;
};

} // namespace Model
