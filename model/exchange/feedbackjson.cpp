#include "model/exchange/feedbackjson.h"

#include "model/exchange/storabletext.h"
#include "model/feedback/factwriter.h"
#include "model/feedback/feedbackoperations.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QDateTime moment(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); }

std::optional<QString> written(const std::optional<FeedbackTime> &time)
{
    return time ? std::optional(time->isoText()) : std::nullopt;
}

void writePlace(JsonWriter &out, Id<Journey> journey, Id<Stage> stage, Id<Touchpoint> touchpoint)
{
    out.beginObject();
    out.member("journey", journey);
    out.member("stage", stage);
    out.member("touchpoint", touchpoint);
    out.endObject();
}

void write(JsonWriter &out, const Feedback &feedback)
{
    const FeedbackItem &item = feedback.item;
    out.beginObject();
    out.member("id", QString::number(feedback.id));
    out.member("source", item.source);
    out.member("channel", text(item.channel));
    out.member("language", text(item.language));
    out.member("date", written(item.date));
    out.member("ref", text(item.ref));
    out.member("author", text(item.author));
    out.member("title", text(item.title));
    out.member("text", text(item.text));
    out.member("rating", item.rating);
    out.member("rating_min", item.rating ? std::optional(item.ratingMin) : std::nullopt);
    out.member("rating_max", item.rating ? std::optional(item.ratingMax) : std::nullopt);
    out.member("nps", item.nps);
    out.member("csat", item.csat);
    out.member("ces", item.ces);
    out.member("ces_version", item.ces ? std::optional(item.cesVersion) : std::nullopt);
    out.member("sentiment", feedback.sentiment);
    out.member("persona", text(item.persona));
    out.member("journey", text(item.journey));
    out.member("stage", text(item.stage));
    out.member("touchpoint", text(item.touchpoint));
    out.key("placed");
    if (feedback.filed.journey)
        writePlace(out, feedback.filed.journey, feedback.filed.stage, feedback.filed.touchpoint);
    else
        out.null();
    out.member("url", text(item.url));
    out.member("answered_at", written(item.answeredAt));
    out.member("answer", text(item.answer));
    out.member("response_minutes", item.responseMinutes);
    out.member("first_contact", item.firstContact);
    out.key("link");
    if (feedback.link)
        writePlace(out, feedback.link->journey, feedback.link->stage, feedback.link->touchpoint);
    else
        out.null();
    out.key("answered");
    if (feedback.answer) {
        out.beginObject();
        out.member("time", moment(feedback.answer->time).toString(Qt::ISODateWithMs));
        out.member("author", feedback.answer->author);
        out.member("text", feedback.answer->text);
        out.endObject();
    } else {
        out.null();
    }
    out.key("tags");
    out.beginArray();
    for (const Id<FeedbackTag> tag : feedback.tags)
        out.value(tag);
    out.endArray();
    out.member("hidden", feedback.isHidden);
    out.endObject();
}

/** Reads one piece of feedback, value by value. */
class ItemReader
{
public:
    ItemReader(const QJsonObject &object, const QString &where, JsonRecords &in)
        : m_object(object)
        , m_where(where)
        , m_in(in)
    {
    }

    Feedback read()
    {
        Feedback feedback;
        FeedbackItem &item = feedback.item;
        feedback.id = idNumber(idText(value("id")).value_or(QString()));
        if (const auto source = fromWord<Source>(value("source").toString()))
            item.source = *source;
        else
            report("source", JsonText::tr("it is no source of feedback, so it is “other”."));
        take("channel", item.channel);
        take("language", item.language);
        take("date", item.date);
        take("ref", item.ref);
        take("author", item.author);
        take("title", item.title);
        take("text", item.text);
        take("rating", item.rating);
        if (const auto worst = number("rating_min"))
            item.ratingMin = *worst;
        if (const auto best = number("rating_max"))
            item.ratingMax = *best;
        take("nps", item.nps, 0, 10);
        take("csat", item.csat);
        take("ces", item.ces, 1, 7);
        std::optional<int> version;
        take("ces_version", version, 1, 2);
        item.cesVersion = version.value_or(2);
        take("sentiment", feedback.sentiment);
        take("persona", item.persona);
        take("journey", item.journey);
        take("stage", item.stage);
        take("touchpoint", item.touchpoint);
        take("url", item.url);
        take("answered_at", item.answeredAt);
        take("answer", item.answer);
        take("response_minutes", item.responseMinutes);
        if (const QJsonValue first = value("first_contact"); first.isBool())
            item.firstContact = first.toBool();
        else if (!first.isNull() && !first.isUndefined())
            report("first_contact", unfit());
        if (const QJsonValue placed = value("placed"); placed.isObject())
            feedback.filed = place("placed", placed.toObject());
        if (const QJsonValue link = value("link"); link.isObject()) {
            const FeedbackPlace there = place("link", link.toObject());
            feedback.link = FeedbackLink{{}, there.journey, there.stage, there.touchpoint};
        }
        if (const QJsonValue answered = value("answered"); answered.isObject())
            takeAnswer(answered.toObject(), feedback);
        const QJsonArray tags = value("tags").toArray();
        for (const QJsonValue &tag : tags) {
            if (const qint64 id = idNumber(idText(tag).value_or(QString())))
                feedback.tags.append(Id<FeedbackTag>{id});
        }
        feedback.isHidden = value("hidden").toBool();
        m_in.reportUnknown(m_object, m_where, m_known + QStringList{u"id"_s});
        return feedback;
    }

private:
    static QString unfit() { return JsonText::tr("it doesn't fit, so it is left out."); }
    QJsonValue value(const char *key)
    {
        m_known += QString::fromLatin1(key);
        return m_object.value(QLatin1String(key));
    }
    void report(const char *key, const QString &what) { m_in.report(m_where + u'.' + QLatin1String(key), what); }

    void take(const char *key, std::string &result)
    {
        const QJsonValue there = value(key);
        if (there.isString())
            result = there.toString().toStdString();
        else
            report(key, unfit());
    }
    std::optional<double> number(const char *key)
    {
        const QJsonValue there = value(key);
        if (there.isDouble())
            return there.toDouble();
        if (!there.isNull() && !there.isUndefined())
            report(key, unfit());
        return {};
    }
    void take(const char *key, std::optional<double> &result) { result = number(key); }
    void take(const char *key, std::optional<int> &result, int low, int high)
    {
        const std::optional<double> there = number(key);
        if (!there)
            return;
        if (*there >= low && *there <= high && *there == std::floor(*there))
            result = int(*there);
        else
            report(key, unfit());
    }
    void take(const char *key, std::optional<FeedbackTime> &result)
    {
        const QJsonValue there = value(key);
        if (there.isNull() || there.isUndefined())
            return;
        result = feedbackTimeOf(there.toString());
        if (!result)
            report(key, unfit());
    }
    /** A place without a journey is nowhere, which a link may say. */
    FeedbackPlace place(const char *key, const QJsonObject &object)
    {
        FeedbackPlace place;
        if (object.value("journey"_L1).isNull())
            return place;
        place.journey = m_in.ids<Journey>().find(object.value("journey"_L1));
        if (!place.journey) {
            report(key, unfit());
            return place;
        }
        place.touchpoint = m_in.ids<Touchpoint>().findAnywhere(object.value("touchpoint"_L1));
        if (!place.touchpoint)
            place.stage = m_in.ids<Stage>().findAnywhere(object.value("stage"_L1));
        return place;
    }
    void takeAnswer(const QJsonObject &object, Feedback &feedback)
    {
        FeedbackAnswer answer;
        answer.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
        answer.author = storable(object.value("author"_L1).toString(), longestName);
        answer.text = storable(object.value("text"_L1).toString(), longestText);
        feedback.answer = answer;
    }

    const QJsonObject &m_object;
    QString m_where;
    JsonRecords &m_in;
    QStringList m_known;
};

} // namespace

std::optional<FeedbackTime> feedbackTimeOf(const QString &isoText)
{
    constexpr int dayOnly = 10; // 2026-01-31
    const bool hasTime = isoText.size() != dayOnly;
    QDateTime time = hasTime ? QDateTime::fromString(isoText, Qt::ISODateWithMs)
                             : QDateTime(QDate::fromString(isoText, Qt::ISODate), QTime(0, 0), Qt::UTC);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return {};
    return FeedbackTime{time.toMSecsSinceEpoch(), hasTime};
}

void writeFeedback(const Rows &rows, JsonWriter &out)
{
    out.beginArray();
    for (const FeedbackImport &import : importsIn(rows)) {
        out.beginObject();
        out.member("id", import.id);
        out.member("name", import.name);
        out.member("time", moment(import.time).toString(Qt::ISODateWithMs));
        out.member("mapping", import.mapping);
        out.member("first", QString::number(import.batch));
        out.key("items");
        out.beginArray();
        forEachFeedback(rows, import, [&](const Feedback &feedback) {
            write(out, feedback);
            return true;
        });
        out.endArray();
        out.endObject();
    }
    out.endArray();
}

QList<JsonImport> readFeedback(const QJsonObject &file, JsonRecords &in)
{
    QList<JsonImport> result;
    for (const auto &entry : in.list(file, u"feedback"_s, {})) {
        JsonImport read;
        const QJsonObject &object = entry.object;
        read.import.id.value = idNumber(idText(object.value("id"_L1)).value_or(QString()));
        read.import.name = object.value("name"_L1).toString().left(10'000);
        read.import.mapping = object.value("mapping"_L1).toString().left(100'000);
        read.import.time =
            QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
        read.import.batch = idNumber(idText(object.value("first"_L1)).value_or(QString()));
        for (const auto &item : in.list(object, u"items"_s, entry.where)) {
            Feedback feedback = ItemReader(item.object, item.where, in).read();
            if (read.import.batch != 0 && feedback.id != read.import.batch + read.feedback.size()) {
                in.report(item.where + u".id"_s,
                          JsonText::tr("it doesn't follow the one before, so this feedback has new ones."));
                read.import.batch = 0;
            }
            read.feedback.append(feedback);
        }
        in.reportUnknown(object, entry.where, {u"id"_s, u"name"_s, u"time"_s, u"mapping"_s, u"first"_s, u"items"_s});
        result.append(read);
    }
    return result;
}

/** Whether nobody has the ids from @p first on. */
static bool isFree(const Rows &rows, qint64 first, qint64 count)
{
    if (first <= 0 || first > std::numeric_limits<qint64>::max() - count - 1)
        return false;
    const QByteArray last = QByteArray::number(first + std::max<qint64>(count, 1) - 1);
    return rows.database().integer("SELECT count(*) FROM batch WHERE first <= " + last +
                                   " AND last >= " + QByteArray::number(first)) == 0;
}

void insertFeedback(Edit &edit, const JsonImport &read, bool isKept)
{
    FeedbackImport import = read.import;
    const bool keeps = isKept && isFree(edit, import.batch, read.feedback.size());
    std::optional<FactWriter> writer;
    keeps ? void(writer.emplace(edit.database(), import.batch)) : void(writer.emplace(edit.database()));
    import.batch = writer->first();
    if (!import.id || !isKept || edit.exists(import.id))
        import.id = Id<FeedbackImport>::make();
    // One that is no part of the journey was written by hand; the feedback stays, unlinked.
    const auto isPlace = [&edit](const auto &place) {
        return place.journey && (!place.stage || edit.isIn(place.stage, &Stage::journey, place.journey)) &&
               (!place.touchpoint || edit.isIn(place.touchpoint, &Touchpoint::journey, place.journey));
    };
    QHash<QByteArray, Placement> places;
    qint64 id = import.batch;
    for (const Feedback &feedback : read.feedback) {
        Placement place;
        place.journey = feedback.filed.journey;
        place.stage = feedback.filed.stage;
        place.touchpoint = feedback.filed.touchpoint;
        const QByteArray group = place.journey ? QByteArray::number(place.journey.value) + ' ' +
                                                     QByteArray::number(place.stage.value) + ' ' +
                                                     QByteArray::number(place.touchpoint.value)
                                               : QByteArray();
        places.insert(group, place);
        writer->add(feedback.item, feedback.item.language, feedback.sentiment, fingerprint(feedback.item),
                    {group.constData(), size_t(group.size())});
        if (feedback.link && (!feedback.link->journey || isPlace(*feedback.link))) {
            FeedbackLink link = *feedback.link;
            link.id = {id};
            edit.insert(link);
        }
        if (feedback.answer) {
            FeedbackAnswer answer = *feedback.answer;
            answer.id = {id};
            edit.insert(answer);
        }
        if (feedback.isHidden)
            hideFeedback(edit, {id});
        for (const Id<FeedbackTag> tag : feedback.tags)
            tagFeedback(edit, {id}, tag);
        ++id;
    }
    writer->complete();
    edit.insert(import);
    publishFacts(edit.database(), import.batch);
    for (const FactWriter::Context &context : writer->contexts()) {
        Placement place = places.value(QByteArray::fromStdString(context.group));
        if (!isPlace(place))
            continue;
        place.context = context.id;
        edit.insert(place);
    }
}

} // namespace Model
