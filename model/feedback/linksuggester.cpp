#include "model/feedback/linksuggester.h"

#include "model/journey/journey.h"
#include "model/journey/touchpoint.h"

#include <algorithm>
#include <string>

namespace Model {

namespace {

constexpr size_t mostLinked = 8'000;
constexpr size_t mostTouchpoints = 300;
constexpr size_t mostWork = 300'000; // texts times touchpoints
constexpr size_t fewestLinked = 2'000;
constexpr size_t mostLooked = 20'000;

constexpr float weightByHand = 4;
constexpr float weightByRule = 1.5F;

/** A piece of feedback of which it is known where it belongs, before its text is read. */
struct Linked
{
    qint64 id = 0;
    Id<Touchpoint> touchpoint; ///< none: somebody said that it belongs nowhere
    FeedbackPlace::By by = FeedbackPlace::By::Nobody;
};

/** A touchpoint and what it calls itself. */
struct Named
{
    Id<Touchpoint> id;
    std::string name;
    std::string description;
    qint64 linked = 0;
};

/** Evenly spaced ones where there are too many. */
template <class T>
std::vector<T> evenly(const std::vector<T> &all, size_t most)
{
    if (all.size() <= most)
        return all;
    std::vector<T> result;
    for (size_t i = 0; i < most; ++i)
        result.push_back(all[i * all.size() / most]);
    return result;
}

std::vector<Linked> linkedIn(const FeedbackEvidence &evidence)
{
    std::vector<Linked> result;
    evidence.forEach([&](const EvidenceItem &item) {
        const FeedbackPlace &place = item.place();
        const bool isNowhere = place.by == FeedbackPlace::By::Hand && !place.journey;
        if (place.touchpoint || isNowhere)
            result.push_back({item.id(), place.touchpoint, place.by});
    });
    return result;
}

/** All touchpoints in the order of the map; those of journeys to come only where feedback is linked to them. */
std::vector<Named> touchpointsIn(const Rows &rows, const QHash<Id<Touchpoint>, qint64> &linked)
{
    std::vector<Named> result;
    for (const Journey &journey : rows.all<Journey>()) {
        for (const Stage &stage : rows.where(&Stage::journey, journey.id)) {
            for (const Touchpoint &touchpoint : rows.where(&Touchpoint::stage, stage.id)) {
                const qint64 count = linked.value(touchpoint.id);
                if (count > 0 || journey.kind == JourneyKind::Current)
                    result.push_back(
                        {touchpoint.id, touchpoint.name.toStdString(), touchpoint.description.toStdString(), count});
            }
        }
    }
    if (result.size() > mostTouchpoints) {
        std::stable_sort(result.begin(), result.end(),
                         [](const Named &a, const Named &b) { return a.linked > b.linked; });
        result.resize(mostTouchpoints);
    }
    return result;
}

/** What was linked by hand first, the rest evenly. */
std::vector<Linked> chosen(const std::vector<Linked> &all, size_t most)
{
    std::vector<Linked> byHand;
    std::vector<Linked> others;
    for (const Linked &linked : all)
        (linked.by == FeedbackPlace::By::Hand ? byHand : others).push_back(linked);
    std::vector<Linked> result = evenly(byHand, most);
    others = evenly(others, most - result.size());
    result.insert(result.end(), others.begin(), others.end());
    return result;
}

float weightOf(FeedbackPlace::By by)
{
    return by == FeedbackPlace::By::Hand ? weightByHand : by == FeedbackPlace::By::Rule ? weightByRule : 1;
}

/** The words of pieces of feedback, one by one. */
class Texts
{
public:
    explicit Texts(const Rows &rows)
        : m_rows(rows)
    {
    }
    /** False where there are no words. */
    bool read(qint64 id)
    {
        Statement &row = m_rows.database().prepare("SELECT title, text FROM feedback WHERE id = ?");
        bindValue(row, 1, id);
        title.clear();
        text.clear();
        if (step(row)) {
            title = bytesAt(row, 0);
            text = bytesAt(row, 1);
        }
        finish(row);
        return !title.empty() || !text.empty();
    }
    std::string title;
    std::string text;

private:
    const Rows &m_rows;
};

} // namespace

std::shared_ptr<const LinkSuggester> LinkSuggester::learn(const Rows &rows, const FeedbackEvidence &evidence,
                                                          const std::function<bool()> &goesOn)
{
    struct Learned
    {
        std::string title;
        std::string text;
        quint32 kind = 0;
        float weight = 1;
        bool isSample = true;
    };
    auto result = std::make_shared<LinkSuggester>();
    std::vector<Learned> learned;
    try {
        const ReadScope reading(rows.database());
        const std::vector<Linked> linked = linkedIn(evidence);
        QHash<Id<Touchpoint>, qint64> counts;
        for (const Linked &one : linked)
            ++counts[one.touchpoint];
        QHash<Id<Touchpoint>, quint32> kinds;
        for (Named &named : touchpointsIn(rows, counts)) {
            kinds.insert(named.id, quint32(result->m_touchpoints.size()));
            learned.push_back({named.name, named.description, quint32(result->m_touchpoints.size()), 1, false});
            result->m_touchpoints.append(named.id);
        }
        if (counts.value({}) > 0) {
            kinds.insert({}, quint32(result->m_touchpoints.size()));
            result->m_touchpoints.append(Id<Touchpoint>());
        }
        const size_t most = std::clamp(mostWork / std::max<size_t>(1, learned.size()), fewestLinked, mostLinked);
        Texts texts(rows);
        for (const Linked &one : chosen(linked, most)) {
            if (learned.size() % 500 == 0 && goesOn && !goesOn())
                return {};
            const auto kind = kinds.constFind(one.touchpoint);
            if (kind == kinds.cend() || !texts.read(one.id))
                continue;
            learned.push_back({texts.title, texts.text, *kind, weightOf(one.by), true});
            ++result->m_learnedFrom;
        }
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
    if (result->m_touchpoints.size() < 2)
        return result; // of one alone it can't be told what it is not about
    std::vector<ClassedText> classed;
    for (const Learned &one : learned)
        classed.push_back({one.title, one.text, one.kind, one.weight, one.isSample});
    result->m_classifier = TextClassifier::learn(classed, quint32(result->m_touchpoints.size()), goesOn);
    if (goesOn && !goesOn())
        return {};
    return result;
}

QList<LinkSuggestion> LinkSuggester::suggest(const QString &title, const QString &text, int most) const
{
    TextClassifier::Reader reader;
    QList<LinkSuggestion> suggestions;
    for (const TextClassifier::Guess &guess :
         m_classifier.guess(reader, title.toStdString(), text.toStdString(), size_t(std::max(0, most)))) {
        if (guess.confidence < (suggestions.isEmpty() ? enough : perhaps))
            break;
        const Id<Touchpoint> touchpoint = m_touchpoints[qsizetype(guess.kind)];
        if (!touchpoint && suggestions.isEmpty())
            break; // like what belongs nowhere
        if (!touchpoint)
            continue;
        QStringList words;
        for (const std::string &word : guess.words)
            words.append(QString::fromStdString(word));
        suggestions.append({touchpoint, guess.confidence, words});
    }
    return suggestions;
}

QList<qint64> LinkSuggester::candidates(const Rows &rows, const FeedbackEvidence &evidence, Id<Touchpoint> touchpoint,
                                        qsizetype most, const std::function<bool()> &goesOn) const
{
    constexpr double likelierThanNot = 0.5;
    struct Candidate
    {
        qint64 id = 0;
        double confidence = 0;
    };
    std::vector<qint64> nowhere;
    evidence.forEach([&](const EvidenceItem &item) {
        if (item.place().by == FeedbackPlace::By::Nobody)
            nowhere.push_back(item.id());
    });
    std::vector<Candidate> found;
    try {
        const ReadScope reading(rows.database());
        TextClassifier::Reader reader;
        Texts texts(rows);
        size_t looked = 0;
        for (const qint64 id : evenly(nowhere, mostLooked)) {
            if (++looked % 500 == 0 && goesOn && !goesOn())
                return {};
            if (!texts.read(id))
                continue;
            const auto guesses = m_classifier.guess(reader, texts.title, texts.text, 1);
            if (!guesses.empty() && guesses.front().confidence > likelierThanNot &&
                m_touchpoints[qsizetype(guesses.front().kind)] == touchpoint)
                found.push_back({id, guesses.front().confidence});
        }
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate &a, const Candidate &b) { return a.confidence > b.confidence; });
    QList<qint64> ids;
    for (const Candidate &candidate : found) {
        if (ids.size() == most)
            break;
        ids.append(candidate.id);
    }
    return ids;
}

} // namespace Model
