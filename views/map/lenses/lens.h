#pragma once

#include "model/journey/channel.h"
#include "model/journey/owner.h"
#include "views/map/mapitems.h"
#include "views/theme/theme.h"

#include <QHash>
#include <QList>

namespace Views {

/** A colour in either theme. */
struct LensColor
{
    QColor light;
    QColor dark;

    /** What @p pick takes from each theme. */
    template <class Pick>
    static LensColor of(Pick &&pick)
    {
        return {pick(Theme::light()), pick(Theme::dark())};
    }
    /** Where a lens has nothing to say. */
    static LensColor nothing();
    /** From the colour of lines, at 0, to what @p pick takes from each theme, at 1: for scales. */
    template <class Pick>
    static LensColor shade(double share, Pick &&pick)
    {
        return of([&](const Theme &theme) { return mixed(theme.strongLine, pick(theme), share); });
    }
    const QColor &in(const Theme &theme) const { return theme.isDark ? dark : light; }
    /** For lines and letters on a node: the colour where it has 3:1 against the surface, else the second text colour.
     */
    QColor ink(const Theme &theme) const;
    bool operator==(const LensColor &) const = default;

private:
    static QColor mixed(const QColor &from, const QColor &to, double share);
};

/** The small sign at a node's lower right, so that the colour of its bar never stands alone. */
struct LensSign
{
    enum class Shape {
        None,
        Face,    ///< of Theme::emotionStep()
        Ring,    ///< around the text alone
        Block,   ///< the same, filled: it stands out
        Up,      ///< arrows before the text, if there is one
        Down,    ///<
        Same,    ///< two lines: as believed
        Speech,  ///< a bubble
        Star,    ///<
        Forward, ///< an arrow to the right
        Answer,  ///< an arrow that comes back
        Eye,     ///<
        Hidden,  ///< an eye struck out
        Bars,    ///< a small chart
        Level    ///< four bars, of which some count
    };
    Shape shape = Shape::None;
    int step = 0; ///< of a face 0 … 4, of a level 1 … 4
    QString text = {};
    bool operator==(const LensSign &) const = default;
};

/** What a lens shows alike: a colour, a sign and the words for it; a line of the legend. */
struct LensEntry
{
    QString words; ///< translated; or as people named it: plain text
    LensColor color;
    LensSign sign = {};
    bool isNothing = false; ///< stands for touchpoints that the lens has nothing to say of
    int count = 0;          ///< touchpoints on the map, those of collapsed stages left out

    /** Looks alike, and is called alike. */
    bool isLike(const LensEntry &other) const
    {
        return words == other.words && color == other.color && sign == other.sign;
    }
};

/** What a lens looks at besides the touchpoint: the journey as a whole. */
struct LensGround
{
    QList<Model::Channel> channels; ///< those that are used, in rank order
    QList<Model::Owner> owners;     ///< those that are used, in rank order
    qint64 mostFeedback = 0;        ///< linked to one touchpoint

    /** Where it is in the list, or −1. */
    int indexOf(Model::Id<Model::Channel> id) const { return m_channels.value(id, -1); }
    int indexOf(Model::Id<Model::Owner> id) const { return m_owners.value(id, -1); }
    /** Call when channels and owners are set. */
    void index();

private:
    QHash<Model::Id<Model::Channel>, int> m_channels;
    QHash<Model::Id<Model::Owner>, int> m_owners;
};

/**
 * What the map is coloured by. A lens is one file: a class of this kind, and its line in lenslist.h. It keeps nothing,
 * so there is one of each.
 */
class Lens
{
public:
    virtual ~Lens() = default;
    Lens(const Lens &) = delete;
    Lens &operator=(const Lens &) = delete;

    /** What it is stored and called by from outside: one word, in small Latin letters; never changes. */
    virtual QLatin1String word() const = 0;
    virtual QString title() const = 0;
    /** A sentence that says what it tells. */
    virtual QString hint() const = 0;
    /** A freedesktop name. */
    virtual QString iconName() const = 0;
    /** It says something only where feedback is known. */
    virtual bool needsFeedback() const { return false; }

    /** All that it may show of a journey, in the order of the legend. Their counts are left at 0. */
    virtual QList<LensEntry> entries(const LensGround &ground) const = 0;
    /** Which of entries() a touchpoint belongs to. */
    virtual int entryOf(const MapNode &touchpoint, const LensGround &ground) const = 0;
    /** The sign on the node, which may say more than that of its @p entry: the value. */
    virtual LensSign signOf(const MapNode &touchpoint, const LensEntry &entry) const;
    /** What a tool tip and a screen reader say of a touchpoint: the words of its @p entry, and the value. */
    virtual QString wordsOf(const MapNode &touchpoint, const LensEntry &entry) const;

protected:
    Lens() = default;
};

/** All of them, in the order of menus; the first is what a map shows unless told otherwise. */
const QList<const Lens *> &lenses();
/** The lens of that word; the first of lenses() where there is none. */
const Lens &lensNamed(QStringView word);

} // namespace Views
