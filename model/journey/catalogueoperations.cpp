#include "model/journey/catalogueoperations.h"

#include "model/journey/limits.h"
#include "model/journey/order.h"
#include "model/journey/palette.h"
#include "model/journey/touchpoint.h"

namespace Model {

namespace {

template <class R>
Id<R> add(Edit &edit, const QString &name, const QString &color)
{
    const QList<R> others = edit.all<R>();
    QStringList taken;
    for (const R &other : others)
        taken.append(other.color);
    R row;
    row.rank = rankAt(edit, others, others.size());
    row.name = limitedName(name);
    row.color = isColor(color) ? color : nextColor(taken);
    return edit.insert(row);
}

template <class R>
void detachAndRemove(Edit &edit, Id<R> Touchpoint::*member, Id<R> id)
{
    if (!id)
        return;
    for (const Touchpoint &touchpoint : edit.where(member, id))
        edit.set(touchpoint.id, member, {});
    edit.remove(id);
}

} // namespace

Id<Channel> addChannel(Edit &edit, const QString &name, const QString &color)
{
    return add<Channel>(edit, name, color);
}

Id<Owner> addOwner(Edit &edit, const QString &name, const QString &color) { return add<Owner>(edit, name, color); }

void moveChannel(Edit &edit, Id<Channel> channel, qsizetype index)
{
    moveTo(edit, edit.all<Channel>(), channel, index);
}

void moveOwner(Edit &edit, Id<Owner> owner, qsizetype index) { moveTo(edit, edit.all<Owner>(), owner, index); }

void deleteChannel(Edit &edit, Id<Channel> channel) { detachAndRemove(edit, &Touchpoint::channel, channel); }

void deleteOwner(Edit &edit, Id<Owner> owner) { detachAndRemove(edit, &Touchpoint::owner, owner); }

} // namespace Model
