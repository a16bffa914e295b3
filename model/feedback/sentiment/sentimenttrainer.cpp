#include "model/feedback/sentiment/sentimenttrainer.h"

#include <algorithm>
#include <array>
#include <cmath>

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

struct Margin
{
    double value = 0;
    bool isGood = false;
};

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
    TextFeatures reader;
    std::vector<quint32> numbers;
    for (size_t i = 0; i < texts.size() && !isStopped(); ++i) {
        numbers.clear();
        for (const TextFeature &feature : reader.read(texts[i].title, texts[i].text))
            numbers.push_back(feature.number);
        if (numbers.empty())
            continue;
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        const size_t begin = m_numbers.size();
        m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
        const bool isGood = texts[i].isGood;
        m_texts.push_back({i, begin, m_numbers.size(), isGood ? m_good : m_texts.size() - m_good, isGood});
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
        sum += double(weights[m_numbers[i]]);
    return sum / std::sqrt(double(text.end - text.begin));
}

double SentimentTrainer::score(const LearnedSentiment &model, size_t i) const
{
    if (model.isEmpty())
        return 0;
    return std::tanh((marginOf(model.m_weights, m_texts[i]) - double(model.m_border)) * double(model.m_slope) / 2);
}

void SentimentTrainer::fit(LearnedSentiment &model, const std::vector<quint32> &chosen) const
{
    struct Feature
    {
        float ratio = 0; ///< how much more often in good texts, as a logarithm
        float weight = 0;
    };
    std::vector<Feature> features(TextFeatures::count);
    std::array<double, 2> texts{};
    {
        std::vector<std::array<quint32, 2>> counts(TextFeatures::count);
        for (const quint32 i : chosen) {
            const Text &text = m_texts[i];
            texts[text.isGood] += 1;
            for (size_t f = text.begin; f < text.end; ++f)
                ++counts[m_numbers[f]][text.isGood];
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
            square += double(features[m_numbers[f]].ratio) * double(features[m_numbers[f]].ratio);
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
                const Feature &feature = features[m_numbers[f]];
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
                Feature &feature = features[m_numbers[f]];
                feature.weight += change * feature.ratio;
            }
        }
    }
    model.m_weights.resize(TextFeatures::count);
    float largest = 0;
    for (size_t f = 0; f < features.size(); ++f) {
        model.m_weights[f] = features[f].weight * features[f].ratio;
        largest = std::max(largest, std::abs(model.m_weights[f]));
    }
    model.m_step = largest / 32767;
    if (model.m_step > 0) {
        for (float &weight : model.m_weights)
            weight = std::round(weight / model.m_step) * model.m_step;
    }
}

/** Finds border and slope from the margins of texts that models of the others gave. */
void SentimentTrainer::calibrate(LearnedSentiment &model, const std::vector<quint32> &chosen) const
{
    std::vector<quint32> part = chosen;
    if (part.size() > mostForCalibration) {
        shuffle(part, 77);
        part.resize(mostForCalibration);
        std::sort(part.begin(), part.end());
    }
    std::array<size_t, 2> ranks{};
    std::vector<size_t> folds;
    for (const quint32 i : part)
        folds.push_back(ranks[m_texts[i].isGood]++ % calibrationFolds);
    std::vector<Margin> margins;
    for (size_t fold = 0; fold < calibrationFolds && !isStopped(); ++fold) {
        std::vector<quint32> others;
        for (size_t i = 0; i < part.size(); ++i) {
            if (folds[i] != fold)
                others.push_back(part[i]);
        }
        LearnedSentiment trial;
        fit(trial, others);
        for (size_t i = 0; i < part.size(); ++i) {
            if (folds[i] == fold)
                margins.push_back({marginOf(trial.m_weights, m_texts[part[i]]), m_texts[part[i]].isGood});
        }
    }
    model.m_border = float(bestBorder(margins));
    model.m_slope = float(bestSlope(margins, double(model.m_border)));
}

LearnedSentiment SentimentTrainer::learn(const std::vector<quint32> &chosen) const
{
    size_t good = 0;
    for (const quint32 i : chosen)
        good += m_texts[i].isGood;
    if (good < fewest || chosen.size() - good < fewest)
        return {};
    LearnedSentiment model;
    calibrate(model, chosen);
    fit(model, chosen);
    return isStopped() ? LearnedSentiment() : model;
}

} // namespace Model
