#pragma once

#include <QString>

#include <optional>

namespace Model {

/** What experience and service are measured by. */
enum class MetricKind { Nps, Csat, Ces, CesEasy, Ces1, Churn, Fcr, Frt, Tickets, Own };
/** Which way a metric is better. */
enum class Better { Higher, Lower };

/** What one metric measures, and how it is read. Two metrics are never added up, nor are two scales. */
struct Metric
{
    MetricKind kind = MetricKind::Own;
    QString word;                 ///< "NPS": its name in files, and of the user's own on screen as well
    QString unit;                 ///< "%", "minutes", "points", "contacts", or what the user says
    std::optional<double> lowest; ///< its scale, in its unit; open ends have none
    std::optional<double> highest;
    Better better = Better::Higher;

    /** The program's own definition of @p kind, which is not Own. */
    static const Metric &of(MetricKind kind);
    /** The one that @p word names, without regard to case; none: it is one of the user's own. */
    static const Metric *named(const QString &word);

    /** A share of people or cases in %, so that its interval is Wilson's. */
    bool isShare() const;
    /** A count of all that there were: it has no interval, and 0 is a value. */
    bool isCount() const { return kind == MetricKind::Tickets; }
    /** As it is called on screen, translated. */
    QString title() const;
    bool operator==(const Metric &) const = default;
};

} // namespace Model
