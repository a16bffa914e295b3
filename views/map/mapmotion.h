#pragma once

#include <QHash>
#include <QRectF>
#include <QVariantAnimation>

class QPainter;

namespace Views {

class MapCamera;
class MapPainter;
class MapScene;

/** Lets the touchpoints in sight glide from where they were to where they are, after the map was laid out anew. */
class MapMotion : public QVariantAnimation
{
    Q_OBJECT
public:
    explicit MapMotion(QObject *parent);

    /** Remembers where they are; before the change. */
    void remember(const MapScene &scene, const QRectF &visible);
    /** Begins, where it is worth while: not for too many, nor where nothing moved. */
    void play(const MapScene &scene);
    bool isPlaying() const { return state() == Running; }
    /** Paints the ground, the connections and the touchpoints on their way, in scene units. */
    void paint(QPainter &painter, const MapScene &scene, const MapPainter &map, const QRectF &visible,
               double zoom) const;

private:
    QHash<qint64, QRectF> m_before; ///< by the touchpoint's id
};

} // namespace Views
