#include "shop.h"

#include "model/journey/catalogueoperations.h"
#include "model/journey/connectionoperations.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/personaoperations.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/touchpointoperations.h"

using namespace Model;
using namespace Qt::StringLiterals;

Shop::Shop(Project &project)
{
    project.edit(Label("Fill"), [this](Edit &edit) {
        edit.set(Id<ProjectInfo>{1}, &ProjectInfo::name, u"Shop"_s);
        first = createJourney(edit, u"Online shop: first order"_s);
        future = createJourney(edit, u"Online shop: first order"_s, JourneyKind::Future);
        refund = createJourney(edit, u"Return and refund"_s);
        anna = addPersona(edit, u"Anna, 34"_s);
        ben = addPersona(edit, u"Ben, 51"_s);
        chidi = addPersona(edit, u"Chidi, 22"_s);
        edit.set(anna, &Persona::role, u"Buys presents for her family"_s);
        edit.set(anna, &Persona::goals, u"Something nice, in time for the birthday"_s);
        edit.set(anna, &Persona::quote, u"If it comes late I might as well have gone to the shop."_s);
        addParticipant(edit, first, anna);
        addParticipant(edit, first, ben);
        parcel = addChannel(edit, u"Parcel service"_s);
        phone = addChannel(edit, u"Phone"_s);
        logistics = addOwner(edit, u"Logistics"_s);
        retention = edit.where(&Stage::journey, first)[3].id;
        late = addTouchpoint(edit, {retention, 0, 0}, u"Delivery is late"_s);
        help = addTouchpoint(edit, {retention, 1, 0}, u"Support calls first and helps"_s);
        Touchpoint touchpoint = *edit.find(late);
        touchpoint.description = u"The parcel arrives two days after the promised date, and nobody says so."_s;
        touchpoint.channel = parcel;
        touchpoint.owner = logistics;
        touchpoint.kind = Kind::Service;
        touchpoint.initiative = Initiative::Reactive;
        touchpoint.pain = true;
        touchpoint.durationMinutes = 2880;
        touchpoint.nested = refund;
        edit.update(touchpoint);
        edit.set(help, &Touchpoint::channel, phone);
        next = connectTouchpoints(edit, late, help);
        setScore(edit, late, anna, -1, 5);
        setScore(edit, help, anna, 2, 2);
        setScore(edit, late, ben, 0.5, 3);
    });
}
