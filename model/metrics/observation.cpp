#include "model/metrics/observation.h"

#include "model/metrics/metric.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

/** As a sentence may quote it, however long it is. */
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

/** A number as people write it; none where it is no number, or could be two. */
std::optional<double> numberOf(QString text)
{
    // No number that means something is longer, and regular expressions needn't see more.
    if (text.size() > 60)
        return {};
    static const QRegularExpression blanks(uR"([\s'’]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    text.remove(blanks);
    if (text.endsWith(u'%'))
        text.chop(1);
    if (text.startsWith(QChar(0x2212)))
        text[0] = u'-';
    static const QRegularExpression grouped(uR"(^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$)"_s);
    static const QRegularExpression plain(uR"(^[+-]?\d+(?:[.,]\d+)?$)"_s);
    static const QRegularExpression ambiguous(uR"(^[+-]?[1-9]\d{0,2},\d{3}$)"_s);
    if (ambiguous.match(text).hasMatch())
        return {};
    if (plain.match(text).hasMatch())
        text.replace(u',', u'.');
    else if (const auto match = grouped.match(text); match.hasMatch())
        text = text.remove(match.captured(1)).replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {};
    return number;
}

/** A count: here 1,234 and 1.234 can only be a thousand. */
std::optional<qint64> countOf(QString text)
{
    static const QRegularExpression blanks(uR"([\s'’]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression groups(uR"(^\d{1,3}([.,])\d{3}(?:\1\d{3})*$)"_s);
    text = text.left(60).remove(blanks);
    if (const auto match = groups.match(text); match.hasMatch())
        text.remove(match.captured(1));
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || number < 0 || number > 1e15 || number != std::floor(number))
        return {};
    return qint64(number);
}

FeedbackTime startOf(const QDate &date) { return {date.startOfDay(Qt::UTC).toMSecsSinceEpoch(), false}; }

std::optional<FeedbackTime> timeOf(const QString &text, const QString &format)
{
    static const QRegularExpression quarter(u"^(\\d{4})-?\\s*[Qq]([1-4])$"_s);
    if (const auto match = quarter.match(text); format.isEmpty() && match.hasMatch())
        return startOf({match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2, 1});
    if (format.isEmpty()) {
        for (const auto &shape : {u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s}) {
            if (const QDate date = QDate::fromString(text, shape); date.isValid())
                return startOf(date);
        }
    }
    QDateTime time =
        format.isEmpty() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime::fromString(text, format);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // as everywhere in imports, a time without a zone is UTC
    const bool hasTime = format.isEmpty() || format.contains(u'h', Qt::CaseInsensitive);
    return FeedbackTime{time.toMSecsSinceEpoch(), hasTime};
}

bool isOnScale(const Metric &metric, double value)
{
    return !(metric.lowest && value < *metric.lowest) && !(metric.highest && value > *metric.highest);
}

/** Reads one record. */
class RecordReader
{
public:
    explicit RecordReader(const ObservationRecord &record)
        : m_record(record)
        , m_metric(Metric::named(record.metric))
    {
    }

    ObservationReading read()
    {
        Observation &observation = m_result.observation.emplace();
        observation.metric = m_metric ? m_metric->word : m_record.metric.trimmed();
        observation.stage = m_record.stage.trimmed();
        observation.touchpoint = m_record.touchpoint.trimmed();
        observation.journey = m_record.journey.trimmed();
        if (observation.metric.isEmpty())
            return rejected(MetricText::tr("There is no name of a metric."));
        readDate(observation);
        readCount(observation);
        readRatio(observation);
        readValue(observation);
        if (!observation.value && !observation.denominator)
            return rejected(MetricText::tr("There is neither a value nor a numerator with its denominator."));
        return m_result;
    }

private:
    ObservationReading rejected(const QString &reason)
    {
        m_result.observation.reset();
        m_result.rejection = reason;
        return m_result;
    }

    void leaveOut(const QString &field, const QString &reason) { m_result.problems.append({field, reason}); }

    std::optional<double> number(const QString &field, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return {};
        const auto number = numberOf(text);
        if (!number)
            leaveOut(field, MetricText::tr("“%1” can't be read as one number. Write it without thousands separators.")
                                .arg(quoted(text)));
        return number;
    }

    /** Counts may have thousands separators; sums may have fractions. */
    std::optional<double> countOrNumber(const QString &field, const QString &text)
    {
        if (const auto count = countOf(text); count && !text.trimmed().isEmpty())
            return double(*count);
        return number(field, text);
    }

    void readDate(Observation &observation)
    {
        const QString text = m_record.date.trimmed();
        if (text.isEmpty())
            return;
        observation.date = timeOf(text, m_record.dateFormat);
        if (!observation.date)
            leaveOut(u"date"_s, MetricText::tr("“%1” is no date. Write it as 2026-03-31.").arg(quoted(text)));
    }

    void readCount(Observation &observation)
    {
        if (m_record.n.trimmed().isEmpty())
            return;
        observation.n = countOf(m_record.n);
        if (!observation.n)
            leaveOut(u"n"_s, MetricText::tr("“%1” is no number of answers.").arg(quoted(m_record.n)));
    }

    void readRatio(Observation &observation)
    {
        const auto numerator = countOrNumber(u"numerator"_s, m_record.numerator);
        const auto denominator = countOrNumber(u"denominator"_s, m_record.denominator);
        if (!numerator && !denominator)
            return;
        if (!numerator || !denominator || !(*denominator > 0)) {
            leaveOut(u"denominator"_s, MetricText::tr("A numerator needs a denominator above 0, and the reverse."));
        } else if (m_metric && !m_metric->isShare()) {
            leaveOut(u"numerator"_s, MetricText::tr("%1 is no share. Give its value.").arg(m_metric->title()));
        } else if (m_metric && (*numerator < 0 || *numerator > *denominator)) {
            leaveOut(u"numerator"_s, MetricText::tr("Of a share, the numerator lies from 0 to the denominator."));
        } else {
            observation.numerator = numerator;
            observation.denominator = denominator;
        }
    }

    void readValue(Observation &observation)
    {
        const auto value = m_metric && m_metric->isCount() ? countOrNumber(u"value"_s, m_record.value)
                                                           : number(u"value"_s, m_record.value);
        if (value && m_metric && !isOnScale(*m_metric, *value)) {
            const QString text = quoted(m_record.value);
            const QString scale = m_metric->highest
                                      ? MetricText::tr("%1 is not on the scale of %2, %3 to %4.")
                                            .arg(text, m_metric->title(), QString::number(*m_metric->lowest),
                                                 QString::number(*m_metric->highest))
                                      : MetricText::tr("%1 is below 0.").arg(text);
            leaveOut(u"value"_s, scale);
            return;
        }
        observation.value = value;
    }

    const ObservationRecord &m_record;
    const Metric *m_metric;
    ObservationReading m_result;
};

} // namespace

ObservationReading observationOf(const ObservationRecord &record) { return RecordReader(record).read(); }

} // namespace Model
