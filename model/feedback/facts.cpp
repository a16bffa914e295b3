#include "model/feedback/facts.h"

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

/** Reads rows with their contexts, each of which is looked up once. */
class Reader
{
public:
    explicit Reader(const Rows &rows)
        : m_rows(rows)
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
        takeContext(integerAt(row, 1));
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
        Model::read(row, 16, item.url);
        Model::read(row, 17, item.answeredAt);
        Model::read(row, 19, item.answer);
        Model::read(row, 20, item.responseMinutes);
        Model::read(row, 21, item.firstContact);
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
        m_feedback.journey = known->placement.journey;
        m_feedback.stage = known->placement.stage;
        m_feedback.touchpoint = known->placement.touchpoint;
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
    QHash<qint64, Placement> m_placements;
    QHash<qint64, Context> m_contexts;
    Feedback m_feedback;
};

} // namespace

bool forEachFeedback(const Rows &rows, const FeedbackImport &import, const std::function<bool(const Feedback &)> &visit)
{
    try {
        Reader reader(rows);
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

void forEachFeedback(const Rows &rows, const std::function<bool(const Feedback &)> &visit)
{
    for (const FeedbackImport &import : importsIn(rows)) {
        if (!forEachFeedback(rows, import, visit))
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
        Reader reader(rows);
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

qint64 feedbackCount(const Rows &rows)
{
    // The ids of a finished batch follow each other without a gap.
    return rows.database().integer(
        "SELECT coalesce(sum(last - first + 1), 0) FROM batch WHERE finished = 1 AND first IN "
        "(SELECT batch FROM import)");
}

} // namespace Model
