#include "model/feedback/textclassifier.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Model {

namespace {

constexpr size_t mostWords = 2000;
constexpr size_t mostLetters = 40;        // of one word
constexpr size_t mostWeights = 4'000'000; // 16 MB
constexpr size_t folds = 5;               // of which one is held back
constexpr size_t foldsSuffice = 1500;     // from so many texts on one fold says enough
constexpr double firstStep = 2;
constexpr size_t fewestSteps = 3000;
constexpr size_t fewestRounds = 5;
constexpr size_t mostRounds = 40;
constexpr size_t mostShown = 3;
constexpr double weakest = 0.25; // of the strongest word: below, a word isn't shown

// What a confidence is where nothing could be held back, and how many texts held back outweigh that.
constexpr double usualSlope = 1;
constexpr double usualShift = 0;
constexpr double usualWeight = 20;

/** Shuffles the same way on every machine: std::shuffle is free to differ. */
void shuffle(std::vector<quint32> &order, quint64 seed)
{
    for (size_t i = order.size(); i > 1; --i) {
        seed = joinedHash(seed, i);
        std::swap(order[i - 1], order[seed % i]);
    }
}

double logit(double chance)
{
    chance = std::clamp(chance, 1e-6, 1 - 1e-6);
    return std::log(chance / (1 - chance));
}
double chanceOf(double logit) { return 1 / (1 + std::exp(-logit)); }

void softmax(std::vector<double> &values)
{
    const double highest = *std::max_element(values.begin(), values.end());
    double sum = 0;
    for (double &value : values) {
        value = std::exp(value - highest);
        sum += value;
    }
    for (double &value : values)
        value /= sum;
}

} // namespace

/** A text as it is learned from. */
struct TextClassifier::Sample
{
    std::vector<Reader::Feature> features;
    Vector vector;
    quint32 kind = 0;
    float weight = 1;
    bool isSample = true;
    size_t rank = 0; ///< among those of its kind
};

/** Rows of three letters of a word between its borders: "^go", "goo", "ood", "od$". */
void TextClassifier::Reader::addPieces(std::string_view word, quint32 index)
{
    constexpr size_t length = 3;
    const std::string bordered = '^' + std::string(word) + '$';
    std::vector<size_t> letters;
    for (size_t i = 0; i < bordered.size() && letters.size() < mostLetters; ++i) {
        if ((uint8_t(bordered[i]) & 0xC0) != 0x80)
            letters.push_back(i);
    }
    letters.push_back(bordered.size());
    for (size_t i = 0; i + length < letters.size(); ++i) {
        const auto piece = std::string_view(bordered).substr(letters[i], letters[i + length] - letters[i]);
        m_features.push_back({joinedHash(fixedHash(piece), length), index});
    }
}

void TextClassifier::Reader::readPart(std::string_view part)
{
    const std::vector<Word> &words = m_splitter.split(part);
    quint64 before = 0;
    bool wasSign = false;
    for (const Word &word : words) {
        if (m_words.size() == mostWords)
            return;
        const auto index = quint32(m_words.size());
        const bool isSign = word.kind == Word::Kind::Sign;
        m_words.push_back(part.substr(word.begin, word.end - word.begin));
        m_isSign.push_back(isSign);
        m_features.push_back({word.hash, index});
        if (before && wasSign == isSign)
            m_features.push_back({joinedHash(before, word.hash), index});
        before = word.hash;
        wasSign = isSign;
        if (word.kind == Word::Kind::Letters)
            addPieces(m_splitter.folded(word), index);
    }
}

const std::vector<TextClassifier::Reader::Feature> &TextClassifier::Reader::read(std::string_view title,
                                                                                 std::string_view text)
{
    m_features.clear();
    m_words.clear();
    m_isSign.clear();
    readPart(title);
    readPart(text);
    return m_features;
}

/** Takes those that occur most often where there are too many; their numbers follow the order of the texts. */
void TextClassifier::chooseFeatures(const std::vector<Sample> &samples)
{
    std::unordered_map<quint64, quint32> counts;
    std::vector<quint64> order;
    for (const Sample &sample : samples) {
        std::vector<quint64> hashes;
        for (const Reader::Feature &feature : sample.features)
            hashes.push_back(feature.hash);
        std::sort(hashes.begin(), hashes.end());
        hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
        for (const quint64 hash : hashes) {
            if (++counts[hash] == 1)
                order.push_back(hash);
        }
    }
    const size_t most = mostWeights / std::max(m_kinds, 1U);
    if (order.size() > most) {
        std::stable_sort(order.begin(), order.end(), [&](quint64 a, quint64 b) { return counts[a] > counts[b]; });
        order.resize(most);
    }
    m_features.reserve(order.size());
    for (const quint64 hash : order) {
        m_features.emplace(hash, quint32(m_rarity.size()));
        m_rarity.push_back(float(std::log((double(samples.size()) + 1) / (counts[hash] + 1))));
    }
}

TextClassifier::Vector TextClassifier::vectorOf(const std::vector<Reader::Feature> &features) const
{
    std::vector<quint32> known;
    for (const Reader::Feature &feature : features) {
        if (const auto it = m_features.find(feature.hash); it != m_features.end())
            known.push_back(it->second);
    }
    std::sort(known.begin(), known.end());
    Vector vector;
    double square = 0;
    for (size_t begin = 0; begin < known.size();) {
        size_t end = begin + 1;
        while (end < known.size() && known[end] == known[begin])
            ++end;
        const double value = (1 + std::log(double(end - begin))) * double(m_rarity[known[begin]]);
        if (value > 0) {
            vector.push_back({known[begin], float(value)});
            square += value * value;
        }
        begin = end;
    }
    for (Part &part : vector)
        part.value /= float(std::sqrt(square));
    return vector;
}

void TextClassifier::fit(const std::vector<Sample> &samples, const std::function<bool(size_t)> &isUsed,
                         const std::function<bool()> &goesOn)
{
    std::vector<quint32> order;
    for (size_t i = 0; i < samples.size(); ++i) {
        if (isUsed(i) && !samples[i].vector.empty())
            order.push_back(quint32(i));
    }
    m_weights.assign(m_rarity.size() * m_kinds, 0);
    const size_t rounds = std::clamp(fewestSteps / std::max<size_t>(1, order.size()), fewestRounds, mostRounds);
    std::vector<float> values(m_kinds);
    for (size_t round = 0; round < rounds; ++round) {
        if (goesOn && !goesOn())
            return;
        shuffle(order, round + 1);
        const auto step = float(firstStep / (1 + double(round) * 2.5 / double(rounds)));
        for (const quint32 i : order) {
            const Sample &sample = samples[i];
            std::fill(values.begin(), values.end(), 0.F);
            for (const Part &part : sample.vector) {
                const float *weights = &m_weights[size_t(part.feature) * m_kinds];
                for (quint32 kind = 0; kind < m_kinds; ++kind)
                    values[kind] += part.value * weights[kind];
            }
            const float highest = *std::max_element(values.begin(), values.end());
            float sum = 0;
            for (float &value : values) {
                value = std::exp(value - highest);
                sum += value;
            }
            const float size = step * sample.weight;
            for (quint32 kind = 0; kind < m_kinds; ++kind)
                values[kind] = size * ((kind == sample.kind ? 1.F : 0.F) - values[kind] / sum);
            for (const Part &part : sample.vector) {
                float *weights = &m_weights[size_t(part.feature) * m_kinds];
                for (quint32 kind = 0; kind < m_kinds; ++kind)
                    weights[kind] += part.value * values[kind];
            }
        }
    }
}

std::vector<double> TextClassifier::chances(const Vector &vector) const
{
    std::vector<double> result(m_kinds, 0);
    for (const Part &part : vector) {
        const float *weights = &m_weights[size_t(part.feature) * m_kinds];
        for (quint32 kind = 0; kind < m_kinds; ++kind)
            result[kind] += double(part.value) * double(weights[kind]);
    }
    softmax(result);
    return result;
}

/**
 * Platt's way: a logistic curve from what was guessed for texts held back to whether that was right (J. Platt,
 * "Probabilistic outputs for support vector machines", 1999), by Newton's method, drawn to the usual curve where few
 * texts could be held back.
 */
void TextClassifier::calibrate(const std::vector<Sample> &samples, const std::function<bool()> &goesOn)
{
    struct Trial
    {
        double logit = 0;
        bool isRight = false;
    };
    std::vector<Trial> trials;
    const size_t tried = samples.size() > foldsSuffice ? 1 : folds;
    for (size_t fold = 0; fold < tried; ++fold) {
        const auto isHeldBack = [&](size_t i) { return samples[i].isSample && samples[i].rank % folds == fold; };
        fit(
            samples, [&](size_t i) { return !isHeldBack(i); }, goesOn);
        if (goesOn && !goesOn())
            return;
        for (size_t i = 0; i < samples.size(); ++i) {
            if (!isHeldBack(i) || samples[i].vector.empty())
                continue;
            const std::vector<double> all = chances(samples[i].vector);
            const auto best = std::max_element(all.begin(), all.end());
            trials.push_back({logit(*best), quint32(best - all.begin()) == samples[i].kind});
        }
    }
    m_slope = usualSlope;
    m_shift = usualShift;
    for (int round = 0; round < 20; ++round) {
        double slope = usualWeight * (usualSlope - m_slope);
        double shift = usualWeight * (usualShift - m_shift) / 4;
        double slope2 = usualWeight;
        double shift2 = usualWeight / 4;
        double both = 0;
        for (const Trial &trial : trials) {
            const double chance = chanceOf(m_slope * trial.logit + m_shift);
            const double error = (trial.isRight ? 1 : 0) - chance;
            const double weight = chance * (1 - chance);
            slope += error * trial.logit;
            shift += error;
            slope2 += weight * trial.logit * trial.logit;
            shift2 += weight;
            both += weight * trial.logit;
        }
        const double determinant = slope2 * shift2 - both * both;
        if (determinant <= 0)
            break;
        m_slope = std::clamp(m_slope + (slope * shift2 - shift * both) / determinant, 0.05, 5.0);
        m_shift = std::clamp(m_shift + (shift * slope2 - slope * both) / determinant, -10.0, 10.0);
    }
}

double TextClassifier::confidenceOf(double chance) const { return chanceOf(m_slope * logit(chance) + m_shift); }

TextClassifier TextClassifier::learn(std::span<const ClassedText> texts, quint32 kinds,
                                     const std::function<bool()> &goesOn)
{
    TextClassifier result;
    result.m_kinds = kinds;
    Reader reader;
    std::vector<Sample> samples;
    std::vector<size_t> ranks(kinds, 0);
    for (const ClassedText &text : texts) {
        if (text.kind >= kinds || (samples.size() % 500 == 0 && goesOn && !goesOn()))
            continue;
        Sample sample;
        sample.features = reader.read(text.title, text.text);
        sample.kind = text.kind;
        sample.weight = text.weight;
        sample.isSample = text.isSample;
        sample.rank = text.isSample ? ranks[text.kind]++ : 0;
        samples.push_back(std::move(sample));
    }
    result.chooseFeatures(samples);
    for (Sample &sample : samples) {
        sample.vector = result.vectorOf(sample.features);
        sample.features = {};
    }
    result.calibrate(samples, goesOn);
    result.fit(
        samples, [](size_t) { return true; }, goesOn);
    if (result.m_rarity.empty() || (goesOn && !goesOn()))
        return {};
    return result;
}

std::vector<TextClassifier::Guess> TextClassifier::guess(Reader &reader, std::string_view title, std::string_view text,
                                                         size_t most) const
{
    std::vector<Guess> guesses;
    if (isEmpty())
        return guesses;
    const Vector vector = vectorOf(reader.read(title, text));
    if (vector.empty())
        return guesses;
    const std::vector<double> all = chances(vector);
    std::vector<quint32> order(m_kinds);
    for (quint32 kind = 0; kind < m_kinds; ++kind)
        order[kind] = kind;
    most = std::min<size_t>(most, m_kinds);
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(most), order.end(),
                      [&](quint32 a, quint32 b) { return all[a] != all[b] ? all[a] > all[b] : a < b; });
    for (size_t i = 0; i < most; ++i)
        guesses.push_back({order[i], confidenceOf(all[order[i]]), wordsFor(reader, vector, order[i])});
    return guesses;
}

/** By how much the features of each word weigh more for @p kind than for kinds on average. */
std::vector<double> TextClassifier::weightsOfWords(const Reader &reader, const Vector &vector, quint32 kind) const
{
    std::unordered_map<quint32, double> speaks;
    for (const Part &part : vector) {
        const float *weights = &m_weights[size_t(part.feature) * m_kinds];
        const double sum = std::accumulate(weights, weights + m_kinds, 0.0);
        speaks[part.feature] = double(part.value) * (double(weights[kind]) - sum / double(m_kinds));
    }
    std::vector<double> values(reader.words().size(), 0);
    for (const Reader::Feature &feature : reader.features()) {
        const auto known = m_features.find(feature.hash);
        if (known == m_features.end())
            continue;
        if (const auto it = speaks.find(known->second); it != speaks.end())
            values[feature.word] += it->second;
    }
    return values;
}

std::vector<std::string> TextClassifier::wordsFor(const Reader &reader, const Vector &vector, quint32 kind) const
{
    struct Shown
    {
        std::string word;
        double value = 0;
        size_t last = 0;
    };
    const std::vector<double> values = weightsOfWords(reader, vector, kind);
    std::vector<Shown> shown;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i] <= 0)
            continue;
        const std::string word(reader.words()[i]);
        if (reader.isSign(i) && !shown.empty() && shown.back().last + 1 == i && reader.isSign(i - 1)) {
            shown.back().word += word;
            shown.back().value += values[i];
            shown.back().last = i;
        } else {
            shown.push_back({word, values[i], i});
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Shown &a, const Shown &b) { return a.value > b.value; });
    std::vector<std::string> words;
    for (const Shown &one : shown) {
        if (words.size() == mostShown || one.value < weakest * shown.front().value)
            break;
        if (std::find(words.begin(), words.end(), one.word) == words.end())
            words.push_back(one.word);
    }
    return words;
}

} // namespace Model
