#include "shop.h"
#include "shopfeedback.h"

#include "model/feedback/evidencewatch.h"
#include "model/feedback/facts.h"
#include "model/feedback/feedbackoperations.h"
#include "model/store/clock.h"
#include "views/feedback/inbox/chip.h"
#include "views/feedback/inbox/feedbackwords.h"
#include "views/feedback/inbox/filterpanel.h"
#include "views/feedback/inbox/filterrow.h"
#include "views/feedback/inbox/inboxlist.h"
#include "views/feedback/inbox/inboxpage.h"
#include "views/feedback/inbox/readingpane.h"
#include "views/feedback/inbox/rulesdialog.h"
#include "views/feedback/inbox/rulesmodel.h"
#include "views/feedback/inbox/touchpointchooser.h"
#include "views/feedback/inbox/volumechart.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

class TestInbox : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        ThemeSwitch::instance().install(*qApp);
        Project::setAuthor(u"Kim"_s);
        setClock([] { return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch(); });
    }
    void init()
    {
        m_project = Project::inMemory();
        m_shop = std::make_unique<Shop>(*m_project);
        m_import = addFeedback(*m_project, shopFeedback(300), u"reviews.csv"_s);
        open();
    }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_watch.reset();
        m_project.reset();
    }

    void saysDurationsInTwoUnits_data()
    {
        QTest::addColumn<double>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << u"less than a minute"_s;
        QTest::newRow("minutes") << 59.9 << u"59 min"_s;
        QTest::newRow("hours") << 320.0 << u"5 h 20 min"_s;
        QTest::newRow("whole hours") << 120.0 << u"2 h"_s;
        QTest::newRow("days") << (2 * 1440.0 + 4 * 60 + 59) << u"2 days 4 h"_s;
        QTest::newRow("many days") << (12 * 1440.0 + 300) << u"12 days"_s;
        QTest::newRow("before") << -5.0 << u"less than a minute"_s;
    }
    void saysDurationsInTwoUnits()
    {
        QFETCH(double, minutes);
        QTEST(spanText(minutes), "text");
    }

    void marksAreWhereTheWordsAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << u"It is great."_s << u"en"_s << u"great"_s;
        QTest::newRow("after other scripts") << u"日本語 😀 é: it is great."_s << u"en"_s << u"great"_s;
        QTest::newRow("after lines") << u"One.\r\nTwo.\rThis is great."_s << u"en"_s << u"great"_s;
        QTest::newRow("German") << u"Das ist schlecht!"_s << u"de"_s << u"schlecht"_s;
    }
    void marksAreWhereTheWordsAre()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, word);
        FeedbackItem item;
        item.text = text.toStdString();
        item.language = language.toStdString();
        const MarkedText words = MarkedText::of(item);
        QStringList marked;
        for (const SentimentMark &mark : words.marks)
            marked += words.text.mid(mark.begin, mark.length);
        QVERIFY2(marked.contains(word), qPrintable(marked.join(u", "_s)));
        QVERIFY(!words.text.contains(u'\r'));
    }
    void halfACharacterIsLeftOut()
    {
        FeedbackItem item;
        item.text = u"日本語"_s.toStdString();
        QCOMPARE(MarkedText::of(item, {}, 7).text, u"日本"_s);
        QCOMPARE(MarkedText::of(item, {}, 9).text, u"日本語"_s);
    }

    void showsWhatThereIs()
    {
        QCOMPARE(rowCount(), 300);
        QVERIFY(label(u"totals"_s)->text().startsWith(u"300"_s));
        const qint64 open = row(u"Open first"_s)->entry().count;
        QCOMPARE(open + row(u"Answered"_s)->entry().count, 300);
        QVERIFY(row(u"Delivery is late"_s)->entry().count > 0);
        for (int n = 0; n < 300; ++n)
            QCOMPARE(inbox().isAnsweredAt(n), n >= open); // open first
        QVERIFY(inbox().index(0).data(Qt::AccessibleTextRole).toString().endsWith(u"open"_s));
    }

    void searchesWhileOneTypes()
    {
        page()->setFocus();
        QTest::keyClick(m_list, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), u"late OR lost"_s);
        QCOMPARE(rowCount(), 300); // not with every letter
        QTRY_VERIFY(rowCount() < 300);
        QVERIFY(rowCount() > 0);
        QVERIFY(chip(u"“late OR lost”"_s));
        for (int n = 0; n < rowCount(); ++n) {
            const InboxRow *found = inbox().rowAt(n);
            QVERIFY((found->words.title + found->words.text).contains(u"late"_s));
        }
        QTest::keyClick(search(), Qt::Key_Return);
        QVERIFY(m_list->hasFocus());
        QTest::mouseClick(chip(u"“late OR lost”"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), 300);
        QCOMPARE(search()->text(), QString());
    }

    void anyTextIsASearch()
    {
        QTest::keyClicks(search(), u"\"(OR* NEAR -\""_s);
        QTest::qWait(250);
        QVERIFY(rowCount() >= 0);
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_COMPARE(rowCount(), 300);
    }

    void nothingFoundOffersEverything()
    {
        QTest::keyClicks(search(), u"zebra"_s);
        QTRY_COMPARE(rowCount(), 0);
        auto *empty = visibleEmptyState();
        QVERIFY(empty);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(rowCount(), 300);
    }

    void filtersByWhatStandsAtTheSide()
    {
        const qint64 late = row(u"Delivery is late"_s)->entry().count;
        QTest::mouseClick(row(u"Delivery is late"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), late);
        QVERIFY(row(u"Delivery is late"_s)->isChecked());
        QTest::mouseClick(row(u"Bad"_s), Qt::LeftButton);
        QVERIFY(rowCount() > 0 && rowCount() < late);
        QVERIFY(chip(u"Bad"_s) && chip(u"Delivery is late"_s));
        QTest::mouseClick(row(u"Delivery is late"_s), Qt::LeftButton);
        QVERIFY(!chip(u"Delivery is late"_s));
        QTest::keyClick(row(u"Bad"_s), Qt::Key_Space);
        QCOMPARE(rowCount(), 300);
        QTest::mouseClick(row(u"Not linked"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), row(u"Not linked"_s)->entry().count);
        QTest::mouseClick(row(u"Everything"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), 300);
        QVERIFY(m_list->currentIndex().isValid());
    }

    void aStretchOfTimeIsBrushed()
    {
        auto *chart = m_page->findChild<VolumeChart *>();
        const auto volumes = chart->volumes();
        QVERIFY(volumes.size() > 20);
        const QPoint from = chart->barPlace(3).center().toPoint();
        const QPoint to = chart->barPlace(8).center().toPoint();
        QTest::mousePress(chart, Qt::LeftButton, {}, from);
        QTest::mouseMove(chart, to);
        QCOMPARE(rowCount(), 300); // only when it is let go
        QTest::mouseRelease(chart, Qt::LeftButton, {}, to);
        qint64 wanted = 0;
        for (int n = 3; n <= 8; ++n)
            wanted += volumes[n].count();
        QCOMPARE(rowCount(), wanted);
        QCOMPARE(chart->volumes().size(), volumes.size()); // the rest of the time stays in sight
        QVERIFY(page()->findChild<QPushButton *>(u"chosenPeriod"_s)->text().contains(u"selected"_s));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(rowCount(), wanted + volumes[9].count());
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(rowCount(), volumes[8].count());
        QTest::mouseClick(page()->findChild<QPushButton *>(u"chosenPeriod"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), 300);
    }

    void keysGoThroughTheList()
    {
        m_list->setFocus();
        QCOMPARE(m_list->currentIndex().row(), 0);
        QTest::keyClick(m_list, Qt::Key_J);
        QTest::keyClick(m_list, Qt::Key_J);
        QTest::keyClick(m_list, Qt::Key_Down);
        QTest::keyClick(m_list, Qt::Key_K);
        QCOMPARE(m_list->currentIndex().row(), 2);
        const InboxRow *row = inbox().rowAt(2);
        QCOMPARE(page()->findChild<QTextEdit *>(u"feedbackText"_s)->toPlainText(), row->words.text);
        QTest::keyClick(m_list, Qt::Key_K);
        QTest::keyClick(m_list, Qt::Key_K);
        QTest::keyClick(m_list, Qt::Key_K);
        QCOMPARE(m_list->currentIndex().row(), 0);
    }

    void linksByKeyAndUndoTakesItBack()
    {
        QTest::mouseClick(row(u"Not linked"_s), Qt::LeftButton);
        const int before = rowCount();
        const qint64 id = m_list->currentId();
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_L);
        auto *chooser = m_page->findChild<TouchpointChooser *>();
        QVERIFY(chooser);
        QTest::keyClicks(chooser->findChild<QLineEdit *>(), u"calls retent"_s);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(feedback(id).touchpoint, m_shop->help);
        QCOMPARE(feedback(id).placedBy, FeedbackPlace::By::Hand);
        QCOMPARE(rowCount(), before - 1);
        QCOMPARE(m_list->currentIndex().row(), 0); // the next one took its place
        QVERIFY(m_list->currentId() != id);
        QCOMPARE(m_project->undoLabel().translated(), u"Link feedback to “Support calls first and helps”"_s);
        m_project->undo();
        QCOMPARE(rowCount(), before);
        QCOMPARE(feedback(id).touchpoint, Id<Touchpoint>());
        m_list->chooseId(id);
        QCOMPARE(label(u"nowhere"_s)->text(), u"not linked"_s);
    }

    void severalAreLinkedInOneStep()
    {
        QTest::mouseClick(row(u"Not linked"_s), Qt::LeftButton);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
        const QList<qint64> ids = m_list->chosen();
        QCOMPARE(ids.size(), 3);
        const int steps = m_project->undoCount();
        drop(ids, row(u"Delivery is late"_s));
        for (const qint64 id : ids)
            QCOMPARE(feedback(id).touchpoint, m_shop->late);
        QCOMPARE(m_project->undoCount(), steps + 1);
        m_project->undo();
        QCOMPARE(m_list->inbox().rowsOf(ids).size(), 3);
    }

    void unlinksAndFollowsRulesAgain()
    {
        QTest::mouseClick(row(u"Delivery is late"_s), Qt::LeftButton);
        const qint64 id = m_list->currentId();
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_U);
        QCOMPARE(feedback(id).touchpoint, Id<Touchpoint>());
        FeedbackFilter filter;
        m_page->showFilter(filter);
        m_list->chooseId(id);
        QCOMPARE(label(u"nowhere"_s)->text(), u"not linked, by hand"_s);
        QTest::mouseClick(page()->findChild<QPushButton *>(u"followRules"_s), Qt::LeftButton);
        QCOMPARE(feedback(id).touchpoint, m_shop->late);
        QVERIFY(label(u"placement"_s)->text().contains(u"linked by the names in its file"_s));
    }

    void answersAndGoesOnToTheNextOpenOne()
    {
        const qint64 id = m_list->currentId();
        const qint64 second = inbox().idAt(1);
        const qint64 open = row(u"Open first"_s)->entry().count;
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Return);
        auto *field = page()->findChild<QPlainTextEdit *>(u"answerText"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Sorry!"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(feedback(id).answer->text, u"Sorry!"_s);
        QCOMPARE(feedback(id).answer->author, u"Kim"_s);
        QCOMPARE(row(u"Open first"_s)->entry().count, open - 1);
        QCOMPARE(m_list->currentId(), second);
        QVERIFY(m_list->hasFocus());
        QCOMPARE(field->toPlainText(), QString());
        QVERIFY(label(u"answerState"_s)->text().startsWith(u"open for"_s));
        m_list->chooseId(id);
        QVERIFY(label(u"answerState"_s)->text().startsWith(u"answered by Kim, 22 November 2026"_s));
        QCOMPARE(field->toPlainText(), u"Sorry!"_s);
        m_project->undo();
        QVERIFY(!feedback(id).answer);
        QCOMPARE(row(u"Open first"_s)->entry().count, open);
        QCOMPARE(m_list->currentId(), id);
    }

    void marksWithoutATextButKeepsAnswersThatAreThere()
    {
        const qint64 id = m_list->currentId();
        m_project->edit(Label("Answer"), [&](Edit &edit) { answerFeedback(edit, {id}, u"Before"_s, u"Ben"_s); });
        m_page->showFilter({});
        m_list->chooseId(id);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_A);
        QCOMPARE(feedback(id).answer->text, u"Before"_s);
        QTest::mouseClick(page()->findChild<QPushButton *>(u"reopen"_s), Qt::LeftButton);
        QVERIFY(!feedback(id).answer);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_A);
        QCOMPARE(feedback(id).answer->text, QString());
    }

    void whatWasTypedWaits()
    {
        auto *field = page()->findChild<QPlainTextEdit *>(u"answerText"_s);
        field->setFocus();
        QTest::keyClicks(field, u"Half an ans"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m_list->hasFocus());
        QTest::keyClick(m_list, Qt::Key_J);
        QCOMPARE(field->toPlainText(), QString());
        QTest::keyClick(m_list, Qt::Key_K);
        QCOMPARE(field->toPlainText(), u"Half an ans"_s);
    }

    void theAnswerOfTheFileIsOnlyShown()
    {
        QTest::mouseClick(row(u"Answered"_s), Qt::LeftButton);
        QCOMPARE(label(u"answerOfFile"_s)->text(), u"Thank you for telling us."_s);
        QVERIFY(!page()->findChild<QPlainTextEdit *>(u"answerText"_s)->isVisible());
        QVERIFY(!page()->findChild<QPushButton *>(u"markAnswered"_s)->isVisible());
        QVERIFY(label(u"answerState"_s)->text().endsWith(u"as its file says"_s));
    }

    void tagsByKey()
    {
        const qint64 id = m_list->currentId();
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_T);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QTest::keyClicks(name, u" Delivery "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(tagsOf(id), QStringList{u"Delivery"_s});
        QVERIFY(m_list->hasFocus());
        QVERIFY(row(u"Delivery"_s));
        QTest::mouseClick(row(u"Delivery"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), 1);
        QTest::keyClick(chip(u"Delivery"_s, page()->findChild<ReadingPane *>()), Qt::Key_Delete);
        QCOMPARE(tagsOf(id), QStringList());
        m_project->undo();
        QCOMPARE(tagsOf(id), QStringList{u"Delivery"_s});
        m_project->undo();
        QCOMPARE(tagsOf(id), QStringList());
    }

    void hiddenIsNeitherSeenNorCounted()
    {
        const qint64 id = m_list->currentId();
        const qint64 second = inbox().idAt(1);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_H);
        QCOMPARE(rowCount(), 299);
        QCOMPARE(m_list->currentId(), second);
        QCOMPARE(row(u"Hidden"_s)->entry().count, 1);
        QTest::mouseClick(row(u"Hidden"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), 1);
        QCOMPARE(m_list->currentId(), id);
        QTest::mouseClick(page()->findChild<QPushButton *>(u"hide"_s), Qt::LeftButton);
        QCOMPARE(row(u"Hidden"_s)->entry().count, 0);
    }

    void anImportIsRemovedAndComesBack()
    {
        addFeedback(*m_project, {said("Another one")}, u"other.csv"_s);
        QCOMPARE(rowCount(), 301);
        QTest::mouseClick(row(u"reviews.csv"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), 300);
        QTest::keyClick(row(u"reviews.csv"_s), Qt::Key_Delete);
        QCOMPARE(m_project->undoLabel().translated(), u"Remove import “reviews.csv”"_s);
        QCOMPARE(rowCount(), 1);
        m_project->undo();
        QCOMPARE(rowCount(), 301);
    }

    void aFilterIsSavedRenamedAndDeleted()
    {
        QTest::mouseClick(row(u"Bad"_s), Qt::LeftButton);
        const int bad = rowCount();
        auto *save = page()->findChild<QPushButton *>(u"saveFilter"_s);
        QVERIFY(save->isVisible());
        QTest::mouseClick(save, Qt::LeftButton);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QTest::keyClicks(name, u"What hurts"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_project->all<SavedFilter>().value(0).name, u"What hurts"_s);
        QVERIFY(!save->isVisible());
        QTest::mouseClick(row(u"Bad"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), 300);
        QTest::mouseClick(row(u"What hurts"_s), Qt::LeftButton);
        QCOMPARE(rowCount(), bad);
        QTest::keyClick(row(u"What hurts"_s), Qt::Key_Delete);
        QVERIFY(m_project->all<SavedFilter>().isEmpty());
        m_project->undo();
        QVERIFY(row(u"What hurts"_s));
    }

    void aRuleIsMadeOfASearch()
    {
        QTest::keyClicks(search(), u"Lovely OR livraison"_s);
        QTRY_VERIFY(rowCount() < 300);
        auto *offer = page()->findChild<Chip *>(u"makeRule"_s);
        QVERIFY(offer);
        QTest::mouseClick(offer, Qt::LeftButton);
        auto *dialog = m_page->window()->findChild<RulesDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"ruleWords"_s)->text(), u"Lovely OR livraison"_s);
        auto *finding = dialog->findChild<QLabel *>(u"ruleFinding"_s);
        QTRY_VERIFY(finding->text().contains(QString::number(rowCount())));
        auto *accept = dialog->findChild<QPushButton *>(u"acceptRule"_s);
        QVERIFY(!accept->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"ruleTouchpoint"_s), Qt::LeftButton);
        auto *chooser = dialog->findChild<TouchpointChooser *>();
        QTest::keyClicks(chooser->findChild<QLineEdit *>(), u"late"_s);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QCOMPARE(m_project->all<LinkRule>().size(), 1);
        QVERIFY(feedback(m_list->currentId()).placedBy == FeedbackPlace::By::Rule);
        QVERIFY(label(u"placement"_s)->text().contains(u"“Lovely OR livraison”"_s));
        auto *rules = dialog->findChild<QTreeView *>();
        QCOMPARE(rules->model()->index(0, RulesModel::CountColumn).data().toString(), QString::number(rowCount()));
        QVERIFY(!page()->findChild<Chip *>(u"makeRule"_s) || !page()->findChild<Chip *>(u"makeRule"_s)->isVisible());
        m_project->undo();
        QCOMPARE(rules->model()->rowCount(), 0);
    }

    void rulesAreReorderedChangedAndRemoved()
    {
        m_project->edit(Label("Rules"), [&](Edit &edit) {
            addRule(edit, rule(m_shop->late, u"lovely"_s));
            addRule(edit, rule(m_shop->help, u"lovely OR great"_s));
        });
        RulesDialog dialog(*m_project, *m_watch);
        dialog.show();
        auto *rules = dialog.findChild<QTreeView *>();
        QAbstractItemModelTester tester(rules->model());
        QCOMPARE(rules->model()->rowCount(), 2);
        rules->setCurrentIndex(rules->model()->index(1, 0));
        QTest::mouseClick(named(&dialog, u"Move up"_s), Qt::LeftButton);
        QCOMPARE(m_project->all<LinkRule>().first().query, u"lovely OR great"_s);
        QCOMPARE(rules->currentIndex().row(), 0);
        auto *words = dialog.findChild<QLineEdit *>(u"ruleWords"_s);
        QCOMPARE(words->text(), u"lovely OR great"_s);
        words->selectAll();
        QTest::keyClicks(words, u"great"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"acceptRule"_s), Qt::LeftButton);
        QCOMPARE(m_project->all<LinkRule>().first().query, u"great"_s);
        QTest::mouseClick(named(&dialog, u"Remove the rule"_s), Qt::LeftButton);
        QCOMPARE(m_project->all<LinkRule>().size(), 1);
        m_project->undo();
        QCOMPARE(rules->model()->rowCount(), 2);
    }

    void suggestsWhereFeedbackBelongs()
    {
        FeedbackFilter filter;
        filter.import =
            addFeedback(*m_project, {said("Two days late and I had to ring them to hear it.")}, u"one.csv"_s);
        m_page->showFilter(filter);
        auto *suggestion = label(u"suggestion"_s);
        QVERIFY(suggestion->isVisible());
        QVERIFY(suggestion->text().startsWith(u"Suggestion: Delivery is late"_s));
        QTest::mouseClick(page()->findChild<QPushButton *>(u"takeSuggestion"_s), Qt::LeftButton);
        QCOMPARE(feedback(m_list->currentId()).touchpoint, m_shop->late);
        QVERIFY(!suggestion->isVisible());
    }

    void menusOfferTheSame()
    {
        QTest::mouseClick(chip(u"+ filter"_s), Qt::LeftButton);
        trigger(u"Answered"_s);
        QCOMPARE(rowCount(), row(u"Answered"_s)->entry().count);
        QTest::mouseClick(chip(u"+ filter"_s), Qt::LeftButton);
        trigger(u"Bad"_s);
        QVERIFY(chip(u"answered"_s) && chip(u"Bad"_s));
        QTest::mouseClick(row(u"Open first"_s), Qt::LeftButton);
        const qint64 id = m_list->currentId();
        QContextMenuEvent event(QContextMenuEvent::Mouse, m_list->visualRect(m_list->currentIndex()).center(),
                                m_list->mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(m_list->viewport(), &event);
        trigger(u"Mark as answered\tA"_s);
        QVERIFY(feedback(id).isAnswered());
    }

    void theWorstComesFirstWhereThatIsWanted()
    {
        auto *order = page()->findChild<QToolButton *>(u"order"_s);
        for (QAction *action : order->menu()->actions()) {
            if (action->text() == u"Worst"_s)
                action->trigger();
        }
        QTest::mouseClick(row(u"Everything"_s), Qt::LeftButton);
        QCOMPARE(order->text(), u"Worst"_s);
        for (int n = 1; n < 100; ++n)
            QVERIFY(inbox().rowAt(n - 1)->emotion.value() <= inbox().rowAt(n)->emotion.value());
    }

    void screenReadersKnowTheButtons()
    {
        QAccessibleInterface *bad = QAccessible::queryAccessibleInterface(row(u"Bad"_s));
        QCOMPARE(bad->role(), QAccessible::CheckBox);
        QVERIFY(bad->text(QAccessible::Name).startsWith(u"Bad, "_s));
        bad->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(bad->state().checked);
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(chip(u"Bad"_s));
        QCOMPARE(part->role(), QAccessible::Button);
        part->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(rowCount(), 300);
    }

    void othersJumpHere()
    {
        FeedbackFilter filter;
        filter.touchpoint = m_shop->help;
        m_page->showFilter(filter);
        QCOMPARE(rowCount(), row(u"Support calls first and helps"_s)->entry().count);
        QSignalSpy activated(m_page.get(), &InboxPage::touchpointActivated);
        QTest::mouseClick(page()->findChild<QPushButton *>(u"touchpointOfFeedback"_s), Qt::LeftButton);
        QCOMPARE(activated.value(0).value(0).value<Id<Touchpoint>>(), m_shop->help);
    }

    void whatWasShownIsRemembered()
    {
        QTest::mouseClick(row(u"Everything"_s), Qt::LeftButton);
        QTest::mouseClick(row(u"Bad"_s), Qt::LeftButton);
        auto *order = page()->findChild<QToolButton *>(u"order"_s);
        order->menu()->actions().at(2)->trigger();
        auto *columns = page()->findChild<QSplitter *>();
        columns->setSizes({260, 400, 620});
        const QList<int> widths = columns->sizes();
        const int count = rowCount();
        const FeedbackFilter filter = m_page->filter();
        const QByteArray state = m_page->saveState();

        m_tester.reset();
        m_page->setProject(nullptr, nullptr);
        open();
        QVERIFY(rowCount() != count);
        QVERIFY(!m_page->restoreState("something else"));
        m_page->hide(); // as a window's pages are before it is shown
        QVERIFY(m_page->restoreState(state));
        QVERIFY(!m_page->isBusy());
        QVERIFY(rowCount() != count);
        m_page->show();
        QCOMPARE(m_page->filter(), filter);
        QTRY_COMPARE(rowCount(), count);
        QCOMPARE(page()->findChild<QToolButton *>(u"order"_s)->text(), u"Worst"_s);
        QCOMPARE(page()->findChild<QSplitter *>()->sizes(), widths);
    }

    void changesElsewhereKeepThePlace()
    {
        m_page->showFilter({});
        m_list->choose(150);
        const qint64 id = m_list->currentId();
        const int offset = m_list->verticalScrollBar()->value();
        QVERIFY(offset > 0);
        m_project->edit(Label("Answer"), [&](Edit &edit) { answerFeedback(edit, {inbox().idAt(149)}, {}, u"Ben"_s); });
        QCOMPARE(m_list->currentId(), id);
        QCOMPARE(m_list->verticalScrollBar()->value(), offset);
        m_project->edit(Label("Hide"), [&](Edit &edit) { hideFeedback(edit, {inbox().idAt(3)}); });
        QCOMPARE(m_list->currentId(), id);
        QCOMPARE(m_list->currentIndex().row(), 149);
        m_project->edit(Label("Rename"), [&](Edit &edit) { edit.set(m_shop->late, &Touchpoint::name, u"Too late"_s); });
        QVERIFY(row(u"Too late"_s));
    }

    void markupStaysPlain()
    {
        FeedbackFilter filter;
        filter.import = addFeedback(*m_project, {said("<b>bold</b> & <img src=x>")}, u"<i>file</i>.csv"_s);
        m_page->showFilter(filter);
        QCOMPARE(page()->findChild<QTextEdit *>(u"feedbackText"_s)->toPlainText(), u"<b>bold</b> & <img src=x>"_s);
        for (const QLabel *text : page()->findChildren<QLabel *>())
            QCOMPARE(text->textFormat(), Qt::PlainText);
    }

    void emptyTellsHowToBegin()
    {
        QSignalSpy wanted(m_page.get(), &InboxPage::importRequested);
        m_page->setProject(nullptr, nullptr);
        m_watch.reset();
        m_project = Project::inMemory();
        m_watch = std::make_unique<EvidenceWatch>(*m_project);
        m_page->setProject(m_project.get(), m_watch.get());
        auto *empty = visibleEmptyState();
        QVERIFY(empty);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        Shop shop(*m_project);
        addFeedback(*m_project, shopFeedback(3));
        QCOMPARE(rowCount(), 3);
        QVERIFY(!visibleEmptyState());
    }

    void readOnlyOnlyShows()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.journey"_s);
        m_project->saveCopy(path, true);
        const auto reader = Project::open(path, Project::Access::Read);
        EvidenceWatch watch(*reader);
        m_page->setProject(reader.get(), &watch);
        QTRY_COMPARE(rowCount(), 300);
        const qint64 id = m_list->currentId();
        m_list->setFocus();
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_H, Qt::Key_U, Qt::Key_L, Qt::Key_T})
            QTest::keyClick(m_list, key);
        QVERIFY(!m_page->findChild<TouchpointChooser *>());
        QCOMPARE(feedbackOf(reader->rows(), {id}).first().isHidden, false);
        QVERIFY(!page()->findChild<QPushButton *>(u"link"_s)->isEnabled());
        QVERIFY(!page()->findChild<QPushButton *>(u"markAnswered"_s)->isEnabled());
        m_page->setProject(nullptr, nullptr);
    }

    void muchIsFoundInAThread()
    {
        QTemporaryDir folder;
        const auto project = Project::create(folder.filePath(u"p.journey"_s), {u"Much"_s});
        const Shop shop(*project);
        addFeedback(*project, shopFeedback(25'000));
        EvidenceWatch watch(*project);
        m_page->setProject(project.get(), &watch);
        QTRY_COMPARE(rowCount(), 25'000);
        QTRY_VERIFY(!m_page->isBusy());
        QTest::keyClicks(search(), u"late"_s);
        QTest::qWait(151);
        QTest::keyClicks(search(), u"r"_s); // another word before the first is found
        QTRY_VERIFY(!m_page->isBusy() && rowCount() == 0);
        QTest::keyClick(search(), Qt::Key_Backspace);
        QTRY_VERIFY(rowCount() > 0 && rowCount() < 25'000);
        const qint64 id = m_list->currentId();
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_A);
        QVERIFY(feedbackOf(project->rows(), {id}).first().isAnswered());
        QVERIFY(m_list->currentId() != id);
        QTRY_VERIFY(!m_page->isBusy());
        m_page->setProject(nullptr, nullptr);
    }

    void aMillionNeverHoldUpTheWindow()
    {
        const QString path = qEnvironmentVariable("THROUGHLINE_MILLION");
        if (path.isEmpty())
            QSKIP("Measured only where THROUGHLINE_MILLION names a project with much feedback.");
        const auto project = Project::open(path, Project::Access::Write);
        EvidenceWatch watch(*project);
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        pulse.start(1);
        const auto measured = [&](const char *what) {
            qInfo("%s: held up for %lld ms at most", what, std::max(longest, since.elapsed()));
            longest = 0;
            since.restart();
        };
        since.start();
        m_tester.reset(); // it asks for every row
        m_page->setProject(project.get(), &watch);
        QTRY_VERIFY(rowCount() > 100'000 && !m_page->isBusy());
        QTest::qWait(200);
        measured("open");
        QTest::keyClicks(search(), u"the"_s);
        QTRY_VERIFY(m_page->filter().query == u"the"_s && !m_page->isBusy());
        QTest::qWait(200);
        measured("search");
        for (int n = 0; n < 40; ++n) {
            m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum() / 40 * n);
            QTest::qWait(1);
        }
        measured("scroll");
        m_list->setFocus();
        for (int n = 0; n < 20; ++n) {
            QTest::keyClick(m_list, Qt::Key_J);
            QTest::qWait(1);
        }
        measured("walk");
        QTest::keyClick(m_list, Qt::Key_A);
        measured("answer, with what SQLite takes to write");
        QTest::qWait(50);
        QTRY_VERIFY(!m_page->isBusy());
        measured("after the answer");
        QTest::keyClick(m_list, Qt::Key_A, Qt::ControlModifier);
        QTest::qWait(50);
        measured("select all");
        m_page->setProject(nullptr, nullptr);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1068, 640), QSize(1440, 900), QSize(1708, 1000)})
                QTest::addRow("%s-%d", dark ? "dark" : "light", size.width()) << dark << size;
        }
    }
    void pictures()
    {
        if (!qEnvironmentVariableIsSet("THROUGHLINE_PICTURES"))
            QSKIP("Kept only where THROUGHLINE_PICTURES names a folder.");
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        using Choice = ThemeSwitch::Choice;
        ThemeSwitch::instance().setChoice(dark ? Choice::Dark : Choice::Light);
        m_project->edit(Label("Work"), [&](Edit &edit) {
            addRule(edit, rule(m_shop->late, u"late OR delay*"_s));
            for (const auto &name : {u"delivery"_s, u"communication"_s})
                tagFeedback(edit, {inbox().idAt(0), inbox().idAt(2)}, tagNamed(edit, name));
            saveFilter(edit, u"Angry and open"_s, u"{\"mood\":\"bad\",\"answered\":false}"_s);
        });
        m_page->resize(size);
        QTest::keyClicks(search(), u"late OR schnelle OR annoying OR parfaite OR lovely"_s);
        QTest::qWait(250);
        m_list->choose(0);
        m_list->setFocus();
        const QString file = qEnvironmentVariable("THROUGHLINE_PICTURES") + u"/inbox-%1-%2.png"_s;
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QTest::qWait(50);
        QVERIFY(m_page->grab().save(file.arg(name, u"list"_s)));
        auto *chart = m_page->findChild<VolumeChart *>();
        QTest::mousePress(chart, Qt::LeftButton, {}, chart->barPlace(30).center().toPoint());
        QTest::mouseMove(chart, chart->barPlace(45).center().toPoint());
        QTest::mouseRelease(chart, Qt::LeftButton, {}, chart->barPlace(45).center().toPoint());
        search()->clear();
        QTest::mouseClick(row(u"Not linked"_s), Qt::LeftButton);
        QTest::qWait(50);
        QVERIFY(m_page->grab().save(file.arg(name, u"filtered"_s)));
        QTest::mouseClick(row(u"Answered"_s), Qt::LeftButton);
        QTest::keyClick(m_list, Qt::Key_L);
        if (auto *chooser = m_page->findChild<TouchpointChooser *>()) {
            QVERIFY(chooser->grab().save(file.arg(name, u"chooser"_s)));
            chooser->close();
        }
        RulesDialog rules(*m_project, *m_watch);
        rules.startRule(rule(m_shop->help, u"helpful OR great"_s));
        rules.show();
        QTest::qWait(250);
        QVERIFY(rules.grab().save(file.arg(name, u"rules"_s)));
        ThemeSwitch::instance().setChoice(Choice::Light);
    }

private:
    void open()
    {
        m_watch = std::make_unique<EvidenceWatch>(*m_project);
        m_page = std::make_unique<InboxPage>();
        m_page->resize(1280, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->setProject(m_project.get(), m_watch.get());
        m_list = m_page->findChild<InboxList *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_list->inbox(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    static FeedbackItem said(const char *text)
    {
        FeedbackItem item;
        item.source = Source::Review;
        item.text = text;
        item.language = "en";
        return item;
    }
    static LinkRule rule(Id<Touchpoint> touchpoint, const QString &query)
    {
        LinkRule result;
        result.touchpoint = touchpoint;
        result.query = query;
        return result;
    }
    InboxPage *page() const { return m_page.get(); }
    InboxModel &inbox() const { return m_list->inbox(); }
    int rowCount() const { return inbox().rowCount(); }
    QLineEdit *search() const
    {
        for (auto *field : m_page->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Search"_s)
                return field;
        }
        qFatal("There is no search.");
    }
    FilterRow *row(const QString &text) const
    {
        for (auto *found : m_page->findChildren<FilterRow *>()) {
            if (found->entry().text == text && !found->isHidden())
                return found;
        }
        return nullptr;
    }
    Chip *chip(const QString &text, QWidget *among = nullptr) const
    {
        for (auto *found : (among ? among : m_page.get())->findChildren<Chip *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QLabel *label(const QString &name) const { return m_page->findChild<QLabel *>(name); }
    QToolButton *button(const QString &text) const
    {
        for (auto *found : m_page->findChildren<QToolButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        qFatal("There is no such button.");
    }
    static QToolButton *named(QWidget *among, const QString &name)
    {
        for (auto *found : among->findChildren<QToolButton *>()) {
            if (found->accessibleName().startsWith(name))
                return found;
        }
        qFatal("There is no such button.");
    }
    EmptyState *visibleEmptyState() const
    {
        for (auto *found : m_page->findChildren<EmptyState *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    /** Of the menu that is open, or one of its parts. */
    void trigger(const QString &text) const
    {
        for (QMenu *menu : m_page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!menu->isVisible())
                continue;
            QList<QAction *> actions = menu->actions();
            for (const QMenu *part : menu->findChildren<QMenu *>())
                actions += part->actions();
            for (QAction *action : std::as_const(actions)) {
                if (action->text() == text) {
                    action->trigger();
                    menu->close();
                    return;
                }
            }
        }
        qFatal("There is no action %s.", qPrintable(text));
    }
    Feedback feedback(qint64 id) const { return feedbackOf(m_project->rows(), {id}).value(0); }
    QStringList tagsOf(qint64 id) const
    {
        QStringList names;
        for (const auto tag : feedback(id).tags)
            names += m_project->find(tag)->name;
        return names;
    }
    static void drop(const QList<qint64> &ids, QWidget *target)
    {
        QMimeData data;
        QByteArrayList words;
        for (const qint64 id : ids)
            words.append(QByteArray::number(id));
        data.setData(QLatin1String(InboxModel::mimeType), words.join(' '));
        const QPoint middle = target->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<EvidenceWatch> m_watch;
    std::unique_ptr<InboxPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Id<FeedbackImport> m_import;
    InboxList *m_list = nullptr;
};

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"
