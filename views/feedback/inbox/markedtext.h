#pragma once

#include "model/feedback/feedbackitem.h"
#include "model/feedback/projectsentiment.h"

#include <QList>
#include <QString>

class QPainter;
class QPointF;
class QTextLayout;

namespace Views {

struct Theme;

/** A stretch of a text that made its sentiment what it is, in characters. */
struct SentimentMark
{
    int begin = 0;
    int length = 0;
    double contribution = 0; ///< below 0: against, above 0: for
};

/** The words of a piece of feedback, with those marked that carry its feeling. */
struct MarkedText
{
    QString title;
    QString text;
    QList<SentimentMark> titleMarks; ///< in order
    QList<SentimentMark> marks;      ///< of the text, in order
    double score = 0;                ///< −1 … +1: what those words come to
    bool isLearned = false;          ///< by what ratings taught, not by the word lists

    /** How many words speak against and for it. */
    int against() const;
    int inFavour() const;

    /**
     * @p sentiment is what the project's ratings taught: it counts for texts without a rating. @p most bytes of its
     * text at most are taken; all of it where that is negative.
     */
    static MarkedText of(const Model::FeedbackItem &item, const Model::ProjectSentiment &sentiment = {},
                         qsizetype most = -1);
};

/**
 * Paints the grounds of @p marks, and the lines under them: broken ones against, whole ones for, so that the colour
 * isn't alone. @p layout is laid out and will be drawn at @p origin; its text begins at character @p start of the
 * marks' text.
 */
void paintMarks(QPainter &painter, const Theme &theme, const QTextLayout &layout, const QPointF &origin,
                const QList<SentimentMark> &marks, int start = 0);

} // namespace Views
