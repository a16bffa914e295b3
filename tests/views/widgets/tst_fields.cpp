#include "views/theme/themeswitch.h"
#include "views/widgets/cataloguebox.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/colorbutton.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/form.h"
#include "views/widgets/linefield.h"
#include "views/widgets/plaintooltip.h"
#include "views/widgets/textfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Views;
using namespace Qt::StringLiterals;

class TestFields : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSwitch::instance().install(*qApp); }

    void labelsAreNeverMarkup()
    {
        const PlainLabel label(u"<b>x</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(plainToolTip(u"<b>1 & 2</b>"_s),
                 u"<p style=\"white-space: pre-wrap\">&lt;b&gt;1 &amp; 2&lt;/b&gt;</p>"_s);
        QCOMPARE(plainToolTip({}), QString());
    }

    void aLongLabelIsElided()
    {
        ElidedLabel label(u"a name that is far too long for this place"_s);
        label.resize(60, 20);
        QVERIFY(label.isElided());
        label.resize(600, 20);
        QVERIFY(!label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 60);
    }

    void textGrowsWithItsLines()
    {
        TextField field;
        field.resize(200, 28);
        field.show();
        field.setValue(u"one"_s);
        const int one = field.height();
        field.setValue(u"one\ntwo\nthree\nfour"_s);
        QVERIFY(field.height() > one + 20);
        field.setMaximumLines(2);
        const int two = field.height();
        field.setValue(QString(1000, u'\n'));
        QCOMPARE(field.height(), two);
        field.setValue(u"one"_s);
        QCOMPARE(field.height(), one);
    }

    void aValueSetIsNotTyped()
    {
        TextField field;
        QSignalSpy edited(&field, &TextField::edited);
        field.setValue(u"from the project"_s);
        QCOMPARE(edited.count(), 0);
        QTest::keyClick(&field, Qt::Key_X);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().first().toString(), u"xfrom the project"_s);
    }

    void composingIsNotTypedYet()
    {
        TextField field;
        field.show();
        QSignalSpy edited(&field, &TextField::edited);
        QInputMethodEvent composing(u"に"_s, {});
        QCoreApplication::sendEvent(&field, &composing);
        QCOMPARE(edited.count(), 0);
        QInputMethodEvent done;
        done.setCommitString(u"日本"_s);
        QCoreApplication::sendEvent(&field, &done);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().first().toString(), u"日本"_s);
    }

    void oneLineTakesPastedLinesAsOne()
    {
        TextField field(TextField::Lines::One);
        QGuiApplication::clipboard()->setText(u"a\nb"_s);
        field.paste();
        QCOMPARE(field.toPlainText(), u"a b"_s);
    }

    void moreThanFitsIsCutOff()
    {
        TextField field;
        field.setMaximumLength(5);
        QSignalSpy edited(&field, &TextField::edited);
        field.insertPlainText(u"1234567"_s);
        QCOMPARE(field.toPlainText(), u"12345"_s);
        QCOMPARE(edited.last().first().toString(), u"12345"_s);
    }

    void undoIsTheProjects_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"line", "text", "catalogue"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void undoIsTheProjects()
    {
        QFETCH(QString, kind);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QWidget *field = kind == "line"_L1   ? static_cast<QWidget *>(new LineField)
                         : kind == "text"_L1 ? static_cast<QWidget *>(new TextField)
                                             : new CatalogueBox(u"None"_s, u"Manage…"_s);
        column->addWidget(field);
        QShortcut shortcut(QKeySequence(QKeySequence::Undo), &window);
        QSignalSpy undone(&shortcut, &QShortcut::activated);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QWidget *typed = QApplication::focusWidget();
        QVERIFY(typed);
        QTest::keyClicks(typed, u"abc"_s);
        QTest::keyClick(typed, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 1);
    }

    void theWheelPassesOverChoices()
    {
        ChoiceBox box;
        box.addItems({u"a"_s, u"b"_s});
        box.setChoice(0);
        QSignalSpy chosen(&box, &ChoiceBox::chosen);
        QWheelEvent event({5, 5}, {5, 5}, {}, QPoint(0, -120), Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&box, &event);
        QCOMPARE(box.currentIndex(), 0);
        QVERIFY(!event.isAccepted());
        QCOMPARE(chosen.count(), 0);
    }

    void aColorComesFromThePalette()
    {
        ColorButton button;
        button.setColor(u"#3B5BDB"_s);
        QCOMPARE(button.text(), u"Blue"_s);
        QSignalSpy chosen(&button, &ColorButton::chosen);
        emit button.menu()->aboutToShow();
        QVERIFY(button.menu()->actions().first()->isChecked());
        button.menu()->actions().at(0)->trigger();
        QCOMPARE(chosen.count(), 0);
        button.menu()->actions().at(1)->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(button.color(), chosen.first().first().toString());
    }

    void aLongFieldNameStandsAboveItsControl()
    {
        Form form;
        auto *next = new LineField;
        auto *below = new LineField;
        form.addRow(u"Kind"_s, next);
        form.addRow(u"Wahrscheinlichkeit"_s, below);
        form.resize(268, 200);
        form.show();
        QVERIFY(next->width() < below->width());
        QCOMPARE(below->accessibleName(), u"Wahrscheinlichkeit"_s);
        form.setEditable(false);
        QVERIFY(!next->isEnabled());
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
