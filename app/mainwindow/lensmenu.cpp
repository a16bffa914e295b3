#include "app/mainwindow/lensmenu.h"

#include "views/map/lenses/lens.h"
#include "views/map/mapview.h"
#include "views/theme/icons.h"
#include "views/widgets/plaintooltip.h"

#include <QActionGroup>
#include <QEvent>

namespace App {

using namespace Qt::StringLiterals;

LensMenu::LensMenu(Views::MapView &map, QWidget *parent)
    : QMenu(parent)
    , m_map(map)
    , m_choice(new QActionGroup(this))
{
    setObjectName("lensMenu"_L1);
    setToolTipsVisible(true);
    for (const Views::Lens *lens : Views::lenses()) {
        QAction *action = addAction(Views::icon(lens->iconName()), QString());
        action->setObjectName("lens-"_L1 + lens->word());
        action->setCheckable(true);
        m_choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, lens] { m_map.setLens(*lens); });
    }
    connect(&map, &Views::MapView::lensChanged, this, &LensMenu::follow);
    retranslate();
    follow();
}

QString LensMenu::summary() const { return tr("Lens: %1").arg(m_map.lens().title()); }

void LensMenu::follow()
{
    m_choice->actions().value(Views::lenses().indexOf(&m_map.lens()))->setChecked(true);
    emit summaryChanged();
}

void LensMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit summaryChanged();
    }
    QMenu::changeEvent(event);
}

void LensMenu::retranslate()
{
    const QList<QAction *> actions = m_choice->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions[i]->setText(Views::lenses()[i]->title());
        actions[i]->setToolTip(Views::plainToolTip(Views::lenses()[i]->hint()));
    }
}

} // namespace App
