#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Bench {

/** One line of the table: what was measured, beside what else there is to compare it with. */
struct Measurement
{
    QString name;
    double value = 0;
    QString unit;                    ///< "ms" or "MB" (10⁶ bytes)
    std::optional<double> reference; ///< in the same unit
    QString referenceName;           ///< what the reference is, and whether it was published instead of measured
    std::optional<double> budget;    ///< in the same unit; at most that much
    QString failure;                 ///< why there is no value
    bool isOk() const { return failure.isEmpty() && (!budget || value <= *budget); }
};

/** The milliseconds that @p work takes. */
double milliseconds(const std::function<void()> &work);
/** The value that @p share (0 … 1) of @p values don't exceed. */
double percentile(QList<double> values, double share);
double median(const QList<double> &values);

QByteArray asJson(const QList<Measurement> &measurements);
QString asTable(const QList<Measurement> &measurements);

} // namespace Bench
