#include "views/map/lenses/lens.h"
#include "views/map/lenses/lenslist.h"

#include "model/insight/evidencelevel.h"

#include <QCoreApplication>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

/** How well it is known: measured wherever feedback is linked, else as it was set. */
class EvidenceLens : public Lens
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
public:
    QLatin1String word() const override { return "evidence"_L1; }
    QString title() const override { return tr("Evidence"); }
    QString hint() const override
    {
        return tr("What is only assumed, what was observed, and where feedback is linked.");
    }
    QString iconName() const override { return u"search"_s; }
    bool needsFeedback() const override { return true; }

    QList<LensEntry> entries(const LensGround &) const override
    {
        using Model::EvidenceLevel;
        return {{.words = Model::title(EvidenceLevel::Assumed),
                 .color = LensColor::of([](const Theme &theme) { return theme.warning; }),
                 .sign = {.shape = LensSign::Shape::Ring, .text = u"?"_s}},
                {.words = Model::title(EvidenceLevel::Observed),
                 .color = LensColor::of([](const Theme &theme) { return theme.personas[4]; }),
                 .sign = {.shape = LensSign::Shape::Eye}},
                {.words = Model::title(EvidenceLevel::Measured),
                 .color = LensColor::of([](const Theme &theme) { return theme.personas[2]; }),
                 .sign = {.shape = LensSign::Shape::Bars}}};
    }
    int entryOf(const MapNode &touchpoint, const LensGround &) const override
    {
        return int(Model::evidenceLevel(touchpoint.evidence, touchpoint.feedback));
    }
};

} // namespace

const Lens &LensList::evidence()
{
    static const EvidenceLens lens;
    return lens;
}

} // namespace Views
