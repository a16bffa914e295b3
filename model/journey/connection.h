#pragma once

#include "model/journey/touchpoint.h"

namespace Model {

enum class ConnectionKind { Next, Alternative, Returns, WordOfMouth, WinBack };
template <>
struct Words<ConnectionKind>
{
    static constexpr const char *words[] = {"next", "alternative", "returns", "word-of-mouth", "win-back"};
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("Word", "Next"), QT_TRANSLATE_NOOP("Word", "Alternative"),
        QT_TRANSLATE_NOOP("Word", "Returns"), QT_TRANSLATE_NOOP("Word", "Word of mouth"),
        QT_TRANSLATE_NOOP("Word", "Win back")};
};

/** A directed edge between two different touchpoints of one journey; at most one for each ordered pair. */
struct Connection
{
    Id<Connection> id;
    Id<Journey> journey;
    Rank rank;
    Id<Touchpoint> from;
    Id<Touchpoint> to;
    ConnectionKind kind = ConnectionKind::Next;
    QString label;
    std::optional<double> probability; ///< 0 … 1
    std::optional<double> volume;      ///< customers in a period, from 0

    static constexpr const char *table = "connection";
    static constexpr auto fields()
    {
        using C = Connection;
        return std::tuple{field(&C::journey, "journey", "", ""),
                          field(&C::rank, "rank", "", ""),
                          field(&C::from, "from", QT_TRANSLATE_NOOP("Field", "From")),
                          field(&C::to, "to", QT_TRANSLATE_NOOP("Field", "To")),
                          field(&C::kind, "kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                          field(&C::label, "label", QT_TRANSLATE_NOOP("Field", "Label")),
                          field(&C::probability, "probability", QT_TRANSLATE_NOOP("Field", "Probability")),
                          field(&C::volume, "volume", QT_TRANSLATE_NOOP("Field", "Volume"))};
    }
    bool operator==(const Connection &) const = default;
};

} // namespace Model
