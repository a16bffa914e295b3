#pragma once

#include "model/journey/connection.h"
#include "model/journey/slot.h"
#include "model/store/project.h"

#include <QStringList>

/** A project in memory with one journey, whose touchpoints are known by name; and pictures of it to compare with. */
class Drawing
{
public:
    /** Stages named "1", "2", … */
    explicit Drawing(int stages);

    Model::Project &project() { return *m_project; }
    Model::Id<Model::Journey> journey() const { return m_journey; }
    Model::Id<Model::Stage> stage(int index) const { return m_stages.at(index); }
    Model::Slot slot(int stage, int column, int row) const { return {m_stages.at(stage), column, row}; }

    /** Draws pictures: a stage each, rows parted by '/', a letter per touchpoint, '.' where none is. */
    void draw(const QStringList &pictures);
    void connect(const QString &from, const QString &to, Model::ConnectionKind kind = Model::ConnectionKind::Next);
    Model::Id<Model::Touchpoint> id(const QString &name) const;
    QList<Model::Id<Model::Touchpoint>> ids(const QString &letters) const;

    /** The pictures as they are now, joined with '|'. */
    QString picture() const;
    /** The names in rank order. */
    QString order() const;
    /** "A>B A-C": '>' next, '-' alternative, '~' the rest; by rank. */
    QString connections() const;

    void edit(const std::function<void(Model::Edit &)> &change) { m_project->edit("Change", change); }

private:
    std::unique_ptr<Model::Project> m_project;
    Model::Id<Model::Journey> m_journey;
    QList<Model::Id<Model::Stage>> m_stages;
};

/** What is wrong with the journeys, as a sentence; empty where every invariant holds. */
QString brokenInvariant(const Model::Rows &rows);
