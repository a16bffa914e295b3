#pragma once

#include <QString>

#include <optional>

namespace Model {

/** The two ends of a scale of answers, worst first: 1 and 5, or 5 and 1 where 1 is best. They differ and are finite. */
struct Scale
{
    double worst = 1;
    double best = 5;
    double low() const { return worst < best ? worst : best; }
    double high() const { return worst < best ? best : worst; }
    bool contains(double value) const { return value >= low() && value <= high(); }
    /** @p value, which is on this scale, at the same place on @p other. */
    double mapped(double value, const Scale &other) const
    {
        return other.worst + (value - worst) / (best - worst) * (other.best - other.worst);
    }
    bool operator==(const Scale &) const = default;

    /** "1-5", "-1-1", "5-1". */
    QString word() const;
    static std::optional<Scale> ofWord(QStringView word);
};

} // namespace Model
