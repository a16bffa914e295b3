#include "views/history/historydetails.h"

#include "views/history/changewords.h"
#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Views {

using namespace Qt::StringLiterals;

HistoryDetails::HistoryDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Look::PageTitle))
    , m_byline(new PlainLabel({}, Look::Second))
    , m_changes(new PlainLabel({}))
    , m_hint(new PlainLabel({}, Look::Small))
    , m_go(new QPushButton(tr("Go to this step")))
{
    m_changes->setObjectName("changes"_L1);
    m_go->setObjectName("go"_L1);
    auto *content = new QWidget;
    content->setProperty("look", u"panel"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    for (PlainLabel *label : {m_title, m_byline, m_changes, m_hint}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
        if (label == m_byline)
            column->addSpacing(Measure::gap);
    }
    column->addWidget(m_go, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_go, &QPushButton::clicked, this, &HistoryDetails::goRequested);
    m_go->hide();
}

static QString words(const Model::Project &project, const Model::Entry &entry)
{
    QStringList lines;
    try {
        for (const ChangeLine &line : changeWords(project, project.changesOf(entry.id)))
            lines += line.isDetail ? u"    "_s + line.text : line.text;
    } catch (const Model::Error &error) {
        lines += error.sentence();
    }
    return lines.join(u'\n');
}

void HistoryDetails::show(const Model::Project &project, const Model::Entry *entry)
{
    m_go->setVisible(entry);
    m_title->setText(entry ? entry->label.translated() : tr("Choose a step"));
    if (!entry) {
        m_byline->setText(tr("It tells what the step changed, and you can go back or forward to it."));
        m_changes->clear();
        m_hint->clear();
        return;
    }
    const QString time = QLocale().toString(entry->time.toLocalTime(), QLocale::ShortFormat);
    m_byline->setText(entry->author.isEmpty() ? time : entry->author + u'\n' + time);
    m_changes->setText(words(project, *entry));
}

void HistoryDetails::offerGoing(bool canGo, const QString &hint)
{
    m_go->setEnabled(canGo);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace Views
