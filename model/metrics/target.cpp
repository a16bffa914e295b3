#include "model/metrics/target.h"

#include <QCoreApplication>

#include <cmath>

namespace Model {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

} // namespace

double nearness(const Metric &metric, double target)
{
    constexpr double part = 0.05;
    if (metric.lowest && metric.highest)
        return part * std::abs(*metric.highest - *metric.lowest);
    return part * std::abs(target);
}

TargetResult againstTarget(const MetricValue &value, double target)
{
    TargetResult result;
    if (!value.value || !std::isfinite(target))
        return result;
    const bool isHigher = value.metric.better == Better::Higher;
    result.ahead = isHigher ? *value.value - target : target - *value.value;
    if (value.isTooFew())
        return result;
    // 0.1 + 0.2 is as good as 0.3.
    const double rounding = 1e-9 * std::max(1.0, std::abs(target));
    result.isCertain = value.interval && !value.interval->contains(target);
    if (result.ahead >= -rounding)
        result.state = TargetState::Met;
    else
        result.state =
            result.ahead >= -nearness(value.metric, target) - rounding ? TargetState::Near : TargetState::Missed;
    return result;
}

QString targetWord(TargetState state)
{
    switch (state) {
    case TargetState::Unknown:
        return MetricText::tr("unknown");
    case TargetState::Met:
        return MetricText::tr("met");
    case TargetState::Near:
        return MetricText::tr("close");
    case TargetState::Missed:
        return MetricText::tr("missed");
    }
    return {};
}

QChar targetSign(TargetState state)
{
    switch (state) {
    case TargetState::Unknown:
        return u'?';
    case TargetState::Met:
        return u'▲';
    case TargetState::Near:
        return u'◆';
    case TargetState::Missed:
        return u'▼';
    }
    return {};
}

} // namespace Model
