#include "model/exchange/jsonreader.h"
#include "model/store/quote.h"

#include <QCoreApplication>

#include <memory>

namespace Model {

namespace {

/** Puts rows of a file into a project, under other ids where that was said. */
class Inserter
{
public:
    explicit Inserter(Edit &edit)
        : m_edit(edit)
    {
    }

    template <class R>
    void rename(Id<R> from, Id<R> to)
    {
        std::get<QHash<Id<R>, Id<R>>>(m_ids).insert(from, to);
    }
    template <class R>
    Id<R> renamed(Id<R> id) const
    {
        return std::get<QHash<Id<R>, Id<R>>>(m_ids).value(id, id);
    }
    template <class R>
    void renameAll(const QList<R> &rows, Ids ids)
    {
        for (const R &row : rows) {
            if (ids == Ids::New || m_edit.exists(row.id))
                rename(row.id, Id<R>::make());
        }
    }
    void renameAll(const JsonJourney &journey, Ids ids)
    {
        renameAll(QList<Journey>{journey.journey}, ids);
        renameAll(journey.stages, ids);
        renameAll(journey.touchpoints, ids);
        renameAll(journey.connections, ids);
    }

    template <class R>
    void insert(const QList<R> &rows, const Rank &after = {})
    {
        const QList<Rank> ranks = Rank::spread(rows.size(), after);
        for (qsizetype i = 0; i < rows.size(); ++i)
            insert(rows[i], ranks[i]);
    }
    void insert(const JsonJourney &journey, const Rank &rank)
    {
        insert(journey.journey, rank);
        QList<Participant> participants;
        for (const Id<Persona> persona : journey.personas)
            participants.append({{}, journey.journey.id, persona, {}});
        insert(participants);
        insert(journey.stages);
        insert(journey.touchpoints);
        insert(journey.connections);
        for (const Score &score : journey.scores)
            insert(score, {});
    }

private:
    template <class R>
    void insert(R row, const Rank &rank)
    {
        if constexpr (Ranked<R>)
            row.rank = rank;
        if constexpr (!std::is_same_v<R, Participant> && !std::is_same_v<R, Score>)
            row.id = renamed(row.id);
        forEachField<R>([&]<class Owner, class T>(const Field<Owner, T> &f) {
            if constexpr (requires { renamed(row.*(f.member)); })
                row.*(f.member) = renamed(row.*(f.member));
        });
        m_edit.insert(row);
    }

    Edit &m_edit;
    std::tuple<QHash<Id<Channel>, Id<Channel>>, QHash<Id<Owner>, Id<Owner>>, QHash<Id<Persona>, Id<Persona>>,
               QHash<Id<Journey>, Id<Journey>>, QHash<Id<Stage>, Id<Stage>>, QHash<Id<Touchpoint>, Id<Touchpoint>>,
               QHash<Id<Connection>, Id<Connection>>>
        m_ids;
};

/** Those of @p rows that the project hasn't got under the same name; the others are renamed to the project's. */
template <class R>
QList<R> withoutKnown(Edit &edit, const QList<R> &rows, Inserter &inserter, Losses &losses)
{
    QHash<QString, R> known;
    for (const R &row : edit.all<R>()) {
        if (!row.name.trimmed().isEmpty() && !known.contains(row.name.trimmed()))
            known.insert(row.name.trimmed(), row);
    }
    QList<R> result;
    for (const R &row : rows) {
        const auto same = known.constFind(row.name.trimmed());
        if (same == known.cend()) {
            if (edit.exists(row.id))
                inserter.rename(row.id, Id<R>::make());
            result.append(row);
            continue;
        }
        inserter.rename(row.id, same->id);
        R alike = row;
        alike.id = same->id;
        alike.rank = same->rank;
        if (alike != *same)
            losses.append(
                {0, QCoreApplication::translate("Json", "“%1” is in the project already and stays as it is there.")
                        .arg(quotable(row.name))});
    }
    return result;
}

template <class R>
Rank lastRank(const Edit &edit)
{
    const QList<R> rows = edit.all<R>();
    return rows.isEmpty() ? Rank() : rows.last().rank;
}

} // namespace

Project::Start startFromJson(const JsonProject &file, Ids ids)
{
    Project::Start start;
    start.name = file.name;
    if (ids == Ids::Kept) {
        start.created = file.created;
        start.modified = file.modified;
    }
    start.fill = [content = std::make_shared<const JsonProject>(file), ids](Edit &edit) {
        Inserter inserter(edit);
        if (ids == Ids::New) {
            inserter.renameAll(content->channels, ids);
            inserter.renameAll(content->owners, ids);
            inserter.renameAll(content->personas, ids);
            for (const JsonJourney &journey : content->journeys)
                inserter.renameAll(journey, ids);
        }
        inserter.insert(content->channels);
        inserter.insert(content->owners);
        inserter.insert(content->personas);
        const QList<Rank> ranks = Rank::spread(content->journeys.size());
        for (qsizetype i = 0; i < ranks.size(); ++i)
            inserter.insert(content->journeys[i], ranks[i]);
        insertEvidence(edit, content->evidence,
                       {[&](auto id) { return inserter.renamed(id); }, [&](auto id) { return inserter.renamed(id); },
                        [&](auto id) { return inserter.renamed(id); }},
                       ids == Ids::Kept);
        const auto rename = [&](auto &place) {
            place.journey = inserter.renamed(place.journey);
            place.stage = inserter.renamed(place.stage);
            place.touchpoint = inserter.renamed(place.touchpoint);
        };
        for (JsonImport import : content->feedback) {
            for (Feedback &feedback : import.feedback) {
                rename(feedback.filed);
                if (feedback.link)
                    rename(*feedback.link);
            }
            insertFeedback(edit, import, ids == Ids::Kept);
        }
    };
    return start;
}

QList<Id<Journey>> addJourneys(Edit &edit, const JsonProject &file, Losses &losses)
{
    Inserter inserter(edit);
    const QList<Channel> channels = withoutKnown(edit, file.channels, inserter, losses);
    const QList<Owner> owners = withoutKnown(edit, file.owners, inserter, losses);
    const QList<Persona> personas = withoutKnown(edit, file.personas, inserter, losses);
    for (const JsonJourney &journey : file.journeys)
        inserter.renameAll(journey, Ids::Kept);
    inserter.insert(channels, lastRank<Channel>(edit));
    inserter.insert(owners, lastRank<Owner>(edit));
    inserter.insert(personas, lastRank<Persona>(edit));
    QList<Id<Journey>> result;
    const QList<Rank> ranks = Rank::spread(file.journeys.size(), lastRank<Journey>(edit));
    for (qsizetype i = 0; i < ranks.size(); ++i) {
        inserter.insert(file.journeys[i], ranks[i]);
        result.append(inserter.renamed(file.journeys[i].journey.id));
    }
    return result;
}

} // namespace Model
