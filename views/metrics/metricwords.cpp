#include "views/metrics/metricwords.h"

#include "views/theme/theme.h"
#include "views/widgets/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MetricWords)
};

/** With the minus of typography, and no minus at all before a zero. */
QString number(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    QString text = QLocale().toString(std::round(value * scale) == 0 ? 0.0 : value, 'f', decimals);
    if (text.startsWith(u'-'))
        text[0] = QChar(0x2212);
    return text;
}

bool isMinutes(const Metric &metric) { return metric.kind == MetricKind::Frt; }

/** "5 h 20", "45 min", "2 d 4 h". */
QString minutesText(double minutes)
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    const auto whole = std::llround(std::abs(minutes));
    const QString sign = minutes < 0 && whole > 0 ? u"−"_s : QString();
    const QLocale locale;
    if (whole < hour)
        return sign + Text::tr("%1 min").arg(locale.toString(whole));
    if (whole < day) {
        const auto rest = whole % hour;
        const QString hours = Text::tr("%1 h").arg(locale.toString(whole / hour));
        return sign + (rest ? hours + u' ' + QString::number(rest).rightJustified(2, u'0') : hours);
    }
    const auto hours = std::llround(double(whole) / hour);
    const QString days = Text::tr("%1 d").arg(locale.toString(hours / 24));
    return sign + (hours % 24 ? days + u' ' + Text::tr("%1 h").arg(locale.toString(hours % 24)) : days);
}

int decimalsOf(const Metric &metric, double value)
{
    const double size = std::abs(value);
    switch (metric.kind) {
    case MetricKind::Nps:
    case MetricKind::Tickets:
    case MetricKind::Frt:
        return 0;
    case MetricKind::Ces:
    case MetricKind::Ces1:
        return 1;
    default:
        break;
    }
    if (metric.unit == "%"_L1)
        return size < 10 ? 1 : 0;
    if (value == std::round(value) || size >= 100)
        return 0;
    return size < 10 ? 2 : 1;
}

QString unitOf(const Metric &metric)
{
    if (metric.kind == MetricKind::Own || metric.isShare())
        return metric.unit;
    return {};
}

QString withUnit(const Metric &metric, const QString &text)
{
    const QString unit = unitOf(metric);
    return unit.isEmpty() ? text : text + QChar(QChar::Nbsp) + unit;
}

QString stateSign(TargetState state)
{
    switch (state) {
    case TargetState::Met:
        return u"▲"_s;
    case TargetState::Near:
        return u"◆"_s;
    case TargetState::Missed:
        return u"▼"_s;
    case TargetState::Unknown:
        break;
    }
    return {};
}

QString stateWord(TargetState state)
{
    switch (state) {
    case TargetState::Met:
        return Text::tr("met");
    case TargetState::Near:
        return Text::tr("close");
    case TargetState::Missed:
        return Text::tr("missed");
    case TargetState::Unknown:
        break;
    }
    return {};
}

} // namespace

QString figureText(const Metric &metric, double value)
{
    return isMinutes(metric) ? minutesText(value) : withUnit(metric, number(value, decimalsOf(metric, value)));
}

QString intervalText(const Metric &metric, const Interval &interval, double value)
{
    const auto between = [](const QString &low, const QString &high) {
        return Text::tr("%1 … %2", "the ends of an interval").arg(low, high);
    };
    if (isMinutes(metric))
        return between(minutesText(interval.low), minutesText(interval.high));
    const int decimals = decimalsOf(metric, value);
    return withUnit(metric, between(number(interval.low, decimals), number(interval.high, decimals)));
}

QString countText(const MetricValue &value)
{
    const QString n = QLocale().toString(value.n);
    if (value.metric.isCount())
        return {};
    if (value.isReported)
        return value.n == 1 ? Text::tr("1 figure") : Text::tr("%1 figures").arg(n);
    return Text::tr("n %1").arg(n);
}

QString tooFewText(qint64 n)
{
    return n == 1 ? Text::tr("Only 1 answer: too few to tell.")
                  : Text::tr("Only %1 answers: too few to tell.").arg(QLocale().toString(n));
}

QString questionText(const BoardMetric &metric)
{
    switch (metric.value.metric.kind) {
    case MetricKind::Nps:
        return Text::tr("Would recommend");
    case MetricKind::Csat:
        return Text::tr("Satisfied, 4 or 5 of 5");
    case MetricKind::Ces:
        return Text::tr("Made it easy, 7 is easy");
    case MetricKind::CesEasy:
        return Text::tr("Found it easy, 5 to 7 of 7");
    case MetricKind::Ces1:
        return Text::tr("Effort they put in, 1 is easy");
    case MetricKind::Churn:
        return Text::tr("Lost of those there at the start");
    case MetricKind::Fcr:
        return Text::tr("Solved at the first contact");
    case MetricKind::Frt:
        return Text::tr("Median, from question to answer");
    case MetricKind::Tickets:
        return Text::tr("Tickets, calls, e-mails and chats");
    case MetricKind::Own:
        break;
    }
    if (!metric.ownFormula.isEmpty())
        return metric.ownFormula.simplified();
    return metric.value.metric.better == Better::Higher ? Text::tr("Higher is better") : Text::tr("Lower is better");
}

QString targetText(const MetricValue &value, double target, Length length)
{
    const TargetState state = againstTarget(value, target).state;
    const QString figure = target == std::round(target) && !isMinutes(value.metric)
                               ? withUnit(value.metric, number(target, 0))
                               : figureText(value.metric, target);
    const QString wanted = Text::tr("target %1").arg(figure);
    if (state == TargetState::Unknown)
        return wanted;
    return Text::tr("%1 %2 · %3", "a sign, whether the target is met, and the target")
        .arg(stateSign(state), stateWord(state), length == Length::Full ? wanted : figure);
}

QString changeText(const Metric &metric, const MetricChange &change, const QString &before)
{
    const QString arrow = change.isRising ? u"↗"_s : u"↘"_s;
    QString size = figureText(metric, std::abs(change.difference));
    if (metric.isCount())
        size = Text::tr("%1 a day").arg(number(std::abs(change.difference), 1));
    else if (metric.unit == "%"_L1)
        size = Text::tr("%1 points").arg(number(std::abs(change.difference), decimalsOf(metric, change.difference)));
    switch (change.trend) {
    case Trend::Better:
        return Text::tr("%1 better than %2 by %3", "an arrow, a period, a difference").arg(arrow, before, size);
    case Trend::Worse:
        return Text::tr("%1 worse than %2 by %3", "an arrow, a period, a difference").arg(arrow, before, size);
    case Trend::Steady:
        return Text::tr("→ steady since %1").arg(before);
    case Trend::Unknown:
        break;
    }
    return Text::tr("too few answers to compare with %1").arg(before);
}

QString scaleText(const Metric &metric)
{
    const auto end = [&](double value) {
        const QString text = isMinutes(metric) ? minutesText(value) : number(value, value == std::round(value) ? 0 : 2);
        return metric.kind == MetricKind::Nps && value > 0 ? u'+' + text : text;
    };
    if (metric.lowest && metric.highest)
        return withUnit(metric,
                        Text::tr("%1 … %2", "the ends of an interval").arg(end(*metric.lowest), end(*metric.highest)));
    if (metric.lowest)
        return withUnit(metric, Text::tr("from %1 on").arg(end(*metric.lowest)));
    if (metric.highest)
        return withUnit(metric, Text::tr("up to %1").arg(end(*metric.highest)));
    const QString unit = unitOf(metric);
    return unit.isEmpty() ? Text::tr("open at both ends") : Text::tr("%1, open at both ends").arg(unit);
}

QString pointText(const TrendPoint &point, PeriodUnit unit)
{
    const MetricValue &value = point.value;
    QStringList parts{point.period.title(unit, QLocale())};
    parts += value.value ? figureText(value.metric, *value.value) : Text::tr("no answers");
    if (value.interval && !value.isTooFew())
        parts += intervalText(value.metric, *value.interval, *value.value);
    if (const QString n = countText(value); !n.isEmpty())
        parts += n;
    return parts.join(u"  "_s);
}

QString intervalMethod(const MetricValue &value)
{
    if (value.metric.isCount())
        return Text::tr("None: it is all that there were.");
    if (!value.interval)
        return value.n > 0 && value.value
                   ? Text::tr("None: it isn't known how the answers spread, or there are too few.")
                   : QString();
    if (value.isReported)
        return Text::tr("95 %, Student's t over the figures");
    switch (value.metric.kind) {
    case MetricKind::Nps:
        return Text::tr("95 %, of the difference of two shares; it may reach past the ends of the scale");
    case MetricKind::Ces:
    case MetricKind::Ces1:
        return Text::tr("95 %, Student's t");
    case MetricKind::Frt:
        return Text::tr("95 %, order statistics");
    default:
        return value.hits ? Text::tr("95 %, Wilson") : Text::tr("95 %");
    }
}

QString sourceText(const Metric &metric)
{
    switch (metric.kind) {
    case MetricKind::Nps:
        return u"F. F. Reichheld, “The one number you need to grow”, Harvard Business Review, 2003"_s;
    case MetricKind::Ces:
    case MetricKind::CesEasy:
        return u"M. Dixon, N. Toman, R. DeLisi, “The effortless experience”, 2013"_s;
    case MetricKind::Ces1:
        return u"M. Dixon, K. Freeman, N. Toman, “Stop trying to delight your customers”, Harvard Business Review, 2010"_s;
    case MetricKind::Own:
        return Text::tr("This project");
    default:
        return Text::tr("Common practice; the manual says what is counted");
    }
}

QString believedText(Model::Measure measure, double value)
{
    const QString text = number(value, 1);
    return measure == Model::Measure::Emotion && value >= 0.05 ? u'+' + text : text;
}

QColor stateColor(const Theme &theme, TargetState state)
{
    switch (state) {
    case TargetState::Met:
        return theme.emotionText(2);
    case TargetState::Near:
        return theme.warning;
    case TargetState::Missed:
        return theme.emotionText(-2);
    case TargetState::Unknown:
        break;
    }
    return theme.secondText;
}

double goodness(const Metric &metric, double value)
{
    // From where on it is +2, +1, 0 and −1.
    std::array<double, 4> steps{60, 30, 0, -30};
    if (metric.isShare())
        steps = {90, 75, 60, 40};
    else if (metric.kind == MetricKind::Ces)
        steps = {6, 5, 4, 3};
    double result = 2;
    for (const double step : steps) {
        if (value >= step)
            return result;
        result -= 1;
    }
    return result;
}

std::optional<double> typedNumber(const QString &text)
{
    QString plain = text.simplified().replace(u'−', u'-');
    if (plain.endsWith(u'%'))
        plain = plain.chopped(1).trimmed();
    bool isNumber = false;
    double value = QLocale().toDouble(plain, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(plain, &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> typedNumber(const Metric &metric, const QString &text)
{
    if (const auto value = typedNumber(text))
        return value;
    if (isMinutes(metric))
        return durationFromText(text);
    QString plain = text.trimmed();
    if (!metric.unit.isEmpty() && plain.endsWith(metric.unit, Qt::CaseInsensitive))
        return typedNumber(plain.chopped(metric.unit.size()));
    return {};
}

QString scaleProblem(const Metric &metric, double value)
{
    const bool isOff = (metric.lowest && value < *metric.lowest) || (metric.highest && value > *metric.highest);
    return isOff ? Text::tr("%1 is off the scale: %2.").arg(editText(metric, value), scaleText(metric)) : QString();
}

QString editText(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 12).replace(u'-', u'−');
}

QString editText(const Metric &metric, double value)
{
    return isMinutes(metric) ? durationText(value) : editText(value);
}

} // namespace Views
