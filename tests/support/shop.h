#pragma once

#include "model/journey/records.h"
#include "model/store/project.h"

/** An online shop's project with a bit of everything, and the ids of what tests ask for. */
struct Shop
{
    explicit Shop(Model::Project &project);

    Model::Id<Model::Journey> first;   ///< "Online shop: first order", current
    Model::Id<Model::Journey> future;  ///< "Online shop: first order", future
    Model::Id<Model::Journey> refund;  ///< "Return and refund", which `late` opens
    Model::Id<Model::Persona> anna;    ///< takes part in `first`
    Model::Id<Model::Persona> ben;     ///< takes part in `first`
    Model::Id<Model::Persona> chidi;   ///< takes part in nothing
    Model::Id<Model::Stage> retention; ///< in `first`
    Model::Id<Model::Touchpoint> late; ///< "Delivery is late": Anna −1 and 5, all fields filled
    Model::Id<Model::Touchpoint> help; ///< "Support calls first and helps": Anna +2
    Model::Id<Model::Connection> next; ///< from `late` to `help`
    Model::Id<Model::Channel> parcel;  ///< of `late`
    Model::Id<Model::Channel> phone;   ///< of `help`
    Model::Id<Model::Owner> logistics; ///< of `late`
};
