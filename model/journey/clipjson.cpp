#include "model/journey/clip.h"

#include "model/journey/limits.h"
#include "model/journey/palette.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

// A clip comes from the clipboard, which any program may fill: whatever it says is checked and held to the limits.

using namespace Qt::StringLiterals;

namespace Model {

namespace {

constexpr qsizetype mostBytes = 256 * 1024 * 1024;
constexpr qsizetype mostItems = 50'000;
constexpr qsizetype mostLinks = 200'000;
constexpr qsizetype mostNames = 10'000;
constexpr int mostSlots = 10'000;

[[noreturn]] void refuse()
{
    throw Error(QCoreApplication::translate("Journey",
                                            "What is on the clipboard can’t be read as touchpoints. Copy them "
                                            "again and paste once more."));
}

QJsonValue toValue(const QString &value) { return value; }
QJsonValue toValue(bool value) { return value; }
QJsonValue toValue(int value) { return value; }
QJsonValue toValue(double value) { return value; }
template <class R>
QJsonValue toValue(Id<R> value)
{
    return value ? QJsonValue(value.toString()) : QJsonValue();
}
template <class E>
requires std::is_enum_v<E> QJsonValue toValue(E value) { return word(value); }
template <class T>
QJsonValue toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : QJsonValue();
}

// A value of the wrong kind leaves the field as it is.
void fromValue(const QJsonValue &json, QString &value) { value = json.toString(value); }
void fromValue(const QJsonValue &json, bool &value) { value = json.toBool(value); }
void fromValue(const QJsonValue &json, int &value) { value = json.toInt(value); }
void fromValue(const QJsonValue &json, double &value) { value = json.toDouble(value); }
template <class R>
void fromValue(const QJsonValue &json, Id<R> &value)
{
    value = Id<R>::fromString(json.toString());
}
template <class E>
requires std::is_enum_v<E>
void fromValue(const QJsonValue &json, E &value) { value = fromWord<E>(json.toString()).value_or(value); }
template <class T>
void fromValue(const QJsonValue &json, std::optional<T> &value)
{
    if (json.isNull() || json.isUndefined())
        return;
    T inner{};
    fromValue(json, inner);
    value = inner;
}

template <class T>
constexpr bool isOwnPlace = std::is_same_v<T, Rank> || std::is_same_v<T, Id<Stage>> || std::is_same_v<T, Id<Channel>> ||
                            std::is_same_v<T, Id<Owner>> || std::is_same_v<T, Id<Touchpoint>>;

/** The fields of a record that mean something outside its journey. */
template <class R, class Visitor>
void forEachPortable(Visitor &&visit)
{
    forEachField<R>([&](const auto &field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (!isOwnPlace<T>) {
            if (field.key[0] != '\0')
                visit(field);
        }
    });
}

template <class R>
QJsonObject written(const R &row)
{
    QJsonObject object;
    forEachPortable<R>([&](const auto &field) { object[QLatin1String(field.key)] = toValue(row.*(field.member)); });
    return object;
}

template <class R>
R readRecord(const QJsonObject &object)
{
    R row;
    forEachPortable<R>([&](const auto &field) { fromValue(object[QLatin1String(field.key)], row.*(field.member)); });
    return row;
}

std::optional<double> within(std::optional<double> value, double low, double high)
{
    if (!value || !std::isfinite(*value))
        return std::nullopt;
    return std::clamp(*value, low, high);
}

QJsonArray written(const QList<Clip::Named> &names)
{
    QJsonArray array;
    for (const Clip::Named &named : names)
        array.append(QJsonObject{{u"name"_s, named.name}, {u"color"_s, named.color}});
    return array;
}

QJsonArray arrayAt(const QJsonObject &object, QLatin1String key, qsizetype most)
{
    const QJsonArray array = object[key].toArray();
    if (array.size() > most)
        refuse();
    return array;
}

QList<Clip::Named> readNames(const QJsonObject &object, QLatin1String key)
{
    QList<Clip::Named> names;
    for (const QJsonValue &value : arrayAt(object, key, mostNames)) {
        const QString color = value[u"color"].toString();
        names.append({limitedName(value[u"name"].toString()), isColor(color) ? color : nextColor({})});
    }
    return names;
}

/** A valid index into a list of @p size, else −1. */
int readIndex(const QJsonValue &value, qsizetype size)
{
    const int index = value.toInt(-1);
    return index >= 0 && index < size ? index : -1;
}

Clip::Item readItem(const QJsonObject &object, const Clip &clip)
{
    Clip::Item item;
    item.touchpoint = readRecord<Touchpoint>(object);
    Touchpoint &touchpoint = item.touchpoint;
    touchpoint.name = limitedName(touchpoint.name);
    touchpoint.description = limitedText(touchpoint.description);
    touchpoint.column = std::clamp(touchpoint.column, 0, mostSlots);
    touchpoint.row = std::clamp(touchpoint.row, 0, mostSlots);
    touchpoint.durationMinutes = within(touchpoint.durationMinutes, 0, 1e11);
    item.stage = std::clamp(object[u"stage"].toInt(), 0, mostSlots);
    item.channel = readIndex(object[u"channel"], clip.channels.size());
    item.owner = readIndex(object[u"owner"], clip.owners.size());
    return item;
}

} // namespace

QByteArray Clip::toJson() const
{
    QJsonArray touchpoints;
    for (const Item &item : items) {
        QJsonObject object = written(item.touchpoint);
        object[u"stage"] = item.stage;
        object[u"channel"] = item.channel;
        object[u"owner"] = item.owner;
        touchpoints.append(object);
    }
    QJsonArray connections;
    for (const Link &link : links) {
        QJsonObject object = written(link.connection);
        object[u"from"] = link.from;
        object[u"to"] = link.to;
        connections.append(object);
    }
    QJsonArray scores;
    for (const Feeling &feeling : feelings) {
        scores.append(QJsonObject{{u"touchpoint"_s, feeling.item},
                                  {u"persona"_s, feeling.persona},
                                  {u"emotion"_s, toValue(feeling.emotion)},
                                  {u"effort"_s, toValue(feeling.effort)}});
    }
    return QJsonDocument(QJsonObject{{u"touchpoints"_s, touchpoints},
                                     {u"connections"_s, connections},
                                     {u"scores"_s, scores},
                                     {u"channels"_s, written(channels)},
                                     {u"owners"_s, written(owners)},
                                     {u"personas"_s, written(personas)}})
        .toJson(QJsonDocument::Compact);
}

Clip Clip::fromJson(const QByteArray &json)
{
    if (json.size() > mostBytes)
        refuse();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document[u"touchpoints"].isArray())
        refuse();
    const QJsonObject root = document.object();
    Clip clip;
    clip.channels = readNames(root, "channels"_L1);
    clip.owners = readNames(root, "owners"_L1);
    clip.personas = readNames(root, "personas"_L1);
    for (const QJsonValue &value : arrayAt(root, "touchpoints"_L1, mostItems))
        clip.items.append(readItem(value.toObject(), clip));
    for (const QJsonValue &value : arrayAt(root, "connections"_L1, mostLinks)) {
        Link link;
        link.from = readIndex(value[u"from"], clip.items.size());
        link.to = readIndex(value[u"to"], clip.items.size());
        link.connection = readRecord<Connection>(value.toObject());
        link.connection.label = limitedName(link.connection.label);
        link.connection.probability = within(link.connection.probability, 0, 1);
        link.connection.volume = within(link.connection.volume, 0, 1e14);
        if (link.from >= 0 && link.to >= 0)
            clip.links.append(link);
    }
    for (const QJsonValue &value : arrayAt(root, "scores"_L1, mostLinks)) {
        Feeling feeling;
        feeling.item = readIndex(value[u"touchpoint"], clip.items.size());
        feeling.persona = readIndex(value[u"persona"], clip.personas.size());
        if (feeling.persona < 0 && value[u"persona"].toInt() != -1)
            continue; // nobody's, rather than everybody's
        fromValue(value[u"emotion"], feeling.emotion);
        fromValue(value[u"effort"], feeling.effort);
        if (feeling.item >= 0)
            clip.feelings.append(feeling);
    }
    return clip;
}

} // namespace Model
