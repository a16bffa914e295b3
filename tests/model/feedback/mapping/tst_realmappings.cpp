#include "model/feedback/mapping/mappingguesser.h"
#include "model/feedback/mapping/rowconverter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QStringList columns;
    std::vector<std::vector<std::string>> rows;
};

/** Just enough for the files below: no column of theirs needs more. */
Table separated(const QByteArray &bytes, char delimiter, bool quotes, bool hasHeader)
{
    std::vector<std::vector<std::string>> rows(1);
    std::string cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isQuoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < bytes.size() && bytes[i + 1] == '"')
                cell += bytes[++i];
            else
                isQuoted = false;
        } else if (quotes && c == '"' && cell.empty()) {
            isQuoted = true;
        } else if (c == delimiter || c == '\n') {
            if (c == '\n' && !cell.empty() && cell.back() == '\r')
                cell.pop_back();
            rows.back().push_back(std::move(cell));
            cell.clear();
            if (c == '\n')
                rows.emplace_back();
        } else {
            cell += c;
        }
    }
    if (!cell.empty() || !rows.back().empty())
        rows.back().push_back(std::move(cell));
    else
        rows.pop_back();
    Table table;
    for (size_t i = 0; i < rows.front().size(); ++i)
        table.columns += hasHeader ? QString::fromStdString(rows.front()[i]) : u"Column %1"_s.arg(i + 1);
    if (hasHeader)
        rows.erase(rows.begin());
    table.rows = std::move(rows);
    return table;
}

Table objects(const QByteArray &bytes)
{
    Table table;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            if (!table.columns.contains(key))
                table.columns += key;
        }
        std::vector<std::string> cells;
        for (const QString &column : table.columns)
            cells.push_back(object[column].toVariant().toString().toStdString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<std::string_view> views(const std::vector<std::string> &cells) { return {cells.begin(), cells.end()}; }

MappingGuesser guesserOf(const Table &table)
{
    MappingGuesser guesser(table.columns);
    for (size_t i = 0; i < std::min(table.rows.size(), size_t(1000)); ++i)
        guesser.add(views(table.rows[i]));
    return guesser;
}

} // namespace

/** Real files of feedback, of which some may not be handed on: they lie outside the tree. */
class TestRealMappings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("THROUGHLINE_DATA");
        if (data.isEmpty())
            QSKIP("THROUGHLINE_DATA doesn't name the folder of the real files.");
        m_folder = data + u"/open/feedback/"_s;
    }

    void guesses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("counts"); // imported, rejected, problems of all rows
        QTest::newRow("Alexa") << u"amazon-alexa/amazon_alexa.tsv"_s << true
                               << u"rating=rating:1-5,date=date,verified_reviews=text"_s << QList{3150, 0, 0};
        QTest::newRow("Arabic") << u"arabic-restaurants/RES2.csv"_s << true << u"text=text,polarity=rating:-1-1"_s
                                << QList{2642, 0, 0};
        QTest::newRow("tickets") << u"banking77-tickets-a/banking77_a.csv"_s << true << u"text=text"_s
                                 << QList{1540, 0, 0};
        QTest::newRow("complaints")
            << u"cfpb-complaints/v1-public.csv"_s << true
            << u"Date received=date:mdy,Consumer complaint narrative=text,Company public response=answer,Submitted via=channel,Complaint ID=ref"_s
            << QList{30, 0, 0};
        // Without a narrative a complaint is nothing unless it is called a ticket.
        QTest::newRow("complaints, JSON")
            << u"cfpb-complaints/from_s3.json"_s << true
            << u"company_public_response=answer,complaint_id=ref,complaint_what_happened=text,date_received=date,submitted_via=channel"_s
            << QList{3, 7, 0};
        QTest::newRow("Chinese") << u"chinese-food-delivery/waimai_10k.csv"_s << true
                                 << u"label=rating:0-1,review=text"_s << QList{11987, 0, 0};
        QTest::newRow("German") << u"germeval2017-dev/dev.tsv"_s << false
                                << u"Column 1=url,Column 2=text,Column 4=rating:-1-1"_s << QList{2584, 1, 0};
        QTest::newRow("Japanese") << u"japanese-hotel-sentences-a/pn_a.tsv"_s << false
                                  << u"Column 1=ref,Column 2=rating:-1-1,Column 3=text"_s << QList{2777, 0, 0};
        QTest::newRow("health") << u"nhs-feedback-phase1/text_data.csv"_s << true << u"feedback=text"_s
                                << QList{10334, 0, 0};
        QTest::newRow("bank") << u"nps-retail-bank-2021/NPStimeseries.csv"_s << true
                              << u"ID=ref,Survey date=date:dmy,Customer Name=author,NPS=nps"_s << QList{5000, 0, 0};
        QTest::newRow("airport") << u"sfo-airport-survey-2017/2017_SFO_Customer_Survey.csv"_s << true
                                 << u"RESPNUM=ref,Q7ALL=csat,NETPRO=nps"_s << QList{2809, 22, 84 + 143};
        QTest::newRow("seats") << u"skytrax-seat/seat.csv"_s << true
                               << u"title=title,author=author,date=date,content=text,overall_rating=rating:1-10"_s
                               << QList{1258, 0, 0};
        QTest::newRow("Spanish") << u"spanish-hotels-a/ahr_a.csv"_s << true << u"clean_text=text,y=rating:0-1"_s
                                 << QList{1681, 0, 0};
        QTest::newRow("Amazon") << u"uci-amazon/amazon.json"_s << true << u"class=rating:0-1,text=text"_s
                                << QList{1000, 1, 0};
        QTest::newRow("films") << u"uci-imdb/imdb.json"_s << true << u"class=rating:0-1,text=text"_s
                               << QList{1000, 1, 0};
    }
    void guesses()
    {
        QFETCH(QString, file);
        QFETCH(bool, hasHeader);
        const Table table = read(file, hasHeader);
        const FieldMapping mapping = guesserOf(table).guess();
        QTEST(mapping.words(table.columns), "words");
        QCOMPARE(FieldMapping::parse(mapping.words(table.columns), table.columns).words(table.columns),
                 mapping.words(table.columns));
        QFETCH(QList<int>, counts);
        QCOMPARE(converted(table, mapping), counts);
    }

    void scoresAreThoseOfTheFile()
    {
        const Table table = read(u"nps-retail-bank-2021/NPStimeseries.csv"_s, true);
        RowConverter converter(guesserOf(table).guess(), table.columns, {.source = Source::Survey});
        int promoters = 0;
        int detractors = 0;
        int inDecember = 0;
        FeedbackItem item;
        QList<ImportProblem> problems;
        for (const auto &row : table.rows) {
            const auto cells = views(row);
            converter.convert({1, cells}, item, problems);
            promoters += *item.nps >= 9;
            detractors += *item.nps <= 6;
            inDecember += item.date->milliseconds >= 1'638'316'800'000; // 1 December 2021
        }
        QCOMPARE(promoters, 2309); // counted by Python's csv module
        QCOMPARE(detractors, 1719);
        QCOMPARE(inDecember, 400);
    }

private:
    Table read(const QString &name, bool hasHeader) const
    {
        QFile file(m_folder + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read", qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        if (name.endsWith(u".json"))
            return objects(bytes);
        const bool isTabbed = name.endsWith(u".tsv");
        return separated(bytes, isTabbed ? '\t' : ',', !isTabbed, hasHeader);
    }

    static QList<int> converted(const Table &table, const FieldMapping &mapping)
    {
        RowConverter converter(mapping, table.columns);
        FeedbackItem item;
        QList<ImportProblem> problems;
        QList<int> counts{0, 0};
        for (const auto &row : table.rows) {
            const auto cells = views(row);
            ++counts[converter.convert({1, cells}, item, problems) == RowConverter::Outcome::Rejected];
        }
        counts += int(problems.size());
        return counts;
    }

    QString m_folder;
};

QTEST_GUILESS_MAIN(TestRealMappings)
#include "tst_realmappings.moc"
