#include "model/metrics/cestally.h"
#include "model/metrics/csattally.h"
#include "model/metrics/npstally.h"
#include "model/metrics/trendline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** Python counts the same rows, with its own formulas: statistics and fractions, and t by integrating the density. */
constexpr const char *python = R"py(
import csv, json, math, statistics, sys
from collections import defaultdict

def nps(answers):
    scores = [100 if a >= 9 else 0 if a >= 7 else -100 for a in answers]
    half = 1.96 * math.sqrt(statistics.pvariance(scores) / len(scores))
    mean = statistics.fmean(scores)
    return [mean, mean - half, mean + half, len(scores)]

def share(hits, n):
    z = statistics.NormalDist().inv_cdf(0.975)
    a, b, c = n + z * z, -(2 * hits + z * z), hits * hits / n
    root = math.sqrt(b * b - 4 * a * c)
    return [100 * hits / n, 100 * (-b - root) / (2 * a), 100 * (-b + root) / (2 * a), n]

def t95(v):
    c = math.exp(math.lgamma((v + 1) / 2) - math.lgamma(v / 2)) / math.sqrt(v * math.pi)
    f = lambda x: c * (1 + x * x / v) ** (-(v + 1) / 2)
    def inside(t, steps=2000):
        h = t / steps
        return 2 * h / 3 * (f(0) + f(t) + sum((4 if i % 2 else 2) * f(i * h) for i in range(1, steps)))
    low, high = 1.9, 13
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if inside(middle) < 0.95 else (low, middle)
    return low

def mean(answers):
    half = t95(len(answers) - 1) * statistics.stdev(answers) / math.sqrt(len(answers))
    center = statistics.fmean(answers)
    return [center, center - half, center + half, len(answers)]

def numbers(rows, column, low, high):
    return [int(r[column]) for r in rows if r[column].isdigit() and low <= int(r[column]) <= high]

rows = list(csv.DictReader(open(sys.argv[1], newline='', encoding='utf-8-sig')))
result = {}
if sys.argv[2] == 'airport':
    result['NPS'] = nps(numbers(rows, 'NETPRO', 0, 10))
    for column in ['Q7ALL', 'Q14FIND', 'Q14PASSTHRU', 'Q10SAFE']:
        answers = numbers(rows, column, 1, 5)
        result[column] = share(sum(a >= 4 for a in answers), len(answers))
        result[column + ' mean'] = mean(answers)
else:
    groups = defaultdict(list)
    for row in rows:
        day, month, year = row['Survey date'].split('/')
        for key in ['all', row['Market'], '20%s-%s' % (year, month)]:
            groups[key].append(int(row['NPS']))
    result = {key: nps(answers) for key, answers in groups.items()}
print(json.dumps(result))
)py";

/** The cells of a line; none of these files has quotes or line ends inside of quotes. */
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line.trimmed()) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

QList<QHash<QString, QString>> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = cellsOf(lines.takeFirst());
    QList<QHash<QString, QString>> rows;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = cellsOf(line);
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < std::min(header.size(), cells.size()); ++i)
            row.insert(header[i], cells[i]);
        rows.append(row);
    }
    return rows;
}

QJsonObject counted(const QString &path, const QString &survey)
{
    QTemporaryDir folder;
    QFile script(folder.filePath(u"count.py"_s));
    if (!script.open(QIODevice::WriteOnly))
        return {};
    script.write(python);
    script.close();
    QProcess process;
    process.start(u"python3"_s, {script.fileName(), path, survey});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

bool isSame(const MetricValue &value, const QJsonValue &expected)
{
    const QJsonArray numbers = expected.toArray();
    if (numbers.size() != 4 || !value.value || !value.interval || value.n != numbers[3].toInteger()) {
        qWarning("%s, expected %lld answers", qPrintable(value.text(QLocale::c())), numbers.last().toInteger());
        return false;
    }
    const double differences[] = {*value.value - numbers[0].toDouble(), value.interval->low - numbers[1].toDouble(),
                                  value.interval->high - numbers[2].toDouble()};
    for (const double difference : differences) {
        if (std::abs(difference) > 1e-8) {
            qWarning("%s, off by %g", qPrintable(value.text(QLocale::c())), difference);
            return false;
        }
    }
    return true;
}

} // namespace

/** Real surveys, counted once by this program's formulas and once by Python's. */
class TestRealSurveys : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("THROUGHLINE_DATA"))
            QSKIP("THROUGHLINE_DATA doesn't say where the real surveys are.");
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("There is no python3 to count with.");
        m_folder = qEnvironmentVariable("THROUGHLINE_DATA") + u"/open/feedback/"_s;
    }

    void airport()
    {
        const QString path = m_folder + u"sfo-airport-survey-2017/2017_SFO_Customer_Survey.csv"_s;
        const auto rows = rowsOf(path);
        QCOMPARE(rows.size(), 2831);
        NpsTally nps;
        for (const auto &row : rows) {
            if (const QString answer = row[u"NETPRO"_s]; !answer.isEmpty())
                nps.add(answer.toInt()); // 11 is "blank" there, and off the scale
        }
        const QJsonObject expected = counted(path, u"airport"_s);
        QVERIFY(isSame(nps.value(), expected[u"NPS"_s]));
        QCOMPARE(nps.value().text(QLocale(u"en_US"_s)), u"NPS 39.84 (n = 2,746, 95 % 37.2 … 42.5)"_s);
        for (const auto &column : {u"Q7ALL"_s, u"Q14FIND"_s, u"Q14PASSTHRU"_s, u"Q10SAFE"_s}) {
            CsatTally satisfied;
            CesTally mean;
            for (const auto &row : rows) {
                bool isNumber = false;
                const int answer = row[column].toInt(&isNumber);
                if (isNumber && answer != 6) { // "never used"; 0 is "blank"
                    satisfied.add(answer);
                    mean.add(answer);
                }
            }
            QVERIFY2(isSame(satisfied.value(), expected[column]), qPrintable(column));
            QVERIFY2(isSame(mean.value(), expected[column + u" mean"_s]), qPrintable(column));
            if (column == u"Q7ALL"_s)
                QCOMPARE(QString::number(*satisfied.value().value, 'f', 2), u"82.07"_s);
        }
    }

    void bank()
    {
        const QString path = m_folder + u"nps-retail-bank-2021/NPStimeseries.csv"_s;
        NpsTally all;
        QHash<QString, NpsTally> markets;
        TrendLine<NpsTally> months(PeriodUnit::Month);
        for (const auto &row : rowsOf(path)) {
            const int answer = row[u"NPS"_s].toInt();
            all.add(answer);
            markets[row[u"Market"_s]].add(answer);
            const QDate date = QDate::fromString(row[u"Survey date"_s], u"dd/MM/yy"_s).addYears(100);
            months.at(date.startOfDay(Qt::UTC).toMSecsSinceEpoch()).add(answer);
        }
        const QJsonObject expected = counted(path, u"bank"_s);
        QVERIFY(isSame(all.value(), expected[u"all"_s]));
        QCOMPARE(*all.value().value, 11.8);
        QCOMPARE(markets.size(), 3);
        for (auto market = markets.cbegin(); market != markets.cend(); ++market)
            QVERIFY2(isSame(market->value(), expected[market.key()]), qPrintable(market.key()));
        const auto points = months.points();
        QCOMPARE(points.size(), 12);
        for (const TrendPoint &point : points) {
            const QString month = QDateTime::fromMSecsSinceEpoch(point.period.from, Qt::UTC).toString(u"yyyy-MM"_s);
            QVERIFY2(isSame(point.value, expected[month]), qPrintable(month));
        }
        // 19.1 in March and 9.5 in April: 400 answers a month can't tell them apart.
        QCOMPARE(changeBetween(points[2], points[3])->trend, Trend::Steady);
    }

private:
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestRealSurveys)
#include "tst_realsurveys.moc"
