#include "views/map/shortcount.h"

#include <QCoreApplication>
#include <QLocale>

namespace Views {

namespace {

struct MapText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

/** With one place behind the point below ten, where it isn't 0. */
QString inUnits(qint64 count, qint64 unit)
{
    const qint64 tenths = count / (unit / 10);
    const bool isShown = tenths < 100 && tenths % 10 != 0;
    return QLocale().toString(double(isShown ? tenths : tenths / 10 * 10) / 10, 'f', isShown ? 1 : 0);
}

} // namespace

QString shortCount(qint64 count)
{
    constexpr qint64 thousand = 1000;
    constexpr qint64 million = 1'000'000;
    if (count < thousand)
        return QLocale().toString(count);
    if (count < million)
        return MapText::tr("%1k", "thousands").arg(inUnits(count, thousand));
    return MapText::tr("%1M", "millions").arg(inUnits(count, million));
}

} // namespace Views
