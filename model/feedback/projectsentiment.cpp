#include "model/feedback/projectsentiment.h"

#include "model/feedback/sentiment/parallel.h"
#include "model/feedback/sentiment/sentimentcheck.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <map>

namespace Model {

namespace {

struct SentimentText
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

constexpr size_t mostMeasured = 5'000;
constexpr size_t mostBytes = 6'000'000; // of text: learning takes ten times as much memory
constexpr size_t fewestOfOthers = 20;   // texts of a language among others
constexpr quint32 mark = 0x54505331;    // "TPS1"
constexpr size_t mostLanguages = 40;    // a megabyte each
constexpr quint32 mostChoices = mostLanguages + 1;

using Group = std::vector<size_t>; // indexes of texts

bool isEnough(const std::vector<RatedFeedback> &texts, const Group &group)
{
    const auto good = size_t(std::count_if(group.begin(), group.end(), [&](size_t i) { return texts[i].isGood; }));
    return group.size() >= ProjectSentiment::fewest &&
           std::min(good, group.size() - good) >= ProjectSentiment::fewestOfEither;
}

Group evenly(const Group &all, size_t most)
{
    if (all.size() <= most)
        return all;
    Group result;
    for (size_t i = 0; i < most; ++i)
        result.push_back(all[i * all.size() / most]);
    return result;
}

/** As many of @p texts, evenly spaced, as can be learned from. */
std::vector<RatedFeedback> fewEnough(std::vector<RatedFeedback> texts)
{
    size_t bytes = 0;
    for (const RatedFeedback &text : texts)
        bytes += text.title.size() + text.text.size();
    size_t most = std::min(texts.size(), ProjectSentiment::mostTexts);
    if (bytes > mostBytes)
        most = std::min(most, size_t(double(texts.size()) * double(mostBytes) / double(bytes)));
    if (most == texts.size())
        return texts;
    std::vector<RatedFeedback> result;
    for (size_t i = 0; i < most; ++i)
        result.push_back(std::move(texts[i * texts.size() / most]));
    return result;
}

/** Measures both ways on a group of texts, and learns from it where that is better. */
LearnedSentiment learnFrom(const std::vector<RatedFeedback> &texts, const Group &group, SentimentChoice &choice,
                           const std::atomic_bool *stopped)
{
    const auto rated = [&](const Group &some) {
        std::vector<RatedText> result;
        for (const size_t i : some)
            result.push_back({texts[i].title, texts[i].text, texts[i].isGood});
        return result;
    };
    const Group measured = evenly(group, mostMeasured);
    std::vector<std::string> languages;
    for (const size_t i : measured)
        languages.push_back(texts[i].language);
    const SentimentCheck check = checkSentiment(rated(measured), languages, 5, stopped);
    choice.wordsF1 = check.byWords.macroF1();
    choice.learnedF1 = check.learned.macroF1();
    choice.n = check.learned.n();
    choice.isLearned = check.learnedIsBetter();
    if (!choice.isLearned)
        return {};
    LearnedSentiment model = LearnedSentiment::train(rated(group), stopped);
    choice.isLearned = !model.isEmpty();
    return model;
}

} // namespace

ProjectSentiment ProjectSentiment::learn(std::vector<RatedFeedback> all, const std::atomic_bool *stopped)
{
    const std::vector<RatedFeedback> texts = fewEnough(std::move(all));
    std::map<std::string, Group> groups;
    for (size_t i = 0; i < texts.size(); ++i)
        groups[texts[i].language].push_back(i);
    std::vector<std::pair<std::string, Group>> enough;
    ProjectSentiment result;
    Group others;
    for (const auto &[language, group] : groups) {
        if (!language.empty() && isEnough(texts, group)) {
            enough.emplace_back(language, group);
        } else if (group.size() >= fewestOfOthers) {
            result.m_others.push_back(language);
            others.insert(others.end(), group.begin(), group.end());
        }
    }
    std::stable_sort(enough.begin(), enough.end(),
                     [](const auto &a, const auto &b) { return a.second.size() > b.second.size(); });
    if (enough.size() > mostLanguages)
        enough.resize(mostLanguages);
    std::sort(others.begin(), others.end());
    if (isEnough(texts, others))
        enough.emplace_back(std::string(), others);
    else
        result.m_others.clear();
    result.m_models.resize(enough.size());
    result.m_choices.resize(qsizetype(enough.size()));
    SentimentChoice *const choices = result.m_choices.data();
    // Most of it is done on all processors anyway; two at once fill what is left, with little more memory.
    constexpr int atOnce = 2;
    inParallel(
        enough.size(),
        [&](size_t i) {
            choices[i].language = QString::fromStdString(enough[i].first);
            result.m_models[i] = learnFrom(texts, enough[i].second, choices[i], stopped);
        },
        atOnce);
    return stopped && stopped->load() ? ProjectSentiment() : result;
}

qsizetype ProjectSentiment::indexOf(std::string_view language) const
{
    const auto name = QString::fromUtf8(language.data(), qsizetype(language.size()));
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (!name.isEmpty() && m_choices[i].language == name)
            return i;
    }
    const bool isOther = std::binary_search(m_others.begin(), m_others.end(), language);
    return isOther ? m_choices.size() - 1 : -1;
}

const SentimentChoice *ProjectSentiment::choiceFor(std::string_view language) const
{
    const qsizetype i = indexOf(language);
    return i < 0 ? nullptr : &m_choices[i];
}

QStringList ProjectSentiment::languages() const
{
    QStringList result;
    for (const std::string &language : m_others)
        result.append(QString::fromStdString(language));
    return result;
}

bool ProjectSentiment::isAnyLearned() const
{
    return std::any_of(m_choices.begin(), m_choices.end(), [](const SentimentChoice &c) { return c.isLearned; });
}

std::optional<double> ProjectSentiment::score(TextFeatures &features, std::string_view title, std::string_view text,
                                              std::string_view language) const
{
    const qsizetype i = indexOf(language);
    if (i < 0 || !m_choices[i].isLearned)
        return {};
    const double score = m_models[size_t(i)].score(features, title, text);
    if (features.titleWords().empty() && features.textWords().empty())
        return {};
    return score;
}

Sentiment ProjectSentiment::explain(std::string_view title, std::string_view text, std::string_view language) const
{
    const qsizetype i = indexOf(language);
    if (i >= 0 && m_choices[i].isLearned) {
        TextFeatures features;
        return m_models[size_t(i)].explain(features, title, text);
    }
    WordSentiment words;
    return words.explain(title, text, language);
}

QByteArray ProjectSentiment::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << mark << quint32(m_choices.size());
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const SentimentChoice &choice = m_choices[i];
        stream << choice.language.toUtf8() << choice.wordsF1 << choice.learnedF1 << choice.n << choice.isLearned
               << m_models[size_t(i)].toBytes();
    }
    stream << quint32(m_others.size());
    for (const std::string &language : m_others)
        stream << QByteArray::fromStdString(language);
    return bytes;
}

ProjectSentiment ProjectSentiment::fromBytes(const QByteArray &bytes)
{
    const auto refuse = [] {
        throw Error(
            SentimentText::tr("What was learned from your ratings is damaged and can't be used. Learn it again."));
    };
    ProjectSentiment result;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 found = 0;
    quint32 count = 0;
    stream >> found >> count;
    if (stream.status() != QDataStream::Ok || found != mark || count > mostChoices)
        refuse();
    for (quint32 i = 0; i < count; ++i) {
        SentimentChoice choice;
        QByteArray language;
        QByteArray model;
        stream >> language >> choice.wordsF1 >> choice.learnedF1 >> choice.n >> choice.isLearned >> model;
        if (stream.status() != QDataStream::Ok || choice.isLearned == model.isEmpty())
            refuse();
        choice.language = QString::fromUtf8(language);
        result.m_choices.append(choice);
        result.m_models.push_back(LearnedSentiment::fromBytes(model));
    }
    stream >> count;
    for (quint32 i = 0; stream.status() == QDataStream::Ok && i < std::min(count, mostChoices); ++i) {
        QByteArray language;
        stream >> language;
        result.m_others.push_back(language.toStdString());
    }
    const bool hasOthers = !result.m_choices.isEmpty() && result.m_choices.last().language.isEmpty();
    if (stream.status() != QDataStream::Ok || count > mostChoices || hasOthers == result.m_others.empty())
        refuse();
    std::sort(result.m_others.begin(), result.m_others.end());
    return result;
}

} // namespace Model
