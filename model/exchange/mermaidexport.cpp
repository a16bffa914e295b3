#include "model/exchange/mermaidproject.h"

#include "model/journey/personaoperations.h"
#include "model/journey/records.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

/** Makes the diagram, and counts what it can't say, each kind of thing once. */
class Exporter
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
public:
    explicit Exporter(const Rows &rows)
        : m_rows(rows)
    {
    }

    MermaidJourney read(Id<Journey> id)
    {
        const Journey journey = m_rows.find(id).value_or(Journey());
        m_result.title = journey.title;
        if (journey.kind != JourneyKind::Current)
            m_result.losses.append({0, tr("Mermaid can't say that the journey is a future state.")});
        readDescription(journey);
        readPersonas(id);
        for (const Score &score : m_rows.whereIn(&Score::touchpoint, &Touchpoint::journey, id))
            m_scores[score.touchpoint].append(score);
        const QList<Touchpoint> touchpoints = m_rows.where(&Touchpoint::journey, id);
        for (const Touchpoint &touchpoint : touchpoints)
            m_touchpoints[touchpoint.stage].append(touchpoint);
        const QList<Stage> stages = m_rows.where(&Stage::journey, id);
        for (const Stage &stage : stages)
            readStage(stage);
        count(m_effort, tr("Effort"), tr("scores"));
        count(m_differing, tr("Scores that differ between personas, of which it gets the mean"), tr("touchpoints"));
        count(m_everybody, tr("Scores of everybody beside those of personas"), tr("touchpoints"));
        count(m_fractions, tr("Scores that are no whole numbers, though some programs read them"), tr("touchpoints"));
        count(m_unscored, tr("That there is no score; it gets 3"), tr("touchpoints"));
        count(m_nameless, tr("Names that are empty"), tr("touchpoints and personas"));
        loseDetails<Stage>(stages, tr("stages"), {"name"});
        loseDetails<Touchpoint>(touchpoints, tr("touchpoints"), {"name", "stage", "column", "row"});
        reportConnections(m_rows.where(&Connection::journey, id));
        return m_result;
    }

private:
    void count(qsizetype number, const QString &what, const QString &where)
    {
        if (number > 0)
            m_result.losses.append({0, tr("Mermaid can't hold: %1 (%2: %L3).").arg(what, where).arg(number)});
    }

    /** Counts the rows that have something in a field of which Mermaid knows nothing. */
    template <class R>
    void loseDetails(const QList<R> &rows, const QString &where, const QList<QByteArray> &kept)
    {
        const R plain;
        forEachField<R>([&](const auto &f) {
            if (!*f.title || kept.contains(f.column))
                return;
            count(std::count_if(rows.begin(), rows.end(),
                                [&](const R &row) { return row.*(f.member) != plain.*(f.member); }),
                  translatedField(f.title), where);
        });
    }

    void readDescription(const Journey &journey)
    {
        QStringList lines;
        for (const QString &line : journey.description.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        m_result.description = lines.join(u'\n');
        if (m_result.description != journey.description)
            m_result.losses.append({0, tr("Mermaid can't hold blank lines and indentation in the description.")});
    }

    void readPersonas(Id<Journey> journey)
    {
        QList<Persona> personas = personasOf(m_rows, journey);
        for (const Persona &persona : personas)
            m_personas.insert(persona.id, {persona.name, m_personas.size()});
        loseDetails<Persona>(personas, tr("personas"), {"name", "color"});
        for (const Persona &persona : m_rows.all<Persona>()) {
            if (!m_personas.contains(persona.id))
                m_personas.insert(persona.id, {persona.name, m_personas.size()});
        }
    }

    void readStage(const Stage &stage)
    {
        MermaidSection section;
        section.name = stage.name;
        // Tasks before the first section have none; elsewhere even a nameless stage is a section.
        section.named = !stage.name.isEmpty() || !m_result.sections.isEmpty();
        const QList<Touchpoint> touchpoints = m_touchpoints.value(stage.id);
        if (!section.named && touchpoints.isEmpty())
            m_result.losses.append({0, tr("Mermaid can't hold a first stage without a name and without touchpoints.")});
        for (const Touchpoint &touchpoint : touchpoints) {
            section.tasks.append(task(touchpoint));
            m_chain.append(touchpoint.id);
        }
        m_nameless += section.named && stage.name.isEmpty();
        m_result.sections.append(section);
    }

    MermaidTask task(const Touchpoint &touchpoint)
    {
        MermaidTask task;
        task.name = touchpoint.name;
        m_nameless += touchpoint.name.trimmed().isEmpty();
        QList<Score> scores = m_scores.value(touchpoint.id);
        std::sort(scores.begin(), scores.end(), [this](const Score &a, const Score &b) {
            return m_personas.value(a.persona).order < m_personas.value(b.persona).order;
        });
        double sum = 0;
        int emotions = 0;
        bool everybody = false;
        bool differ = false;
        for (const Score &score : std::as_const(scores)) {
            if (score.emotion) {
                sum += *score.emotion;
                ++emotions;
            }
            m_effort += score.effort.has_value();
            everybody |= score.persona.isNull();
            differ |= score.emotion != scores.first().emotion;
            const QString actor = m_personas.value(score.persona).name.trimmed();
            if (score.persona && actor.isEmpty())
                ++m_nameless;
            else if (score.persona && !task.actors.contains(actor))
                task.actors.append(actor);
        }
        m_differing += differ;
        m_everybody += everybody && scores.size() > 1;
        task.score = emotions > 0 ? std::round((3 + sum / emotions) * 1e9) / 1e9 : 3;
        m_unscored += emotions == 0;
        m_fractions += *task.score != std::floor(*task.score);
        return task;
    }

    void reportConnections(const QList<Connection> &connections)
    {
        QHash<Id<Touchpoint>, Id<Touchpoint>> next;
        for (qsizetype i = 0; i + 1 < m_chain.size(); ++i)
            next.insert(m_chain[i], m_chain[i + 1]);
        qsizetype told = 0;
        qsizetype details = 0;
        for (const Connection &connection : connections) {
            if (next.value(connection.from) != connection.to || connection.kind != ConnectionKind::Next)
                continue;
            ++told;
            details += !connection.label.isEmpty() || connection.probability || connection.volume;
        }
        count(connections.size() - told, tr("Branches, loops and other connections than to the next touchpoint"),
              tr("connections"));
        count(details, tr("Labels, probabilities and volumes"), tr("connections"));
        count(next.size() - told, tr("That touchpoints that follow each other aren't connected"), tr("pairs"));
    }

    struct Actor
    {
        QString name;
        qsizetype order = -1; // everybody comes first
    };

    const Rows &m_rows;
    MermaidJourney m_result;
    QHash<Id<Persona>, Actor> m_personas;
    QHash<Id<Touchpoint>, QList<Score>> m_scores;
    QHash<Id<Stage>, QList<Touchpoint>> m_touchpoints;
    QList<Id<Touchpoint>> m_chain;
    qsizetype m_effort = 0;
    qsizetype m_differing = 0;
    qsizetype m_everybody = 0;
    qsizetype m_fractions = 0;
    qsizetype m_unscored = 0;
    qsizetype m_nameless = 0;
};

} // namespace

MermaidJourney mermaidFromProject(const Rows &rows, Id<Journey> journey) { return Exporter(rows).read(journey); }

} // namespace Model
