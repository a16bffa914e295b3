#include "views/navigator/navigator.h"

#include "views/navigator/navigatortree.h"
#include "views/theme/measures.h"

#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

using Kind = NavigatorModel::Kind;

static constexpr std::pair<Navigator::Page, Kind> pageRows[] = {{Navigator::Page::Feedback, Kind::FeedbackPage},
                                                                {Navigator::Page::Metrics, Kind::MetricsPage},
                                                                {Navigator::Page::History, Kind::HistoryPage}};

Navigator::Navigator(QWidget *parent)
    : QWidget(parent)
    , m_tree(new NavigatorTree(this))
{
    setProperty("look", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Measure::gap, 0, 0);
    column->addWidget(m_tree);
    setFocusProxy(m_tree);
    connect(m_tree, &NavigatorTree::journeyActivated, this, &Navigator::journeyActivated);
    connect(m_tree, &NavigatorTree::personaActivated, this, &Navigator::personaActivated);
    connect(m_tree, &NavigatorTree::pageActivated, this, [this](Kind kind) {
        for (const auto &[page, row] : pageRows) {
            if (row == kind)
                emit pageActivated(page);
        }
    });
}

QSize Navigator::sizeHint() const { return {Measure::navigatorWidth, QWidget::sizeHint().height()}; }

void Navigator::setProject(Project *project)
{
    m_tree->setProject(project);
    showCurrent();
}

void Navigator::setJourney(Id<Journey> journey)
{
    m_journey = journey;
    showCurrent();
}

void Navigator::setPage(Page page)
{
    m_page = page;
    showCurrent();
}

void Navigator::setPersona(Id<Persona> persona)
{
    m_persona = persona;
    showCurrent();
}

void Navigator::addJourney() { m_tree->addJourney(); }

void Navigator::addPersona() { m_tree->addPersona(); }

void Navigator::showCurrent()
{
    std::optional<Kind> shown;
    for (const auto &[page, row] : pageRows) {
        if (page == m_page)
            shown = row;
    }
    m_tree->setShown(m_journey, m_persona, shown);
}

} // namespace Views
