#include "views/map/lenses/lens.h"
#include "views/map/lenses/lenslist.h"

#include "model/insight/scorewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 7;

/** How much people have to put in, as the team believes: 1 … 7. */
class EffortLens : public Lens
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
public:
    QLatin1String word() const override { return "effort"_L1; }
    QString title() const override { return tr("Effort"); }
    QString hint() const override { return tr("How much people have to put in, from 1 to 7, as the team believes."); }
    QString iconName() const override { return u"speedometer"_s; }

    QList<LensEntry> entries(const LensGround &) const override
    {
        QList<LensEntry> result;
        for (int step = 0; step < steps; ++step) {
            result.append({Model::effortWord(step + 1),
                           LensColor::shade(double(step + 1) / steps, [](const Theme &theme) { return theme.effort; }),
                           {.shape = LensSign::Shape::Ring, .text = QLocale().toString(step + 1)}});
        }
        result.append({.words = tr("not said"), .color = LensColor::nothing(), .isNothing = true});
        return result;
    }
    int entryOf(const MapNode &touchpoint, const LensGround &) const override
    {
        return touchpoint.effort ? std::clamp(int(std::lround(*touchpoint.effort)), 1, steps) - 1 : steps;
    }
    LensSign signOf(const MapNode &touchpoint, const LensEntry &entry) const override
    {
        LensSign sign = entry.sign;
        if (touchpoint.effort) {
            const double tenths = std::round(*touchpoint.effort * 10) / 10;
            sign.text = QLocale().toString(tenths, 'f', tenths == std::round(tenths) ? 0 : 1);
        }
        return sign;
    }
    QString wordsOf(const MapNode &touchpoint, const LensEntry &entry) const override
    {
        return touchpoint.effort
                   ? tr("%1 of 7, %2", "4.5 of 7, demanding").arg(signOf(touchpoint, entry).text, entry.words)
                   : entry.words;
    }
};

} // namespace

const Lens &LensList::effort()
{
    static const EffortLens lens;
    return lens;
}

} // namespace Views
