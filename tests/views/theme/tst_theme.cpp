#include "views/theme/icons.h"
#include "views/theme/stylesheet.h"
#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void contrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    /** WCAG AA for text on every ground, and for white or ink on the accent. */
    void contrast()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? Theme::dark() : Theme::light();
        for (const QColor &ground : {theme.surface, theme.raised}) {
            for (const QColor &ink : {theme.text, theme.secondText, theme.thirdText, theme.accent, theme.warning,
                                      theme.effort, theme.emotionText(-1), theme.emotionText(0), theme.emotionText(1)})
                QVERIFY2(Theme::contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
        }
        QVERIFY(Theme::contrast(theme.onAccent, theme.accent) >= 4.5);
        for (const QColor &persona : theme.personas)
            QVERIFY(Theme::contrast(persona, theme.surface) >= 4.5);
    }
    void emotionSteps_data()
    {
        QTest::addColumn<double>("emotion");
        QTest::addColumn<int>("step");
        QTest::newRow("very bad") << -2.0 << 0;
        QTest::newRow("beyond") << -7.0 << 0;
        QTest::newRow("half down") << -1.5 << 0;
        QTest::newRow("bad") << -1.4 << 1;
        QTest::newRow("neutral") << 0.4 << 2;
        QTest::newRow("good") << 0.5 << 3;
        QTest::newRow("very good") << 2.0 << 4;
    }
    void emotionSteps()
    {
        QFETCH(double, emotion);
        QTEST(Theme::emotionStep(emotion), "step");
    }
    void storedColors()
    {
        QCOMPARE(Theme::light().stored(u"#b3236b"_s), QColor(0xB3, 0x23, 0x6B));
        QCOMPARE(Theme::dark().stored(u"#B3236B"_s), QColor(0xF7, 0x83, 0xAC));
        QCOMPARE(Theme::dark().stored(u"nonsense"_s), Theme::dark().thirdText);
        for (const auto &color : {u"#000000"_s, u"#ffffff"_s, u"#00ff00"_s, u"#123456"_s}) {
            for (const Theme *theme : {&Theme::light(), &Theme::dark()})
                QVERIFY(Theme::contrast(theme->stored(color), theme->surface) >= 3);
        }
    }
    void choosing()
    {
        ThemeSwitch &themes = ThemeSwitch::instance();
        QSignalSpy changed(&themes, &ThemeSwitch::changed);
        themes.install(*qApp);
        themes.setChoice(ThemeSwitch::Choice::Light);
        changed.clear();
        themes.setChoice(ThemeSwitch::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(Theme::current().isDark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().window);
        QVERIFY(qApp->styleSheet().contains(Theme::dark().accent.name()));
        themes.setChoice(ThemeSwitch::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        themes.setChoice(ThemeSwitch::Choice::Light);
        QCOMPARE(changed.count(), 2);
    }
    void everyTokenOfTheSheetIsKnown()
    {
        QVERIFY(!styleSheetOf(Theme::light()).contains(u'@'));
        QVERIFY(!styleSheetOf(Theme::dark()).contains(u'@'));
    }
    void iconsFollowTheTheme()
    {
        const QIcon undo = icon(u"edit-undo"_s);
        if (undo.isNull())
            QSKIP("no icon theme is installed");
        const auto ink = [&] {
            const QImage image = undo.pixmap(QSize(16, 16), 2).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y);
                }
            }
            return QColor();
        };
        ThemeSwitch::instance().setChoice(ThemeSwitch::Choice::Light);
        QCOMPARE(undo.pixmap(QSize(16, 16), 2).size(), QSize(32, 32));
        QCOMPARE(ink(), Theme::light().secondText);
        ThemeSwitch::instance().setChoice(ThemeSwitch::Choice::Dark);
        QCOMPARE(ink(), Theme::dark().secondText);
        QVERIFY(icon(u"there-is-no-such-icon"_s).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
