#include "views/map/lenses/lens.h"
#include "views/map/lenses/lenslist.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

constexpr int levels = 4;

/** The largest of 1, 2, 5, 10, 20, 50 … that isn't above @p value; 0 below 1. */
qint64 roundNumber(qint64 value)
{
    qint64 result = 0;
    for (qint64 ten = 1; ten <= value; ten *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (factor * ten <= value)
                result = factor * ten;
        }
        if (ten > value / 10)
            break;
    }
    return result;
}

/** How much feedback is linked, scaled by the touchpoint that has most. The number itself stands in the node's badge.
 */
class FeedbackLens : public Lens
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
public:
    QLatin1String word() const override { return "feedback"_L1; }
    QString title() const override { return tr("Feedback"); }
    QString hint() const override { return tr("How many pieces of feedback are linked to each touchpoint."); }
    QString iconName() const override { return u"dialog-messages"_s; }
    bool needsFeedback() const override { return true; }

    QList<LensEntry> entries(const LensGround &ground) const override
    {
        QList<LensEntry> result{{.words = tr("none"), .color = LensColor::nothing(), .isNothing = true}};
        if (ground.mostFeedback == 0)
            return result;
        const QList<qint64> ends = endsOf(ground);
        qint64 first = 1;
        for (qsizetype i = 0; i <= ends.size(); ++i) {
            const bool isLast = i == ends.size();
            const double share = double(i + 1) / double(ends.size() + 1);
            result.append({.words = isLast ? restText(first, ground.mostFeedback) : rangeText(first, ends[i]),
                           .color = LensColor::shade(share, [](const Theme &theme) { return theme.personas[2]; }),
                           .sign = {.shape = LensSign::Shape::Level, .step = int(std::lround(share * levels))}});
            first = isLast ? first : ends[i] + 1;
        }
        return result;
    }
    int entryOf(const MapNode &touchpoint, const LensGround &ground) const override
    {
        if (touchpoint.feedback == 0)
            return 0;
        const QList<qint64> ends = endsOf(ground);
        return 1 + int(std::lower_bound(ends.begin(), ends.end(), touchpoint.feedback) - ends.begin());
    }
    QString wordsOf(const MapNode &touchpoint, const LensEntry &entry) const override
    {
        return entry.isNothing ? entry.words : QLocale().toString(touchpoint.feedback);
    }

private:
    /** The last number of each step but the highest: an eighth, a quarter, a half of the most, rounded. */
    static QList<qint64> endsOf(const LensGround &ground)
    {
        QList<qint64> result;
        for (const int part : {8, 4, 2}) {
            const qint64 end = roundNumber(ground.mostFeedback / part);
            if (end > (result.isEmpty() ? 0 : result.last()))
                result.append(end);
        }
        return result;
    }
    static QString rangeText(qint64 first, qint64 last)
    {
        return first == last ? QLocale().toString(first)
                             : tr("%1 to %2").arg(QLocale().toString(first), QLocale().toString(last));
    }
    static QString restText(qint64 first, qint64 most)
    {
        return first == most ? QLocale().toString(first) : tr("%1 and more").arg(QLocale().toString(first));
    }
};

} // namespace

const Lens &LensList::feedback()
{
    static const FeedbackLens lens;
    return lens;
}

} // namespace Views
