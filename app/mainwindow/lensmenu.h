#pragma once

#include <QMenu>

class QActionGroup;

namespace Views {
class MapView;
}

namespace App {

/** What the map is coloured by: one of all lenses. */
class LensMenu : public QMenu
{
    Q_OBJECT
public:
    LensMenu(Views::MapView &map, QWidget *parent);

    /** "Lens: Emotion" */
    QString summary() const;

signals:
    void summaryChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();

    Views::MapView &m_map;
    QActionGroup *m_choice;
};

} // namespace App
