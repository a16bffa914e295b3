#pragma once

#include "model/journey/touchpoint.h"
#include "model/store/project.h"

#include <QSet>

namespace Views {

/** Those of @p touchpoints, of one journey, that are there. */
inline QList<Model::Touchpoint> readTouchpoints(const Model::Project &project,
                                                const QList<Model::Id<Model::Touchpoint>> &touchpoints)
{
    QList<Model::Touchpoint> result;
    if (touchpoints.size() <= Model::Rows::readAllFrom) {
        for (const auto id : touchpoints) {
            if (auto touchpoint = project.find(id))
                result += *touchpoint;
        }
        return result;
    }
    const QSet<Model::Id<Model::Touchpoint>> wanted(touchpoints.cbegin(), touchpoints.cend());
    Model::Id<Model::Journey> journey;
    for (const auto id : touchpoints) {
        if (const auto touchpoint = project.find(id)) {
            journey = touchpoint->journey;
            break;
        }
    }
    for (const Model::Touchpoint &touchpoint : project.where(&Model::Touchpoint::journey, journey)) {
        if (wanted.contains(touchpoint.id))
            result += touchpoint;
    }
    return result;
}

} // namespace Views
