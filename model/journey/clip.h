#pragma once

#include "model/journey/connection.h"
#include "model/journey/score.h"
#include "model/journey/slot.h"
#include "model/store/edit.h"

#include <QByteArray>
#include <QList>

namespace Model {

/** Touchpoints on their way through the clipboard, with what connects them, within a project or into another. */
struct Clip
{
    struct Named
    {
        QString name;
        QString color;
        bool operator==(const Named &) const = default;
    };
    struct Item
    {
        int stage = 0;         ///< 0 for the leftmost stage that was copied from
        Touchpoint touchpoint; ///< its ids, but for the nested journey, mean nothing
        int channel = -1;      ///< index, or −1
        int owner = -1;
    };
    struct Link
    {
        int from = 0;
        int to = 0;
        Connection connection; ///< its ids mean nothing
    };
    struct Feeling
    {
        int item = 0;
        int persona = -1; ///< index, or −1 for everybody
        std::optional<double> emotion;
        std::optional<double> effort;
    };

    QList<Item> items; ///< in rank order
    QList<Link> links;
    QList<Feeling> feelings;
    QList<Named> channels;
    QList<Named> owners;
    QList<Named> personas;

    static constexpr const char *mimeType = "application/x-throughline-touchpoints";

    bool isEmpty() const { return items.isEmpty(); }
    QByteArray toJson() const;
    /** Throws an Error where @p json isn't a clip. Everything in it is held to the limits of the records. */
    static Clip fromJson(const QByteArray &json);
    /** The names, a line each: what other programs paste. */
    QString toText() const;
};

Clip copyTouchpoints(const Rows &rows, const QList<Id<Touchpoint>> &touchpoints);
/**
 * The clip's leftmost, uppermost place comes to @p slot; further stages to the stages behind it, as far as there are
 * some. Channels, owners and personas are matched by name, else added. Returns the new touchpoints in the clip's order.
 */
QList<Id<Touchpoint>> pasteTouchpoints(Edit &edit, const Clip &clip, const Slot &slot);
/** Copies and pastes below the originals. */
QList<Id<Touchpoint>> duplicateTouchpoints(Edit &edit, const QList<Id<Touchpoint>> &touchpoints);

} // namespace Model
