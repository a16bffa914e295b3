#pragma once

#include "model/journey/channel.h"
#include "model/journey/owner.h"
#include "model/journey/persona.h"
#include "model/journey/stage.h"

namespace Model {

enum class Kind { Experience, Service };
template <>
struct Words<Kind>
{
    static constexpr const char *words[] = {"experience", "service"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "Wider experience"),
                                             QT_TRANSLATE_NOOP("Word", "Customer service")};
};

enum class Initiative { Proactive, Reactive };
template <>
struct Words<Initiative>
{
    static constexpr const char *words[] = {"proactive", "reactive"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "Proactive"),
                                             QT_TRANSLATE_NOOP("Word", "Reactive")};
};

enum class Visibility { Front, Back };
template <>
struct Words<Visibility>
{
    static constexpr const char *words[] = {"front", "back"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "Front stage"),
                                             QT_TRANSLATE_NOOP("Word", "Back stage")};
};

enum class Moment { None, Truth, Magic };
template <>
struct Words<Moment>
{
    static constexpr const char *words[] = {"none", "truth", "magic"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "None"),
                                             QT_TRANSLATE_NOOP("Word", "Moment of truth"),
                                             QT_TRANSLATE_NOOP("Word", "Moment of magic")};
};

enum class Status { Works, Broken };
template <>
struct Words<Status>
{
    static constexpr const char *words[] = {"works", "broken"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "Works"), QT_TRANSLATE_NOOP("Word", "Broken")};
};

enum class Evidence { Assumed, Observed };
template <>
struct Words<Evidence>
{
    static constexpr const char *words[] = {"assumed", "observed"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "Assumed"),
                                             QT_TRANSLATE_NOOP("Word", "Observed")};
};

/**
 * A moment of interaction. Its place is a slot: stage, sub-column and row, both from 0; no two touchpoints share one.
 * Its rank orders the touchpoints of the journey wherever they are listed.
 */
struct Touchpoint
{
    Id<Touchpoint> id;
    Id<Journey> journey; ///< the journey that it belongs to
    Rank rank;
    Id<Stage> stage;
    int column = 0;
    int row = 0;
    QString name;
    QString description;
    Id<Channel> channel;        ///< or none
    Id<Owner> owner;            ///< or none
    std::optional<Phase> phase; ///< its stage's unless set
    Kind kind = Kind::Experience;
    Initiative initiative = Initiative::Proactive;
    Visibility visibility = Visibility::Front;
    Moment moment = Moment::None;
    bool pain = false;
    Status status = Status::Works;
    Evidence evidence = Evidence::Assumed;
    std::optional<double> durationMinutes; ///< minutes, from 0
    Id<Journey> nested;                    ///< the journey that it opens, or none

    static constexpr const char *table = "touchpoint";
    static constexpr auto fields()
    {
        using T = Touchpoint;
        return std::tuple{field(&T::journey, "journey", "", ""),
                          field(&T::rank, "rank", "", ""),
                          field(&T::stage, "stage", QT_TRANSLATE_NOOP("Field", "Stage")),
                          field(&T::column, "column", QT_TRANSLATE_NOOP("Field", "Column")),
                          field(&T::row, "row", QT_TRANSLATE_NOOP("Field", "Row")),
                          field(&T::name, "name", QT_TRANSLATE_NOOP("Field", "Name")),
                          field(&T::description, "description", QT_TRANSLATE_NOOP("Field", "Description")),
                          field(&T::channel, "channel", QT_TRANSLATE_NOOP("Field", "Channel")),
                          field(&T::owner, "owner", QT_TRANSLATE_NOOP("Field", "Owner")),
                          field(&T::phase, "phase", QT_TRANSLATE_NOOP("Field", "Phase")),
                          field(&T::kind, "kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                          field(&T::initiative, "initiative", QT_TRANSLATE_NOOP("Field", "Initiative")),
                          field(&T::visibility, "visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
                          field(&T::moment, "moment", QT_TRANSLATE_NOOP("Field", "Moment")),
                          field(&T::pain, "pain", QT_TRANSLATE_NOOP("Field", "Pain point")),
                          field(&T::status, "status", QT_TRANSLATE_NOOP("Field", "Status")),
                          field(&T::evidence, "evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
                          field(&T::durationMinutes, "duration_minutes", QT_TRANSLATE_NOOP("Field", "Duration")),
                          field(&T::nested, "nested", QT_TRANSLATE_NOOP("Field", "Nested journey"), "journey")};
    }
    bool operator==(const Touchpoint &) const = default;
};

} // namespace Model
