#include "model/metrics/observationimport.h"

#include "model/feedback/foldedname.h"
#include "model/feedback/mapping/mappingguesser.h"
#include "model/feedback/placing.h"
#include "model/feedback/reading/formatdetection.h"
#include "model/feedback/reading/opentable.h"
#include "model/journey/limits.h"
#include "model/journey/order.h"
#include "model/store/error.h"
#include "model/store/quote.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

enum Field {
    MetricName,
    Date,
    Value,
    Count,
    Numerator,
    Denominator,
    StageName,
    TouchpointName,
    JourneyName,
    FieldCount
};

/** The word of each field in a mapping, and what else columns are called that hold it; folded. */
const std::array<QStringList, FieldCount> &fieldNames()
{
    static const std::array<QStringList, FieldCount> names{{
        {u"metric"_s, u"kpi"_s, u"measure"_s, u"indicator"_s, u"kennzahl"_s, u"messgröße"_s, u"indicateur"_s,
         u"métrique"_s, u"métrica"_s, u"indicador"_s},
        {u"date"_s, u"month"_s, u"period"_s, u"day"_s, u"week"_s, u"quarter"_s, u"datum"_s, u"monat"_s, u"zeitraum"_s,
         u"tag"_s, u"mois"_s, u"période"_s, u"fecha"_s, u"mes"_s, u"periodo"_s},
        {u"value"_s, u"result"_s, u"score"_s, u"wert"_s, u"ergebnis"_s, u"valeur"_s, u"résultat"_s, u"valor"_s},
        {u"n"_s, u"answers"_s, u"responses"_s, u"respondents"_s, u"sample"_s, u"sample size"_s, u"antworten"_s,
         u"anzahl"_s, u"réponses"_s, u"respuestas"_s},
        {u"numerator"_s, u"hits"_s, u"zähler"_s, u"numérateur"_s, u"numerador"_s},
        {u"denominator"_s, u"base"_s, u"cases"_s, u"total"_s, u"nenner"_s, u"dénominateur"_s, u"denominador"_s},
        {u"stage"_s, u"phase"_s, u"étape"_s, u"etapa"_s, u"fase"_s},
        {u"touchpoint"_s, u"kontaktpunkt"_s, u"berührungspunkt"_s, u"point de contact"_s, u"punto de contacto"_s},
        {u"journey"_s, u"reise"_s, u"kundenreise"_s, u"parcours"_s, u"viaje"_s},
    }};
    return names;
}

QString textOf(std::string_view cell) { return QString::fromUtf8(cell.data(), qsizetype(cell.size())); }

/** Which column is what; −1: none. */
struct Columns
{
    std::array<qsizetype, FieldCount> of;
    QList<qsizetype> metrics; ///< columns that are named like metrics, where none holds the name of one
    DateFormat dateFormat;

    Columns() { of.fill(-1); }
};

Columns guessed(const QStringList &names, const Rows &rows, bool hasMetric)
{
    Columns columns;
    for (size_t field = 0; field < FieldCount; ++field) {
        for (const QString &word : fieldNames()[field]) {
            for (qsizetype n = 0; n < names.size() && columns.of[field] < 0; ++n) {
                if (foldedName(names[n]) == word)
                    columns.of[field] = n;
            }
        }
    }
    if (columns.of[MetricName] < 0 && !hasMetric) {
        QSet<QString> own;
        for (const OwnMetric &metric : rows.all<OwnMetric>())
            own.insert(foldedName(metric.word));
        for (qsizetype n = 0; n < names.size(); ++n) {
            const bool isTaken = std::find(columns.of.begin(), columns.of.end(), n) != columns.of.end();
            if (!isTaken && (Metric::named(names[n]) || own.contains(foldedName(names[n]))))
                columns.metrics.append(n);
        }
    }
    return columns;
}

Columns mapped(const QString &words, const QStringList &names)
{
    Columns columns;
    for (const auto &[column, word] : mappedColumns(words, names)) {
        const QString name = foldedName(word.section(u':', 0, 0));
        if (name == "ignore"_L1)
            continue;
        const auto field = std::find_if(fieldNames().begin(), fieldNames().end(),
                                        [&](const QStringList &list) { return list.first() == name; });
        if (field == fieldNames().end()) {
            throw Error(MetricText::tr("“%1” is no field of a metric. There are: %2.")
                            .arg(quotable(word), u"metric, date, value, n, numerator, denominator, stage, touchpoint, "
                                                 "journey, ignore"_s));
        }
        columns.of[size_t(field - fieldNames().begin())] = column;
        if (name == "date"_L1 && word.contains(u':')) {
            const auto format = DateFormat::ofWord(QStringView(word).sliced(word.indexOf(u':') + 1));
            if (!format)
                throw Error(MetricText::tr("“%1” is no form of dates.").arg(quotable(word.section(u':', 1))));
            columns.dateFormat = *format;
        }
    }
    return columns;
}

/** One file, read from its beginning to its end. */
class Reading
{
public:
    Reading(const Rows &rows, const ObservationOptions &options)
        : m_options(options)
        , m_placing(rows)
        , m_format(detectFormat(options.file))
    {
        m_format.hasHeader = m_format.hasHeader && options.hasHeader;
        m_report.name = QFileInfo(options.file).fileName();
        m_report.encoding = m_format.encoding;
        if (m_format.kind == TableFormat::Kind::Separated)
            m_report.delimiter = QString(QLatin1Char(m_format.delimiter));
        const auto sample = openTable(options.file, m_format);
        m_names = sample->columns();
        m_columns = options.mapping.isEmpty() ? guessed(m_names, rows, !options.metric.isEmpty())
                                              : mapped(options.mapping, m_names);
        settleDates(*sample);
        for (const OwnMetric &metric : rows.all<OwnMetric>())
            m_known.insert(foldedName(metric.word));
        for (const StoredObservation &observation : rows.all<StoredObservation>())
            m_there.append(withoutId(observation));
    }

    ObservationReport read()
    {
        if (m_columns.of[MetricName] < 0 && m_columns.metrics.isEmpty() && m_options.metric.isEmpty()) {
            throw Error(
                MetricText::tr("“%1” has no column for the name of the metric. Call one “metric”, name a column "
                               "like the metric that it holds, or say which is which.")
                    .arg(m_report.name));
        }
        tellColumns();
        const auto table = openTable(m_options.file, m_format);
        TableRow row;
        while (table->next(row))
            take(row);
        if (m_report.imported == 0 && m_report.duplicates == 0)
            throw Error(MetricText::tr("“%1” holds no value of a metric that could be imported.").arg(m_report.name));
        return m_report;
    }

private:
    static StoredObservation withoutId(StoredObservation observation)
    {
        observation.id = {};
        return observation;
    }

    /** The order of day and month, from the first records. */
    void settleDates(TableReader &sample)
    {
        const qsizetype column = m_columns.of[Date];
        if (column < 0 || m_columns.dateFormat != DateFormat())
            return;
        constexpr int sampled = 1000;
        MappingGuesser guesser(m_names);
        TableRow row;
        for (int n = 0; n < sampled && sample.next(row); ++n)
            guesser.add(row.cells);
        FieldMapping mapping(m_names.size());
        mapping.setUse(column, {.field = ImportField::Date});
        m_columns.dateFormat = guesser.settled(mapping).use(column).dateFormat;
    }

    void tellColumns()
    {
        for (qsizetype n = 0; n < m_names.size(); ++n) {
            const auto field = std::find(m_columns.of.begin(), m_columns.of.end(), n);
            const QString use = field != m_columns.of.end()     ? fieldNames()[size_t(field - m_columns.of.begin())][0]
                                : m_columns.metrics.contains(n) ? u"value"_s
                                                                : u"ignore"_s;
            m_report.columns.append({m_names[n], use});
        }
    }

    QString cell(const TableRow &row, Field field) const { return cell(row, m_columns.of[field]); }
    static QString cell(const TableRow &row, qsizetype column)
    {
        return column >= 0 && size_t(column) < row.cells.size() ? textOf(row.cells[size_t(column)]) : QString();
    }

    void take(const TableRow &row)
    {
        ObservationRecord record;
        record.date = dateOf(cell(row, Date));
        record.n = cell(row, Count);
        record.stage = cell(row, StageName);
        record.touchpoint = cell(row, TouchpointName);
        record.journey = cell(row, JourneyName);
        if (!m_columns.metrics.isEmpty()) {
            for (const qsizetype column : m_columns.metrics) {
                record.metric = m_names[column];
                record.value = cell(row, column);
                if (!record.value.trimmed().isEmpty())
                    take(record, row.line, m_names[column]);
            }
            return;
        }
        record.metric = m_columns.of[MetricName] < 0 ? m_options.metric : cell(row, MetricName);
        record.value = cell(row, Value);
        record.numerator = cell(row, Numerator);
        record.denominator = cell(row, Denominator);
        take(record, row.line, {});
    }

    /** As ISO 8601 where it is a date in the file's own way of writing. */
    QString dateOf(const QString &text) const
    {
        FeedbackTime time;
        const QByteArray bytes = text.trimmed().toUtf8();
        const bool isDate = m_columns.dateFormat.read({bytes.constData(), size_t(bytes.size())}, time);
        return isDate ? time.isoText() : text;
    }

    void take(const ObservationRecord &record, qint64 line, const QString &valueColumn)
    {
        ++m_report.rows;
        const ObservationReading reading = observationOf(record);
        for (const auto &problem : reading.problems) {
            const bool isValue = problem.field == "value"_L1 && !valueColumn.isEmpty();
            m_report.problems.append({line, isValue ? valueColumn : columnOf(problem.field), problem.reason});
        }
        if (!reading.observation) {
            m_report.rejected.append({line, reading.rejection});
            return;
        }
        StoredObservation stored = placed(*reading.observation);
        if (m_there.contains(stored)) {
            ++m_report.duplicates;
            return;
        }
        m_there.append(stored);
        if (!stored.unplaced.isEmpty())
            ++m_report.unlinked;
        const QString word = foldedName(stored.metric);
        if (!Metric::named(stored.metric) && !m_known.contains(word)) {
            m_known.insert(word);
            m_report.newMetrics.append(stored.metric);
        }
        m_report.observations.append(stored);
        ++m_report.imported;
        constexpr qint64 most = 100'000;
        if (m_report.imported > most) {
            throw Error(MetricText::tr("“%1” has more than %L2 values: single answers rather than values of a metric. "
                                       "Import it as feedback.")
                            .arg(m_report.name)
                            .arg(most));
        }
    }

    QString columnOf(const QString &field) const
    {
        for (size_t n = 0; n < FieldCount; ++n) {
            if (fieldNames()[n].first() == field && m_columns.of[n] >= 0)
                return m_names[m_columns.of[n]];
        }
        return field;
    }

    StoredObservation placed(const Observation &observation) const
    {
        StoredObservation stored;
        stored.metric = limitedName(observation.metric);
        if (observation.date) {
            stored.date = observation.date->milliseconds;
            stored.dateHasTime = observation.date->hasTime;
        }
        stored.value = observation.value;
        stored.n = observation.n;
        stored.numerator = observation.numerator;
        stored.denominator = observation.denominator;
        if (observation.journey.isEmpty() && observation.stage.isEmpty() && observation.touchpoint.isEmpty())
            return stored;
        const auto place = m_placing.placeOf(observation.journey.toStdString(), observation.stage.toStdString(),
                                             observation.touchpoint.toStdString());
        if (place) {
            stored.journey = place->journey;
            stored.stage = place->stage;
            stored.touchpoint = place->touchpoint;
        } else {
            QStringList names{observation.journey, observation.stage, observation.touchpoint};
            names.removeAll(QString());
            stored.unplaced = limitedName(names.join(u" · "_s));
        }
        return stored;
    }

    /** Observations by what they say, to know them again. */
    class Seen
    {
    public:
        bool contains(const StoredObservation &observation) const { return m_keys.contains(key(observation)); }
        void append(const StoredObservation &observation) { m_keys.insert(key(observation)); }

    private:
        static QString key(const StoredObservation &o)
        {
            const auto number = [](const auto &value) { return value ? QString::number(*value, 'g', 17) : u"-"_s; };
            const auto count = [](const auto &value) { return value ? QString::number(*value) : u"-"_s; };
            return QStringList{foldedName(o.metric),    count(o.date),         count(o.n),           number(o.value),
                               number(o.numerator),     number(o.denominator), o.journey.toString(), o.stage.toString(),
                               o.touchpoint.toString(), foldedName(o.unplaced)}
                .join(QChar(1));
        }
        QSet<QString> m_keys;
    };

    const ObservationOptions &m_options;
    Placing m_placing;
    TableFormat m_format;
    QStringList m_names;
    Columns m_columns;
    QSet<QString> m_known;
    Seen m_there;
    ObservationReport m_report;
};

} // namespace

Label ObservationReport::label() const { return {QT_TRANSLATE_NOOP("Edit", "Import metrics from “%1”"), {name}}; }

ObservationReport readObservationFile(const Rows &rows, const ObservationOptions &options)
{
    return Reading(rows, options).read();
}

void addObservations(Edit &edit, const ObservationReport &report)
{
    for (const QString &word : report.newMetrics) {
        const QList<OwnMetric> metrics = edit.all<OwnMetric>();
        OwnMetric metric;
        metric.word = word;
        metric.name = word;
        metric.rank = rankAt(edit, metrics, metrics.size());
        edit.insert(metric);
    }
    for (const StoredObservation &observation : report.observations)
        edit.insert(observation);
}

} // namespace Model
