#include "model/feedback/sentiment/sentimenttrainer.h"

#include "model/feedback/sentiment/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace Model {

namespace {

constexpr size_t fewest = 5; // of each class
constexpr double smoothing = 1.0;
constexpr double cost = 0.3;
constexpr int rounds = 8;
constexpr size_t calibrationFolds = 3;
constexpr size_t mostForCalibration = 15000;

/** Shuffles the same way on every machine: std::shuffle is free to differ. */
void shuffle(std::vector<quint32> &order, quint64 seed)
{
    for (size_t i = order.size(); i > 1; --i) {
        seed = joinedHash(seed, i);
        std::swap(order[i - 1], order[seed % i]);
    }
}

using Margin = SentimentTrainer::Margin;

/** The border between margins of bad and good texts that gives the best macro-F1; between two margins, never on one. */
double bestBorder(std::vector<Margin> margins)
{
    std::stable_sort(margins.begin(), margins.end(),
                     [](const Margin &a, const Margin &b) { return a.value < b.value; });
    const auto good = double(std::count_if(margins.begin(), margins.end(), [](const Margin &m) { return m.isGood; }));
    const double bad = double(margins.size()) - good;
    // Of texts below the border.
    double goodBelow = 0;
    double badBelow = 0;
    std::vector<double> quality(margins.size(), 0);
    for (size_t i = 0; i + 1 < margins.size(); ++i) {
        (margins[i].isGood ? goodBelow : badBelow) += 1;
        const double goodAbove = good - goodBelow;
        const double badAbove = bad - badBelow;
        quality[i] = (2 * goodAbove / (2 * goodAbove + goodBelow + badAbove) +
                      2 * badBelow / (2 * badBelow + badAbove + goodBelow)) /
                     2;
    }
    // One peak may be luck: its neighbourhood counts.
    const size_t width = std::max<size_t>(1, margins.size() / 100);
    std::vector<double> sums(margins.size() + 1, 0);
    for (size_t i = 0; i < margins.size(); ++i)
        sums[i + 1] = sums[i] + quality[i];
    size_t best = 0;
    double bestMean = -1;
    for (size_t i = width; i + width + 1 < margins.size(); ++i) {
        const double mean = (sums[i + width + 1] - sums[i - width]) / double(2 * width + 1);
        if (mean > bestMean) {
            bestMean = mean;
            best = i;
        }
    }
    return bestMean < 0 ? 0 : (margins[best].value + margins[best + 1].value) / 2;
}

/** The slope of the logistic curve through the border that fits best, both classes weighing the same; by bisection. */
double bestSlope(const std::vector<Margin> &margins, double border)
{
    const auto good = double(std::count_if(margins.begin(), margins.end(), [](const Margin &m) { return m.isGood; }));
    const double bad = double(margins.size()) - good;
    const auto gradient = [&](double slope) {
        double sum = 0;
        for (const Margin &margin : margins) {
            const double x = margin.value - border;
            const double chance = 1 / (1 + std::exp(-slope * x));
            sum += (margin.isGood ? (1 - chance) / good : -chance / bad) * x;
        }
        return sum;
    };
    double low = 0.1;
    double high = 20;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (gradient(middle) > 0 ? low : high) = middle;
    }
    return low;
}

} // namespace

SentimentTrainer::SentimentTrainer(std::span<const RatedText> texts, const std::atomic_bool *stopped)
    : m_stopped(stopped)
{
    constexpr quint32 nowhere = TextFeatures::count;
    std::vector<quint32> places(TextFeatures::count, nowhere); // in m_numbers
    TextFeatures reader;
    std::vector<quint32> numbers;
    for (size_t i = 0; i < texts.size() && !isStopped(); ++i) {
        reader.read(texts[i].title, texts[i].text);
        numbers = reader.numbers();
        if (numbers.empty())
            continue;
        std::sort(numbers.begin(), numbers.end());
        const size_t begin = m_features.size();
        for (const quint32 number : numbers) {
            quint32 &place = places[number];
            if (place == nowhere) {
                place = quint32(m_numbers.size());
                m_numbers.push_back(number);
            }
            m_features.push_back(place);
        }
        const bool isGood = texts[i].isGood;
        m_texts.push_back({i, begin, m_features.size(), isGood ? m_good : m_texts.size() - m_good, isGood});
        m_good += isGood;
    }
}

std::vector<quint32> SentimentTrainer::allBut(size_t fold, size_t folds) const
{
    std::vector<quint32> result;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        if (folds == 0 || foldOf(i, folds) != fold)
            result.push_back(quint32(i));
    }
    return result;
}

double SentimentTrainer::marginOf(const std::vector<float> &weights, const Text &text) const
{
    double sum = 0;
    for (size_t i = text.begin; i < text.end; ++i)
        sum += double(weights[m_features[i]]);
    return sum / std::sqrt(double(text.end - text.begin));
}

double SentimentTrainer::score(const LearnedSentiment &model, size_t i) const
{
    if (model.isEmpty())
        return 0;
    std::vector<quint32> numbers;
    for (size_t f = m_texts[i].begin; f < m_texts[i].end; ++f)
        numbers.push_back(m_numbers[m_features[f]]);
    return model.scoreOf(numbers);
}

SentimentTrainer::Weights SentimentTrainer::fit(const std::vector<quint32> &chosen) const
{
    struct Feature
    {
        float ratio = 0; ///< how much more often in good texts, as a logarithm
        float weight = 0;
    };
    std::vector<Feature> features(m_numbers.size());
    std::array<double, 2> texts{};
    {
        std::vector<std::array<quint32, 2>> counts(features.size());
        for (const quint32 i : chosen) {
            const Text &text = m_texts[i];
            texts[text.isGood] += 1;
            for (size_t f = text.begin; f < text.end; ++f)
                ++counts[m_features[f]][text.isGood];
        }
        for (size_t f = 0; f < counts.size(); ++f) {
            if (counts[f][0] + counts[f][1] > 0)
                features[f].ratio = float(std::log((counts[f][1] + smoothing) / (texts[1] + 2 * smoothing)) -
                                          std::log((counts[f][0] + smoothing) / (texts[0] + 2 * smoothing)));
        }
    }
    std::vector<quint32> order = chosen;
    std::vector<float> alphas(m_texts.size(), 0);
    std::vector<float> squares(m_texts.size(), 0);
    for (const quint32 i : chosen) {
        const Text &text = m_texts[i];
        double square = 0;
        for (size_t f = text.begin; f < text.end; ++f)
            square += double(features[m_features[f]].ratio) * double(features[m_features[f]].ratio);
        squares[i] = float(square / double(text.end - text.begin));
    }
    for (int round = 0; round < rounds && !isStopped(); ++round) {
        shuffle(order, quint64(round) + 1);
        for (const quint32 i : order) {
            const Text &text = m_texts[i];
            const double sign = text.isGood ? 1 : -1;
            const double norm = 1 / std::sqrt(double(text.end - text.begin));
            const double diagonal = texts[text.isGood] / (double(chosen.size()) * cost);
            float margin = 0;
            for (size_t f = text.begin; f < text.end; ++f) {
                const Feature &feature = features[m_features[f]];
                margin += feature.weight * feature.ratio;
            }
            const double alpha = double(alphas[i]);
            const double gradient = sign * double(margin) * norm - 1 + diagonal * alpha;
            const double next = std::max(0.0, alpha - gradient / (double(squares[i]) + diagonal));
            if (next == alpha)
                continue;
            alphas[i] = float(next);
            const auto change = float((next - alpha) * sign * norm);
            for (size_t f = text.begin; f < text.end; ++f) {
                Feature &feature = features[m_features[f]];
                feature.weight += change * feature.ratio;
            }
        }
    }
    Weights weights;
    float largest = 0;
    for (const Feature &feature : features) {
        weights.values.push_back(feature.weight * feature.ratio);
        largest = std::max(largest, std::abs(weights.values.back()));
    }
    weights.step = largest / 32767;
    for (float &weight : weights.values) {
        if (weight != 0)
            weight = std::round(weight / weights.step) * weights.step;
    }
    return weights;
}

LearnedSentiment SentimentTrainer::modelOf(const Weights &weights) const
{
    LearnedSentiment model;
    model.m_weights.resize(TextFeatures::count);
    for (size_t f = 0; f < m_numbers.size(); ++f)
        model.m_weights[m_numbers[f]] = weights.values[f];
    model.m_step = weights.step;
    return model;
}

std::vector<SentimentTrainer::Trial> SentimentTrainer::trialsOf(const std::vector<quint32> &chosen) const
{
    std::vector<quint32> part = chosen;
    if (part.size() > mostForCalibration) {
        shuffle(part, 77);
        part.resize(mostForCalibration);
        std::sort(part.begin(), part.end());
    }
    std::array<size_t, 2> ranks{};
    std::vector<Trial> trials(calibrationFolds);
    for (const quint32 i : part) {
        const size_t fold = ranks[m_texts[i].isGood]++ % calibrationFolds;
        for (size_t trial = 0; trial < trials.size(); ++trial)
            (trial == fold ? trials[trial].heldBack : trials[trial].learned).push_back(i);
    }
    return trials;
}

void SentimentTrainer::run(Trial &trial) const
{
    const Weights weights = fit(trial.learned);
    for (const quint32 i : trial.heldBack)
        trial.margins.push_back({marginOf(weights.values, m_texts[i]), isGood(i)});
}

/** Finds border and slope from the margins of texts that models of the others gave. */
void SentimentTrainer::calibrate(LearnedSentiment &model, const std::vector<Trial> &trials)
{
    std::vector<Margin> margins;
    for (const Trial &trial : trials)
        margins.insert(margins.end(), trial.margins.begin(), trial.margins.end());
    model.m_border = float(bestBorder(margins));
    model.m_slope = float(bestSlope(margins, double(model.m_border)));
}

std::vector<LearnedSentiment> SentimentTrainer::learn(const std::vector<std::vector<quint32>> &choices) const
{
    std::vector<LearnedSentiment> models(choices.size());
    std::vector<std::vector<Trial>> trials(choices.size());
    std::vector<std::function<void()>> work;
    for (size_t n = 0; n < choices.size(); ++n) {
        const std::vector<quint32> &chosen = choices[n];
        const auto good = size_t(std::count_if(chosen.begin(), chosen.end(), [&](quint32 i) { return isGood(i); }));
        if (good < fewest || chosen.size() - good < fewest)
            continue;
        trials[n] = trialsOf(chosen);
        work.emplace_back([&, n] { models[n] = modelOf(fit(choices[n])); });
        for (Trial &trial : trials[n])
            work.emplace_back([&] { run(trial); });
    }
    inParallel(work.size(), [&](size_t n) { work[n](); });
    if (isStopped())
        return std::vector<LearnedSentiment>(choices.size());
    for (size_t n = 0; n < choices.size(); ++n) {
        if (!models[n].isEmpty())
            calibrate(models[n], trials[n]);
    }
    return models;
}

} // namespace Model
