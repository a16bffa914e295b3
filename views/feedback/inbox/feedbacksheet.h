#pragma once

#include "model/feedback/facts.h"
#include "model/feedback/projectsentiment.h"

#include <QFrame>

class QPushButton;

namespace Views {

class ElidedLabel;
class FaceMark;
class MarkedTextView;
class PlainLabel;

/** What a customer said, whole, and how it feels. */
class FeedbackSheet : public QFrame
{
    Q_OBJECT
public:
    explicit FeedbackSheet(QWidget *parent = nullptr);

    void setFeedback(const Model::Feedback &feedback);
    /** What ratings taught; never null. */
    void setSentiment(const std::shared_ptr<const Model::ProjectSentiment> &sentiment) { m_lesson = sentiment; }

signals:
    void howComputedRequested();

private:
    void showText(bool isAll);

    Model::Feedback m_feedback;
    std::shared_ptr<const Model::ProjectSentiment> m_lesson = std::make_shared<const Model::ProjectSentiment>();
    MarkedTextView *m_title;
    PlainLabel *m_about;
    FaceMark *m_face;
    MarkedTextView *m_text;
    QPushButton *m_all;
    ElidedLabel *m_sentiment;
    QPushButton *m_how;
};

/** "Review by Marta K. · 14 October 2026, 18:22 · ★★☆☆☆ · English": what is known of it. */
QString aboutText(const Model::Feedback &feedback);
/** "Sentiment −0.62: word list, 2 words against, 1 for.": where its feeling comes from. */
QString sentimentText(const Model::Feedback &feedback, const Model::ProjectSentiment &sentiment);

} // namespace Views
