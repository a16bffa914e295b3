#include "views/feedback/inbox/readingpane.h"

#include "views/feedback/inbox/answercard.h"
#include "views/feedback/inbox/feedbacksheet.h"
#include "views/feedback/inbox/inboxlist.h"
#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int widestCard = 720; // lines that can still be read
static constexpr int margin = 24;

ReadingPane::ReadingPane(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_many(new PlainLabel({}, Look::Second))
    , m_sheet(new FeedbackSheet)
    , m_handling(new HandlingCard)
    , m_answer(new AnswerCard)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("look", u"panel"_s);
    setAccessibleName(tr("Feedback to read"));
    m_body->setProperty("look", u"panel"_s);
    m_many->setWordWrap(true);
    auto *cards = new QWidget;
    cards->setMaximumWidth(widestCard);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measure::panelMargin);
    column->addWidget(m_many);
    column->addWidget(m_sheet);
    column->addWidget(m_handling);
    column->addWidget(m_answer);
    column->addStretch(1);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(0);
    row->addWidget(cards, 1);
    row->addStretch(0);
    setWidget(m_body);
    connect(m_sheet, &FeedbackSheet::howComputedRequested, this, &ReadingPane::howComputedRequested);
    clear();
}

void ReadingPane::clear()
{
    m_shown = 0;
    m_body->hide();
}

void ReadingPane::setSentiment(const std::shared_ptr<const ProjectSentiment> &sentiment)
{
    m_sheet->setSentiment(sentiment);
}

void ReadingPane::show(const Project &project, const Feedback &feedback, qint64 count)
{
    m_many->setVisible(count > 1);
    m_many->setText(
        tr("%1 are chosen. What you do here is done to all of them, as one step.").arg(QLocale().toString(count)));
    m_sheet->setFeedback(feedback);
    m_handling->setFeedback(project, feedback);
    m_answer->setFeedback(feedback, count, !project.isReadOnly());
    m_body->show();
    if (m_shown != feedback.id)
        verticalScrollBar()->setValue(0);
    m_shown = feedback.id;
}

} // namespace Views
