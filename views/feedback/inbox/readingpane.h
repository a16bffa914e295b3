#pragma once

#include "model/feedback/facts.h"
#include "model/feedback/projectsentiment.h"
#include "model/store/project.h"
#include "views/feedback/inbox/handlingcard.h"

#include <QScrollArea>

namespace Views {

class AnswerCard;
class FeedbackSheet;
class PlainLabel;

/** One piece of feedback to read, and what can be done with it. Tells what the user wants; does nothing itself. */
class ReadingPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReadingPane(QWidget *parent = nullptr);

    /** @p count pieces are chosen, of which this is the current one. Scrolls to the top where it is another one. */
    void show(const Model::Project &project, const Model::Feedback &feedback, qint64 count);
    void clear();
    /** What ratings taught; never null. Counts from the next piece on. */
    void setSentiment(const std::shared_ptr<const Model::ProjectSentiment> &sentiment);

    HandlingCard &handling() const { return *m_handling; }
    AnswerCard &answer() const { return *m_answer; }

signals:
    void howComputedRequested();

private:
    qint64 m_shown = 0;
    QWidget *m_body;
    PlainLabel *m_many;
    FeedbackSheet *m_sheet;
    HandlingCard *m_handling;
    AnswerCard *m_answer;
};

} // namespace Views
