#include "model/exchange/evidencejson.h"

#include "model/exchange/storabletext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

QString unfit() { return JsonText::tr("it doesn't fit, so it is left out."); }

std::optional<QString> written(std::optional<qint64> date, bool hasTime)
{
    return date ? std::optional(FeedbackTime{*date, hasTime}.isoText()) : std::nullopt;
}

template <class R, class Write>
void writeList(JsonWriter &out, const char *name, const QList<R> &rows, Write &&write)
{
    out.key(name);
    out.beginArray();
    for (const R &row : rows) {
        out.beginObject();
        out.member("id", row.id);
        write(row);
        out.endObject();
    }
    out.endArray();
}

template <class R, class Write>
void writeIfAny(JsonWriter &out, const char *name, const QList<R> &rows, Write &&write)
{
    if (!rows.isEmpty())
        writeList(out, name, rows, write);
}

template <class R>
void writePlace(JsonWriter &out, const R &row)
{
    out.member("journey", row.journey);
    out.member("stage", row.stage);
    out.member("touchpoint", row.touchpoint);
}

/** Reads the values of one object, reporting what doesn't fit and what is unknown. */
class ValueReader
{
public:
    ValueReader(const JsonRecords::Item &item, JsonRecords &in)
        : m_item(item)
        , m_in(in)
    {
    }
    ~ValueReader() { m_in.reportUnknown(m_item.object, m_item.where, m_known); }
    ValueReader(const ValueReader &) = delete;
    ValueReader &operator=(const ValueReader &) = delete;

    QJsonValue value(const char *key)
    {
        m_known += QString::fromLatin1(key);
        return m_item.object.value(QLatin1String(key));
    }
    void report(const char *key) { m_in.report(m_item.where + u'.' + QLatin1String(key), unfit()); }

    template <class R>
    Id<R> id()
    {
        const Id<R> id{idNumber(idText(value("id")).value_or(QString()))};
        return id ? id : Id<R>::make();
    }
    QString text(const char *key, qsizetype most = longestName)
    {
        const QJsonValue there = value(key);
        if (!there.isString())
            report(key);
        return storable(there.toString(), most);
    }
    std::optional<double> number(const char *key)
    {
        const QJsonValue there = value(key);
        if (there.isDouble())
            return there.toDouble();
        if (!there.isNull() && !there.isUndefined())
            report(key);
        return {};
    }
    std::optional<qint64> count(const char *key)
    {
        const auto there = number(key);
        constexpr double most = 1e15;
        if (!there)
            return {};
        if (*there != std::floor(*there) || std::abs(*there) > most) {
            report(key);
            return {};
        }
        return qint64(*there);
    }
    template <class R>
    Id<R> reference(const char *key)
    {
        const QJsonValue there = value(key);
        const Id<R> id = m_in.ids<R>().findAnywhere(there);
        if (!id && !there.isNull())
            report(key);
        return id;
    }
    void date(std::optional<qint64> &date, bool &hasTime)
    {
        const QJsonValue there = value("date");
        if (there.isNull() || there.isUndefined())
            return;
        if (const auto time = feedbackTimeOf(there.toString())) {
            date = time->milliseconds;
            hasTime = time->hasTime;
        } else {
            report("date");
        }
    }

private:
    const JsonRecords::Item &m_item;
    JsonRecords &m_in;
    QStringList m_known;
};

/** The items of a list that older files don't have. */
QList<JsonRecords::Item> listIfThere(const QJsonObject &file, const QString &key, JsonRecords &in)
{
    return file.contains(key) ? in.list(file, key, {}) : QList<JsonRecords::Item>();
}

template <class R>
void readPlace(ValueReader &in, R &row)
{
    row.journey = in.reference<Journey>("journey");
    row.stage = in.reference<Stage>("stage");
    row.touchpoint = in.reference<Touchpoint>("touchpoint");
}

template <class R>
void rename(R &row, const RenamedIds &renamed)
{
    row.journey = renamed.journey(row.journey);
    row.touchpoint = renamed.touchpoint(row.touchpoint);
    if constexpr (requires { row.stage; })
        row.stage = renamed.stage(row.stage);
}

/** Whether a row's place is one: whoever wrote the file by hand may have mixed journeys. */
template <class R>
bool isPlace(const Edit &edit, const R &row)
{
    if (row.touchpoint && !edit.isIn(row.touchpoint, &Touchpoint::journey, row.journey))
        return false;
    if constexpr (requires { row.stage; })
        return !row.stage || edit.isIn(row.stage, &Stage::journey, row.journey);
    return true;
}

template <class R>
void insertRows(Edit &edit, QList<R> rows, bool isKept)
{
    const QList<Rank> ranks = Rank::spread(rows.size());
    for (qsizetype n = 0; n < rows.size(); ++n) {
        if (!isKept || edit.exists(rows[n].id))
            rows[n].id = {};
        if constexpr (Ranked<R>)
            rows[n].rank = ranks[n];
        edit.insert(rows[n]);
    }
}

template <class R>
QList<R> placed(const Edit &edit, const QList<R> &rows, const RenamedIds &renamed)
{
    QList<R> result;
    for (R row : rows) {
        rename(row, renamed);
        if (isPlace(edit, row))
            result.append(row);
    }
    return result;
}

} // namespace

void writeMetrics(const Rows &rows, JsonWriter &out)
{
    writeList(out, "metrics", rows.all<OwnMetric>(), [&](const OwnMetric &metric) {
        out.member("word", metric.word);
        out.member("name", metric.name);
        out.member("unit", metric.unit);
        out.member("lowest", metric.lowest);
        out.member("highest", metric.highest);
        out.member("better", metric.better);
        out.member("formula", metric.formula);
    });
}

void writeEvidence(const Rows &rows, JsonWriter &out)
{
    writeIfAny(out, "observations", rows.all<StoredObservation>(), [&](const StoredObservation &row) {
        out.member("metric", row.metric);
        out.member("date", written(row.date, row.dateHasTime));
        out.member("value", row.value);
        out.member("n", row.n);
        out.member("numerator", row.numerator);
        out.member("denominator", row.denominator);
        writePlace(out, row);
        out.member("unplaced", row.unplaced);
    });
    writeIfAny(out, "targets", rows.all<MetricTarget>(), [&](const MetricTarget &row) {
        out.member("metric", row.metric);
        writePlace(out, row);
        out.member("value", row.value);
    });
    writeIfAny(out, "rules", rows.all<LinkRule>(), [&](const LinkRule &row) {
        out.member("journey", row.journey);
        out.member("touchpoint", row.touchpoint);
        out.member("query", row.query);
        out.member("source", row.source);
        out.member("channel", row.channel);
    });
    writeIfAny(out, "tags", rows.all<FeedbackTag>(), [&](const FeedbackTag &row) { out.member("name", row.name); });
    writeIfAny(out, "filters", rows.all<SavedFilter>(), [&](const SavedFilter &row) {
        out.member("name", row.name);
        out.member("words", row.words);
    });
}

QStringList evidenceKeys() { return {u"observations"_s, u"targets"_s, u"rules"_s, u"tags"_s, u"filters"_s}; }

JsonEvidence readEvidence(const QJsonObject &file, JsonRecords &records)
{
    JsonEvidence result;
    for (const auto &item : records.list(file, u"metrics"_s, {})) {
        ValueReader in(item, records);
        OwnMetric row;
        row.id = in.id<OwnMetric>();
        row.word = in.text("word");
        row.name = in.text("name");
        row.unit = in.text("unit");
        row.lowest = in.number("lowest");
        row.highest = in.number("highest");
        row.better = fromWord<Better>(in.text("better")).value_or(Better::Higher);
        row.formula = in.text("formula", longestText);
        result.metrics.append(row);
    }
    for (const auto &item : listIfThere(file, u"observations"_s, records)) {
        ValueReader in(item, records);
        StoredObservation row;
        row.id = in.id<StoredObservation>();
        row.metric = in.text("metric");
        in.date(row.date, row.dateHasTime);
        row.value = in.number("value");
        row.n = in.count("n");
        row.numerator = in.number("numerator");
        row.denominator = in.number("denominator");
        readPlace(in, row);
        row.unplaced = in.text("unplaced", longestName);
        result.observations.append(row);
    }
    for (const auto &item : listIfThere(file, u"targets"_s, records)) {
        ValueReader in(item, records);
        MetricTarget row;
        row.id = in.id<MetricTarget>();
        row.metric = in.text("metric");
        readPlace(in, row);
        const auto value = in.number("value");
        row.value = value.value_or(0);
        if (value)
            result.targets.append(row);
    }
    for (const auto &item : listIfThere(file, u"rules"_s, records)) {
        ValueReader in(item, records);
        LinkRule row;
        row.id = in.id<LinkRule>();
        row.journey = in.reference<Journey>("journey");
        row.touchpoint = in.reference<Touchpoint>("touchpoint");
        row.query = in.text("query");
        row.source = in.text("source").left(100);
        row.channel = in.text("channel");
        if (row.touchpoint)
            result.rules.append(row);
    }
    for (const auto &item : listIfThere(file, u"tags"_s, records)) {
        ValueReader in(item, records);
        FeedbackTag row;
        row.id = in.id<FeedbackTag>();
        row.name = in.text("name");
        result.tags.append(row);
    }
    for (const auto &item : listIfThere(file, u"filters"_s, records)) {
        ValueReader in(item, records);
        SavedFilter row;
        row.id = in.id<SavedFilter>();
        row.name = in.text("name");
        row.words = in.text("words").left(100'000);
        result.filters.append(row);
    }
    return result;
}

void insertEvidence(Edit &edit, const JsonEvidence &evidence, const RenamedIds &renamed, bool isKept)
{
    insertRows(edit, evidence.metrics, isKept);
    insertRows(edit, evidence.tags, true);
    insertRows(edit, placed(edit, evidence.rules, renamed), isKept);
    insertRows(edit, placed(edit, evidence.targets, renamed), isKept);
    insertRows(edit, placed(edit, evidence.observations, renamed), isKept);
    insertRows(edit, evidence.filters, isKept);
}

} // namespace Model
