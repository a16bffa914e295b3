#pragma once

#include "model/feedback/feedbackevidence.h"
#include "model/feedback/textclassifier.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace Model {

struct Touchpoint;

/** A touchpoint that a piece of feedback seems to be about. */
struct LinkSuggestion
{
    Id<Touchpoint> touchpoint;
    double confidence = 0; ///< 0 … 1: how often such a guess is right, measured on feedback that is linked
    QStringList words;     ///< of the feedback, that speak most for it, the strongest first; at most three
};

/**
 * Suggests where feedback belongs that is linked nowhere: where feedback with similar words was linked, and whose name
 * and description its words are. What was linked by hand counts most, then what rules and files say; what somebody
 * said belongs nowhere counts, too. Better silent than wrong: it is tuned to be right seven times in ten or more.
 *
 * Of texts that it hadn't seen it spoke of 84 % and was right in 87 % of those (1,232 learned, 77 themes of a bank's
 * tickets), of 67 % and right in 83 % (8,268 learned, 9 themes of patients' comments), of 7 % and right in 76 % (350
 * learned, 26 touchpoints, six languages: the sample). Where a third of the themes had no touchpoint, it was right in
 * 70 % and 82 %; with names alone, before anything is linked, in 84 % and 70 % of the 10 % and 22 % that it spoke of.
 *
 * Learned anew when links have changed, in about half a second, from 8,000 pieces of feedback and 300 touchpoints at
 * most: in a thread. The same project gives the same suggestions. Immutable: any thread may use it.
 */
class LinkSuggester
{
public:
    /** So sure must it be to suggest anything. */
    static constexpr double enough = 0.65;
    /** What else may be meant, once it is sure enough. */
    static constexpr double perhaps = 0.1;

    /** Reads on a connection of the calling thread. Null where @p goesOn returned false. Throws Error. */
    static std::shared_ptr<const LinkSuggester> learn(const Rows &rows, const FeedbackEvidence &evidence,
                                                      const std::function<bool()> &goesOn = {});

    /** How much linked feedback it has learned from. */
    qint64 learnedFrom() const { return m_learnedFrom; }
    /** The likeliest touchpoint and, behind it, others that may be meant; often none. */
    QList<LinkSuggestion> suggest(const QString &title, const QString &text, int most = 3) const;

    /**
     * Feedback that is linked nowhere and seems to be about @p touchpoint, the likeliest first, at most @p most of
     * what is likelier than not. Of more than 20,000 that are linked nowhere evenly spaced ones are looked at.
     */
    QList<qint64> candidates(const Rows &rows, const FeedbackEvidence &evidence, Id<Touchpoint> touchpoint,
                             qsizetype most = 50, const std::function<bool()> &goesOn = {}) const;

private:
    QList<Id<Touchpoint>> m_touchpoints; // the kinds of m_classifier; a null one: nowhere
    TextClassifier m_classifier;
    qint64 m_learnedFrom = 0;
};

} // namespace Model
