#include "app/actions/actionspec.h"
#include "app/manual/manualdialog.h"

#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace App;
using namespace Qt::StringLiterals;

/** The manual in the program, and that its page of keys says what the action catalogue says. */
class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsInTheUsersLanguage_data();
    void beginsInTheUsersLanguage();
    void goesToAPageAndBack();
    void everyShortcutIsOnThePageOfKeys();
    void everyShortcutIsOnTheGermanPageOfKeys();

private:
    static QString page(const QString &path);
};

QString ManualTest::page(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void ManualTest::beginsInTheUsersLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << u"en"_s << u"Throughline: the manual"_s;
    QTest::newRow("German") << u"de"_s << u"Throughline: das Handbuch"_s;
    QTest::newRow("a language without a manual") << u"eo"_s << u"Throughline: the manual"_s;
}

void ManualTest::beginsInTheUsersLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, words);

    const ManualDialog manual(language);

    QVERIFY(manual.findChild<QTextBrowser *>()->toPlainText().startsWith(words));
}

void ManualTest::goesToAPageAndBack()
{
    ManualDialog manual(u"en"_s);
    auto *pages = manual.findChild<QTextBrowser *>();

    pages->setSource(QUrl(u"map.md"_s));
    QVERIFY(pages->toPlainText().startsWith("The map"_L1));

    for (QPushButton *button : manual.findChildren<QPushButton *>()) {
        if (button->text() == "Back"_L1)
            button->click();
    }
    QVERIFY(pages->toPlainText().startsWith("Throughline: the manual"_L1));
}

void ManualTest::everyShortcutIsOnThePageOfKeys()
{
    const QString keys = page(u":/manual/en/keys.md"_s);
    for (const ActionSpec &spec : actionSpecs()) {
        if (!*spec.shortcuts)
            continue;
        const QString shortcuts =
            QString::fromLatin1(spec.shortcuts).replace("; "_L1, "` or `"_L1).replace("Return"_L1, "Enter"_L1);
        const QString row = u"| %1 | `%2` | %3 |"_s.arg(spec.title(), shortcuts, spec.toolTip());
        QVERIFY2(keys.contains(row), qPrintable(row));
    }
}

void ManualTest::everyShortcutIsOnTheGermanPageOfKeys()
{
    const QList<QPair<QString, QString>> german{
        {u"Ctrl"_s, u"Strg"_s},      {u"Shift"_s, u"Umschalt"_s}, {u"Del"_s, u"Entf"_s},     {u"Ins"_s, u"Einfg"_s},
        {u"Return"_s, u"Eingabe"_s}, {u"Left"_s, u"Links"_s},     {u"Right"_s, u"Rechts"_s}, {u"Up"_s, u"Auf"_s},
        {u"Down"_s, u"Ab"_s},        {u"; "_s, u"` oder `"_s}};
    const QString keys = page(u":/manual/de/keys.md"_s);
    for (const ActionSpec &spec : actionSpecs()) {
        QString shortcuts = QString::fromLatin1(spec.shortcuts);
        for (const auto &[word, wort] : german)
            shortcuts.replace(word, wort);
        QVERIFY2(shortcuts.isEmpty() || keys.contains(u" | `%1` | "_s.arg(shortcuts)), spec.key);
    }
}

QTEST_MAIN(ManualTest)
#include "tst_manual.moc"
