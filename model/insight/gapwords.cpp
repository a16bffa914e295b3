#include "model/insight/gapwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Model {

using namespace Qt::StringLiterals;

namespace {

struct GapText
{
    Q_DECLARE_TR_FUNCTIONS(Gap)
};

constexpr double visible = 0.05; // what is smaller reads as 0.0

enum class Side { TooFew, Chance, Same, Worse, Better };

Side sideOf(const Gap &gap)
{
    if (gap.measured.isTooFew())
        return Side::TooFew;
    if (!gap.isCertain())
        return Side::Chance;
    if (std::abs(gap.size()) < visible)
        return Side::Same;
    return (gap.size() < 0) == (gap.measure == Measure::Emotion) ? Side::Worse : Side::Better;
}

QString number(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return QLocale().toString(std::round(value * scale) == 0 ? 0.0 : value, 'f', decimals).replace(u'-', u'−');
}

} // namespace

QString scoreText(double value) { return number(value, 1); }

QString measuredText(Measure measure, const MeasuredValue &value)
{
    if (!value.value)
        return GapText::tr("no answers");
    const QString count = QLocale().toString(value.n);
    if (!value.interval)
        return GapText::tr("%1, n %2").arg(scoreText(*value.value), count);
    const auto held = [measure](double end) { return std::clamp(end, lowest(measure), highest(measure)); };
    return GapText::tr("%1 (%2 … %3), n %4")
        .arg(scoreText(*value.value), scoreText(held(value.interval->low)), scoreText(held(value.interval->high)),
             count);
}

QString measuredFigure(const MeasuredValue &value)
{
    if (!value.value)
        return u"–"_s;
    if (value.isTooFew() || !value.interval)
        return scoreText(*value.value);
    const double half = (value.interval->high - value.interval->low) / 2;
    return scoreText(*value.value) + u" ± "_s + number(half, half < visible ? 2 : 1);
}

QString sourcesText(const QHash<Source, qint64> &sources)
{
    QList<std::pair<qint64, Source>> order;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        order.append({-source.value(), source.key()});
    std::sort(order.begin(), order.end());
    QStringList parts;
    for (const auto &[count, source] : std::as_const(order))
        parts +=
            GapText::tr("%1 %2", "a source and how many: Survey 36").arg(title(source), QLocale().toString(-count));
    return parts.join(GapText::tr(", "));
}

QString gapText(const Gap &gap)
{
    const QString by = scoreText(std::abs(gap.size()));
    const bool isEmotion = gap.measure == Measure::Emotion;
    switch (sideOf(gap)) {
    case Side::TooFew:
        return GapText::tr("too few answers to tell");
    case Side::Chance:
        return GapText::tr("no difference that is certain");
    case Side::Same:
        return GapText::tr("as you think");
    case Side::Worse:
        return isEmotion ? GapText::tr("worse than you think by %1").arg(by)
                         : GapText::tr("harder than you think by %1").arg(by);
    case Side::Better:
        break;
    }
    return isEmotion ? GapText::tr("better than you think by %1").arg(by)
                     : GapText::tr("easier than you think by %1").arg(by);
}

QString gapClause(const Gap &gap)
{
    const QString by = scoreText(std::abs(gap.size()));
    const bool isEmotion = gap.measure == Measure::Emotion;
    switch (sideOf(gap)) {
    case Side::TooFew:
    case Side::Chance:
        return gapText(gap);
    case Side::Same:
        return isEmotion ? GapText::tr("customers feel as you think") : GapText::tr("customers find it as you think");
    case Side::Worse:
        return isEmotion ? GapText::tr("customers feel worse than you think by %1").arg(by)
                         : GapText::tr("customers find it harder than you think by %1").arg(by);
    case Side::Better:
        break;
    }
    return isEmotion ? GapText::tr("customers feel better than you think by %1").arg(by)
                     : GapText::tr("customers find it easier than you think by %1").arg(by);
}

std::optional<bool> isWorse(const Gap &gap)
{
    const Side side = sideOf(gap);
    if (side != Side::Worse && side != Side::Better)
        return {};
    return side == Side::Worse;
}

} // namespace Model
