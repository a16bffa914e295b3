#include "model/exchange/mermaidproject.h"

#include "model/exchange/storabletext.h"
#include "model/journey/palette.h"
#include "model/journey/records.h"
#include "model/store/quote.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

class Fitter
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
public:
    explicit Fitter(Losses &losses)
        : m_losses(losses)
    {
    }

    void fit(MermaidTask &task)
    {
        fit(task.name, task.line);
        QStringList actors;
        for (QString actor : task.actors) {
            fit(actor, task.line);
            if (!actors.contains(actor))
                actors.append(actor);
        }
        task.actors = actors;
        if (task.score && (*task.score < 1 || *task.score > 5)) {
            const double fitted = *task.score < 1 ? 1 : 5;
            m_losses.append({task.line, tr("The score %1 of “%2” is not on the scale from 1 to 5; it is %3 now.")
                                            .arg(QLocale().toString(*task.score))
                                            .arg(quotable(task.name))
                                            .arg(QLocale().toString(fitted))});
            task.score = fitted;
        }
    }

    void fit(QString &text, int line, qsizetype length = longestName)
    {
        const QString fitted = storable(text, length);
        if (fitted == text)
            return;
        m_losses.append(
            {line, tr("“%1” is longer than %L2 characters, so it is cut.").arg(quotable(text)).arg(length)});
        text = fitted;
    }

private:
    Losses &m_losses;
};

/** Finds personas by their trimmed name and makes those that are missing. */
class Actors
{
public:
    Actors(Edit &edit, Id<Journey> journey, const MermaidJourney &content)
        : m_edit(edit)
    {
        const QList<Persona> known = edit.all<Persona>();
        for (const Persona &persona : known) {
            const QString name = trimmed(persona.name);
            if (!m_personas.contains(name))
                m_personas.insert(name, persona.id);
        }
        QStringList names;
        QSet<QString> seen;
        for (const MermaidSection &section : content.sections) {
            for (const MermaidTask &task : section.tasks) {
                for (const QString &actor : task.actors) {
                    if (!seen.contains(trimmed(actor))) {
                        seen.insert(trimmed(actor));
                        names.append(actor);
                    }
                }
            }
        }
        const auto isNew = [this](const QString &name) { return !m_personas.contains(trimmed(name)); };
        qsizetype number = known.size();
        Rank rank = known.isEmpty() ? Rank() : known.last().rank;
        for (const Rank &next : Rank::spread(std::count_if(names.begin(), names.end(), isNew), rank))
            m_ranks.append(next);
        const QList<Rank> order = Rank::spread(names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (isNew(names[i])) {
                Persona persona;
                persona.rank = m_ranks.takeFirst();
                persona.name = names[i];
                persona.color = palette()[number++ % palette().size()];
                m_personas.insert(trimmed(names[i]), edit.insert(persona));
            }
            edit.insert(Participant{{}, journey, persona(names[i]), order[i]});
        }
    }

    Id<Persona> persona(const QString &actor) const { return m_personas.value(trimmed(actor)); }

private:
    static QString trimmed(const QString &name) { return name.trimmed(); }

    Edit &m_edit;
    QHash<QString, Id<Persona>> m_personas;
    QList<Rank> m_ranks;
};

void addScores(Edit &edit, Id<Touchpoint> touchpoint, const MermaidTask &task, const Actors &actors)
{
    Score score;
    score.touchpoint = touchpoint;
    if (task.score)
        score.emotion = std::round((*task.score - 3) * 1e9) / 1e9; // 3.1 is 0.1, not 0.10000000000000009
    if (task.actors.isEmpty()) {
        edit.insert(score);
        return;
    }
    QSet<Id<Persona>> scored; // names may differ in blanks alone
    for (const QString &actor : task.actors) {
        score.id = {};
        score.persona = actors.persona(actor);
        if (!scored.contains(score.persona)) {
            scored.insert(score.persona);
            edit.insert(score);
        }
    }
}

} // namespace

MermaidJourney fittedToProject(MermaidJourney journey)
{
    Fitter fitter(journey.losses);
    fitter.fit(journey.title, 0);
    fitter.fit(journey.description, 0, longestText);
    for (MermaidSection &section : journey.sections) {
        fitter.fit(section.name, section.line);
        for (MermaidTask &task : section.tasks)
            fitter.fit(task);
    }
    std::stable_sort(journey.losses.begin(), journey.losses.end(),
                     [](const Loss &a, const Loss &b) { return a.line < b.line; });
    return journey;
}

Id<Journey> addMermaidJourney(Edit &edit, const MermaidJourney &content)
{
    const QList<Journey> journeys = edit.all<Journey>();
    Journey journey;
    journey.rank = Rank::after(journeys.isEmpty() ? Rank() : journeys.last().rank);
    journey.title = content.title;
    journey.description = content.description;
    journey.id = edit.insert(journey);
    const Actors actors(edit, journey.id, content);

    qsizetype taskCount = 0;
    for (const MermaidSection &section : content.sections)
        taskCount += section.tasks.size();
    const QList<Rank> stageRanks = Rank::spread(content.sections.size());
    const QList<Rank> ranks = Rank::spread(taskCount);
    qsizetype next = 0;
    Id<Touchpoint> previous;
    for (qsizetype s = 0; s < content.sections.size(); ++s) {
        const MermaidSection &section = content.sections[s];
        Stage stage;
        stage.journey = journey.id;
        stage.rank = stageRanks[s];
        stage.name = section.name;
        stage.id = edit.insert(stage);
        for (qsizetype t = 0; t < section.tasks.size(); ++t) {
            constexpr int columns = 100'000; // as many as a stage can have
            Touchpoint touchpoint;
            touchpoint.journey = journey.id;
            touchpoint.rank = ranks[next];
            touchpoint.stage = stage.id;
            touchpoint.column = int(t % columns);
            touchpoint.row = int(t / columns);
            touchpoint.name = section.tasks[t].name;
            touchpoint.id = edit.insert(touchpoint);
            addScores(edit, touchpoint.id, section.tasks[t], actors);
            if (previous) {
                Connection connection;
                connection.journey = journey.id;
                connection.rank = ranks[next];
                connection.from = previous;
                connection.to = touchpoint.id;
                edit.insert(connection);
            }
            previous = touchpoint.id;
            ++next;
        }
    }
    return journey.id;
}

} // namespace Model
