#include "model/exchange/json.h"
#include "model/exchange/jsonreader.h"
#include "model/feedback/facts.h"
#include "model/feedback/feedbackfilter.h"
#include "model/feedback/feedbackoperations.h"
#include "model/insight/projectmetrics.h"
#include "model/journey/order.h"
#include "model/store/project.h"

#include "shop.h"
#include "shopfeedback.h"

#include <QBuffer>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(const Project &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJson(project, buffer);
    return buffer.data();
}

} // namespace

/** What people did with feedback, and metrics, there and back as JSON. */
class TestEvidenceJson : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_project = Project::inMemory();
        m_shop = std::make_unique<Shop>(*m_project);
        addFeedback(*m_project, shopFeedback(40));
        const auto id = [this](size_t n) { return FeedbackEvidence::read(m_project->rows())->idAt(n); };
        m_project->edit({"Work"}, [&](Edit &edit) {
            linkFeedback(edit, {id(0)}, m_shop->help);
            linkFeedback(edit, {id(1)}, m_shop->retention);
            unlinkFeedback(edit, {id(2)});
            answerFeedback(edit, {id(3)}, u"Sorry & “thanks” <b>\n😀"_s, u"أمل"_s);
            hideFeedback(edit, {id(4)});
            tagFeedback(edit, {id(5), id(6)}, tagNamed(edit, u"配送"_s));
            tagFeedback(edit, {id(5)}, tagNamed(edit, u"urgent"_s));
            LinkRule rule;
            rule.touchpoint = m_shop->late;
            rule.query = u"\"too late\" OR spät*"_s;
            rule.source = word(Source::Review);
            addRule(edit, rule);
            FeedbackFilter filter;
            filter.touchpoint = m_shop->late;
            filter.mood = Mood::Bad;
            saveFilter(edit, u"Bad deliveries"_s, filter.words());
            setTarget(edit, u"NPS"_s, {m_shop->first, {}, m_shop->late}, -2.5);
            OwnMetric metric;
            metric.word = metric.name = u"Return rate"_s;
            metric.unit = u"%"_s;
            metric.better = Better::Lower;
            metric.lowest = 0;
            metric.rank = rankAt(edit, QList<OwnMetric>(), 0);
            edit.insert(metric);
            StoredObservation observation;
            observation.metric = metric.word;
            observation.date = 1'770'000'000'123;
            observation.dateHasTime = true;
            observation.numerator = 3;
            observation.denominator = 70;
            observation.journey = m_shop->first;
            observation.stage = m_shop->retention;
            edit.insert(observation);
            observation.unplaced = u"Moon"_s;
            observation.journey = {};
            observation.stage = {};
            observation.n = 12;
            edit.insert(observation);
        });
    }

    void givesTheSameBytesAgain()
    {
        const QByteArray first = json(*m_project);
        const JsonProject read = readJson(first);
        QCOMPARE(read.losses.size(), 0);
        const auto again = Project::inMemory(startFromJson(read));
        QCOMPARE(json(*again), first);
        QVERIFY(again->check().isEmpty());
    }

    void newIdsKeepWhatBelongsTogether()
    {
        const auto again = Project::inMemory(startFromJson(readJson(json(*m_project)), Ids::New));
        const auto counts = [](const Project &project) {
            const FeedbackCounts all = countsOf(*FeedbackEvidence::read(project.rows()));
            QList<qint64> touchpoints = all.touchpoints.values();
            std::sort(touchpoints.begin(), touchpoints.end());
            return std::tuple(all.everything, all.hidden, all.answered, all.notLinked, touchpoints);
        };
        QVERIFY(counts(*again) == counts(*m_project));
        const auto words = [](const Project &project) {
            QStringList result;
            for (const PlaceMetrics &place : projectMetrics(*FeedbackEvidence::read(project.rows()), project.rows())) {
                for (const PlaceMetric &metric : place.metrics)
                    result += metric.value.text(QLocale::c()) + QString::number(metric.target.value_or(-999));
            }
            return result;
        };
        QCOMPARE(words(*again), words(*m_project));
        QVERIFY(again->check().isEmpty());
    }

    void anOlderFileHasNone()
    {
        QJsonObject file = QJsonDocument::fromJson(json(*m_project)).object();
        for (const QString &key : evidenceKeys())
            file.remove(key);
        const JsonProject read = readJson(QJsonDocument(file).toJson());
        QCOMPARE(read.losses.size(), 0);
        const auto again = Project::inMemory(startFromJson(read));
        QCOMPARE(again->rows().count<LinkRule>(), 0);
        QCOMPARE(again->rows().count<FeedbackLink>(), 3);
    }

    void whatIsMixedUpByHandIsLeftOut()
    {
        QByteArray file = json(*m_project);
        // Everything that belongs to the first journey says that it is of another one.
        QJsonObject object = QJsonDocument::fromJson(file).object();
        const QString other = m_shop->refund.toString();
        for (const QString &key : {u"observations"_s, u"targets"_s, u"rules"_s}) {
            QJsonArray rows = object.value(key).toArray();
            for (qsizetype n = 0; n < rows.size(); ++n) {
                QJsonObject row = rows[n].toObject();
                if (!row.value("journey"_L1).isNull())
                    row["journey"_L1] = other;
                rows[n] = row;
            }
            object[key] = rows;
        }
        const auto again = Project::inMemory(startFromJson(readJson(QJsonDocument(object).toJson())));
        QCOMPARE(again->rows().count<LinkRule>(), 0);
        QCOMPARE(again->rows().count<MetricTarget>(), 0);
        QCOMPARE(again->rows().count<StoredObservation>(), 1);
        QVERIFY(again->check().isEmpty());
    }

private:
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Shop> m_shop;
};

QTEST_GUILESS_MAIN(TestEvidenceJson)
#include "tst_evidencejson.moc"
