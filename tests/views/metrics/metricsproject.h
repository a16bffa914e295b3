#pragma once

#include "shop.h"

/** The shop with all touchpoints that shopFeedback() names, @p count pieces of it, and observations of churn. */
struct MetricsProject
{
    explicit MetricsProject(Model::Project &project, int count = 400);

    Shop shop;
    Model::Id<Model::Touchpoint> looks; ///< "Looks around the shop", believed +1
    Model::Id<Model::Touchpoint> pays;  ///< "Pays in five steps", believed +0.2 and effort 2
};
