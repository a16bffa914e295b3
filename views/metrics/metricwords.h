#pragma once

#include "model/insight/metricboard.h"
#include "model/metrics/target.h"

#include <QColor>
#include <QString>

namespace Views {

struct Theme;

// How numbers of metrics are written on screen. Minus is U+2212.

/** As a figure: "31", "82 %", "5.2", "5 h 20" for minutes, "1,142". */
QString figureText(const Model::Metric &metric, double value);
/** "23 … 38", "79 … 85 %", with as many digits as the figure of @p value has. */
QString intervalText(const Model::Metric &metric, const Model::Interval &interval, double value);
/** "n 612"; of figures that others reported, how many there were; empty for counts. */
QString countText(const Model::MetricValue &value);
/** "Only 3 answers: too few to tell." */
QString tooFewText(qint64 n);
/** What it asks: "Would recommend". */
QString questionText(const Model::BoardMetric &metric);
enum class Length { Full, Short };
/** "▼ missed · target 40": a sign, a word and the target; short, without the word "target". */
QString targetText(const Model::MetricValue &value, double target, Length length = Length::Full);
/** "↗ better than the 12 months before by 4"; @p before is what that period is called. */
QString changeText(const Model::Metric &metric, const Model::MetricChange &change, const QString &before);
/** "−100 … +100, higher is better", for those who ask. */
QString scaleText(const Model::Metric &metric);
/** "NPS 31 in Oct 2026: 95 % 23 … 38, n 612". */
QString pointText(const Model::TrendPoint &point, Model::PeriodUnit unit);
/** How its interval is made, and where its formula comes from; empty where there is nothing to say. */
QString intervalMethod(const Model::MetricValue &value);
QString sourceText(const Model::Metric &metric);

/** What is believed: "+0.2", "−1.0" for emotion, "3.0" for effort. */
QString believedText(Model::Measure measure, double value);

QColor stateColor(const Theme &theme, Model::TargetState state);
/** How good a value of NPS, CSAT or CES 2.0 is, as an emotion −2 … +2. A rule of this program. */
double goodness(const Model::Metric &metric, double value);
/** The number that people typed, in their locale or with a point; of minutes also "5 h 20 min". */
std::optional<double> typedNumber(const Model::Metric &metric, const QString &text);
std::optional<double> typedNumber(const QString &text);
/** Why @p value can't be one of the metric: it is off its scale. Empty where it isn't. */
QString scaleProblem(const Model::Metric &metric, double value);
/** @p value as it is typed. */
QString editText(const Model::Metric &metric, double value);
QString editText(double value);

} // namespace Views
