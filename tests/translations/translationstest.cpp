#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/** A sentence of the program with its translations: one, or those of each plural form. */
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool isPlural = false;
    bool isUnfinished = false;

    QString key() const { return context + u" | "_s + source + u" | "_s + comment; }
};

QList<Message> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read.", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> result;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            result.append({context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false});
        } else if (name == "source"_L1) {
            result.last().source = xml.readElementText();
        } else if (name == "comment"_L1) {
            result.last().comment = xml.readElementText();
        } else if (name == "translation"_L1) {
            result.last().isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!result.last().isPlural)
                result.last().translations = {xml.readElementText()};
        } else if (name == "numerusform"_L1) {
            result.last().translations.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return result;
}

/** What must be the same in every language: places for values, mnemonics, and a sentence's or a label's end. */
QStringList skeleton(const QString &text)
{
    static const QRegularExpression part(u"%L?\\d+|%n|(?<!&)&(?=[^&\\s])|[…:]$|\\n"_s);
    QStringList result;
    for (auto found = part.globalMatch(text); found.hasNext();)
        result.append(found.next().captured());
    result.sort();
    return result;
}

} // namespace

/** The languages of the program: that nothing is left out, and that nothing is lost on the way. */
class TranslationsTest : public QObject
{
    Q_OBJECT
public:
    TranslationsTest(QString folder, QString lupdate, QString sources, QString root)
        : m_folder(std::move(folder))
        , m_lupdate(std::move(lupdate))
        , m_sources(std::move(sources))
        , m_root(std::move(root))
    {
    }

private slots:
    void collected_data();
    void collected();
    void complete_data() { collected_data(); }
    void complete();
    void sameParts_data() { collected_data(); }
    void sameParts();
    void plainQuotes();

private:
    QString path(const QString &language) const { return m_folder + u"/throughline_"_s + language + u".ts"_s; }

    QString m_folder;
    QString m_lupdate;
    QString m_sources;
    QString m_root;
};

void TranslationsTest::collected_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("English, for its plurals") << u"en"_s;
}

/** What the sources say is what the file has: nothing to be collected, nothing left over. */
void TranslationsTest::collected()
{
    QFETCH(const QString, language);
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(path(language), copy));
    QStringList arguments{u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-no-ui-lines"_s, u"-I"_s, m_root,
                          u'@' + m_sources,  u"-ts"_s,        copy};
    if (language == "en"_L1)
        arguments.prepend(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(m_lupdate, arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const auto keys = [](const QList<Message> &messages) {
        QStringList result;
        for (const Message &message : messages)
            result.append(message.key());
        result.sort();
        return result;
    };
    const QStringList now = keys(read(copy));
    const QStringList before = keys(read(path(language)));
    QVERIFY2(now.size() > 10 || language == "en"_L1, "lupdate found nothing");
    for (const QString &key : now)
        QVERIFY2(before.contains(key), qPrintable(u"not collected yet (ninja update_translations): "_s + key));
    for (const QString &key : before)
        QVERIFY2(now.contains(key), qPrintable(u"no longer said anywhere (ninja update_translations): "_s + key));
}

void TranslationsTest::complete()
{
    QFETCH(const QString, language);
    for (const Message &message : read(path(language))) {
        QVERIFY2(!message.isUnfinished, qPrintable(message.key()));
        QCOMPARE(message.translations.size(), message.isPlural ? 2 : 1);
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.key()));
    }
}

void TranslationsTest::sameParts()
{
    QFETCH(const QString, language);
    for (const Message &message : read(path(language))) {
        for (const QString &translation : message.translations) {
            QVERIFY2(skeleton(message.source) == skeleton(translation),
                     qPrintable(message.key() + u"\n  → "_s + translation));
            QVERIFY2(message.source != message.source.trimmed() || translation == translation.trimmed(),
                     qPrintable(message.key()));
        }
    }
}

/** German quotes are „…“: neither the English nor the straight ones. */
void TranslationsTest::plainQuotes()
{
    for (const Message &message : read(path(u"de"_s))) {
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.contains(u'”'), qPrintable(translation));
            QVERIFY2(translation.count(u'„') == translation.count(u'“'), qPrintable(translation));
            QVERIFY2(translation.count(u'"') <= message.source.count(u'"'), qPrintable(translation));
        }
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    if (arguments.size() < 5)
        qFatal("usage: translationstest [options of Qt Test] FOLDER LUPDATE SOURCES ROOT");
    const QStringList own = arguments.mid(arguments.size() - 4);
    arguments.resize(arguments.size() - 4);
    TranslationsTest test(own[0], own[1], own[2], own[3]);
    return QTest::qExec(&test, arguments);
}

#include "translationstest.moc"
