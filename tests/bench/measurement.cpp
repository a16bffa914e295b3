#include "tests/bench/measurement.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString number(std::optional<double> value, const QString &unit)
{
    if (!value)
        return u"–"_s;
    return QString::number(*value, 'f', *value < 10 ? 2 : 0) + u' ' + unit;
}

QJsonValue jsonNumber(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); }

} // namespace

double Bench::milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double Bench::percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(share * double(values.size())));
    return values[std::clamp<qsizetype>(rank - 1, 0, values.size() - 1)];
}

double Bench::median(const QList<double> &values) { return percentile(values, 0.5); }

QByteArray Bench::asJson(const QList<Measurement> &measurements)
{
    QJsonArray array;
    for (const Measurement &m : measurements) {
        array.append(QJsonObject{{u"name"_s, m.name},
                                 {u"value"_s, m.failure.isEmpty() ? QJsonValue(m.value) : QJsonValue()},
                                 {u"unit"_s, m.unit},
                                 {u"reference"_s, jsonNumber(m.reference)},
                                 {u"referenceName"_s, m.referenceName},
                                 {u"budget"_s, jsonNumber(m.budget)},
                                 {u"ok"_s, m.isOk()},
                                 {u"failure"_s, m.failure}});
    }
    return QJsonDocument(array).toJson();
}

QString Bench::asTable(const QList<Measurement> &measurements)
{
    QList<QStringList> rows{{u"what"_s, u"measured"_s, u"budget"_s, u""_s, u"reference"_s}};
    for (const Measurement &m : measurements) {
        const QString verdict = m.budget ? (m.isOk() ? u"ok"_s : u"TOO MUCH"_s) : QString();
        rows.append({m.name, m.failure.isEmpty() ? number(m.value, m.unit) : u"–"_s, number(m.budget, m.unit),
                     m.failure.isEmpty() ? verdict : u"FAILED: "_s + m.failure,
                     m.referenceName.isEmpty() ? QString() : number(m.reference, m.unit) + u"  "_s + m.referenceName});
    }
    QString table;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : rows)
                width = std::max(width, other[column].size());
            line += column == 1 || column == 2 ? row[column].rightJustified(width) : row[column].leftJustified(width);
            line += u"  "_s;
        }
        table += line.trimmed() + u'\n';
    }
    return table;
}
