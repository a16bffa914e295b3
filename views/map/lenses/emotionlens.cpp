#include "views/map/lenses/lens.h"
#include "views/map/lenses/lenslist.h"

#include "model/insight/scorewords.h"

#include <QCoreApplication>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 5;

/** How people feel, as the team believes. */
class EmotionLens : public Lens
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
public:
    QLatin1String word() const override { return "emotion"_L1; }
    QString title() const override { return tr("Emotion"); }
    QString hint() const override { return tr("How people feel, as the team believes."); }
    QString iconName() const override { return u"smiley-add"_s; }

    QList<LensEntry> entries(const LensGround &) const override
    {
        QList<LensEntry> result;
        for (int step = 0; step < steps; ++step) {
            result.append({Model::emotionWord(step - 2),
                           LensColor::of([step](const Theme &theme) { return theme.emotion[size_t(step)]; }),
                           {.shape = LensSign::Shape::Face, .step = step}});
        }
        result.append({.words = tr("not said"), .color = LensColor::nothing(), .isNothing = true});
        return result;
    }
    int entryOf(const MapNode &touchpoint, const LensGround &) const override
    {
        return touchpoint.emotion ? Theme::emotionStep(*touchpoint.emotion) : steps;
    }
};

} // namespace

const Lens &LensList::emotion()
{
    static const EmotionLens lens;
    return lens;
}

} // namespace Views
