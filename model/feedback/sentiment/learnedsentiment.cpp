#include "model/feedback/sentiment/learnedsentiment.h"

#include "model/feedback/sentiment/sentimenttrainer.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

struct LearnedText
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

constexpr quint32 mark = 0x544C5331; // "TLS1"
constexpr qsizetype headLength = 16;
constexpr qsizetype bodyLength = qsizetype(TextFeatures::count) * 2;

/** Contributions below this part of the strongest one are not shown. */
constexpr double weakest = 0.2;

} // namespace

LearnedSentiment LearnedSentiment::train(std::span<const RatedText> texts, const std::atomic_bool *stopped)
{
    const SentimentTrainer trainer(texts, stopped);
    return trainer.learn({trainer.allBut(0, 0)}).front();
}

double LearnedSentiment::marginOf(const std::vector<quint32> &numbers) const
{
    double sum = 0;
    for (const quint32 number : numbers)
        sum += double(m_weights[number]);
    return numbers.empty() ? double(m_border) : sum / std::sqrt(double(numbers.size()));
}

double LearnedSentiment::scoreOf(const std::vector<quint32> &numbers) const
{
    return std::tanh((marginOf(numbers) - double(m_border)) * double(m_slope) / 2);
}

double LearnedSentiment::score(TextFeatures &features, std::string_view title, std::string_view text) const
{
    if (isEmpty())
        return 0;
    features.read(title, text);
    return scoreOf(features.numbers());
}

Sentiment LearnedSentiment::explain(TextFeatures &features, std::string_view title, std::string_view text) const
{
    Sentiment result;
    if (isEmpty())
        return result;
    std::vector<TextFeature> found = features.read(title, text);
    const std::vector<quint32> &numbers = features.numbers();
    result.score = scoreOf(numbers);
    const double factor = double(m_slope) / std::sqrt(double(std::max<size_t>(1, numbers.size())));

    // A feature counts once, however often it occurs; its occurrences share it.
    std::stable_sort(found.begin(), found.end(),
                     [](const TextFeature &a, const TextFeature &b) { return a.number < b.number; });
    std::vector<double> inTitle(features.titleWords().size(), 0);
    std::vector<double> inText(features.textWords().size(), 0);
    for (size_t begin = 0; begin < found.size();) {
        size_t end = begin + 1;
        while (end < found.size() && found[end].number == found[begin].number)
            ++end;
        for (size_t i = begin; i < end; ++i)
            (found[i].inTitle ? inTitle : inText)[found[i].word] +=
                double(m_weights[found[i].number]) * factor / double(end - begin);
        begin = end;
    }
    double strongest = 0;
    for (const std::vector<double> *part : {&inTitle, &inText}) {
        for (const double value : *part)
            strongest = std::max(strongest, std::abs(value));
    }
    const auto addSpans = [&](const std::vector<double> &values, const std::vector<Word> &words, bool isTitle) {
        for (size_t i = 0; i < values.size(); ++i) {
            if (values[i] != 0 && std::abs(values[i]) >= strongest * weakest)
                result.spans.push_back({isTitle, words[i].begin, words[i].end, values[i]});
        }
    };
    addSpans(inTitle, features.titleWords(), true);
    addSpans(inText, features.textWords(), false);
    return result;
}

QByteArray LearnedSentiment::toBytes() const
{
    if (isEmpty())
        return {};
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << mark << m_step << m_border << m_slope;
    QByteArray body(bodyLength, '\0');
    for (size_t i = 0; i < m_weights.size(); ++i)
        qToBigEndian(qint16(m_step > 0 ? std::lround(m_weights[i] / m_step) : 0), body.data() + 2 * i);
    return head + qCompress(body);
}

LearnedSentiment LearnedSentiment::fromBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto refuse = [] {
        throw Error(
            LearnedText::tr("What was learned from your ratings is damaged and can't be used. Learn it again."));
    };
    LearnedSentiment model;
    QDataStream stream(bytes);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 found = 0;
    stream >> found >> model.m_step >> model.m_border >> model.m_slope;
    const auto isUsable = [](float value) { return std::isfinite(value) && std::abs(value) < 1e6F; };
    if (stream.status() != QDataStream::Ok || found != mark || !isUsable(model.m_step) || model.m_step < 0 ||
        !isUsable(model.m_border) || !isUsable(model.m_slope) || model.m_slope <= 0)
        refuse();
    // The length that the compressed part claims is looked at before anything of that length is asked for.
    const QByteArray packed = bytes.sliced(headLength);
    if (packed.size() < 5 || qFromBigEndian<quint32>(packed.constData()) != quint32(bodyLength))
        refuse();
    QByteArray body(bodyLength, '\0');
    uLongf length = bodyLength;
    // zlib itself: qUncompress grows beyond the length that was claimed, and complains to the log.
    if (uncompress(reinterpret_cast<Bytef *>(body.data()), &length,
                   reinterpret_cast<const Bytef *>(packed.constData()) + 4, uLong(packed.size() - 4)) != Z_OK ||
        length != bodyLength)
        refuse();
    model.m_weights.resize(TextFeatures::count);
    for (size_t i = 0; i < model.m_weights.size(); ++i)
        model.m_weights[i] = float(qFromBigEndian<qint16>(body.constData() + 2 * i)) * model.m_step;
    return model;
}

} // namespace Model
