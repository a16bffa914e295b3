#include "views/map/lenses/lens.h"
#include "views/map/lenses/lenslist.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

/** The first letters of the first two words, else the first two letters. */
QString initials(const QString &name)
{
    constexpr qsizetype enough = 200;
    const auto letters = [](const QString &word, int count) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        for (int n = 0; n < count; ++n)
            finder.toNextBoundary();
        return finder.position() < 0 ? word : word.first(finder.position());
    };
    const QStringList words = name.left(enough).simplified().split(u' ');
    const QString result = words.size() > 1 ? letters(words[0], 1) + letters(words[1], 1) : letters(words[0], 2);
    return result.toUpper();
}

/** Who answers for it; that nobody does stands out. */
class OwnerLens : public Lens
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
public:
    QLatin1String word() const override { return "owner"_L1; }
    QString title() const override { return tr("Owner"); }
    QString hint() const override { return tr("Which department answers for each touchpoint, and where nobody does."); }
    QString iconName() const override { return u"system-users"_s; }

    QList<LensEntry> entries(const LensGround &ground) const override
    {
        QList<LensEntry> result;
        for (const Model::Owner &owner : ground.owners) {
            result.append({.words = owner.name,
                           .color = LensColor::of([&](const Theme &theme) { return theme.stored(owner.color); }),
                           .sign = {.shape = LensSign::Shape::Ring, .text = initials(owner.name)}});
        }
        result.append({.words = tr("nobody"),
                       .color = LensColor::of([](const Theme &theme) { return theme.text; }),
                       .sign = {.shape = LensSign::Shape::Block, .text = u"?"_s}});
        return result;
    }
    int entryOf(const MapNode &touchpoint, const LensGround &ground) const override
    {
        const int index = ground.indexOf(touchpoint.ownerId);
        return index < 0 ? int(ground.owners.size()) : index;
    }
};

} // namespace

const Lens &LensList::owner()
{
    static const OwnerLens lens;
    return lens;
}

} // namespace Views
