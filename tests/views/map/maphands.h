#pragma once

#include "mapsample.h"

#include "views/map/mapscene.h"
#include "views/map/mapview.h"

#include <QPlainTextEdit>
#include <QTest>

/** A map in a window of its own, with hands: for tests that press, drag and type. */
class MapHands
{
public:
    using TouchpointId = Model::Id<Model::Touchpoint>;

    MapHands();
    /** With the journey of the look. */
    static std::unique_ptr<MapHands> withLook();
    /** Stages without touchpoints. */
    static std::unique_ptr<MapHands> empty();

    std::unique_ptr<Model::Project> project;
    Views::MapView view;

    const Views::MapScene &scene() const { return view.scene(); }
    /** The touchpoint of that name; fails the test where there is none. */
    const Views::MapNode *node(const QString &name) const;
    bool has(const QString &name) const;
    bool connected(const QString &from, const QString &to, Model::ConnectionKind kind) const;
    QStringList names() const; ///< in reading order: stage, column, row

    QPoint at(const QPointF &scene) const;
    QPoint at(const QString &name) const;     ///< a node's middle
    QPoint edgeOf(const QString &name) const; ///< a node's right edge
    QPoint slot(int stage, int column, int row) const;
    void click(const QPoint &at, Qt::KeyboardModifiers modifiers = {});
    void doubleClick(const QPoint &at);
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {});
    /** Presses and moves, and leaves the button down. */
    void beginDrag(const QPoint &from, const QPoint &to);
    /** To the map, or to the name that is being typed. */
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    bool isTyping() const;
    QPlainTextEdit *editor() const;
    /** What the last edit is called. */
    QString lastEdit() const { return project->undoLabel().english(); }

private:
    void open(Model::Id<Model::Journey> journey);
};
