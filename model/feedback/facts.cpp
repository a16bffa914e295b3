#include "model/feedback/facts.h"

#include "model/feedback/learnedscores.h"

#include <QHash>

#include <algorithm>

namespace Model {

namespace {

Source sourceFrom(std::string_view word)
{
    const auto found = std::find(std::begin(Words<Source>::words), std::end(Words<Source>::words), word);
    return found == std::end(Words<Source>::words) ? Source::Other : Source(found - std::begin(Words<Source>::words));
}

void read(Statement &row, int column, std::string &text) { text = bytesAt(row, column); }
void read(Statement &row, int column, std::optional<FeedbackTime> &time)
{
    time.reset();
    if (!isNullAt(row, column))
        time = FeedbackTime{integerAt(row, column), integerAt(row, column + 1) != 0};
}
template <class T>
void read(Statement &row, int column, std::optional<T> &value)
{
    value.reset();
    if (isNullAt(row, column))
        return;
    if constexpr (std::is_same_v<T, double>)
        value = realAt(row, column);
    else
        value = T(integerAt(row, column));
}

/** What people did with feedback, of all or of each that is asked for. */
class Handlings
{
public:
    /** @p isAll: all of it will be asked for. */
    Handlings(const Rows &rows, bool isAll)
        : m_rows(rows)
        , m_isAll(isAll)
    {
        for (const FeedbackTag &tag : rows.all<FeedbackTag>())
            m_tagOrder.append(tag.id);
        if (!isAll)
            return;
        if (rows.count<LinkRule>() > 0)
            m_evidence = FeedbackEvidence::read(rows);
        for (const FeedbackLink &link : rows.all<FeedbackLink>())
            m_links.insert(link.id.value, link);
        for (const FeedbackAnswer &answer : rows.all<FeedbackAnswer>())
            m_answers.insert(answer.id.value, answer);
        for (const FeedbackHiding &hiding : rows.all<FeedbackHiding>())
            m_hidden.insert(hiding.id.value);
        for (const FeedbackTagging &tagging : rows.all<FeedbackTagging>())
            m_tags[tagging.feedback].append(tagging.tag);
    }

    void apply(Feedback &feedback) const
    {
        const qint64 id = feedback.id;
        feedback.link = find(m_links, id);
        feedback.answer = find(m_answers, id);
        feedback.isHidden = m_isAll ? m_hidden.contains(id) : m_rows.exists(Id<FeedbackHiding>{id});
        feedback.tags = inOrder(id);
        FeedbackPlace place = feedback.filed;
        if (!m_isAll) {
            place = placeOf(m_rows, id);
        } else if (feedback.link) {
            place = {
                FeedbackPlace::By::Hand, feedback.link->journey, feedback.link->stage, feedback.link->touchpoint, {}};
        } else if (const auto index = m_evidence ? m_evidence->indexOf(id) : std::nullopt) {
            place = m_evidence->at(*index).place();
        }
        feedback.journey = place.journey;
        feedback.stage = place.stage;
        feedback.touchpoint = place.touchpoint;
        feedback.placedBy = place.by;
        feedback.rule = place.rule;
    }

private:
    template <class R>
    std::optional<R> find(const QHash<qint64, R> &all, qint64 id) const
    {
        if (!m_isAll)
            return m_rows.find(Id<R>{id});
        const auto it = all.constFind(id);
        return it == all.cend() ? std::nullopt : std::optional(*it);
    }
    QList<Id<FeedbackTag>> inOrder(qint64 id) const
    {
        QList<Id<FeedbackTag>> tags;
        if (m_isAll) {
            tags = m_tags.value(id);
        } else {
            for (const FeedbackTagging &tagging : m_rows.where(&FeedbackTagging::feedback, id))
                tags.append(tagging.tag);
        }
        std::sort(tags.begin(), tags.end(), [this](auto a, auto b) {
            return std::pair(m_tagOrder.indexOf(a), a) < std::pair(m_tagOrder.indexOf(b), b);
        });
        return tags;
    }

    const Rows &m_rows;
    bool m_isAll;
    QList<Id<FeedbackTag>> m_tagOrder;
    std::shared_ptr<const FeedbackEvidence> m_evidence;
    QHash<qint64, FeedbackLink> m_links;
    QHash<qint64, FeedbackAnswer> m_answers;
    QSet<qint64> m_hidden;
    QHash<qint64, QList<Id<FeedbackTag>>> m_tags;
};

/** Reads rows with their contexts, each of which is looked up once. */
class Reader
{
public:
    /** Without @p handlings only what files say is read. */
    Reader(const Rows &rows, const Handlings *handlings)
        : m_rows(rows)
        , m_handlings(handlings)
        , m_learned(rows)
    {
        for (const Placement &placement : rows.all<Placement>())
            m_placements.insert(placement.context, placement);
    }

    static QByteArray columns()
    {
        return "SELECT id, context, date, date_has_time, ref, author, title, text, rating, rating_min, rating_max, "
               "nps, csat, ces, ces_version, sentiment, url, answered, answered_has_time, answer, response_minutes, "
               "first_contact FROM feedback ";
    }

    const Feedback &read(Statement &row)
    {
        FeedbackItem &item = m_feedback.item;
        m_feedback.id = integerAt(row, 0);
        m_feedback.context = integerAt(row, 1);
        takeContext(m_feedback.context);
        Model::read(row, 2, item.date);
        Model::read(row, 4, item.ref);
        Model::read(row, 5, item.author);
        Model::read(row, 6, item.title);
        Model::read(row, 7, item.text);
        Model::read(row, 8, item.rating);
        item.ratingMin = isNullAt(row, 9) ? 1 : realAt(row, 9);
        item.ratingMax = isNullAt(row, 10) ? 5 : realAt(row, 10);
        Model::read(row, 11, item.nps);
        Model::read(row, 12, item.csat);
        Model::read(row, 13, item.ces);
        item.cesVersion = isNullAt(row, 14) ? 2 : int(integerAt(row, 14));
        Model::read(row, 15, m_feedback.sentiment);
        if (const auto learned = m_learned.of(m_feedback.id))
            m_feedback.sentiment = learned;
        Model::read(row, 16, item.url);
        Model::read(row, 17, item.answeredAt);
        Model::read(row, 19, item.answer);
        Model::read(row, 20, item.responseMinutes);
        Model::read(row, 21, item.firstContact);
        if (m_handlings)
            m_handlings->apply(m_feedback);
        return m_feedback;
    }

private:
    struct Context
    {
        FeedbackItem names;
        Placement placement;
    };

    void takeContext(qint64 id)
    {
        auto known = m_contexts.constFind(id);
        if (known == m_contexts.cend())
            known = m_contexts.insert(id, contextOf(id));
        FeedbackItem &item = m_feedback.item;
        const FeedbackItem &names = known->names;
        item.source = names.source;
        item.channel = names.channel;
        item.language = names.language;
        item.journey = names.journey;
        item.stage = names.stage;
        item.touchpoint = names.touchpoint;
        item.persona = names.persona;
        const Placement &placement = known->placement;
        m_feedback.filed = {};
        if (placement.journey)
            m_feedback.filed = {FeedbackPlace::By::File, placement.journey, placement.stage, placement.touchpoint, {}};
    }
    Context contextOf(qint64 id) const
    {
        Context context;
        context.placement = m_placements.value(id);
        Statement &row = m_rows.database().prepare(
            "SELECT source, channel, language, journey, stage, touchpoint, persona FROM context WHERE id = ?");
        bindValue(row, 1, id);
        if (step(row)) {
            context.names.source = sourceFrom(bytesAt(row, 0));
            context.names.channel = bytesAt(row, 1);
            context.names.language = bytesAt(row, 2);
            context.names.journey = bytesAt(row, 3);
            context.names.stage = bytesAt(row, 4);
            context.names.touchpoint = bytesAt(row, 5);
            context.names.persona = bytesAt(row, 6);
        }
        finish(row);
        return context;
    }

    const Rows &m_rows;
    const Handlings *m_handlings;
    LearnedScores m_learned;
    QHash<qint64, Placement> m_placements;
    QHash<qint64, Context> m_contexts;
    Feedback m_feedback;
};

} // namespace

static bool forEachRow(const Rows &rows, const FeedbackImport &import, const Handlings *handlings,
                       const std::function<bool(const Feedback &)> &visit)
{
    try {
        Reader reader(rows, handlings);
        Statement &row = rows.database().prepare(
            Reader::columns() + "WHERE id BETWEEN ? AND (SELECT last FROM batch WHERE first = ?) ORDER BY id");
        bindValue(row, 1, import.batch);
        bindValue(row, 2, import.batch);
        bool goesOn = true;
        while (goesOn && step(row))
            goesOn = visit(reader.read(row));
        finish(row);
        return goesOn;
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
}

bool forEachFact(const Rows &rows, const FeedbackImport &import, const std::function<bool(const Feedback &)> &visit)
{
    return forEachRow(rows, import, nullptr, visit);
}

bool forEachFeedback(const Rows &rows, const FeedbackImport &import, const std::function<bool(const Feedback &)> &visit)
{
    const Handlings handlings(rows, true);
    return forEachRow(rows, import, &handlings, visit);
}

void forEachFeedback(const Rows &rows, const std::function<bool(const Feedback &)> &visit)
{
    const Handlings handlings(rows, true);
    for (const FeedbackImport &import : importsIn(rows)) {
        if (!forEachRow(rows, import, &handlings, visit))
            return;
    }
}

QList<FeedbackImport> importsIn(const Rows &rows)
{
    QList<FeedbackImport> imports = rows.all<FeedbackImport>();
    std::sort(imports.begin(), imports.end(), [](const FeedbackImport &a, const FeedbackImport &b) {
        return std::tie(a.time, a.id) < std::tie(b.time, b.id);
    });
    return imports;
}

QList<Feedback> feedbackOf(const Rows &rows, const QList<qint64> &ids)
{
    QList<Feedback> result;
    try {
        const Handlings handlings(rows, false);
        Reader reader(rows, &handlings);
        for (const qint64 id : ids) {
            Statement &row = rows.database().prepare(Reader::columns() + "WHERE id = ?");
            bindValue(row, 1, id);
            if (step(row))
                result.append(reader.read(row));
            finish(row);
        }
    } catch (...) {
        rethrowAsError(rows.database().path());
    }
    return result;
}

std::optional<QString> nameOfFeedback(const Rows &rows, qint64 feedback)
{
    constexpr int most = 60;
    const QList<Feedback> there = feedbackOf(rows, {feedback});
    if (there.isEmpty())
        return {};
    const FeedbackItem &item = there.first().item;
    return QString::fromStdString(item.title.empty() ? item.text : item.title).simplified().left(most);
}

qint64 shownFeedbackCount(const Rows &rows) { return feedbackCount(rows) - rows.count<FeedbackHiding>(); }

qint64 feedbackCount(const Rows &rows)
{
    // The ids of a finished batch follow each other without a gap.
    return rows.database().integer(
        "SELECT coalesce(sum(last - first + 1), 0) FROM batch WHERE finished = 1 AND first IN "
        "(SELECT batch FROM import) AND EXISTS (SELECT 1 FROM feedback WHERE id = first)");
}

} // namespace Model
