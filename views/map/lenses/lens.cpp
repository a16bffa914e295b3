#include "views/map/lenses/lens.h"

#include "views/map/lenses/lenslist.h"

#include <algorithm>

namespace Views {

namespace {

constexpr double readableLine = 3; // WCAG 1.4.11

} // namespace

LensColor LensColor::nothing()
{
    return of([](const Theme &theme) { return theme.strongLine; });
}

QColor LensColor::mixed(const QColor &from, const QColor &to, double share)
{
    const auto between = [share](float a, float b) { return float(a + (b - a) * share); };
    const QColor color = QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                                          between(from.blueF(), to.blueF()));
    return color.rgb(); // of 8 bits, as all the others
}

QColor LensColor::ink(const Theme &theme) const
{
    const QColor &color = in(theme);
    return Theme::contrast(color, theme.surface) < readableLine ? theme.secondText : color;
}

void LensGround::index()
{
    m_channels.clear();
    m_owners.clear();
    for (const Model::Channel &channel : channels)
        m_channels.insert(channel.id, int(m_channels.size()));
    for (const Model::Owner &owner : owners)
        m_owners.insert(owner.id, int(m_owners.size()));
}

LensSign Lens::signOf(const MapNode &, const LensEntry &entry) const { return entry.sign; }

QString Lens::wordsOf(const MapNode &, const LensEntry &entry) const { return entry.words; }

const QList<const Lens *> &lenses()
{
#define POINTER(name) &LensList::name(),
    static const QList<const Lens *> all{THROUGHLINE_LENSES(POINTER)};
#undef POINTER
    return all;
}

const Lens &lensNamed(QStringView word)
{
    const auto found =
        std::find_if(lenses().begin(), lenses().end(), [&](const Lens *lens) { return lens->word() == word; });
    return found == lenses().end() ? *lenses().first() : **found;
}

} // namespace Views
