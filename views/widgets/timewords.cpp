#include "views/widgets/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Views {

static QString say(const char *text, int n = -1) { return QCoreApplication::translate("Time", text, nullptr, n); }

QString timeInWords(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QDateTime today = now.toLocalTime();
    const qint64 seconds = local.secsTo(today);
    constexpr int minute = 60;
    // Clocks of two machines needn't agree to the second.
    if (seconds > -minute && seconds < minute)
        return say(QT_TRANSLATE_NOOP("Time", "just now"));
    if (seconds > 0 && seconds < 60 * minute)
        return QCoreApplication::translate("Time", "%n min ago", nullptr, int(seconds / minute));
    const QLocale locale;
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(today.date());
    if (days == 0)
        return say(QT_TRANSLATE_NOOP("Time", "today, %1")).arg(clock);
    if (days == 1)
        return say(QT_TRANSLATE_NOOP("Time", "yesterday, %1")).arg(clock);
    if (local.date().year() == today.date().year()) {
        //: A day of this year: day and month, in the letters of QLocale::toString
        const QString day = say(QT_TRANSLATE_NOOP("Time", "d MMMM"));
        return say(QT_TRANSLATE_NOOP("Time", "%1, %2")).arg(locale.toString(local.date(), day), clock);
    }
    //: A day of another year: day, month and year, in the letters of QLocale::toString
    return locale.toString(local.date(), say(QT_TRANSLATE_NOOP("Time", "d MMMM yyyy")));
}

} // namespace Views
