#pragma once

#include "views/inspector/inspectorselection.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <optional>

class QScrollArea;

namespace Model {
class Changes;
class Project;
} // namespace Model

namespace Views {

class InspectorPage;

/** The panel on the right: the fields of what is selected. What one types or drags there goes to the project at once.
 */
class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    /** Null where there is none; before the project goes. */
    void setProject(Model::Project *project);
    void setSelection(const InspectorSelection &selection);
    const InspectorSelection &selection() const { return m_selection; }
    /** Whose scores are asked for; empty: all who take part in the journey. */
    void setPersonas(const QSet<Model::Id<Model::Persona>> &personas);

    QSize sizeHint() const override;

signals:
    /** A score while its slider is dragged; both values as they would be. */
    void scorePreview(Model::Id<Model::Touchpoint> touchpoint, Model::Id<Model::Persona> persona,
                      std::optional<double> emotion, std::optional<double> effort);
    /** The user wants to open a nested journey. */
    void journeyActivated(Model::Id<Model::Journey> journey);

private:
    enum class PageKind { Project, Journey, Persona, Stage, Connection, Touchpoint };

    PageKind kindToShow() const;
    InspectorPage *page(PageKind kind);
    InspectorPage *makePage(PageKind kind);
    void showPage();
    void refresh(const Model::Changes &changes);
    void setEditable();
    void makeRoomForScrollBar();

    QPointer<Model::Project> m_project;
    InspectorSelection m_selection;
    QSet<Model::Id<Model::Persona>> m_personas;
    QHash<PageKind, InspectorPage *> m_pages;
    InspectorPage *m_page = nullptr;
    QScrollArea *m_scroll;
};

} // namespace Views
