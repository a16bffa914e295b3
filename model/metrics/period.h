#pragma once

#include <QLocale>

namespace Model {

enum class PeriodUnit { Day, Week, Month, Quarter, Year };

/** A stretch of time: milliseconds since 1970, UTC, from its first to before its end. */
struct Period
{
    qint64 from = 0;
    qint64 to = 0; ///< no longer part of it

    /** The day, week (from Monday, ISO 8601), month, quarter or year, in UTC, that @p time lies in. */
    static Period of(qint64 time, PeriodUnit unit);
    /** The last @p count days … years up to and with the day of @p now: of months, exactly twelve make a year. */
    static Period last(int count, PeriodUnit unit, qint64 now);

    bool contains(qint64 time) const { return from <= time && time < to; }
    double days() const { return double(to - from) / 86'400'000; }
    /** The one of the same @p unit right after this one, which is one itself. */
    Period next(PeriodUnit unit) const { return of(to, unit); }
    /** What a whole @p unit is called on an axis: "5 Mar 2026", "W10 2026", "Mar 2026", "Q1 2026", "2026"; translated.
     */
    QString title(PeriodUnit unit, const QLocale &locale) const;
    bool operator==(const Period &) const = default;
};

} // namespace Model
