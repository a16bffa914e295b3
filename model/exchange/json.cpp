#include "model/exchange/json.h"

#include "model/exchange/evidencejson.h"
#include "model/exchange/jsonwriter.h"
#include "model/journey/records.h"

#include <QHash>
#include <QIODevice>

namespace Model {

namespace {

class ProjectWriter
{
public:
    ProjectWriter(const Project &project, QIODevice &device)
        : m_project(project)
        , m_out(device)
    {
    }

    void write()
    {
        m_out.beginObject();
        m_out.member("format", QStringLiteral("throughline"));
        m_out.member("version", 1);
        m_out.key("project");
        m_out.beginObject();
        m_out.member("name", m_project.name());
        m_out.member("created", m_project.created().toUTC().toString(Qt::ISODateWithMs));
        m_out.member("modified", m_project.modified().toUTC().toString(Qt::ISODateWithMs));
        m_out.endObject();
        list<Channel>("channels", m_project.all<Channel>());
        list<Owner>("owners", m_project.all<Owner>());
        const QList<Persona> personas = m_project.all<Persona>();
        for (const Persona &persona : personas)
            m_personaOrder.insert(persona.id, m_personaOrder.size() + 1);
        list<Persona>("personas", personas);
        list<Journey>("journeys", m_project.all<Journey>(), [this](const Journey &journey) { writeContent(journey); });
        writeMetrics(m_project.rows(), m_out);
        m_out.key("feedback");
        writeFeedback(m_project.rows(), m_out);
        for (const char *later : {"insights", "attachments"})
            m_out.emptyArray(later);
        writeEvidence(m_project.rows(), m_out);
        m_out.endObject();
        m_out.finish();
    }

private:
    template <class R>
    void fields(const R &row)
    {
        forEachField<R>([&](const auto &f) {
            using T = std::remove_cvref_t<decltype(row.*(f.member))>;
            if constexpr (!std::is_same_v<T, Rank>) { // the order of the list says it
                if (*f.key)
                    m_out.member(f.key, row.*(f.member));
            }
        });
    }

    template <class R, class More>
    void list(const char *name, const QList<R> &rows, More &&more)
    {
        m_out.key(name);
        m_out.beginArray();
        for (const R &row : rows) {
            m_out.beginObject();
            m_out.member("id", row.id);
            fields(row);
            more(row);
            m_out.endObject();
        }
        m_out.endArray();
    }
    template <class R>
    void list(const char *name, const QList<R> &rows)
    {
        list(name, rows, [](const R &) {});
    }

    void writeContent(const Journey &journey)
    {
        m_out.key("personas");
        m_out.beginArray();
        for (const Participant &participant : m_project.where(&Participant::journey, journey.id))
            m_out.value(participant.persona);
        m_out.endArray();
        list("stages", m_project.where(&Stage::journey, journey.id));
        m_scores.clear();
        for (const Score &score : m_project.rows().whereIn(&Score::touchpoint, &Touchpoint::journey, journey.id))
            m_scores[score.touchpoint].append(score);
        list("touchpoints", m_project.where(&Touchpoint::journey, journey.id),
             [this](const Touchpoint &touchpoint) { writeScores(touchpoint); });
        list("connections", m_project.where(&Connection::journey, journey.id));
        m_out.emptyArray("lanes");
    }

    void writeScores(const Touchpoint &touchpoint)
    {
        QList<Score> scores = m_scores.value(touchpoint.id);
        std::sort(scores.begin(), scores.end(), [this](const Score &a, const Score &b) {
            return m_personaOrder.value(a.persona) < m_personaOrder.value(b.persona); // everybody (none) is 0
        });
        m_out.key("scores");
        m_out.beginArray();
        for (const Score &score : scores) {
            m_out.beginObject();
            fields(score);
            m_out.endObject();
        }
        m_out.endArray();
    }

    const Project &m_project;
    JsonWriter m_out;
    QHash<Id<Persona>, qsizetype> m_personaOrder;
    QHash<Id<Touchpoint>, QList<Score>> m_scores;
};

} // namespace

void writeJson(const Project &project, QIODevice &device) { ProjectWriter(project, device).write(); }

} // namespace Model
