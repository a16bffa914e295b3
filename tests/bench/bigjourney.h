#pragma once

#include "model/store/project.h"

namespace Bench {

/** How large a journey is. The connections run along chains first; what is left of them branches off and returns. */
struct JourneySize
{
    int stages = 0;
    int touchpointsPerStage = 0;
    int connections = 0;
    int touchpoints() const { return stages * touchpointsPerStage; }
};

/** The one for the window: 10,000 touchpoints. */
constexpr JourneySize windowJourney{50, 200, 12000};
/** The ones for exports: 5,000 and 20 touchpoints. */
constexpr JourneySize largeExport{50, 100, 6000};
constexpr JourneySize smallExport{5, 4, 24};

/** A project with one journey of that size and two personas with a score for each touchpoint. */
Model::Project::Start bigJourney(const JourneySize &size);
/** What its touchpoint is called that is the n-th, from 0. */
QString touchpointName(int n);
/** The same journey, as far as Mermaid can hold it: its touchpoints as tasks, in order. */
QByteArray asMermaid(const JourneySize &size);
/** The same journey for graphviz: a cluster for each stage, and all connections. */
QByteArray asDot(const JourneySize &size);

} // namespace Bench
