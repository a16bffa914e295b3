#include "app/welcome/friendlytime.h"

#include <QCoreApplication>
#include <QLocale>

namespace App {

QString friendlyTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(now.date());
    const QLocale locale;
    if (days == 0) {
        return QCoreApplication::translate("FriendlyTime", "today, %1")
            .arg(locale.toString(local.time(), QLocale::ShortFormat));
    }
    if (days == 1)
        return QCoreApplication::translate("FriendlyTime", "yesterday");
    //: A date in this year: day and month, as QLocale::toString takes them
    const QString thisYear = QCoreApplication::translate("FriendlyTime", "d MMMM");
    //: A date in another year
    const QString otherYear = QCoreApplication::translate("FriendlyTime", "d MMMM yyyy");
    return locale.toString(local.date(), local.date().year() == now.date().year() ? thisYear : otherYear);
}

} // namespace App
