#include "model/feedback/sentiment/wordsentiment.h"

#include "model/feedback/sentiment/wordlist.h"

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

using Role = WordMeaning::Role;

constexpr double negated = -0.6;
// People praise out of politeness, too (M. Taboada et al., "Lexicon-based methods for sentiment analysis",
// Computational Linguistics 37 (2011), section 2.5: negative expressions weigh more).
constexpr double negativeFactor = 1.15;
constexpr double negatorAlone = -0.7;
constexpr double capitalFactor = 1.25;
constexpr double exclamationFactor = 0.1;
constexpr double beforeBut = 0.6;
constexpr double afterBut = 1.4;

/** What stands between two words. */
struct Gap
{
    bool endsSentence = false;
    bool endsClause = false;
    int exclamations = 0;
};

Gap gapIn(std::string_view between)
{
    Gap gap;
    for (size_t i = 0; i < between.size(); ++i) {
        const char c = between[i];
        if (uint8_t(c) < 0x80) {
            gap.exclamations += c == '!';
            gap.endsSentence = gap.endsSentence || c == '.' || c == '!' || c == '?' || c == '\n';
            gap.endsClause = gap.endsClause || c == ',' || c == ';' || c == ':' || c == '(' || c == ')';
            continue;
        }
        const std::string_view sign = between.substr(i, 3);
        gap.endsClause = gap.endsClause || sign == "–" || sign == "—";
        gap.exclamations += sign == "！";
        gap.endsSentence = gap.endsSentence || sign == "。" || sign == "！" || sign == "？" || sign.starts_with("؟");
        gap.endsClause =
            gap.endsClause || sign == "，" || sign == "、" || sign == "；" || sign == "…" || sign.starts_with("،");
    }
    gap.endsClause = gap.endsClause || gap.endsSentence || between.find(" - ") != std::string_view::npos;
    return gap;
}

double scoreOf(double sum) { return sum / std::sqrt(sum * sum + 15); }

} // namespace

/** Weighs what was found in a sentence that ends here. */
void WordSentiment::closeSentence(size_t firstFound, size_t lastBut, bool hasBut, int exclamations)
{
    const double factor = 1 + exclamationFactor * std::min(exclamations, 4);
    for (size_t i = firstFound; i < m_found.size(); ++i) {
        double &value = m_found[i].value;
        value *= factor;
        if (hasBut)
            value *= m_found[i].word < lastBut ? beforeBut : afterBut;
    }
}

double WordSentiment::sumOf(std::string_view text, const WordList &list)
{
    const std::vector<Word> &words = m_splitter.split(text);
    m_words = &words;
    m_found.clear();
    size_t capitals = 0;
    size_t lettered = 0;
    for (const Word &word : words) {
        capitals += word.capitals;
        lettered += word.kind == Word::Kind::Letters && word.end - word.begin > 1;
    }
    // Who writes everything in capitals stresses nothing.
    const bool capitalsStress = capitals * 2 < lettered;

    const auto reach = size_t(list.reach());
    size_t sentence = 0; // index into m_found
    size_t lastBut = 0;
    bool hasBut = false;
    // A negator that still waits for its word, and where it stands.
    bool negating = false;
    bool negatorUsed = false;
    size_t negatorAt = 0;
    size_t negatorWords = 0;
    double boost = 1;
    size_t boostUntil = 0;

    const auto dropNegator = [&] {
        if (negating && !negatorUsed)
            m_found.push_back({negatorAt, negatorWords, negatorAlone});
        negating = false;
    };
    for (size_t i = 0; i < words.size();) {
        if (i > 0) {
            const Gap gap = gapIn(text.substr(words[i - 1].end, words[i].begin - words[i - 1].end));
            if (gap.endsClause) {
                dropNegator();
                boost = 1;
            }
            if (gap.endsSentence) {
                closeSentence(sentence, lastBut, hasBut, gap.exclamations);
                sentence = m_found.size();
                hasBut = false;
            }
        }
        if (negating && i > negatorAt + negatorWords - 1 + reach)
            dropNegator();
        if (i >= boostUntil)
            boost = 1;
        const WordMeaning meaning = list.meaning(m_splitter, text, words, i);
        const auto taken = size_t(std::max<quint8>(1, meaning.words));
        switch (meaning.role) {
        case Role::Feeling: {
            double value = double(meaning.value) * boost;
            if (capitalsStress && words[i].capitals)
                value *= capitalFactor;
            if (negating) {
                value *= negated;
                negatorUsed = true;
            }
            boost = 1;
            if (value < 0)
                value *= negativeFactor;
            if (value != 0)
                m_found.push_back({i, taken, value});
            break;
        }
        case Role::Negator:
            dropNegator();
            negating = true;
            negatorUsed = false;
            negatorAt = i;
            negatorWords = taken;
            break;
        case Role::Follower:
            if (m_found.size() > sentence && m_found.back().word + m_found.back().words + reach >= i) {
                m_found.back().value *= negated;
                m_found.back().words = i + taken - m_found.back().word;
            } else {
                m_found.push_back({i, taken, negatorAlone});
            }
            break;
        case Role::Booster:
            boost *= double(meaning.value);
            boostUntil = i + taken + reach;
            break;
        case Role::But:
            dropNegator();
            lastBut = i;
            hasBut = true;
            break;
        case Role::None:
        case Role::Neutral:
            break;
        }
        i += taken;
    }
    dropNegator();
    // "Nothing." answers a question that isn't known here.
    if (words.size() <= 2 && m_found.size() == 1 && m_found.front().value == negatorAlone)
        m_found.clear();
    const int exclamations = words.empty() ? 0 : gapIn(text.substr(words.back().end)).exclamations;
    closeSentence(sentence, lastBut, hasBut, exclamations);
    double sum = 0;
    for (const Found &found : m_found)
        sum += found.value;
    // What cancels out is exactly nothing.
    return std::abs(sum) < 1e-9 ? 0 : sum;
}

double WordSentiment::score(std::string_view title, std::string_view text, std::string_view language)
{
    const WordList &list = WordList::of(language);
    const double sum = title.empty() ? 0 : sumOf(title, list);
    return scoreOf(sum + sumOf(text, list));
}

Sentiment WordSentiment::explain(std::string_view title, std::string_view text, std::string_view language)
{
    const WordList &list = WordList::of(language);
    Sentiment result;
    double sum = 0;
    for (const bool inTitle : {true, false}) {
        sum += sumOf(inTitle ? title : text, list);
        for (const Found &found : m_found)
            result.spans.push_back(
                {inTitle, (*m_words)[found.word].begin, (*m_words)[found.word + found.words - 1].end, found.value});
    }
    result.score = scoreOf(sum);
    std::stable_sort(result.spans.begin(), result.spans.end(), [](const SentimentSpan &a, const SentimentSpan &b) {
        return a.inTitle != b.inTitle ? a.inTitle : a.begin < b.begin;
    });
    return result;
}

} // namespace Model
