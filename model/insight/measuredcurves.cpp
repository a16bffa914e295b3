#include "model/insight/measuredcurves.h"

#include "model/feedback/facts.h"
#include "model/feedback/foldedname.h"
#include "model/journey/persona.h"

namespace Model {

MeasuredCurves::MeasuredCurves(const Rows &rows)
{
    QHash<QString, Id<Persona>> personas;
    for (const Persona &persona : rows.all<Persona>()) {
        if (const QString name = foldedName(persona.name); !name.isEmpty() && !personas.contains(name))
            personas.insert(name, persona.id);
    }
    std::string lastName;
    Id<Persona> last;
    forEachFeedback(rows, [&](const Feedback &feedback) {
        if (!feedback.touchpoint)
            return true;
        m_everybody[feedback.touchpoint].add(feedback.item, feedback.sentiment);
        if (feedback.item.persona.empty())
            return true;
        if (feedback.item.persona != lastName) {
            lastName = feedback.item.persona;
            last = personas.value(foldedName(QString::fromStdString(lastName)));
        }
        if (last)
            m_personas[{feedback.touchpoint, last}].add(feedback.item, feedback.sentiment);
        return true;
    });
}

MeasuredValue MeasuredCurves::at(Id<Touchpoint> touchpoint, Id<Persona> persona, Measure measure) const
{
    return persona ? m_personas.value({touchpoint, persona}).measured(measure)
                   : m_everybody.value(touchpoint).measured(measure);
}

} // namespace Model
