#include "model/feedback/feedbackitem.h"
#include "model/journey/records.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QSet<QString> strings(const QJsonValue &list)
{
    QSet<QString> result;
    for (const QJsonValue &entry : list.toArray()) {
        if (entry.isString())
            result.insert(entry.toString());
    }
    return result;
}

} // namespace

/** The schemas say what the program writes: they are held against the records, from which the JSON is made. */
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchemaIsOne();
    void theProjectNamesTheFieldsOfEveryRecord();
    void theProjectNamesTheWordsOfEveryChoice();

private:
    QJsonObject definition(const QString &name) const { return m_project["$defs"_L1].toObject()[name].toObject(); }
    /** Keys and required keys of @p name are those of R and @p structural. */
    template <class R>
    void compareFields(const QString &name, QSet<QString> structural) const;
    template <class E>
    void compareWords(const QString &name, const QString &key) const;

    const QJsonObject m_project = read(u":/schemas/project.schema.json"_s);
};

void SchemaTest::everySchemaIsOne()
{
    const QStringList names = QDir(u":/schemas"_s).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names,
             (QStringList{u"check.schema.json"_s, u"compare.schema.json"_s, u"curves.schema.json"_s,
                          u"history.schema.json"_s, u"import-feedback.schema.json"_s, u"import-journey.schema.json"_s,
                          u"import-metrics.schema.json"_s, u"metrics.schema.json"_s, u"project.schema.json"_s,
                          u"search.schema.json"_s, u"templates.schema.json"_s}));
    for (const QString &name : names) {
        const QJsonObject schema = read(u":/schemas/"_s + name);
        QCOMPARE(schema["$schema"_L1].toString(), u"https://json-schema.org/draft/2020-12/schema"_s);
        QVERIFY(!schema["description"_L1].toString().isEmpty());
    }
}

template <class R>
void SchemaTest::compareFields(const QString &name, QSet<QString> structural) const
{
    forEachField<R>([&](const auto &field) {
        if (*field.key)
            structural.insert(QString::fromLatin1(field.key));
    });
    const QStringList keys = definition(name)["properties"_L1].toObject().keys();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()), structural);
    QCOMPARE(strings(definition(name)["required"_L1]), structural);
}

void SchemaTest::theProjectNamesTheFieldsOfEveryRecord()
{
    const QSet<QString> id{u"id"_s};
    compareFields<Channel>(u"channel"_s, id);
    compareFields<Owner>(u"owner"_s, id);
    compareFields<Persona>(u"persona"_s, id);
    compareFields<Journey>(u"journey"_s,
                           {u"id"_s, u"personas"_s, u"stages"_s, u"touchpoints"_s, u"connections"_s, u"lanes"_s});
    compareFields<Stage>(u"stage"_s, id);
    compareFields<Touchpoint>(u"touchpoint"_s, {u"id"_s, u"scores"_s});
    compareFields<Score>(u"score"_s, {});
    compareFields<Connection>(u"connection"_s, id);
}

template <class E>
void SchemaTest::compareWords(const QString &name, const QString &key) const
{
    QSet<QString> words;
    for (const char *word : Words<E>::words)
        words.insert(QString::fromLatin1(word));
    QCOMPARE(strings(definition(name)["properties"_L1][key]["enum"_L1]), words);
}

void SchemaTest::theProjectNamesTheWordsOfEveryChoice()
{
    compareWords<JourneyKind>(u"journey"_s, u"kind"_s);
    compareWords<Phase>(u"stage"_s, u"phase"_s);
    compareWords<Phase>(u"touchpoint"_s, u"phase"_s);
    compareWords<Kind>(u"touchpoint"_s, u"kind"_s);
    compareWords<Initiative>(u"touchpoint"_s, u"initiative"_s);
    compareWords<Visibility>(u"touchpoint"_s, u"visibility"_s);
    compareWords<Moment>(u"touchpoint"_s, u"moment"_s);
    compareWords<Status>(u"touchpoint"_s, u"status"_s);
    compareWords<Evidence>(u"touchpoint"_s, u"evidence"_s);
    compareWords<ConnectionKind>(u"connection"_s, u"kind"_s);
    compareWords<Source>(u"feedback"_s, u"source"_s);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
