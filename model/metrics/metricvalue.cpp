#include "model/metrics/metricvalue.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

QString number(double value, const QLocale &locale, int decimals)
{
    const double scale = std::pow(10, decimals);
    QString text = locale.toString(std::round(value * scale) == 0 ? 0.0 : value, 'f', decimals);
    if (text.startsWith(u'-'))
        text[0] = QChar(0x2212);
    return text;
}

} // namespace

QString MetricValue::formulaText() const { return QCoreApplication::translate("Metrics", formula.toUtf8()); }

QString valueText(const Metric &metric, double value, const QLocale &locale, int decimals)
{
    QString text = number(value, locale, metric.isCount() ? 0 : decimals);
    QString unit = metric.unit;
    if (metric.kind == MetricKind::Frt)
        unit = MetricText::tr("min");
    else if (metric.kind != MetricKind::Own && !metric.isShare())
        return text;
    return unit.isEmpty() ? text : text + QChar(QChar::Nbsp) + unit;
}

QString MetricValue::text(const QLocale &locale) const
{
    const QString title = metric.title();
    if (!value)
        return MetricText::tr("%1: no answers yet").arg(title);
    QString shown = title + u' ' + valueText(metric, *value, locale);
    if (metric.isCount())
        return shown;
    const QString count = locale.toString(n);
    if (isReported)
        return MetricText::tr("%1 (as reported, figures: %2)").arg(shown, count);
    if (isTooFew())
        return MetricText::tr("%1 (n = %2: too few answers to rely on)").arg(shown, count);
    if (!interval)
        return MetricText::tr("%1 (n = %2)").arg(shown, count);
    return MetricText::tr("%1 (n = %2, 95 % %3 … %4)")
        .arg(shown, count, number(interval->low, locale, 1), number(interval->high, locale, 1));
}

MetricValue shareValue(const Metric &metric, qint64 hits, qint64 n, const char *formula)
{
    MetricValue result{metric, {}, n, hits, {}, QString::fromUtf8(formula), false};
    if (n > 0)
        result.value = 100 * double(hits) / double(n);
    if (const auto share = wilsonInterval(double(hits), double(n)))
        result.interval = Interval{100 * share->low, 100 * share->high};
    return result;
}

} // namespace Model
