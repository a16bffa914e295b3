#include "model/exchange/jsonreader.h"

#include "model/exchange/jsonrecords.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

class ProjectReader
{
    Q_DECLARE_TR_FUNCTIONS(Json)
public:
    JsonProject read(const QJsonObject &file)
    {
        readHead(file);
        for (const auto &item : m_in.list(file, u"channels"_s, {}))
            m_project.channels.append(m_in.read<Channel>(item.object, item.where));
        for (const auto &item : m_in.list(file, u"owners"_s, {}))
            m_project.owners.append(m_in.read<Owner>(item.object, item.where));
        for (const auto &item : m_in.list(file, u"personas"_s, {}))
            m_project.personas.append(m_in.read<Persona>(item.object, item.where));
        const auto journeys = m_in.list(file, u"journeys"_s, {});
        // A touchpoint may open a journey that comes later.
        for (const auto &item : journeys) {
            JsonJourney journey;
            journey.journey.id = m_in.define<Journey>(item.object, item.where);
            m_project.journeys.append(journey);
        }
        for (qsizetype i = 0; i < journeys.size(); ++i)
            readJourney(journeys[i].object, journeys[i].where, m_project.journeys[i]);
        m_project.feedback = readFeedback(file, m_in);
        m_project.evidence = readEvidence(file, m_in);
        const QStringList later{u"insights"_s, u"attachments"_s};
        for (const QString &part : later)
            m_in.reportLater(file, part, {});
        m_in.reportUnknown(file, {},
                           later + evidenceKeys() +
                               QStringList{u"format"_s, u"version"_s, u"project"_s, u"channels"_s, u"owners"_s,
                                           u"personas"_s, u"journeys"_s, u"feedback"_s, u"metrics"_s});
        m_project.losses = m_in.losses;
        return m_project;
    }

private:
    void readHead(const QJsonObject &file)
    {
        if (file.value("format"_L1) != "throughline"_L1)
            throw Error(tr("It is JSON, but no project: its “format” is not “throughline”."));
        const QJsonValue version = file.value("version"_L1);
        if (!version.isDouble() || version.toDouble() < 1)
            throw Error(tr("Its “version” is missing or no number from 1, so it can't be read."));
        if (version.toDouble() >= 2)
            throw Error(tr("It was written by a newer version of this program. Install that version and try again."));
        const QJsonValue info = file.value("project"_L1);
        if (!info.isObject())
            m_in.report(u"project"_s, tr("it is missing."));
        ProjectInfo row;
        m_in.readFields(info.toObject(), u"project"_s, row, {u"created"_s, u"modified"_s});
        m_project.name = row.name;
        m_project.created = time(info.toObject(), u"created"_s);
        m_project.modified = time(info.toObject(), u"modified"_s);
    }

    QDateTime time(const QJsonObject &info, const QString &key)
    {
        QDateTime time = QDateTime::fromString(info.value(key).toString(), Qt::ISODateWithMs);
        if (time.isValid() && time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
        time = time.toUTC();
        if (time.isValid() && time.date().year() >= 0 && time.date().year() <= 9999)
            return time;
        m_in.report(u"project."_s + key, tr("it is no time like 2026-01-31T09:00:00.000Z, so it is now."));
        return {};
    }

    void readJourney(const QJsonObject &object, const QString &where, JsonJourney &journey)
    {
        m_in.readFields(object, where, journey.journey,
                        {u"id"_s, u"personas"_s, u"stages"_s, u"touchpoints"_s, u"connections"_s, u"lanes"_s});
        m_in.reportLater(object, u"lanes"_s, where);
        readParticipants(object, where, journey);
        m_in.ids<Stage>().forget();
        m_in.ids<Touchpoint>().forget();
        for (const auto &item : m_in.list(object, u"stages"_s, where)) {
            Stage stage = m_in.read<Stage>(item.object, item.where);
            stage.journey = journey.journey.id;
            journey.stages.append(stage);
        }
        m_taken.clear();
        m_nextRow.clear();
        for (const auto &item : m_in.list(object, u"touchpoints"_s, where))
            readTouchpoint(item.object, item.where, journey);
        QSet<std::pair<qint64, qint64>> pairs;
        for (const auto &item : m_in.list(object, u"connections"_s, where)) {
            Connection connection = m_in.read<Connection>(item.object, item.where);
            connection.journey = journey.journey.id;
            if (!connection.from || !connection.to || connection.from == connection.to) {
                m_in.report(item.where, tr("it doesn't connect two touchpoints of the journey, so it is left out."));
            } else if (pairs.contains({connection.from.value, connection.to.value})) {
                m_in.report(item.where, tr("its touchpoints are connected already, so it is left out."));
            } else {
                pairs.insert({connection.from.value, connection.to.value});
                journey.connections.append(connection);
            }
        }
    }

    void readParticipants(const QJsonObject &object, const QString &where, JsonJourney &journey)
    {
        const QJsonValue value = object.value("personas"_L1);
        if (!value.isArray()) {
            m_in.report(where + u".personas"_s, tr("it is missing or no list."));
            return;
        }
        const QJsonArray personas = value.toArray();
        QSet<Id<Persona>> known;
        for (qsizetype i = 0; i < personas.size(); ++i) {
            const Id<Persona> persona = m_in.ids<Persona>().find(personas[i]);
            const QString place = where + u".personas[%1]"_s.arg(i);
            if (!persona) {
                m_in.report(place, tr("there is no such persona, so it is left out."));
            } else if (known.contains(persona)) {
                m_in.report(place, tr("this persona takes part already, so it is left out."));
            } else {
                known.insert(persona);
                journey.personas.append(persona);
            }
        }
    }

    void readTouchpoint(const QJsonObject &object, const QString &where, JsonJourney &journey)
    {
        Touchpoint touchpoint = m_in.read<Touchpoint>(object, where, {u"scores"_s});
        touchpoint.journey = journey.journey.id;
        if (!touchpoint.stage) {
            if (journey.stages.isEmpty()) {
                Stage stage;
                stage.id = m_in.define<Stage>({}, where + u".stage"_s);
                stage.journey = journey.journey.id;
                journey.stages.append(stage);
            }
            touchpoint.stage = journey.stages.first().id;
            m_in.report(where + u".stage"_s, tr("there is no such stage, so it is in the first one."));
        }
        place(touchpoint, where);
        journey.touchpoints.append(touchpoint);

        QSet<Id<Persona>> scored;
        for (const auto &item : m_in.list(object, u"scores"_s, where)) {
            const QJsonValue persona = item.object.value("persona"_L1);
            Score score;
            score.touchpoint = touchpoint.id;
            m_in.readFields(item.object, item.where, score, {});
            if (!score.persona && !persona.isNull()) {
                m_in.report(item.where, tr("there is no such persona, so this score is left out."));
            } else if (scored.contains(score.persona)) {
                m_in.report(item.where, tr("this persona has a score here already, so this one is left out."));
            } else {
                scored.insert(score.persona);
                journey.scores.append(score);
            }
        }
    }

    /** No two touchpoints share a slot: the later one goes down to the next that is free. */
    void place(Touchpoint &touchpoint, const QString &where)
    {
        constexpr int last = 100'000;
        const auto slot = [&] {
            return std::pair{touchpoint.stage.value, qint64(touchpoint.column) * (last + 2) + touchpoint.row};
        };
        if (m_taken.contains(slot())) {
            do {
                int &next = m_nextRow[{touchpoint.stage.value, touchpoint.column}];
                touchpoint.row = qMax(touchpoint.row + 1, next);
                next = touchpoint.row + 1;
                if (touchpoint.row > last) {
                    next = last + 1;
                    touchpoint.column = touchpoint.column == last ? 0 : touchpoint.column + 1;
                    touchpoint.row = 0;
                }
            } while (m_taken.contains(slot()));
            m_in.report(
                where,
                tr("its place is taken, so it is in column %1, row %2.").arg(touchpoint.column).arg(touchpoint.row));
        }
        m_taken.insert(slot());
    }

    JsonRecords m_in;
    JsonProject m_project;
    QSet<std::pair<qint64, qint64>> m_taken; // stage; column and row
    QHash<std::pair<qint64, int>, int> m_nextRow;
};

} // namespace

JsonProject readJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::DeepNesting)
        throw Error(QCoreApplication::translate("Json", "It is nested too deeply for a project."));
    if (error.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(bytes).first(qBound(0, error.offset, bytes.size()));
        const qsizetype lineStart = before.lastIndexOf('\n') + 1;
        throw Error(QCoreApplication::translate("Json", "Line %1, column %2: this is no JSON (%3).")
                        .arg(1 + before.count('\n'))
                        .arg(1 + before.size() - lineStart)
                        .arg(error.errorString()));
    }
    if (!document.isObject())
        throw Error(QCoreApplication::translate("Json", "It is JSON, but no project: it is no object."));
    return ProjectReader().read(document.object());
}

} // namespace Model
