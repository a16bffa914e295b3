#include "tests/support/randomedits.h"

#include "model/journey/arrangement.h"
#include "model/journey/catalogueoperations.h"
#include "model/journey/connectionoperations.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/personaoperations.h"
#include "model/journey/projectinfo.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/stageoperations.h"
#include "model/journey/touchpointoperations.h"

using namespace Model;

namespace Support {

QString RandomEdits::text()
{
    static const QString kinds[] = {QStringLiteral("Looks around the shop"),
                                    QStringLiteral("يتصفح المتجر"),
                                    QStringLiteral("店を見て回る"),
                                    QStringLiteral("🛍️👩‍👩‍👧 “quotes” & <b>tags</b>"),
                                    QStringLiteral("line\nbreak\ttab \\ \" '"),
                                    QString(),
                                    QStringLiteral("a\u0001b\u007f\u2028c"),
                                    QString(10'000, QChar(u'ж'))};
    return kinds[below(int(std::size(kinds)))];
}

template <class R>
Id<R> RandomEdits::any(const Rows &rows)
{
    const QList<R> all = rows.all<R>();
    return all.isEmpty() ? Id<R>() : all[below(int(all.size()))].id;
}

void RandomEdits::change(Edit &edit)
{
    const Id<Journey> journey = any<Journey>(edit);
    const Id<Stage> stage = any<Stage>(edit);
    const Id<Touchpoint> touchpoint = any<Touchpoint>(edit);
    if (!journey) {
        createJourney(edit, text());
        return;
    }
    if (!stage) {
        addStage(edit, journey, 0, text());
        return;
    }
    if (!touchpoint) {
        addTouchpoint(edit, {stage, below(3), below(3)}, text());
        return;
    }
    const int number = below(5);
    switch (below(34)) {
    case 0:
        createJourney(edit, text(), JourneyKind(below(2)));
        break;
    case 1:
        duplicateJourney(edit, journey, text());
        break;
    case 2:
        moveJourney(edit, journey, number);
        break;
    case 3:
        if (edit.count<Journey>() > 2)
            deleteJourney(edit, journey);
        break;
    case 4:
        addStage(edit, journey, number, text());
        break;
    case 5:
        moveStage(edit, stage, number);
        break;
    case 6:
        setStageWidth(edit, stage, number);
        break;
    case 7:
        deleteStage(edit, stage);
        break;
    case 8:
    case 9:
    case 10:
        addTouchpoint(edit, {stage, below(4), below(4)}, text());
        break;
    case 11:
    case 12:
        addNext(edit, touchpoint, text());
        break;
    case 13:
        addAlternative(edit, touchpoint, text());
        break;
    case 14:
        addLines(edit, {stage, 0, 0}, {text(), text(), text()}, below(2));
        break;
    case 15: {
        const auto all = edit.where(&Touchpoint::journey, edit.find(touchpoint)->journey);
        QList<Id<Touchpoint>> some{touchpoint};
        for (const Touchpoint &other : all) {
            if (other.id != touchpoint && below(3) == 0)
                some.append(other.id);
        }
        moveTouchpoints(edit, some, touchpoint, {edit.find(touchpoint)->stage, below(5), below(5)});
        break;
    }
    case 16:
        nudge(edit, {touchpoint}, Direction(below(4)));
        break;
    case 17:
        removeTouchpoints(edit, {touchpoint}, below(2));
        break;
    case 18:
    case 19:
    case 20:
        connectTouchpoints(edit, touchpoint, any<Touchpoint>(edit), ConnectionKind(below(5)));
        break;
    case 21:
        if (const auto connection = any<Connection>(edit))
            reconnect(edit, connection, End(below(2)), touchpoint);
        break;
    case 22:
        if (const auto connection = any<Connection>(edit))
            removeConnections(edit, {connection});
        break;
    case 23:
        addPersona(edit, text());
        break;
    case 24:
        deletePersona(edit, any<Persona>(edit));
        break;
    case 25:
    case 26:
    case 27:
        setScore(edit, touchpoint, any<Persona>(edit), below(9) / 2.0 - 2,
                 below(2) ? std::optional(1 + below(13) / 2.0) : std::nullopt);
        break;
    case 28:
        addChannel(edit, text());
        break;
    case 29:
        deleteChannel(edit, any<Channel>(edit));
        break;
    case 30:
        deleteOwner(edit, below(2) ? addOwner(edit, text()) : any<Owner>(edit));
        break;
    case 31:
        arrange(edit, journey);
        break;
    case 32: {
        Touchpoint changed = *edit.find(touchpoint);
        changed.description = text();
        changed.channel = any<Channel>(edit);
        changed.owner = any<Owner>(edit);
        changed.kind = Kind(below(2));
        changed.moment = Moment(below(3));
        changed.pain = below(2);
        changed.phase = below(2) ? std::optional(Phase(below(3))) : std::nullopt;
        changed.durationMinutes = below(2) ? std::optional(below(1000) / 7.0) : std::nullopt;
        changed.nested = below(2) ? any<Journey>(edit) : Id<Journey>();
        edit.update(changed);
        break;
    }
    default:
        edit.set(Id<ProjectInfo>{1}, &ProjectInfo::name, text());
    }
}

bool RandomEdits::edit(Project &project)
{
    try {
        return project.edit("Random edit", [this](Edit &edit) {
            for (int i = 1 + below(3); i > 0; --i)
                change(edit);
        });
    } catch (const Error &) {
        return false; // refused: doubled connections and the like
    }
}

} // namespace Support
