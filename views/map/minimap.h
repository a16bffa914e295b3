#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace Views {

class MapScene;

/** The whole map small, in the colours of its lens, with a frame around what is seen; pressing and dragging leads
 * there. Hides where all is seen.
 */
class Minimap : public QWidget
{
    Q_OBJECT
public:
    Minimap(const MapScene &scene, QWidget *parent);

    void setAllowed(bool allowed);
    bool isAllowed() const { return m_allowed; }
    /** What is seen, in scene units. */
    void setVisiblePart(const QRectF &visible);
    /** The map changed: soon it is drawn anew. */
    void refresh();
    /** Stands in the parent's lower right corner. */
    void place();

signals:
    /** A place was pressed, in scene units. */
    void pressed(const QPointF &scene);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void draw();
    void showIfNeeded();
    QRectF content() const;
    QPointF toScene(const QPointF &point) const;
    QRectF fromScene(const QRectF &scene) const;

    const MapScene &m_scene;
    QRectF m_visible;
    QPixmap m_picture;
    QTimer m_later;
    bool m_allowed = true;
};

} // namespace Views
