#include "views/map/lenses/lens.h"
#include "views/map/lenses/lenslist.h"

#include <QCoreApplication>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

/** Through which medium. Its name stands on the node, so there is no other sign. */
class ChannelLens : public Lens
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
public:
    QLatin1String word() const override { return "channel"_L1; }
    QString title() const override { return tr("Channel"); }
    QString hint() const override { return tr("Through which channel people and company meet."); }
    QString iconName() const override { return u"network-connect"_s; }

    QList<LensEntry> entries(const LensGround &ground) const override
    {
        QList<LensEntry> result;
        for (const Model::Channel &channel : ground.channels) {
            result.append({.words = channel.name,
                           .color = LensColor::of([&](const Theme &theme) { return theme.stored(channel.color); })});
        }
        result.append({.words = tr("no channel"), .color = LensColor::nothing(), .isNothing = true});
        return result;
    }
    int entryOf(const MapNode &touchpoint, const LensGround &ground) const override
    {
        const int index = ground.indexOf(touchpoint.channelId);
        return index < 0 ? int(ground.channels.size()) : index;
    }
};

} // namespace

const Lens &LensList::channel()
{
    static const ChannelLens lens;
    return lens;
}

} // namespace Views
