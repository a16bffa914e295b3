#include "views/inspector/placevoice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t newestKept = 100; // enough to find some with words

struct QuoteText
{
    Q_DECLARE_TR_FUNCTIONS(Quote)
};

/** The newest so far, the oldest of them on top. */
class Newest
{
public:
    void take(const EvidenceItem &item)
    {
        constexpr qint32 undated = std::numeric_limits<qint32>::min();
        const Entry entry{item.hasDate() ? item.minute() : undated, -item.id()};
        if (m_heap.size() == newestKept) {
            if (entry < m_heap.front())
                return;
            std::pop_heap(m_heap.begin(), m_heap.end(), std::greater());
            m_heap.pop_back();
        }
        m_heap.push_back(entry);
        std::push_heap(m_heap.begin(), m_heap.end(), std::greater());
    }
    QList<qint64> ids()
    {
        std::sort(m_heap.begin(), m_heap.end(), std::greater());
        QList<qint64> result;
        for (const auto &[minute, id] : m_heap)
            result.append(-id);
        return result;
    }

private:
    using Entry = std::pair<qint32, qint64>; // equals: the first imported first
    std::vector<Entry> m_heap;
};

QString starsOf(const FeedbackItem &item)
{
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(value, 'g', 3).replace(u'-', u'−'); };
    if (item.rating) {
        const int stars = int(std::lround(*item.rating));
        if (item.ratingMin == 1 && item.ratingMax == 5 && stars >= 1 && stars <= 5)
            return QString(stars, u'★');
        return QuoteText::tr("%1 of %2", "a rating on its scale").arg(number(*item.rating), number(item.ratingMax));
    }
    if (item.csat)
        return u"CSAT "_s + number(*item.csat);
    return item.nps ? u"NPS "_s + locale.toString(*item.nps) : QString();
}

QString dayOf(const FeedbackTime &time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.milliseconds, Qt::UTC);
    const QDate day = time.hasTime ? utc.toLocalTime().date() : utc.date();
    //: A day of this year: day and short month, in the letters of QLocale::toString
    const QString ofThisYear = QuoteText::tr("d MMM");
    //: A day of another year: day, short month and year, in the letters of QLocale::toString
    const QString ofAnother = QuoteText::tr("d MMM yyyy");
    return QLocale().toString(day, day.year() == QDate::currentDate().year() ? ofThisYear : ofAnother);
}

} // namespace

PlaceVoice voiceOf(const FeedbackEvidence &evidence, const QSet<Id<Touchpoint>> &touchpoints, Id<Stage> stage,
                   Id<Persona> persona)
{
    PlaceVoice voice;
    std::vector<bool> isHere;
    for (const FeedbackPlace &place : evidence.places())
        isHere.push_back(place.touchpoint ? touchpoints.contains(place.touchpoint) : stage && place.stage == stage);
    if (std::find(isHere.cbegin(), isHere.cend(), true) == isHere.cend())
        return voice;
    MeasuredTally tally;
    Newest newest;
    for (size_t index = 0; index < evidence.count(); ++index) {
        if (!isHere[size_t(evidence.placeIndex(index))])
            continue;
        const EvidenceItem item = evidence.at(index);
        if (item.isHidden())
            continue;
        ++voice.count;
        newest.take(item);
        if (!persona || item.context().who == persona)
            tally.add(item.emotion(), item.effort());
    }
    voice.emotion = tally.measured(Model::Measure::Emotion);
    voice.effort = tally.measured(Model::Measure::Effort);
    voice.newest = newest.ids();
    return voice;
}

QList<Feedback> quotesOf(const Rows &rows, const QList<qint64> &ids, qsizetype most)
{
    constexpr qsizetype atOnce = 10;
    QList<Feedback> result;
    QSet<QString> said;
    for (qsizetype first = 0; first < ids.size() && result.size() < most; first += atOnce) {
        for (const Feedback &feedback : feedbackOf(rows, ids.mid(first, atOnce))) {
            const QString text = quoteText(feedback.item);
            if (text.isEmpty() || said.contains(text) || result.size() == most)
                continue;
            said.insert(text);
            result.append(feedback);
        }
    }
    return result;
}

QString quoteText(const FeedbackItem &item)
{
    constexpr size_t enough = 2'000; // bytes
    const std::string &words = item.text.empty() ? item.title : item.text;
    return QString::fromUtf8(words.data(), qsizetype(std::min(words.size(), enough))).simplified();
}

QString quoteSource(const FeedbackItem &item)
{
    QStringList parts{title(item.source)};
    if (item.date)
        parts += dayOf(*item.date);
    if (const QString stars = starsOf(item); !stars.isEmpty())
        parts += stars;
    return parts.join(u" · "_s);
}

} // namespace Views
