#pragma once

#include "model/insight/measured.h"
#include "model/store/rows.h"

#include <QHash>

namespace Model {

/** What the linked feedback says of the touchpoints, of everybody and of each persona that feedback names. */
class MeasuredCurves
{
public:
    /** Reads all feedback that is there, once. */
    explicit MeasuredCurves(const Rows &rows);

    /** Of everybody where @p persona is none. A persona's feedback is what names it, without regard to case. */
    MeasuredValue at(Id<Touchpoint> touchpoint, Id<Persona> persona, Measure measure) const;

private:
    QHash<Id<Touchpoint>, MeasuredTally> m_everybody;
    QHash<std::pair<Id<Touchpoint>, Id<Persona>>, MeasuredTally> m_personas;
};

} // namespace Model
