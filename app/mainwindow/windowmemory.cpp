#include "app/mainwindow/windowmemory.h"

#include "app/mainwindow/shown.h"
#include "app/settings/settings.h"

#include "views/curves/curvesview.h"
#include "views/feedback/inbox/inboxpage.h"
#include "views/map/mapview.h"

#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>

namespace App {

using namespace Qt::StringLiterals;

bool WindowMemory::restore(const Settings &settings, const QString &path) const
{
    const QVariant geometry = settings.layout(path, u"geometry"_s);
    if (!geometry.isValid())
        return false;
    window.restoreGeometry(geometry.toByteArray());
    columns.restoreState(settings.layout(path, u"columns"_s).toByteArray());
    mapAndCurves.restoreState(settings.layout(path, u"map-and-curves"_s).toByteArray());
    for (int column : {0, columns.count() - 1})
        columns.widget(column)->setVisible(settings.layout(path, u"column-%1"_s.arg(column)).toBool());
    // After the panels: a page may need the room of one.
    pages.setCurrentIndex(qBound(0, settings.layout(path, u"page"_s).toInt(), pages.count() - 1));
    curves.setVisible(settings.layout(path, u"curves"_s).toBool());
    curves.setMeasuredShown(!settings.layout(path, u"hide-measured"_s).toBool());
    shown.setJourney(Model::Id<Model::Journey>::fromString(settings.layout(path, u"journey"_s).toString()));
    inbox.restoreState(settings.layout(path, u"inbox"_s).toByteArray());
    map.restoreState(settings.layout(path, u"map"_s).toByteArray());
    return true;
}

void WindowMemory::save(Settings &settings, const QString &path) const
{
    settings.setLayout(path, u"geometry"_s, window.saveGeometry());
    settings.setLayout(path, u"columns"_s, columns.saveState());
    settings.setLayout(path, u"map-and-curves"_s, mapAndCurves.saveState());
    settings.setLayout(path, u"page"_s, pages.currentIndex());
    for (int column : {0, columns.count() - 1})
        settings.setLayout(path, u"column-%1"_s.arg(column), !columns.widget(column)->isHidden());
    settings.setLayout(path, u"curves"_s, !curves.isHidden());
    settings.setLayout(path, u"hide-measured"_s, !curves.isMeasuredShown());
    settings.setLayout(path, u"journey"_s, shown.journey().toString());
    settings.setLayout(path, u"inbox"_s, inbox.saveState());
    settings.setLayout(path, u"map"_s, map.saveState());
}

} // namespace App
