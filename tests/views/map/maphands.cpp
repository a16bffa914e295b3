#include "maphands.h"

#include "model/journey/journeyoperations.h"

#include <algorithm>

using namespace Model;
using namespace Qt::StringLiterals;

MapHands::MapHands()
    : project(Project::inMemory())
{
    view.setAnimated(false);
    view.resize(1300, 700);
}

std::unique_ptr<MapHands> MapHands::withLook()
{
    auto map = std::make_unique<MapHands>();
    map->open(MapSample::look(*map->project));
    return map;
}

std::unique_ptr<MapHands> MapHands::empty()
{
    auto map = std::make_unique<MapHands>();
    Id<Journey> journey;
    map->project = Project::inMemory(
        {.name = u"Empty"_s, .fill = [&](Edit &edit) { journey = createJourney(edit, u"Journey"_s); }});
    map->open(journey);
    return map;
}

void MapHands::open(Id<Journey> journey)
{
    view.setProject(project.get(), journey);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setFocus();
    view.zoomAt(1, {});
}

const Views::MapNode *MapHands::node(const QString &name) const
{
    for (const int index : scene().nodesIn(scene().bounds())) {
        if (scene().node(index).name == name)
            return &scene().node(index);
    }
    return nullptr;
}

bool MapHands::has(const QString &name) const { return node(name) != nullptr; }

bool MapHands::connected(const QString &from, const QString &to, ConnectionKind kind) const
{
    const auto all = project->all<Connection>();
    return std::any_of(all.begin(), all.end(), [&](const Connection &c) {
        return c.kind == kind && project->find(c.from)->name == from && project->find(c.to)->name == to;
    });
}

QStringList MapHands::names() const
{
    QStringList result;
    for (const int index : scene().nodesIn(scene().bounds()))
        result.append(scene().node(index).name);
    return result;
}

QPoint MapHands::at(const QPointF &point) const { return view.toView(point).toPoint(); }

QPoint MapHands::at(const QString &name) const
{
    const Views::MapNode *found = node(name);
    return found ? at(found->rect.center()) : QPoint(-1, -1);
}

QPoint MapHands::edgeOf(const QString &name) const
{
    const Views::MapNode *found = node(name);
    return found ? at(QPointF(found->rect.right() - 1, found->rect.center().y() + 14)) : QPoint(-1, -1);
}

QPoint MapHands::slot(int stage, int column, int row) const
{
    return at(scene().geometry().nodeRect({stage, column, row}).center());
}

void MapHands::click(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at);
}

void MapHands::doubleClick(const QPoint &at)
{
    click(at);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
}

void MapHands::beginDrag(const QPoint &from, const QPoint &to)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    const auto moveTo = [this](const QPointF &at) {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    moveTo(QPointF(from + to) / 2);
    moveTo(to);
}

void MapHands::drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers)
{
    beginDrag(from, to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
}

QPlainTextEdit *MapHands::editor() const { return view.viewport()->findChild<QPlainTextEdit *>(u"inlineEditor"_s); }

bool MapHands::isTyping() const { return editor()->isVisible(); }

void MapHands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(isTyping() ? static_cast<QWidget *>(editor()) : &view, key, modifiers);
}

void MapHands::type(const QString &text) { QTest::keyClicks(editor(), text); }
