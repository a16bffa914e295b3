#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/scoreslider.h"

#include <QAccessible>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Views;
using namespace Qt::StringLiterals;
using Scale = Model::Measure;

class TestScoreSlider : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSwitch::instance().install(*qApp); }

    void saysTheValueInWords_data()
    {
        QTest::addColumn<bool>("isEffort");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("very bad") << false << -2.0 << u"−2.0 very bad"_s;
        QTest::newRow("neutral") << false << 0.0 << u"0.0 neutral"_s;
        QTest::newRow("good") << false << 1.0 << u"+1.0 good"_s;
        QTest::newRow("between halves") << false << 1.25 << u"+1.3 good"_s;
        QTest::newRow("effort") << true << 5.0 << u"5 of 7"_s;
        QTest::newRow("half an effort") << true << 2.5 << u"2.5 of 7"_s;
    }
    void saysTheValueInWords()
    {
        QFETCH(bool, isEffort);
        QFETCH(double, value);
        QFETCH(QString, text);
        ScoreSlider slider(isEffort ? Scale::Effort : Scale::Emotion);
        slider.setValue(value);
        QCOMPARE(slider.valueText(), text);
    }

    void keys_data()
    {
        QTest::addColumn<bool>("isEffort");
        QTest::addColumn<double>("from"); // −9: not set
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<double>("to");
        QTest::newRow("right") << false << -1.0 << Qt::Key_Right << -0.5;
        QTest::newRow("left") << false << -1.0 << Qt::Key_Left << -1.5;
        QTest::newRow("not beyond the end") << false << 2.0 << Qt::Key_Right << 2.0;
        QTest::newRow("to the next half") << false << 0.7 << Qt::Key_Right << 1.0;
        QTest::newRow("to the half before") << false << 0.7 << Qt::Key_Left << 0.5;
        QTest::newRow("page") << false << 0.0 << Qt::Key_PageUp << 1.0;
        QTest::newRow("home") << true << 4.0 << Qt::Key_Home << 1.0;
        QTest::newRow("end") << true << 4.0 << Qt::Key_End << 7.0;
        QTest::newRow("unset starts in the middle") << true << -9.0 << Qt::Key_Up << 4.5;
        QTest::newRow("delete") << true << 4.0 << Qt::Key_Delete << -9.0;
    }
    void keys()
    {
        QFETCH(bool, isEffort);
        QFETCH(double, from);
        QFETCH(Qt::Key, key);
        QFETCH(double, to);
        ScoreSlider slider(isEffort ? Scale::Effort : Scale::Emotion);
        if (from > -9)
            slider.setValue(from);
        QTest::keyClick(&slider, key);
        QCOMPARE(slider.value().value_or(-9), to);
    }

    void dragsSnapToHalves()
    {
        ScoreSlider slider(Scale::Emotion);
        slider.resize(236, 36);
        QSignalSpy committed(&slider, &ScoreSlider::committed);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, slider.handleAt(0.6).toPoint());
        QCOMPARE(slider.value(), std::optional(0.5));
        QCOMPARE(committed.count(), 1);
    }

    void escapeGivesADragUp()
    {
        ScoreSlider slider(Scale::Emotion);
        slider.resize(236, 36);
        slider.setValue(-1);
        QSignalSpy committed(&slider, &ScoreSlider::committed);
        QSignalSpy previewed(&slider, &ScoreSlider::previewed);
        QTest::mousePress(&slider, Qt::LeftButton, {}, slider.handleAt(-1).toPoint());
        QTest::mouseMove(&slider, slider.handleAt(1).toPoint());
        QCOMPARE(slider.value(), std::optional(1.0));
        QTest::keyClick(&slider, Qt::Key_Escape);
        QCOMPARE(slider.value(), std::optional(-1.0));
        QCOMPARE(previewed.last().first().value<std::optional<double>>(), std::optional(-1.0));
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, slider.handleAt(1).toPoint());
        QCOMPARE(committed.count(), 0);
    }

    void theProjectWaitsForTheEndOfADrag()
    {
        ScoreSlider slider(Scale::Effort);
        slider.resize(236, 36);
        slider.setValue(2);
        QTest::mousePress(&slider, Qt::LeftButton, {}, slider.handleAt(5).toPoint());
        slider.setValue(3); // somebody else's edit
        QCOMPARE(slider.value(), std::optional(5.0));
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, slider.handleAt(5).toPoint());
        QCOMPARE(slider.value(), std::optional(5.0));
    }

    void theWheelTurnsItOnlyWithTheFocus()
    {
        QWidget window;
        window.resize(300, 100);
        ScoreSlider slider(Scale::Effort, &window);
        QWidget other(&window);
        other.setFocusPolicy(Qt::StrongFocus);
        slider.resize(236, 36);
        slider.setValue(4);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        const auto turn = [&] {
            const QPointF place = slider.rect().center();
            QWheelEvent event(place, slider.mapToGlobal(place), {}, QPoint(0, 120), Qt::NoButton, {}, Qt::NoScrollPhase,
                              false);
            QCoreApplication::sendEvent(&slider, &event);
        };
        turn();
        QCOMPARE(slider.value(), std::optional(4.0));
        slider.setFocus();
        turn();
        QCOMPARE(slider.value(), std::optional(4.5));
    }

    void aScreenReaderReadsAndSetsIt()
    {
        ScoreSlider slider(Scale::Emotion);
        slider.setValue(-1);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&slider);
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::Slider);
        QCOMPARE(access->text(QAccessible::Name), u"Emotion"_s);
        QCOMPARE(access->text(QAccessible::Value), u"−1.0 bad"_s);
        QVERIFY(access->valueInterface());
        QCOMPARE(access->valueInterface()->minimumValue().toDouble(), -2.0);
        QSignalSpy committed(&slider, &ScoreSlider::committed);
        access->valueInterface()->setCurrentValue(1.5);
        QCOMPARE(slider.value(), std::optional(1.5));
        QCOMPARE(committed.count(), 1);
    }

    void fillsFromZero_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void fillsFromZero()
    {
        QFETCH(bool, rightToLeft);
        ScoreSlider slider(Scale::Emotion);
        slider.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        slider.resize(236, 36);
        slider.setValue(-2);
        const QImage image = slider.grab().toImage();
        const QColor bad = Theme::current().emotion[0];
        QCOMPARE(image.pixelColor(slider.handleAt(-1).toPoint()), bad);
        QVERIFY(image.pixelColor(slider.handleAt(1).toPoint()) != bad);
        QCOMPARE(slider.handleAt(-2).x() > slider.handleAt(2).x(), rightToLeft);
    }
};

QTEST_MAIN(TestScoreSlider)
#include "tst_scoreslider.moc"
