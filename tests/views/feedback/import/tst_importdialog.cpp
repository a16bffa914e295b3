#include "faultyvfs.h"
#include "shop.h"

#include "model/feedback/facts.h"
#include "model/feedback/mapping/mappingpreset.h"
#include "model/journey/touchpointoperations.h"
#include "views/feedback/import/columnusebox.h"
#include "views/feedback/import/importassistant.h"
#include "views/feedback/import/importdialog.h"
#include "views/feedback/import/importdraft.h"
#include "views/feedback/import/importnotes.h"
#include "views/feedback/import/importpreviewmodel.h"
#include "views/feedback/import/importresultdialog.h"
#include "views/feedback/import/importtable.h"
#include "views/feedback/import/mappingheader.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

QByteArray reviews(int count)
{
    QByteArray bytes("Date,Review,Stars,Place\n");
    for (int n = 0; n < count; ++n) {
        bytes += "2026-01-" + QByteArray::number(n % 28 + 1) + ",The people were friendly and quick at number " +
                 QByteArray::number(n) + ',' + QByteArray::number(n % 5 + 1) + ",Shop\n";
    }
    return bytes;
}

} // namespace

/** Importing feedback with mouse and keys, from the file to the result. */
class TestImportDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSwitch::instance().install(*qApp); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = Project::create(m_folder->filePath(u"shop.journey"_s), {.name = u"Shop"_s});
        m_shop = std::make_unique<Shop>(*m_project);
        m_undoCount = m_project->undoCount();
        begin();
    }
    void cleanup()
    {
        m_window.reset(); // the assistant goes with it, before the project
        m_project.reset();
        m_folder.reset();
    }

    void aFileIsImportedAsOneEdit()
    {
        open(write("Datum;Kommentar;Note\n31.01.2026;Sehr freundlich, alles gut;5\n01.02.2026;;\n"
                   "02.02.2026;Leider viel zu spät;1\n02.02.2026;Leider viel zu spät;1\n"));
        QCOMPARE(box("importDelimiter")->currentText(), u"semicolons"_s);
        QCOMPARE(box("importEncoding")->currentText(), u"UTF-8"_s);
        QCOMPARE(box("importHeader")->currentText(), u"is the header"_s);
        QCOMPARE(fieldAbove(1), u"Date"_s);
        QCOMPARE(fieldAbove(2), u"Text"_s);
        QCOMPARE(fieldAbove(3), u"Rating"_s);
        QCOMPARE(cell(0, 1), u"31 Jan 2026"_s);
        QCOMPARE(cell(0, 3), u"★★★★★"_s);
        QVERIFY(cell(0, 0).contains(u"German"_s));
        QVERIFY(cell(1, 0).startsWith(u"Left out"_s));
        QVERIFY(table()->model()->index(0, 0).data(ImportPreviewModel::EmotionRole).toDouble() > 1);
        QVERIFY(notes().contains(u"Of the 4 rows, 1 will be left out: no text, no score."_s));
        click("importButton");
        QVERIFY(!dialog()->isVisible());
        const ImportResultDialog *result = waitForResult();
        QVERIFY(result->findChild<PlainLabel *>(u"importedCount"_s)->text().startsWith(u"2 "_s));
        QVERIFY(result->summary().contains(u"1 known already"_s));
        QCOMPARE(feedbackCount(m_project->rows()), 2);
        QCOMPARE(m_project->undoCount(), m_undoCount + 1);
        m_project->undo();
        QCOMPARE(feedbackCount(m_project->rows()), 0);
    }

    void aColumnBecomesWhatIsChosen()
    {
        open(write("a,b,c\n1,The soup was good,x\n2,Nobody answered my call,y\n"));
        QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        choose(fieldBox(1), u"NPS"_s);
        QCOMPARE(fieldAbove(1), u"NPS"_s);
        QCOMPARE(cell(0, 1), u"1 of 10"_s);
        QCOMPARE(box("importPreset")->currentText(), u"As chosen below"_s);
        // What was the text before isn't any more.
        choose(fieldBox(3), u"Text"_s);
        QCOMPARE(fieldAbove(3), u"Text"_s);
        QCOMPARE(fieldAbove(2), u"Ignore"_s);
        // Going on from there, it is again; for keys go through the whole list.
        choose(fieldBox(3), u"Author"_s);
        QCOMPARE(fieldAbove(2), u"Text"_s);
        choose(fieldBox(2), u"Ignore"_s);
        // With nothing left that says something there is nothing to import, and it says why.
        choose(fieldBox(1), u"Ignore"_s);
        choose(fieldBox(3), u"Ignore"_s);
        QVERIFY(!button("importButton")->isEnabled());
        QVERIFY(obstacle().startsWith(u"No column is a text or a score."_s));
        choose(box("importPreset"), u"Guessed from the columns"_s);
        QTRY_COMPARE(fieldAbove(2), u"Text"_s);
        QVERIFY(button("importButton")->isEnabled());
    }

    void datesAndScalesAreReadAsChosen()
    {
        open(write("Date,Review,Stars\n01/02/2026,The soup was good,2\n05/06/2026,Nobody answered my call,1\n"));
        QCOMPARE(cell(0, 1), u"1 Feb 2026"_s);
        QVERIFY(notes().contains(u"“01/02/2026” is read as 1 Feb 2026: day first."_s));
        choose(optionBox(1), u"Month first"_s);
        QCOMPARE(cell(0, 1), u"2 Jan 2026"_s);
        QVERIFY(notes().contains(u"“01/02/2026” is read as 2 Jan 2026: month first."_s));
        choose(optionBox(3), u"1 to 10, 10 is best"_s);
        QCOMPARE(cell(0, 3), u"2 of 10"_s);
        click("importButton");
        waitForResult();
        const auto import = m_project->all<FeedbackImport>().value(0);
        QCOMPARE(import.mapping, u"Date=date:mdy,Review=text,Stars=rating:1-10"_s);
        QCOMPARE(feedback().first().item.date->isoText(), u"2026-01-02"_s);
    }

    void whatIsWrongWithTheFileIsToldBefore()
    {
        open(write("Date,Review,Stars\n2026-01-05,\"It was good, and quick\",5\n2026-01-06,Late, and cold,1,2\n"
                   "soon,Nobody answered my call,1\n2026-01-08,\"The soup was good,4\n"));
        QCOMPARE(fieldAbove(1), u"Date"_s);
        QVERIFY(notes().contains(u"1 value(s) of “Date” can't be read: “soon” is not a date."_s));
        QVERIFY(notes().contains(u"Line 5: The quotes of this row don't match: one is never closed, or stands alone in "
                                 u"a text of several lines. Check where its texts end."_s));
        QVERIFY(notes().contains(u"Line 3: 1 row(s) have something beyond the last column, first “1”; it is left out. "
                                 u"A text that holds what separates the columns needs quotes around it."_s));
        click("importButton");
        const ImportResultDialog *result = waitForResult();
        QVERIFY(result->summary().contains(u"2 value(s) left out"_s));
        const auto *list = result->findChild<QTableView *>(u"importLeftOut"_s);
        QStringList lines;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            lines += list->model()->index(row, 0).data().toString();
        QCOMPARE(lines, (QStringList{u"3"_s, u"3"_s, u"4"_s, u"5"_s})); // line 3: what is too much, and no rating
    }

    void theFirstLineCanBeData()
    {
        open(write("Note,Comment\n5,The soup was good\n1,Nobody answered my call\n"));
        QCOMPARE(table()->model()->rowCount(), 2);
        choose(box("importHeader"), u"is data"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(table()->model()->headerData(1, Qt::Horizontal).toString(), u"Column 1"_s);
    }

    void lettersAndDelimiterCanBeChosen()
    {
        QFile file(m_folder->filePath(u"cyrillic.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,text\n1,\xf5\xee\xf0\xee\xf8\xee\n"); // windows-1251
        file.close();
        open(file.fileName());
        choose(box("importEncoding"), u"windows-1251 (Cyrillic)"_s);
        QTRY_COMPARE(cell(0, 2), u"хорошо"_s);
        choose(box("importDelimiter"), u"semicolons"_s);
        QTRY_COMPARE(table()->model()->columnCount(), 2);
    }

    void sourceAndPlaceOfWhatIsLeftOpen()
    {
        open(write("Review\nThe parcel came a week late and nobody said so\n"));
        choose(box("importSource"), u"Ticket"_s);
        QVERIFY(!box("importTouchpoint")->isEnabled());
        choose(box("importJourney"), u"Online shop: first order"_s);
        choose(box("importTouchpoint"), u"Delivery is late"_s);
        QVERIFY(cell(0, 0).startsWith(u"Ticket"_s));
        click("importButton");
        waitForResult();
        QCOMPARE(feedback().first().item.source, Source::Ticket);
        QCOMPARE(feedback().first().touchpoint, m_shop->late);
    }

    void cellsArePasted()
    {
        auto *mime = new QMimeData;
        mime->setText(u"Score\tComment\n9\tすごく親切でした\n2\tخدمة سيئة جدا\n"_s);
        QGuiApplication::clipboard()->setMimeData(mime);
        m_assistant->start();
        QApplication::setActiveWindow(dialog());
        QTest::keyClick(dialog(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(box("importDelimiter")->currentText(), u"tabs"_s);
        choose(fieldBox(2), u"Text"_s);
        click("importButton");
        waitForResult();
        QCOMPARE(feedbackCount(m_project->rows()), 2);
        QCOMPARE(m_project->all<FeedbackImport>().first().name, u"Pasted cells"_s);
    }

    void anEmptyClipboardSaysSo()
    {
        QGuiApplication::clipboard()->clear();
        m_assistant->paste();
        QVERIFY(failure().startsWith(u"There is no text in the clipboard."_s));
    }

    void aFileIsChosenInADialog()
    {
        const QString file = write("Review\nThe soup was very good\n");
        m_assistant->start();
        click("importChoose");
        answer(file);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void wrongFilesGiveTheirSentenceAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray() << u"no records"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08 and more of it") << u"a compressed file"_s;
        QTest::newRow("no text") << QByteArray(3000, '\2') << u"no text"_s;
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>") << u"a web page"_s;
    }
    void wrongFilesGiveTheirSentenceAndNothingElse()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        m_assistant->start(write(bytes));
        QTRY_VERIFY(failure().contains(part));
        QVERIFY(!button("importButton")->isVisible());
        // The next one is read as if nothing had been.
        m_assistant->start(write("Review\nThe soup was very good\n"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void aDoubleClickImportsOnce()
    {
        open(write(reviews(5)));
        QTest::mouseDClick(button("importButton"), Qt::LeftButton);
        QTest::mouseClick(button("importButton"), Qt::LeftButton);
        waitForResult();
        QTest::qWait(50);
        QCOMPARE(m_project->undoCount(), m_undoCount + 1);
        QCOMPARE(m_window->findChildren<ImportResultDialog *>().size(), 1);
    }

    void oneEditsWhileItRuns()
    {
        open(write(reviews(60'000)));
        importSlowly();
        QVERIFY(m_assistant->isImporting());
        m_project->edit(Label("Rename"), [&](Edit &edit) { edit.set(m_shop->late, &Touchpoint::name, u"Too late"_s); });
        QVERIFY(m_assistant->isImporting());
        auto *bar = m_assistant->strip()->findChild<QProgressBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0 || !m_assistant->isImporting(), patience);
        waitForResult();
        QVERIFY(!m_assistant->strip()->isVisible());
        QCOMPARE(feedbackCount(m_project->rows()), 60'000);
        QCOMPARE(m_project->undoCount(), m_undoCount + 2);
        QVERIFY(m_project->check().isEmpty());
    }

    void cancellingLeavesNothing()
    {
        QSignalSpy idle(m_assistant, &ImportAssistant::idle);
        open(write(reviews(150'000)));
        importSlowly();
        QTest::mouseClick(m_assistant->strip()->findChild<QPushButton *>(u"importCancel"_s), Qt::LeftButton);
        QVERIFY(idle.wait(patience));
        QVERIFY(!m_assistant->strip()->isVisible());
        nothingIsLeft();
        // And it can be done again.
        m_assistant->start();
        QVERIFY(button("importButton")->isEnabled());
    }

    void asSecondImportWaits()
    {
        open(write(reviews(60'000)));
        click("importButton");
        m_assistant->start();
        QVERIFY(!button("importButton")->isEnabled());
        QCOMPARE(obstacle(), u"Another import is still under way."_s);
        waitForResult();
        QVERIFY(button("importButton")->isEnabled());
    }

    void closingTheWindowMeanwhileLeavesNothing()
    {
        open(write(reviews(150'000)));
        importSlowly();
        m_window.reset();
        nothingIsLeft();
    }

    void aProjectThatGoesFirstIsNoMisfortune()
    {
        open(write(reviews(150'000)));
        importSlowly();
        m_project.reset();
        QTest::qWait(100);
        m_project = Project::open(m_folder->filePath(u"shop.journey"_s), Project::Access::Write);
        nothingIsLeft();
        m_window.reset();
    }

    void aFullDiskSaysSoAndLeavesNothing()
    {
        m_window.reset();
        m_project.reset();
        Support::FaultyVfs disk;
        m_project = Project::open(m_folder->filePath(u"shop.journey"_s), Project::Access::Write);
        begin();
        open(write(reviews(40'000)));
        disk.failAfter(20, SQLITE_FULL);
        click("importButton");
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isVisible(), patience);
        QVERIFY2(failure().contains(u"the disk is full"_s), qPrintable(failure()));
        disk.heal();
        QCOMPARE(feedbackCount(m_project->rows()), 0);
        QCOMPARE(m_project->undoCount(), m_undoCount);
        // With room on the disk it works, from where one was.
        click("importButton");
        waitForResult();
        QCOMPARE(feedbackCount(m_project->rows()), 40'000);
        m_window.reset();
        m_project.reset();
    }

    void aProjectThatCanOnlyBeReadSaysSo()
    {
        m_window.reset();
        m_project.reset();
        m_project = Project::open(m_folder->filePath(u"shop.journey"_s), Project::Access::Read);
        begin();
        open(write(reviews(5)));
        QVERIFY(!button("importButton")->isEnabled());
        QCOMPARE(obstacle(), u"This project can only be read here."_s);
    }

    void aProjectInMemoryIsReadOnTheSpot()
    {
        m_window.reset();
        m_project = Project::inMemory();
        m_undoCount = 0;
        begin();
        open(write(reviews(5)));
        click("importButton");
        QCOMPARE(feedbackCount(m_project->rows()), 5);
        QCOMPARE(m_project->undoCount(), 1);
    }

    void leftOutRowsAreListedAndSaved()
    {
        QByteArray bytes("Id,Date,Review\n");
        for (int n = 0; n < 3000; ++n)
            bytes += QByteArray::number(n) + ",2026-02-" + QByteArray::number(n % 31 + 1) +
                     (n % 3 ? QByteArray(",\n") : ",It was good and quick at number " + QByteArray::number(n) + '\n');
        open(write(bytes));
        click("importButton");
        const ImportResultDialog *result = waitForResult();
        auto *list = result->findChild<QTableView *>(u"importLeftOut"_s);
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(list->model()->rowCount() > 2000);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"3"_s);
        QCOMPARE(list->model()->index(0, 1).data().toString(), u"the whole row"_s);
        int last = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const int line = QLocale().toInt(list->model()->index(row, 0).data().toString());
            QVERIFY(line >= last);
            last = line;
        }
        QTest::mouseClick(result->findChild<QPushButton *>(u"importSaveRejected"_s), Qt::LeftButton);
        const QString path = m_folder->filePath(u"mend.csv"_s);
        answer(path);
        auto *saved = result->findChild<PlainLabel *>(u"importSaved"_s);
        QTRY_VERIFY(saved->text().startsWith(u"Saved in"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2001);
    }

    void aFolderThatCantBeWrittenSaysSo()
    {
        open(write("Id,Review\n1,It was good and quick\n2,\n"));
        click("importButton");
        const ImportResultDialog *result = waitForResult();
        QTest::mouseClick(result->findChild<QPushButton *>(u"importSaveRejected"_s), Qt::LeftButton);
        auto *chooser = result->findChild<QFileDialog *>();
        emit chooser->fileSelected(m_folder->filePath(u"feedback.csv/no/mend.csv"_s));
        chooser->reject();
        auto *saved = result->findChild<PlainLabel *>(u"importSaved"_s);
        QTRY_VERIFY(saved->text().contains(u"can't be written"_s));
    }

    void theResultLeadsToTheInbox()
    {
        QSignalSpy shown(m_assistant, &ImportAssistant::showRequested);
        QSignalSpy imported(m_assistant, &ImportAssistant::imported);
        open(write(reviews(5)));
        click("importButton");
        const ImportResultDialog *result = waitForResult();
        QTest::mouseClick(result->findChild<QPushButton *>(u"importShow"_s), Qt::LeftButton);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first(), imported.first().first());
    }

    void aMappingIsRememberedAndFoundAgain()
    {
        const QByteArray bytes("When,What,Mark\n01/02/2026,The soup was good,2\n05/06/2026,Nobody answered me,1\n");
        open(write(bytes));
        choose(optionBox(1), u"Month first"_s);
        choose(fieldBox(3), u"Rating"_s);
        choose(optionBox(3), u"1 to 6, 1 is best"_s);
        choose(box("importSource"), u"Survey"_s);
        QTest::mouseClick(dialog()->findChild<QCheckBox *>(u"importRemember"_s), Qt::LeftButton, {}, QPoint(8, 8));
        auto *name = dialog()->findChild<QLineEdit *>(u"importPresetName"_s);
        QVERIFY(name->hasFocus());
        name->clear();
        QVERIFY(!button("importButton")->isEnabled());
        QTest::keyClicks(name, u"Canteen survey"_s);
        QTest::keyClick(name, Qt::Key_Return);
        waitForResult();
        QCOMPARE(MappingPreset::ownIn(presets()).size(), 1);

        m_assistant->start(write(QByteArray(bytes).replace("2026", "2025")));
        QTRY_COMPARE(box("importPreset")->currentText(), u"Canteen survey"_s);
        QCOMPARE(cell(0, 1), u"2 Jan 2025"_s);
        QCOMPARE(box("importSource")->currentText(), u"Survey"_s);
        QCOMPARE(optionBox(3)->currentText(), u"1 to 6, 1 is best"_s);
        QVERIFY(!dialog()->findChild<QCheckBox *>(u"importRemember"_s)->isChecked());
    }

    void aMappingThatCantBeRememberedSaysSo()
    {
        m_window.reset();
        begin(write("x") + u"/presets"_s);
        open(write("Review\nThe soup was good\n", u"other.csv"_s));
        dialog()->findChild<QCheckBox *>(u"importRemember"_s)->click();
        click("importButton");
        QVERIFY(dialog()->isVisible());
        QVERIFY(failure().startsWith(u"The mapping can't be remembered"_s));
        QCOMPARE(m_project->undoCount(), m_undoCount);
    }

    void knownFilesAreReadAsTheirProgramWritesThem()
    {
        open(write("Review Id,Review Created (UTC),Review Username,Review Title,Review Content,Review Stars\n"
                   "a1,2026-01-02,Ann,Fine,It was fine and quick,4\n"));
        QCOMPARE(box("importPreset")->currentText(), u"Trustpilot"_s);
        QCOMPARE(box("importSource")->currentText(), u"Review"_s);
    }

    void wideFilesHaveBoxesOnlyWhereOneLooks()
    {
        QByteArray header;
        QByteArray row;
        for (int n = 0; n < 3000; ++n) {
            header += "Question " + QByteArray::number(n) + ',';
            row += QByteArray::number(n % 7) + ',';
        }
        QElapsedTimer timer;
        timer.start();
        open(write(header + "Comment\n" + row + "It was good and quick\n"));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(table()->header()->boxAt(3001)); // the text, which is used
        QVERIFY(dialog()->findChildren<ColumnUseBox *>().size() < 40);
        // Tab goes on to what can't be seen yet.
        table()->horizontalScrollBar()->setValue(0);
        QTRY_VERIFY(table()->header()->boxAt(1));
        fieldBox(1)->setFocus();
        for (int n = 0; n < 60; ++n)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(table()->horizontalScrollBar()->value() > 0);
    }

    void hugeAndStrangeFilesDontHoldUpTheWindow()
    {
        m_assistant->start(write(QByteArray(100 << 20, 'a')));
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(!failure().isEmpty(), patience);
    }

private:
    void begin(const QString &folder = {})
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 300);
        auto *column = new QVBoxLayout(m_window.get());
        m_assistant = new ImportAssistant(*m_project, m_window.get(), folder.isEmpty() ? presets() : folder);
        column->addStretch(1);
        column->addWidget(m_assistant->strip());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    QString presets() const { return m_folder->filePath(u"presets"_s); }
    QString write(const QByteArray &bytes, const QString &name = u"feedback.csv"_s)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's file can't be written.");
        return file.fileName();
    }
    void open(const QString &file)
    {
        m_assistant->start(file);
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 0, patience);
    }
    ImportDialog *dialog() const { return m_window->findChild<ImportDialog *>(); }
    ImportTable *table() const { return dialog()->findChild<ImportTable *>(); }
    ChoiceBox *box(const char *name) const { return dialog()->findChild<ChoiceBox *>(QString::fromLatin1(name)); }
    QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    ChoiceBox *fieldBox(int section) const { return boxes(section).value(0); }
    ChoiceBox *optionBox(int section) const { return boxes(section).value(1); }
    QList<ChoiceBox *> boxes(int section) const
    {
        return table()->header()->boxAt(section)->findChildren<ChoiceBox *>();
    }
    QString fieldAbove(int section) const { return fieldBox(section)->currentText(); }
    QString cell(int row, int section) const { return table()->model()->index(row, section).data().toString(); }
    /** As one chooses by keys. */
    static void choose(ChoiceBox *box, const QString &title)
    {
        const int index = box->findText(title);
        QVERIFY2(index >= 0, qPrintable(title));
        box->setFocus();
        while (box->currentIndex() != index) {
            const int before = box->currentIndex();
            QTest::keyClick(box, before < index ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(box->currentIndex() != before);
        }
        QCoreApplication::processEvents();
    }
    QStringList notes() const
    {
        QStringList result;
        for (const ImportNote &note : notesOn(*dialog()->findChild<ImportDraft *>()))
            result += note.sentence.section(u" Nothing in the file"_s, 0, 0);
        return result;
    }
    QString obstacle() const
    {
        return !dialog() ? QString() : dialog()->findChild<PlainLabel *>(u"importObstacle"_s)->text();
    }
    QString failure() const
    {
        if (!dialog())
            return {}; // the import is done
        for (const QString &name : {u"importFailure"_s, u"importDialogFailure"_s}) {
            if (auto *label = dialog()->findChild<PlainLabel *>(name); label->isVisible())
                return label->text();
        }
        return {};
    }
    ImportResultDialog *waitForResult()
    {
        (void)QTest::qWaitFor([&] { return m_window->findChild<ImportResultDialog *>() != nullptr; }, patience);
        auto *result = m_window->findChild<ImportResultDialog *>();
        if (!result)
            qFatal("There is no result: %s", qPrintable(failure() + obstacle()));
        return result;
    }
    /** Nobody can write until the strip is there, so that no machine is too fast to see it. */
    void importSlowly()
    {
        Database other(m_project->path(), Database::Mode::Write);
        other.execute("BEGIN IMMEDIATE");
        click("importButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_assistant->strip()->isVisible(), patience);
        other.execute("ROLLBACK");
    }
    static void answer(const QString &file)
    {
        QFileDialog *chooser = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QFileDialog *>(widget); found && found->isVisible())
                chooser = found;
        }
        QVERIFY(chooser);
        auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
    }
    void nothingIsLeft()
    {
        QCOMPARE(feedbackCount(m_project->rows()), 0);
        QCOMPARE(m_project->undoCount(), m_undoCount);
        Database &database = m_project->rows().database();
        QCOMPARE(database.integer("SELECT count(*) FROM batch"), 0);
        QCOMPARE(database.integer("SELECT count(*) FROM feedback"), 0);
        QVERIFY(m_project->check().isEmpty());
    }
    QList<Feedback> feedback() const
    {
        QList<Feedback> result;
        forEachFeedback(m_project->rows(), [&](const Feedback &one) {
            result += one;
            return true;
        });
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<QWidget> m_window;
    ImportAssistant *m_assistant = nullptr;
    int m_undoCount = 0;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
