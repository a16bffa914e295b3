#include "model/feedback/mapping/mappingpreset.h"
#include "model/store/error.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

class TestMappingPreset : public QObject
{
    Q_OBJECT
private slots:
    void knowsExports_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("id"); // empty: none fits
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &header, const QString &id, const QString &words) {
            QTest::newRow(name) << header << id << words;
        };
        // Headers as these programs write them.
        row("Google Play",
            u"Package Name|App Version Code|App Version Name|Reviewer Language|Device|Review Submit Date and Time|"
            "Review Submit Millis Since Epoch|Review Last Update Date and Time|Review Last Update Millis Since Epoch|"
            "Star Rating|Review Title|Review Text|Developer Reply Date and Time|Developer Reply Millis Since Epoch|"
            "Developer Reply Text|Review Link"_s,
            u"google-play"_s,
            u"Reviewer Language=language,Review Submit Date and Time=date,Star Rating=rating:1-5,Review Title=title,"
            "Review Text=text,Developer Reply Date and Time=answered_at,Developer Reply Text=answer,Review Link=url"_s);
        row("Trustpilot",
            u"Domain Url|Webshop Name|Business Unit Id|Review Id|Review Created (UTC)|Review Consumer User Id|"
            "Review Username|Review User Email|Review Title|Review Content|Review Stars|Source Of Review|Reference Id|"
            "Company Reply Date (UTC)|Review Language"_s,
            u"trustpilot"_s,
            u"Review Id=ref,Review Created (UTC)=date,Review Username=author,Review Title=title,Review Content=text,"
            "Review Stars=rating:1-5,Company Reply Date (UTC)=answered_at,Review Language=language"_s);
        row("SurveyMonkey",
            u"Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data "
            u"1|"
            "How was it?"_s,
            u"surveymonkey"_s, u"Respondent ID=ref,End Date=date"_s);
        row("Typeform",
            u"#|How was it?|Response Type|Start Date (UTC)|Stage Date (UTC)|Submit Date (UTC)|Network ID|Tags"_s,
            u"typeform"_s, u"#=ref,Submit Date (UTC)=date"_s);
        row("Qualtrics",
            u"StartDate|EndDate|Status|IPAddress|Progress|Finished|RecordedDate|ResponseId|UserLanguage|Q1"_s,
            u"qualtrics"_s, u"RecordedDate=date,ResponseId=ref,UserLanguage=language"_s);
        row("Zendesk",
            u"Summation column|Id|Requester|Requester id|Requester external id|Requester email|Requester "
            u"domain|Submitter|"
            "Assignee|Group|Subject|Tags|Status|Priority|Via|Ticket type|Created at|Updated at|Assigned "
            "at|Organization|"
            "Due date|Initially assigned at|Solved at|Resolution time|Satisfaction Score|Group stations|Assignee "
            "stations|"
            "Reopens|Replies|First reply time in minutes|First reply time in minutes within business hours"_s,
            u"zendesk"_s,
            u"Id=ref,Requester=author,Subject=title,Via=channel,Created at=date,First reply time in minutes=response_minutes"_s);
        row("Freshdesk",
            u"Ticket ID|Subject|Status|Priority|Source|Type|Agent|Group|Created time|Due by Time|Resolved time|Closed "
            u"time|"
            "Last update time|Initial response time|Time tracked|First response time (in hrs)|Resolution time (in hrs)|"
            "Agent interactions|Customer interactions|Tags|Survey results|Product|Full name"_s,
            u"freshdesk"_s,
            u"Ticket ID=ref,Subject=title,Source=channel,Created time=date,Initial response time=answered_at,"
            "Full name=author"_s);
        row("Intercom",
            u"Conversation ID|Conversation started at (Europe/Berlin)|Conversation rating|Conversation rating remark"_s,
            u"intercom"_s,
            u"Conversation ID=ref,Conversation started at (Europe/Berlin)=date,Conversation rating=csat,"
            "Conversation rating remark=text"_s);
        row("App Store",
            u"type|id|attributes.rating|attributes.title|attributes.body|attributes.reviewerNickname|"
            "attributes.createdDate|attributes.territory"_s,
            u"app-store-connect"_s,
            u"id=ref,attributes.rating=rating:1-5,attributes.title=title,attributes.body=text,"
            "attributes.reviewerNickname=author,attributes.createdDate=date"_s);
        row("Google Business", u"reviewId|reviewer.displayName|starRating|comment|createTime|updateTime"_s,
            u"google-business"_s,
            u"reviewId=ref,reviewer.displayName=author,starRating=rating:1-5,comment=text,createTime=date"_s);
        row("complaints", u"date received|Product|CONSUMER COMPLAINT NARRATIVE|Submitted via|Complaint ID"_s, u"cfpb"_s,
            u"date received=date,CONSUMER COMPLAINT NARRATIVE=text,Submitted via=channel,Complaint ID=ref"_s);
        row("another file", u"text|rating|date"_s, {}, {});
        row("a column is missing", u"Review Id|Review Created (UTC)|Review Stars"_s, {}, {});
    }
    void knowsExports()
    {
        QFETCH(QString, header);
        const QStringList columns = header.split(u'|');
        const QList<MappingPreset> presets = MappingPreset::all();
        const MappingPreset *preset = MappingPreset::fitting(presets, columns);
        QTEST(preset ? preset->id() : QString(), "id");
        QTEST(preset ? preset->mapping(columns).words(columns) : QString(), "words");
    }

    void eachIsWhole()
    {
        const QList<MappingPreset> presets = MappingPreset::all();
        QCOMPARE(presets.size(), 12);
        QSet<QString> ids;
        for (const MappingPreset &preset : presets) {
            // Our own export says the source of each row.
            QVERIFY2(preset.source().has_value() != (preset.id() == u"throughline"), qPrintable(preset.id()));
            ids.insert(preset.id());
        }
        QCOMPARE(ids.size(), presets.size());
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no id") << QByteArray(R"({"title": "T", "columns": {"a": "text"}})");
        QTest::newRow("no columns") << QByteArray(R"({"id": "t", "title": "T", "columns": {}})");
        QTest::newRow("no field") << QByteArray(R"({"id": "t", "title": "T", "columns": {"a": "txt"}})");
    }
    void refusesOthers()
    {
        QFETCH(QByteArray, json);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"t.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        QVERIFY_THROWS_EXCEPTION(Error, MappingPreset::all(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestMappingPreset)
#include "tst_mappingpreset.moc"
