#include "views/inspector/inspector.h"

#include "model/store/project.h"
#include "views/inspector/connectionpage.h"
#include "views/inspector/customervoice.h"
#include "views/inspector/journeypage.h"
#include "views/inspector/personapage.h"
#include "views/inspector/projectpage.h"
#include "views/inspector/stagepage.h"
#include "views/inspector/touchpointpage.h"
#include "views/theme/measures.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Views {

using namespace Qt::StringLiterals;

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    setProperty("look", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Inspector"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Inspector::makeRoomForScrollBar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

Inspector::~Inspector() = default;

QSize Inspector::sizeHint() const { return {Measure::inspectorWidth, QWidget::sizeHint().height()}; }

void Inspector::setProject(Model::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    if (m_page)
        m_scroll->takeWidget();
    m_page = nullptr;
    qDeleteAll(std::exchange(m_pages, {}));
    m_selection = {};
    m_personas.clear();
    m_project = project;
    if (m_voice && !m_voice->isOf(project))
        m_voice.reset();
    if (!project)
        return;
    connect(project, &Model::Project::changed, this, &Inspector::refresh);
    connect(project, &Model::Project::accessChanged, this, &Inspector::setEditable);
    showPage();
}

void Inspector::setSelection(const InspectorSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    showPage();
}

void Inspector::setPersonas(const QSet<Model::Id<Model::Persona>> &personas)
{
    m_personas = personas;
    for (InspectorPage *page : std::as_const(m_pages))
        page->setPersonas(personas);
}

void Inspector::setEvidence(Model::EvidenceWatch *watch)
{
    if (watch && m_voice && m_voice->isOf(watch))
        return;
    for (InspectorPage *page : std::as_const(m_pages))
        page->setVoice(nullptr);
    m_voice = watch ? std::make_unique<CustomerVoice>(*watch) : nullptr;
    if (watch)
        connect(watch, &QObject::destroyed, m_voice.get(), [this] { setEvidence(nullptr); });
    for (InspectorPage *page : std::as_const(m_pages))
        page->setVoice(m_voice.get());
}

Inspector::PageKind Inspector::kindToShow() const
{
    const Model::Rows &rows = m_project->rows();
    const auto exists = [&](auto id) { return rows.exists(id); };
    if (std::any_of(m_selection.touchpoints.cbegin(), m_selection.touchpoints.cend(), exists))
        return PageKind::Touchpoint;
    if (exists(m_selection.connection))
        return PageKind::Connection;
    if (exists(m_selection.stage))
        return PageKind::Stage;
    if (exists(m_selection.persona))
        return PageKind::Persona;
    if (exists(m_selection.journey))
        return PageKind::Journey;
    return PageKind::Project;
}

InspectorPage *Inspector::makePage(PageKind kind)
{
    switch (kind) {
    case PageKind::Touchpoint:
        return new TouchpointPage(*m_project, this);
    case PageKind::Connection:
        return new ConnectionPage(*m_project, this);
    case PageKind::Stage:
        return new StagePage(*m_project, this);
    case PageKind::Persona:
        return new PersonaPage(*m_project, this);
    case PageKind::Journey:
        return new JourneyPage(*m_project, this);
    case PageKind::Project:
        break;
    }
    return new ProjectPage(*m_project, this);
}

InspectorPage *Inspector::page(PageKind kind)
{
    InspectorPage *&page = m_pages[kind];
    if (!page) {
        page = makePage(kind);
        page->hide();
        page->setPersonas(m_personas);
        page->setVoice(m_voice.get());
        connect(page, &InspectorPage::feedbackRequested, this, &Inspector::feedbackRequested);
        connect(page, &InspectorPage::scorePreview, this, &Inspector::scorePreview);
        connect(page, &InspectorPage::journeyActivated, this, &Inspector::journeyActivated);
    }
    return page;
}

void Inspector::showPage()
{
    if (!m_project)
        return;
    InspectorPage *wanted = page(kindToShow());
    wanted->setSelection(m_selection);
    if (wanted != m_page) {
        if (m_page) {
            m_scroll->takeWidget();
            m_page->setParent(this);
            m_page->hide();
        }
        m_page = wanted;
        m_scroll->setWidget(wanted);
        wanted->show();
        makeRoomForScrollBar();
    }
    setEditable();
}

void Inspector::refresh(const Model::Changes &changes)
{
    if (page(kindToShow()) != m_page)
        showPage();
    else
        m_page->refresh(changes);
}

void Inspector::makeRoomForScrollBar()
{
    // The fields keep their width: the bar stands in the margin.
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    if (m_page)
        m_page->setScrollBarWidth(bar->maximum() > 0 ? bar->sizeHint().width() : 0);
}

void Inspector::setEditable()
{
    if (m_page)
        m_page->setPageEditable(!m_project->isReadOnly());
}

} // namespace Views
