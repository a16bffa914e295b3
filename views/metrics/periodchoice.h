#pragma once

#include "model/metrics/period.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Views {

/** Which stretch of time the board shows, as people choose it. Days are those of UTC. */
struct PeriodChoice
{
    enum class Kind { Last30Days, Last3Months, Last12Months, ThisYear, LastYear, Everything, FromTo };
    Kind kind = Kind::Last12Months;
    QDate from; ///< of FromTo: the first and the last day
    QDate to;

    /** The stretch itself at @p now (ms since 1970, UTC); none: everything. */
    std::optional<Model::Period> period(qint64 now) const;
    /** The one that it is compared with: as long, and right before; of this year, the same part of the last one. */
    std::optional<Model::Period> before(qint64 now) const;
    /** "Last 12 months", "2025", "1 Mar 2026 – 5 Apr 2026"; translated. */
    QString title(qint64 now) const;
    /** "the 12 months before"; translated. Empty where there is none. */
    QString beforeWords(qint64 now) const;
    bool operator==(const PeriodChoice &) const = default;
};

/** "28 Nov 2025 – 27 Nov 2026": the days of a period. */
QString daysText(const Model::Period &period);

} // namespace Views
