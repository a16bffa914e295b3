#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/** The manual reads the same in both languages, and no link in it leads nowhere. */
class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesHaveTheSamePages();
    void everyPageCanBeReached_data() { languages(); }
    void everyPageCanBeReached();
    void everyLinkLeadsSomewhere_data() { languages(); }
    void everyLinkLeadsSomewhere();
    void bothLanguagesHaveTheSameSections();

private:
    static void languages();
    static QString text(const QString &path);
    static QStringList pages(const QString &language);
    /** Where the links of a page lead, as they are written in it. */
    static QStringList links(const QString &page);
};

void ManualTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

QString ManualTest::text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList ManualTest::pages(const QString &language)
{
    return QDir(u":/manual/"_s + language).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QStringList ManualTest::links(const QString &page)
{
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    QStringList result;
    for (auto it = link.globalMatch(text(page)); it.hasNext();)
        result.append(it.next().captured(1));
    return result;
}

void ManualTest::bothLanguagesHaveTheSamePages()
{
    QVERIFY(pages(u"en"_s).size() >= 9);
    QCOMPARE(pages(u"de"_s), pages(u"en"_s));
}

void ManualTest::everyPageCanBeReached()
{
    QFETCH(QString, language);
    QSet<QString> reached{u"index.md"_s};
    QStringList toRead{u"index.md"_s};
    while (!toRead.isEmpty()) {
        for (const QString &link : links(u":/manual/%1/%2"_s.arg(language, toRead.takeFirst()))) {
            if (link.endsWith(".md"_L1) && !reached.contains(link)) {
                reached.insert(link);
                toRead.append(link);
            }
        }
    }
    const QStringList all = pages(language);
    QCOMPARE(reached, QSet<QString>(all.begin(), all.end()));
}

void ManualTest::everyLinkLeadsSomewhere()
{
    QFETCH(QString, language);
    const QString folder = u":/manual/"_s + language;
    for (const QString &page : pages(language)) {
        for (const QString &link : links(folder + u'/' + page)) {
            if (link.startsWith("https://"_L1))
                continue;
            const QString target = QDir::cleanPath(folder + u'/' + link);
            QVERIFY2(QFile::exists(target), qPrintable(page + u" → "_s + link));
        }
    }
}

void ManualTest::bothLanguagesHaveTheSameSections()
{
    static const QRegularExpression heading(u"^(#+) "_s, QRegularExpression::MultilineOption);
    const auto outline = [](const QString &path) {
        QStringList levels;
        for (auto it = heading.globalMatch(text(path)); it.hasNext();)
            levels.append(it.next().captured(1));
        return levels;
    };
    for (const QString &page : pages(u"en"_s)) {
        QVERIFY(!outline(u":/manual/en/"_s + page).isEmpty());
        QCOMPARE(outline(u":/manual/de/"_s + page), outline(u":/manual/en/"_s + page));
    }
}

QTEST_GUILESS_MAIN(ManualTest)
#include "manualtest.moc"
