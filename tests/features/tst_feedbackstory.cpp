#include "app/actions/actioncatalogue.h"
#include "model/feedback/facts.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/touchpoint.h"
#include "support/program.h"
#include "views/feedback/import/importdialog.h"
#include "views/feedback/inbox/chip.h"
#include "views/feedback/inbox/filterrow.h"
#include "views/feedback/inbox/inboxlist.h"
#include "views/feedback/inbox/inboxpage.h"
#include "views/feedback/inbox/rulesdialog.h"
#include "views/feedback/inbox/touchpointchooser.h"
#include "views/inspector/inspector.h"
#include "views/map/mapscene.h"
#include "views/map/mapview.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace App;
using namespace Model;
using namespace Qt::StringLiterals;

/**
 * A person drops a file of reviews on the window, links them by a rule, reads how wrong the team is at one touchpoint,
 * answers two of them, takes the import out again, and brings it back.
 */
class FeedbackStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromAFileToTheGapAndBack();

private:
    static QString file();
    template <class W>
    W *find(const QString &name) const
    {
        return m_window->findChild<W *>(name);
    }
    Views::InboxPage *inbox() const { return m_window->findChild<Views::InboxPage *>(); }
    Views::InboxList *list() const { return m_window->findChild<Views::InboxList *>(); }
    Views::FilterRow *row(const QString &text) const;
    void press(ActionId action) const;
    void drop(const QString &path) const;
    void importIt() const;
    void linkByRule(const QString &words) const;
    QString inspectorSays() const;

    MainWindow *m_window = nullptr;
};

/** Reviews of other people where there are any on this machine, else those of the sample. */
QString FeedbackStory::file()
{
    const QString folder = qEnvironmentVariable("THROUGHLINE_DATA");
    const QStringList real =
        QDir(folder + u"/open/feedback/amazon-alexa"_s).entryList({u"*.csv"_s, u"*.tsv"_s}, QDir::Files);
    return !folder.isEmpty() && !real.isEmpty() ? folder + u"/open/feedback/amazon-alexa/"_s + real.first()
                                                : QStringLiteral(SAMPLE_REVIEWS);
}

Views::FilterRow *FeedbackStory::row(const QString &text) const
{
    for (auto *found : inbox()->findChildren<Views::FilterRow *>()) {
        if (found->entry().text == text && !found->isHidden())
            return found;
    }
    return nullptr;
}

void FeedbackStory::press(ActionId action) const
{
    const QKeySequence keys = m_window->actions().action(action)->shortcut();
    QVERIFY(!keys.isEmpty());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key(keys[0].key()), keys[0].keyboardModifiers());
}

void FeedbackStory::drop(const QString &path) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QWidget *target = m_window->centralWidget();
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

void FeedbackStory::importIt() const
{
    QTRY_VERIFY(m_window->findChild<Views::ImportDialog *>());
    auto *import = find<QPushButton>(u"importButton"_s);
    QTRY_VERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"importShow"_s), 20'000);
    QTest::mouseClick(find<QPushButton>(u"importShow"_s), Qt::LeftButton);
    QTRY_VERIFY(inbox()->isVisible());
}

void FeedbackStory::linkByRule(const QString &words) const
{
    QLineEdit *search = nullptr;
    for (auto *field : inbox()->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Search"_s)
            search = field;
    }
    QVERIFY(search);
    QTest::keyClicks(search, words);
    QTRY_VERIFY_WITH_TIMEOUT(inbox()->findChild<Views::Chip *>(u"makeRule"_s) && !inbox()->isBusy(), 20'000);
    QTest::mouseClick(inbox()->findChild<Views::Chip *>(u"makeRule"_s), Qt::LeftButton);
    auto *dialog = m_window->findChild<Views::RulesDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"ruleTouchpoint"_s), Qt::LeftButton);
    auto *chooser = dialog->findChild<Views::TouchpointChooser *>();
    QVERIFY(chooser);
    QTest::keyClicks(chooser->findChild<QLineEdit *>(), u"Waits"_s);
    QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptRule"_s), Qt::LeftButton);
    dialog->close();
    search->clear();
}

QString FeedbackStory::inspectorSays() const
{
    QStringList texts;
    for (auto *label : m_window->findChild<Views::Inspector *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'\n');
}

void FeedbackStory::fromAFileToTheGapAndBack()
{
    Program program;
    m_window = program.newProject();
    QVERIFY(m_window);
    Project &project = m_window->project();
    auto *map = m_window->findChild<Views::MapView *>();
    map->setAnimated(false);
    map->setFocus();
    QTest::keyClick(m_window, Qt::Key_Insert);
    QWidget *name = QApplication::focusWidget();
    QTest::keyClicks(name, u"Waits for it"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const Touchpoint waits = project.all<Touchpoint>().value(0);
    QCOMPARE(waits.name, u"Waits for it"_s);
    // The team believes that it is awful.
    project.edit({"Set emotion"}, [&](Edit &edit) { setEmotion(edit, waits.id, {}, -2); });
    const int before = project.undoCount();

    drop(file());
    importIt();
    const qint64 all = feedbackCount(project.rows());
    QVERIFY(all > 50);
    QCOMPARE(project.undoCount(), before + 1);

    linkByRule(u"love OR great OR lovely"_s);
    QCOMPARE(project.undoCount(), before + 2);

    // The gap: at the touchpoint, in the inspector.
    press(ActionId::ShowMap);
    QTRY_VERIFY(map->isVisible());
    const auto node = map->scene().nodesIn(map->scene().bounds()).value(0);
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {},
                      map->toView(map->scene().node(node).rect.center()).toPoint());
    QTRY_VERIFY2(inspectorSays().contains(u"What customers say"_s), qPrintable(inspectorSays()));
    QVERIFY2(inspectorSays().contains(u"better than you think"_s), qPrintable(inspectorSays()));

    // Two answers, by key.
    press(ActionId::ShowFeedback);
    QTRY_VERIFY(inbox()->isVisible() && !inbox()->isBusy());
    QTest::mouseClick(row(u"Open first"_s), Qt::LeftButton);
    QTRY_VERIFY(!inbox()->isBusy() && list()->inbox().rowCount() > 2);
    for (int n = 1; n <= 2; ++n) {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        auto *answer = find<QPlainTextEdit>(u"answerText"_s);
        QTRY_VERIFY(answer->hasFocus());
        QTest::keyClicks(answer, u"Thank you, %1"_s.arg(n));
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(project.all<FeedbackAnswer>().size(), n);
        QTRY_VERIFY(!inbox()->isBusy());
    }
    QVERIFY(project.all<FeedbackAnswer>()[0].text != project.all<FeedbackAnswer>()[1].text);

    // Out again, with all that was done with it; one undo brings everything back.
    Views::FilterRow *import = row(project.all<FeedbackImport>().first().name);
    QVERIFY(import);
    QTest::keyClick(import, Qt::Key_Delete);
    QCOMPARE(feedbackCount(project.rows()), 0);
    QCOMPARE(project.all<FeedbackAnswer>().size(), 0);
    press(ActionId::Undo);
    QCOMPARE(feedbackCount(project.rows()), all);
    QCOMPARE(project.all<FeedbackAnswer>().size(), 2);
    QVERIFY(project.check().isEmpty());

    const QString path = project.path();
    program.closeAll();
    QCOMPARE(feedbackCount(Project::open(path, Project::Access::Read)->rows()), all);
}

QTEST_MAIN(FeedbackStory)
#include "tst_feedbackstory.moc"
