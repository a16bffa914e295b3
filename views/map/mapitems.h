#pragma once

#include "model/journey/connection.h"
#include "model/journey/touchpoint.h"
#include "model/metrics/interval.h"
#include "views/map/mapgeometry.h"
#include "views/map/maproute.h"

#include <memory>

namespace Views {

class NodeText;

/** A stage as the map shows it. */
struct MapStage
{
    Model::Id<Model::Stage> id;
    Model::Rank rank;
    QString name; ///< may be empty
    Model::Phase phase = Model::Phase::Before;
    int width = 1;
    bool collapsed = false;
    int touchpoints = 0;
};

/** The emotion that the feedback of a touchpoint tells. */
struct MapMeasured
{
    std::optional<double> value; ///< the mean, −2 … +2
    qint64 n = 0;                ///< answers that it is the mean of
    std::optional<Model::Interval> interval;
    bool operator==(const MapMeasured &) const = default;
};

/** A touchpoint as the map shows it. */
struct MapNode
{
    Model::Id<Model::Touchpoint> id;
    Model::Rank rank;
    Model::Id<Model::Stage> stageId;
    MapSlot slot; ///< its stage is −1 where that is unknown: then it isn't shown
    QRectF rect;
    bool hidden = false; ///< in a collapsed stage
    QString name;
    QString channel; ///< its name; empty without
    QString channelColor;
    std::optional<double> emotion; ///< mean over the shown personas; none without a score
    std::optional<double> effort;  ///< likewise
    qint64 feedback = 0;           ///< how many pieces are linked to it
    MapMeasured measured;          ///< by the shown personas
    Model::Moment moment = Model::Moment::None;
    bool pain = false;
    bool broken = false;
    Model::Id<Model::Journey> nested;
    Model::Id<Model::Channel> channelId;
    Model::Id<Model::Owner> ownerId;
    Model::Kind kind = Model::Kind::Experience;
    Model::Initiative initiative = Model::Initiative::Proactive;
    Model::Visibility visibility = Model::Visibility::Front;
    Model::Evidence evidence = Model::Evidence::Assumed;
    int entry = 0;                                ///< of the lens: which colour it has
    mutable std::shared_ptr<const NodeText> text; ///< laid out when first painted
    mutable bool isSignStale = false;             ///< that of text: the lens or what it looks at changed
};

/** A connection as the map shows it. */
struct MapLink
{
    Model::Id<Model::Connection> id;
    Model::Rank rank;
    int from = -1; ///< index of the node
    int to = -1;
    Model::ConnectionKind kind = Model::ConnectionKind::Next;
    QString label;
    std::optional<double> probability;
    MapRoute route; ///< empty where both ends are in the same collapsed stage
    QString text;   ///< what stands on it: its label and probability
    QRectF textRect;
};

} // namespace Views
