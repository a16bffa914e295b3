#include "views/map/lenses/lens.h"
#include "views/map/lenses/lenslist.h"

#include "model/insight/gapwords.h"
#include "model/metrics/metricvalue.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

/** Where the team is wrong about how its customers feel. */
class GapLens : public Lens
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
public:
    QLatin1String word() const override { return "gap"_L1; }
    QString title() const override { return tr("Gap"); }
    QString hint() const override
    {
        return tr(
            "How customers feel, measured, beside what the team believes. It is unknown where there are fewer than "
            "%n answers, or where nothing is believed.",
            nullptr, int(Model::fewAnswers));
    }
    QString iconName() const override { return u"path-difference"_s; }
    bool needsFeedback() const override { return true; }

    QList<LensEntry> entries(const LensGround &) const override
    {
        return {{.words = tr("worse than believed"),
                 .color = LensColor::of([](const Theme &theme) { return theme.emotion.front(); }),
                 .sign = {.shape = LensSign::Shape::Down}},
                {.words = tr("as believed"),
                 .color = LensColor::of([](const Theme &theme) { return theme.thirdText; }),
                 .sign = {.shape = LensSign::Shape::Same}},
                {.words = tr("better than believed"),
                 .color = LensColor::of([](const Theme &theme) { return theme.emotion.back(); }),
                 .sign = {.shape = LensSign::Shape::Up}},
                {.words = tr("unknown"), .color = LensColor::nothing(), .isNothing = true}};
    }
    int entryOf(const MapNode &touchpoint, const LensGround &) const override
    {
        enum { Worse, AsBelieved, Better, Unknown };
        const auto gap = gapAt(touchpoint);
        if (!gap || gap->measured.isTooFew())
            return Unknown;
        const auto isWorse = Model::isWorse(*gap);
        return !isWorse ? AsBelieved : *isWorse ? Worse : Better;
    }
    LensSign signOf(const MapNode &touchpoint, const LensEntry &entry) const override
    {
        LensSign sign = entry.sign;
        if (sign.shape == LensSign::Shape::Up || sign.shape == LensSign::Shape::Down) {
            const double size = gapAt(touchpoint)->size();
            sign.text = (size < 0 ? u'−' : u'+') + QLocale().toString(std::abs(size), 'f', 1);
        }
        return sign;
    }
    QString wordsOf(const MapNode &touchpoint, const LensEntry &entry) const override
    {
        const QString value = signOf(touchpoint, entry).text;
        return value.isEmpty() ? entry.words
                               : tr("%1 by %2", "worse than believed by 0.6").arg(entry.words, value.mid(1));
    }

private:
    static std::optional<Model::Gap> gapAt(const MapNode &touchpoint)
    {
        return Model::gapOf(touchpoint.id, Model::Measure::Emotion, touchpoint.emotion,
                            {touchpoint.measured.value, touchpoint.measured.n, touchpoint.measured.interval});
    }
};

} // namespace

const Lens &LensList::gap()
{
    static const GapLens lens;
    return lens;
}

} // namespace Views
