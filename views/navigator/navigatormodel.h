#pragma once

#include "model/journey/journey.h"
#include "model/journey/persona.h"
#include "model/store/project.h"

#include <QAbstractItemModel>

namespace Views {

/**
 * The project as the navigator lists it: a section with the journeys, and a section with the project's pages, of which
 * Personas holds the personas. Renames and reorders through the project, and changes only where the project did.
 */
class NavigatorModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind {
        JourneySection,
        ProjectSection,
        Journey,
        PersonaPage, ///< the pages, in their order
        FeedbackPage,
        MetricsPage,
        HistoryPage,
        Persona
    };
    enum Role {
        KindRole = Qt::UserRole,
        IdRole,    ///< of a journey or persona, as qlonglong
        StateRole, ///< a small word below a journey
        CountRole, ///< how many personas, or pieces of feedback
        ColorRole  ///< of a persona, #RRGGBB
    };

    explicit NavigatorModel(Model::Project &project, QObject *parent = nullptr);

    static Kind kindOf(const QModelIndex &index);
    static Model::Id<Model::Journey> journeyOf(const QModelIndex &index);
    static Model::Id<Model::Persona> personaOf(const QModelIndex &index);
    QModelIndex indexOf(Model::Id<Model::Journey> journey) const;
    QModelIndex indexOf(Model::Id<Model::Persona> persona) const;
    QModelIndex indexOf(Kind kind) const; ///< a section or page
    /** Puts a journey or persona @p difference places further down. */
    void moveBy(const QModelIndex &index, int difference);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Row
    {
        qint64 id = 0;
        QString name;
        QString state;
        QString color;
        bool operator==(const Row &) const = default;
    };

    void refresh(const Model::Changes &changes);
    QList<Row> readJourneys() const;
    QList<Row> readPersonas() const;
    qint64 readFeedback() const;
    void sync(QList<Row> &shown, const QList<Row> &wanted, const QModelIndex &parent);
    const Row *rowOf(const QModelIndex &index) const;
    void moveTo(Kind kind, qint64 id, qsizetype place);

    Model::Project &m_project;
    QList<Row> m_journeys;
    QList<Row> m_personas;
    qint64 m_feedback = 0;
};

} // namespace Views
