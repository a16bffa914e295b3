#pragma once

#include "model/feedback/feedbackfilter.h"
#include "views/inspector/inspectorselection.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class QScrollArea;

namespace Model {
class Changes;
class EvidenceWatch;
class Project;
} // namespace Model

namespace Views {

class CustomerVoice;
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

    /** What customers say of the same project; null: nothing is known. */
    void setEvidence(Model::EvidenceWatch *watch);

    QSize sizeHint() const override;

signals:
    /** A score while its slider is dragged; both values as they would be. */
    void scorePreview(Model::Id<Model::Touchpoint> touchpoint, Model::Id<Model::Persona> persona,
                      std::optional<double> emotion, std::optional<double> effort);
    /** The user wants to open a nested journey. */
    void journeyActivated(Model::Id<Model::Journey> journey);
    /** The user wants to read this feedback in the inbox. */
    void feedbackRequested(const Model::FeedbackFilter &filter);

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
    std::unique_ptr<CustomerVoice> m_voice;
    QHash<PageKind, InspectorPage *> m_pages;
    InspectorPage *m_page = nullptr;
    QScrollArea *m_scroll;
};

} // namespace Views
