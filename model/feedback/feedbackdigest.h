#pragma once

#include "model/feedback/feedbackitem.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace Model {

/**
 * What is counted of some pieces of feedback that follow each other, column by column: all that curves, metrics, charts
 * and filters need, in twenty bytes for each, so that a million are read in no time. It can be made anew from them.
 */
class FeedbackDigest
{
public:
    enum Flag : quint8 {
        HasDate = 1,
        HasTime = 2, ///< its date has a time of day
        HasCsat = 4,
        IsSatisfied = 8, ///< 4 or 5 of 5
        HasFirstContact = 16,
        WasFirstContact = 32,
        IsAnswered = 64, ///< as its file says
        IsFelt = 128,    ///< nobody rated it: its emotion is that of its text
    };
    /** In one blob at most. */
    static constexpr size_t most = 65'536;

    /** @p context counts from the first of the batch. */
    void add(qint32 context, const FeedbackItem &item, std::optional<double> sentiment);
    void clear() { *this = {}; }
    size_t count() const { return m_flags.size(); }

    qint32 context(size_t n) const { return m_context[n]; }
    quint8 flags(size_t n) const { return m_flags[n]; }
    bool has(size_t n, Flag flag) const { return m_flags[n] & flag; }
    qint32 minute(size_t n) const { return m_minute[n]; }   ///< of its date: since 1970, UTC; whatever without HasDate
    double emotion(size_t n) const { return m_emotion[n]; } ///< emotionOf(); NaN: none
    double response(size_t n) const { return m_response.empty() ? none() : m_response[n]; } ///< minutes; NaN: none
    int nps(size_t n) const { return m_nps[n]; }                                            ///< −1: none
    int ces(size_t n) const { return m_ces[n] & cesMask; }                                  ///< 0: none
    int cesVersion(size_t n) const { return m_ces[n] & isVersion1 ? 1 : 2; }

    /** The same with other sentiments, −1 … +1, of texts that nobody rated; NaN: as it was. */
    std::shared_ptr<const FeedbackDigest> withSentiments(const std::vector<double> &sentiments) const;

    QByteArray bytes() const;
    /** None where @p bytes are not what bytes() gave, on a machine like this one. */
    static std::shared_ptr<const FeedbackDigest> fromBytes(const QByteArray &bytes);

private:
    static constexpr quint8 cesMask = 15;
    static constexpr quint8 isVersion1 = 16;
    static double none();
    template <class Visitor>
    static bool forEachColumn(FeedbackDigest &digest, Visitor &&visit);

    std::vector<double> m_emotion;
    std::vector<double> m_response; // empty where nobody was answered
    std::vector<qint32> m_context;
    std::vector<qint32> m_minute;
    std::vector<quint8> m_flags;
    std::vector<qint8> m_nps;
    std::vector<quint8> m_ces;
};

} // namespace Model
