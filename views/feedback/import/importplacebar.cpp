#include "views/feedback/import/importplacebar.h"

#include "model/journey/touchpoint.h"
#include "model/store/project.h"
#include "views/feedback/import/importdraft.h"
#include "views/feedback/import/importfield.h"
#include "views/theme/measures.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QSet>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

ImportPlaceBar::ImportPlaceBar(Project &project, ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_draft(draft)
    , m_source(new ChoiceBox)
    , m_journey(new ChoiceBox)
    , m_touchpoint(new ChoiceBox)
{
    m_source->setObjectName("importSource"_L1);
    m_journey->setObjectName("importJourney"_L1);
    m_touchpoint->setObjectName("importTouchpoint"_L1);
    QStringList sources;
    for (const char *title : Words<Source>::titles)
        sources += QCoreApplication::translate("Word", title);
    m_source->setChoices(sources);
    m_source->setChoice(int(draft.source()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::panelMargin);
    row->addWidget(new PlainLabel(tr("Where the file doesn't say:"), Look::Second));
    row->addWidget(importField(tr("Source"), m_source, tr("Where rows come from that don't say it themselves.")), 2);
    row->addWidget(importField(tr("Journey"), m_journey, tr("The journey that rows belong to that name none.")), 3);
    row->addWidget(importField(tr("Touchpoint"), m_touchpoint,
                               tr("The touchpoint that rows belong to that name none. Choose a journey first.")),
                   3);
    connect(m_source, &ChoiceBox::chosen, this, [this](int index) { m_draft.setSource(Source(index)); });
    connect(m_journey, &ChoiceBox::chosen, this, [this] {
        readTouchpoints();
        m_touchpoint->setChoice(0);
        tell();
    });
    connect(m_touchpoint, &ChoiceBox::chosen, this, &ImportPlaceBar::tell);
    connect(&draft, &ImportDraft::previewed, this, [this] { m_source->setChoice(int(m_draft.source())); });
    reload();
}

void ImportPlaceBar::reload()
{
    const int chosen = m_journey->currentIndex();
    const Id<Journey> journey = chosen > 0 && chosen <= m_journeys.size() ? m_journeys[chosen - 1].id : Id<Journey>();
    const QString touchpoint = m_touchpoint->currentIndex() > 0 ? m_touchpoint->currentText() : QString();
    m_journeys = m_project.all<Journey>();
    QStringList titles{tr("None")};
    int index = 0;
    for (const Journey &one : std::as_const(m_journeys)) {
        titles += one.title;
        if (one.id == journey)
            index = int(titles.size()) - 1;
    }
    m_journey->setChoices(titles);
    m_journey->setChoice(index);
    readTouchpoints();
    m_touchpoint->setChoice(touchpoint.isEmpty() ? 0 : std::max(0, int(m_touchpoints.indexOf(touchpoint)) + 1));
    tell();
}

void ImportPlaceBar::readTouchpoints()
{
    m_touchpoints.clear();
    if (const int index = m_journey->currentIndex(); index > 0) {
        QSet<QString> known;
        for (const Touchpoint &touchpoint : m_project.where(&Touchpoint::journey, m_journeys[index - 1].id)) {
            if (touchpoint.name.isEmpty() || known.contains(touchpoint.name))
                continue;
            known.insert(touchpoint.name);
            m_touchpoints += touchpoint.name;
        }
    }
    m_touchpoint->setChoices(QStringList{tr("None")} + m_touchpoints);
    m_touchpoint->setEnabled(!m_touchpoints.isEmpty());
}

void ImportPlaceBar::tell()
{
    const int journey = m_journey->currentIndex();
    const int touchpoint = m_touchpoint->currentIndex();
    m_draft.setPlace(journey > 0 ? m_journeys[journey - 1].title : QString(),
                     touchpoint > 0 ? m_touchpoints[touchpoint - 1] : QString());
}

} // namespace Views
