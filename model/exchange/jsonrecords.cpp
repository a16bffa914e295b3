#include "model/exchange/jsonrecords.h"

#include "model/exchange/shortnumber.h"
#include "model/exchange/storabletext.h"
#include "model/journey/palette.h"
#include "model/store/quote.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct Range
{
    double least;
    double most;
};

/** What the store takes, see its schema. */
Range rangeOf(QByteArrayView column)
{
    if (column == "width")
        return {1, 1000};
    if (column == "probability")
        return {0, 1};
    if (column == "volume")
        return {0, 999'999'999'999'999};
    if (column == "emotion")
        return {-2, 2};
    if (column == "effort")
        return {1, 7};
    if (column == "duration_minutes")
        return {0, 999'999'999'999};
    return {0, 100'000}; // column, row
}

qsizetype longest(QByteArrayView column)
{
    return column == "name" || column == "title" || column == "label" ? longestName : longestText;
}

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return u"{…}"_s;
    if (value.isArray())
        return u"[…]"_s;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return quotable(QString::fromUtf8(list.sliced(1, list.size() - 2)), 40);
}

} // namespace

std::optional<QString> idText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble() && value.toDouble() == std::floor(value.toDouble()) && std::abs(value.toDouble()) < 1e15)
        return QString::number(value.toInteger());
    return std::nullopt;
}

qint64 idNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 && QString::number(number) == text ? number : 0;
}

void JsonRecords::report(const QString &where, const QString &what)
{
    losses.append({0, where.startsWith(u'.') ? where.sliced(1) + u": "_s + what : where + u": "_s + what});
}

void JsonRecords::reportValue(const QString &where, const QJsonValue &value, const QString &instead)
{
    report(where, tr("%1 doesn't fit here; it is %2 now.").arg(shown(value), instead));
}

void JsonRecords::reportUnknown(const QJsonObject &object, const QString &where, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            report(where + u'.' + quotable(it.key()), tr("this field is unknown, so it is left out."));
    }
}

void JsonRecords::reportLater(const QJsonObject &object, const QString &key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isNull() && !(value.isArray() && value.toArray().isEmpty()))
        report(where + u'.' + key, tr("this version of the program doesn't have them, so they are left out."));
}

QList<JsonRecords::Item> JsonRecords::list(const QJsonObject &object, const QString &key, const QString &where)
{
    QList<Item> result;
    const QJsonValue value = object.value(key);
    const QString place = where + u'.' + key;
    if (!value.isArray()) {
        report(place, value.isUndefined() ? tr("it is missing.") : tr("it is no list, so it is left out."));
        return result;
    }
    const QJsonArray array = value.toArray();
    result.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = place + u"[%1]"_s.arg(i);
        if (array[i].isObject())
            result.append({array[i].toObject(), at});
        else
            report(at, tr("%1 is no object, so it is left out.").arg(shown(array[i])));
    }
    return result;
}

void JsonRecords::take(const QJsonValue &value, const QString &where, const char *column, QString &text)
{
    const bool isColour = QByteArrayView(column) == "color";
    if (isColour)
        text = palette().first();
    if (!value.isString() || (isColour && !isColor(value.toString()))) {
        reportValue(where, value, quoted(text));
        return;
    }
    text = storable(value.toString(), longest(column));
    if (text != value.toString())
        report(where, tr("it is longer than %L1 characters or has characters that text can't have, so it is changed.")
                          .arg(longest(column)));
}

void JsonRecords::take(const QJsonValue &value, const QString &where, const char *column, int &number)
{
    const Range range = rangeOf(column);
    if (value.isDouble())
        number = int(std::floor(std::clamp(value.toDouble(), range.least, range.most)));
    if (!value.isDouble() || number != value.toDouble())
        reportValue(where, value, QString::number(number));
}

void JsonRecords::take(const QJsonValue &value, const QString &where, const char *, bool &truth)
{
    if (value.isBool())
        truth = value.toBool();
    else
        reportValue(where, value, truth ? u"true"_s : u"false"_s);
}

void JsonRecords::take(const QJsonValue &value, const QString &where, const char *column, std::optional<double> &number)
{
    if (value.isNull())
        return;
    const Range range = rangeOf(column);
    if (value.isDouble())
        number = std::clamp(value.toDouble(), range.least, range.most);
    if (!number || *number != value.toDouble())
        reportValue(where, value, number ? QString::fromLatin1(shortNumber(*number)) : u"null"_s);
}

} // namespace Model
