#include "model/team/compare.h"

#include "model/feedback/facts.h"
#include "model/journey/records.h"
#include "model/store/quote.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QString nameOf(const Rows &, const ProjectInfo &row) { return row.name; }
QString nameOf(const Rows &, const Channel &row) { return row.name; }
QString nameOf(const Rows &, const Owner &row) { return row.name; }
QString nameOf(const Rows &, const Persona &row) { return row.name; }
QString nameOf(const Rows &, const Journey &row) { return row.title; }
QString nameOf(const Rows &, const Stage &row) { return row.name; }
QString nameOf(const Rows &, const Touchpoint &row) { return row.name; }
QString nameOf(const Rows &, const FeedbackTag &row) { return row.name; }
QString nameOf(const Rows &, const SavedFilter &row) { return row.name; }
QString nameOf(const Rows &, const OwnMetric &row) { return row.name; }

template <class R>
QString nameOf(const Rows &rows, Id<R> id)
{
    const std::optional<R> row = rows.find(id);
    return row ? nameOf(rows, *row) : QString();
}

QString nameOf(const Rows &rows, const Connection &row)
{
    return nameOf(rows, row.from) + u" → "_s + nameOf(rows, row.to);
}
QString nameOf(const Rows &rows, const Participant &row)
{
    return nameOf(rows, row.persona) + u" · "_s + nameOf(rows, row.journey);
}
QString nameOf(const Rows &rows, const Score &row)
{
    const QString touchpoint = nameOf(rows, row.touchpoint);
    return row.persona ? touchpoint + u" · "_s + nameOf(rows, row.persona) : touchpoint;
}

QString nameOf(const Rows &, const FeedbackImport &row) { return row.name; }
QString nameOf(const Rows &rows, const Placement &row)
{
    return row.touchpoint ? nameOf(rows, row.touchpoint)
           : row.stage    ? nameOf(rows, row.stage)
                          : nameOf(rows, row.journey);
}

QString nameOf(const Rows &rows, const FeedbackLink &row)
{
    return nameOfFeedback(rows, row.id.value).value_or(QString());
}
QString nameOf(const Rows &rows, const FeedbackAnswer &row)
{
    return nameOfFeedback(rows, row.id.value).value_or(QString());
}
QString nameOf(const Rows &rows, const FeedbackHiding &row)
{
    return nameOfFeedback(rows, row.id.value).value_or(QString());
}
QString nameOf(const Rows &rows, const FeedbackTagging &row)
{
    return nameOfFeedback(rows, row.feedback).value_or(QString());
}
QString nameOf(const Rows &rows, const LinkRule &row) { return nameOf(rows, row.touchpoint); }
QString nameOf(const Rows &, const MetricTarget &row) { return row.metric; }
QString nameOf(const Rows &, const StoredObservation &row) { return row.metric; }

QJsonValue valueOf(const Rows &, const QString &text) { return text; }
QJsonValue valueOf(const Rows &, bool truth) { return truth; }
QJsonValue valueOf(const Rows &, int number) { return number; }
QJsonValue valueOf(const Rows &, qint64 number) { return number; }
QJsonValue valueOf(const Rows &, double number) { return number; }
template <class E>
requires std::is_enum_v<E> QJsonValue valueOf(const Rows &, E value) { return word(value); }
template <class R>
QJsonValue valueOf(const Rows &rows, Id<R> id)
{
    return id ? QJsonValue(nameOf(rows, id)) : QJsonValue();
}
template <class T>
QJsonValue valueOf(const Rows &rows, const std::optional<T> &value)
{
    return value ? valueOf(rows, *value) : QJsonValue();
}

/** Those that were moved: the others stay in order as many as possible. @p positions are where the rows were. */
QList<bool> moved(const QList<qsizetype> &positions)
{
    QList<qsizetype> ends; // ends[n]: the row with which the best chain of n + 1 rows ends
    QList<qsizetype> before(positions.size(), -1);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const auto place =
            std::lower_bound(ends.begin(), ends.end(), positions[i],
                             [&](qsizetype row, qsizetype position) { return positions[row] < position; });
        before[i] = place == ends.begin() ? -1 : *(place - 1);
        if (place == ends.end())
            ends.append(i);
        else
            *place = i;
    }
    QList<bool> result(positions.size(), true);
    for (qsizetype row = ends.isEmpty() ? -1 : ends.last(); row >= 0; row = before[row])
        result[row] = false;
    return result;
}

class Comparer
{
public:
    Comparer(const Rows &before, const Rows &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<Difference> compare()
    {
        forEachRecord([this]<class R>() { compareAll<R>(); });
        return m_result;
    }

private:
    using Identity = std::pair<qint64, qint64>;
    /** What makes a row the same row in both projects. */
    template <class R>
    static Identity identity(const R &row)
    {
        if constexpr (std::is_same_v<R, Score>)
            return {row.touchpoint.value, row.persona.value};
        else if constexpr (std::is_same_v<R, Participant>)
            return {row.journey.value, row.persona.value};
        else if constexpr (std::is_same_v<R, FeedbackTagging>)
            return {row.feedback, row.tag.value};
        else
            return {row.id.value, 0};
    }
    template <class R>
    static qint64 shownId(const R &row)
    {
        if constexpr (std::is_same_v<R, Score>)
            return row.touchpoint.value;
        else if constexpr (std::is_same_v<R, Participant>)
            return row.persona.value;
        else
            return row.id.value;
    }
    /** Where feedback belongs is part of its import, not a thing of its own. */
    static bool isTold(const Placement &, const Rows &) { return false; }
    /** A score of a touchpoint that isn't in both says nothing more than the touchpoint. */
    static bool isTold(const Score &score, const Rows &other) { return other.exists(score.touchpoint); }
    template <class R>
    static bool isTold(const R &, const Rows &)
    {
        return true;
    }

    template <class R>
    void compareAll()
    {
        const QList<R> before = m_before.all<R>();
        const QList<R> after = m_after.all<R>();
        QHash<Identity, qsizetype> places;
        for (qsizetype i = 0; i < before.size(); ++i)
            places.insert(identity(before[i]), i);
        const QHash<Identity, Move> order = moves(before, after);
        QSet<Identity> kept;
        for (const R &row : after) {
            const auto same = places.constFind(identity(row));
            if (same == places.cend()) {
                add(row);
                continue;
            }
            kept.insert(identity(row));
            compareRow(before[*same], row, m_after);
            if (const auto move = order.constFind(identity(row)); move != order.cend())
                m_result.append({What::Changed, R::table, shownId(row), nameOf(m_after, row), "order",
                                 QT_TRANSLATE_NOOP("Field", "Order"), move->from, move->to});
        }
        for (const R &row : before) {
            if (!kept.contains(identity(row)))
                remove(row);
        }
    }

    template <class R>
    void add(const R &row)
    {
        if (!isTold(row, m_before))
            return;
        if constexpr (std::is_same_v<R, Score>) {
            Score none;
            none.touchpoint = row.touchpoint;
            none.persona = row.persona;
            compareRow(none, row, m_after);
        } else {
            m_result.append({What::Added, R::table, shownId(row), nameOf(m_after, row), {}, {}, {}, {}});
        }
    }

    template <class R>
    void remove(const R &row)
    {
        if (!isTold(row, m_after))
            return;
        if constexpr (std::is_same_v<R, Score>) {
            Score none;
            none.touchpoint = row.touchpoint;
            none.persona = row.persona;
            compareRow(row, none, m_before);
        } else {
            m_result.append({What::Removed, R::table, shownId(row), nameOf(m_before, row), {}, {}, {}, {}});
        }
    }

    template <class R>
    void compareRow(const R &before, const R &after, const Rows &names)
    {
        forEachField<R>([&](const auto &f) {
            using T = std::remove_cvref_t<decltype(after.*(f.member))>;
            if constexpr (!std::is_same_v<T, Rank>) {
                if (!*f.title || before.*(f.member) == after.*(f.member))
                    return;
                m_result.append({What::Changed, R::table, shownId(after), nameOf(names, after),
                                 *f.key ? f.key : f.column, f.title, valueOf(m_before, before.*(f.member)),
                                 valueOf(m_after, after.*(f.member))});
            }
        });
    }

    struct Move
    {
        int from; ///< from 1, in its list
        int to;
    };
    /** Stages and participants are in a list of their journey's, others in one of the project's. */
    template <class R>
    static qint64 listOf(const R &row)
    {
        if constexpr (requires { row.journey; })
            return row.journey.value;
        return 0;
    }
    /** The rows that were moved in their list. A touchpoint's place is told by its fields, a connection has none. */
    template <class R>
    QHash<Identity, Move> moves(const QList<R> &before, const QList<R> &after)
    {
        QHash<Identity, Move> result;
        if constexpr (Ranked<R> && !std::is_same_v<R, Touchpoint> && !std::is_same_v<R, Connection>) {
            QHash<Identity, qsizetype> oldPlaces;
            QHash<qint64, qsizetype> sizes;
            for (const R &row : before)
                oldPlaces.insert(identity(row), sizes[listOf(row)]++);
            struct List
            {
                qsizetype size = 0;
                QList<qsizetype> oldPlaces;
                QList<std::pair<Identity, qsizetype>> rows;
            };
            QHash<qint64, List> lists;
            for (const R &row : after) {
                List &list = lists[listOf(row)];
                const auto place = oldPlaces.constFind(identity(row));
                if (place != oldPlaces.cend()) {
                    list.oldPlaces.append(*place);
                    list.rows.append({identity(row), list.size});
                }
                ++list.size;
            }
            for (const List &list : std::as_const(lists)) {
                const QList<bool> isMoved = moved(list.oldPlaces);
                for (qsizetype i = 0; i < list.rows.size(); ++i) {
                    if (isMoved[i])
                        result.insert(list.rows[i].first, {int(list.oldPlaces[i]) + 1, int(list.rows[i].second) + 1});
                }
            }
        }
        return result;
    }

    const Rows &m_before;
    const Rows &m_after;
    QList<Difference> m_result;
};

} // namespace

QList<Difference> compare(const Rows &before, const Rows &after) { return Comparer(before, after).compare(); }

QString shownValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? CompareText::tr("yes") : CompareText::tr("no");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return quoted(value.toString());
    default:
        return CompareText::tr("none");
    }
}

} // namespace Model
