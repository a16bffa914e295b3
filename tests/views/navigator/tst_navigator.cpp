#include "shop.h"
#include "shopfeedback.h"

#include "model/feedback/facts.h"
#include "model/feedback/feedbackoperations.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/personaoperations.h"
#include "views/navigator/navigator.h"
#include "views/navigator/navigatormodel.h"
#include "views/navigator/navigatortree.h"
#include "views/theme/measures.h"
#include "views/theme/themeswitch.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;
using Node = NavigatorModel::Kind;

class TestNavigator : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSwitch::instance().install(*qApp); }
    void init()
    {
        m_project = Project::inMemory();
        m_shop = std::make_unique<Shop>(*m_project);
        m_navigator = std::make_unique<Navigator>();
        m_navigator->resize(Views::Measure::navigatorWidth, 600);
        m_navigator->setProject(m_project.get());
        m_navigator->setJourney(m_shop->first);
        m_navigator->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_navigator.get()));
        m_tree = m_navigator->findChild<NavigatorTree *>();
        m_model = static_cast<NavigatorModel *>(m_tree->model());
        m_tester =
            std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_navigator.reset();
        m_project.reset();
    }

    void listsWhatThereIs()
    {
        QCOMPARE(journeys(),
                 (QStringList{u"Online shop: first order"_s, u"Online shop: first order"_s, u"Return and refund"_s}));
        QCOMPARE(m_model->indexOf(m_shop->first).data(NavigatorModel::StateRole).toString(), u"current"_s);
        QCOMPARE(m_model->indexOf(m_shop->future).data(NavigatorModel::StateRole).toString(), u"future"_s);
        QCOMPARE(m_model->indexOf(m_shop->refund).data(NavigatorModel::StateRole).toString(), u"nested"_s);
        QCOMPARE(personas(), (QStringList{u"Anna, 34"_s, u"Ben, 51"_s, u"Chidi, 22"_s}));
        QCOMPARE(m_model->indexOf(Node::PersonaPage).data(NavigatorModel::CountRole).toInt(), 3);
    }

    void countsTheFeedback()
    {
        const auto count = [this] { return m_model->indexOf(Node::FeedbackPage).data(NavigatorModel::CountRole); };
        QVERIFY(!count().isValid());
        addFeedback(*m_project, shopFeedback(30));
        QCOMPARE(count().toInt(), 30);
        const qint64 first = feedbackOf(m_project->rows(), {importsIn(m_project->rows()).first().batch}).first().id;
        m_project->edit(Label("Hide"), [&](Edit &edit) { hideFeedback(edit, {first}); });
        QCOMPARE(count().toInt(), 29);
        m_project->undo();
        m_project->undo();
        QVERIFY(!count().isValid());
    }

    void isNestedOnlyWhileATouchpointOpensIt()
    {
        QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
        m_project->edit(Label("Rename"), [&](Edit &e) { e.set(m_shop->late, &Touchpoint::name, u"x"_s); });
        QCOMPARE(changes.count(), 0);
        m_project->edit(Label("Detach"), [&](Edit &e) { e.set(m_shop->late, &Touchpoint::nested, {}); });
        QCOMPARE(changes.count(), 1);
        QCOMPARE(m_model->indexOf(m_shop->refund).data(NavigatorModel::StateRole).toString(), u"current"_s);
    }

    void clicksOpen()
    {
        QSignalSpy journey(m_navigator.get(), &Navigator::journeyActivated);
        QSignalSpy page(m_navigator.get(), &Navigator::pageActivated);
        QSignalSpy persona(m_navigator.get(), &Navigator::personaActivated);
        click(m_model->indexOf(m_shop->refund));
        QCOMPARE(journey.count(), 1);
        QCOMPARE(journey.first().first().value<Id<Journey>>(), m_shop->refund);
        click(m_model->indexOf(Node::HistoryPage));
        click(m_model->indexOf(Node::FeedbackPage));
        click(m_model->indexOf(Node::MetricsPage));
        QCOMPARE(page.count(), 3);
        QCOMPARE(page[0].first().value<Navigator::Page>(), Navigator::Page::History);
        QCOMPARE(page[1].first().value<Navigator::Page>(), Navigator::Page::Feedback);
        QCOMPARE(page[2].first().value<Navigator::Page>(), Navigator::Page::Metrics);
        QVERIFY(!m_tree->isExpanded(m_model->indexOf(Node::PersonaPage)));
        click(m_model->indexOf(Node::PersonaPage));
        QVERIFY(m_tree->isExpanded(m_model->indexOf(Node::PersonaPage)));
        click(m_model->indexOf(m_shop->ben));
        QCOMPARE(persona.first().first().value<Id<Persona>>(), m_shop->ben);
    }

    void keysGoEverywhere()
    {
        QSignalSpy journey(m_navigator.get(), &Navigator::journeyActivated);
        QSignalSpy page(m_navigator.get(), &Navigator::pageActivated);
        m_tree->setFocus();
        m_tree->setCurrentIndex(m_model->indexOf(m_shop->first));
        QTest::keyClick(m_tree, Qt::Key_Down);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(journey.last().first().value<Id<Journey>>(), m_shop->future);
        QTest::keyClick(m_tree, Qt::Key_Down);
        QTest::keyClick(m_tree, Qt::Key_Down);
        QCOMPARE(m_tree->currentIndex(), m_model->indexOf(Node::PersonaPage)); // past the caption
        QTest::keyClick(m_tree, Qt::Key_Right);
        QTest::keyClick(m_tree, Qt::Key_Down);
        QCOMPARE(m_tree->currentIndex(), m_model->indexOf(m_shop->anna));
        QTest::keyClick(m_tree, Qt::Key_End);
        QTest::keyClick(m_tree, Qt::Key_Space);
        QCOMPARE(page.count(), 1);
    }

    void renamesInPlace()
    {
        m_tree->setFocus();
        m_tree->setCurrentIndex(m_model->indexOf(m_shop->refund));
        QTest::keyClick(m_tree, Qt::Key_F2);
        auto *editor = m_tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Return and refund"_s);
        editor->selectAll();
        editor->insert(u"返品 <b>"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_project->find(m_shop->refund)->title, u"返品 <b>"_s);
        QCOMPARE(m_project->undoLabel().english(), u"Rename journey"_s);
        m_project->undo();
        QCOMPARE(journeys().last(), u"Return and refund"_s);
    }

    void anEmptyNameIsNotTaken()
    {
        QVERIFY(!m_model->setData(m_model->indexOf(m_shop->anna), u"  "_s, Qt::EditRole));
        QCOMPARE(personas().first(), u"Anna, 34"_s);
    }

    void thePlusAddsAJourneyWhoseNameIsTyped()
    {
        QSignalSpy journey(m_navigator.get(), &Navigator::journeyActivated);
        auto *plus = m_navigator->findChild<QToolButton *>(u"newJourney"_s);
        QVERIFY(plus && plus->isVisible());
        QTRY_VERIFY(plus->width() < 40);
        QTest::mouseClick(plus, Qt::LeftButton);
        QCOMPARE(m_project->all<Journey>().size(), 4);
        QCOMPARE(journey.count(), 1);
        auto *editor = m_tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Warranty"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(journeys().last(), u"Warranty"_s);
    }

    void personasAreAddedReorderedAndDeleted()
    {
        QVERIFY(!m_navigator->findChild<QToolButton *>(u"newPersona"_s));
        click(m_model->indexOf(Node::PersonaPage));
        auto *plus = m_navigator->findChild<QToolButton *>(u"newPersona"_s);
        QVERIFY(plus && plus->isVisible());
        QTest::mouseClick(plus, Qt::LeftButton);
        QCOMPARE(personas().size(), 4);
        QTest::keyClick(m_tree->viewport()->findChild<QLineEdit *>(), Qt::Key_Escape);
        m_tree->setFocus();
        m_tree->setCurrentIndex(m_model->indexOf(m_shop->chidi));
        QTest::keyClick(m_tree, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(personas().mid(0, 3), (QStringList{u"Anna, 34"_s, u"Chidi, 22"_s, u"Ben, 51"_s}));
        QCOMPARE(m_tree->currentIndex(), m_model->indexOf(m_shop->chidi));
        QTest::keyClick(m_tree, Qt::Key_Delete);
        QVERIFY(!m_project->find(m_shop->chidi));
        m_project->undo();
        QCOMPARE(personas().at(1), u"Chidi, 22"_s);
    }

    void dropsReorder_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("first to last") << 0 << 3 << QList<int>{1, 2, 0};
        QTest::newRow("first between the others") << 0 << 2 << QList<int>{1, 0, 2};
        QTest::newRow("last to first") << 2 << 0 << QList<int>{2, 0, 1};
        QTest::newRow("onto the caption") << 0 << -1 << QList<int>{1, 2, 0};
        QTest::newRow("before itself") << 1 << 1 << QList<int>{0, 1, 2};
        QTest::newRow("behind itself") << 1 << 2 << QList<int>{0, 1, 2};
    }
    void dropsReorder()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QList<int>, order);
        const Id<Journey> ids[] = {m_shop->first, m_shop->future, m_shop->refund};
        const QModelIndex section = m_model->indexOf(Node::JourneySection);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(from, 0, section)}));
        QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, to, 0, section));
        QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, m_model->indexOf(Node::PersonaPage)));
        QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, to, 0, section));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(m_model->indexOf(ids[order[row]]).row(), row);
    }

    void deletedAndRestoredElsewhere()
    {
        const QPersistentModelIndex future(m_model->indexOf(m_shop->future));
        m_project->edit(Label("Delete"), [&](Edit &e) { deleteJourney(e, m_shop->first); });
        QCOMPARE(journeys().size(), 2);
        QCOMPARE(future.row(), 0);
        m_project->undo();
        QCOMPARE(future.row(), 1);
    }

    void theMenuDuplicatesAndChangesState()
    {
        QSignalSpy journey(m_navigator.get(), &Navigator::journeyActivated);
        chooseInMenu(m_model->indexOf(m_shop->first), u"Duplicate"_s);
        QCOMPARE(m_project->all<Journey>().size(), 4);
        QCOMPARE(journeys().at(1), u"Online shop: first order (copy)"_s);
        QCOMPARE(journey.count(), 1);
        chooseInMenu(m_model->indexOf(m_shop->first), u"Future state"_s);
        QCOMPARE(m_project->find(m_shop->first)->kind, JourneyKind::Future);
        chooseInMenu(m_model->indexOf(m_shop->first), u"Delete"_s);
        QVERIFY(!m_project->find(m_shop->first));
    }

    void readOnlyOffersNoChange()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.journey"_s);
        m_project->saveCopy(path, true);
        m_tester.reset();
        const auto reader = Project::open(path, Project::Access::Read);
        m_navigator->setProject(reader.get());
        m_model = static_cast<NavigatorModel *>(m_tree->model());
        QTRY_VERIFY(!m_navigator->findChild<QToolButton *>(u"newJourney"_s)); // the other project's goes a little later
        QVERIFY(!(m_model->flags(m_model->indexOf(m_shop->first)) & Qt::ItemIsEditable));
        m_tree->setFocus();
        m_tree->setCurrentIndex(m_model->indexOf(m_shop->first));
        QTest::keyClick(m_tree, Qt::Key_Delete);
        QVERIFY(reader->find(m_shop->first));
        m_navigator->setProject(nullptr);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        if (!qEnvironmentVariableIsSet("THROUGHLINE_PICTURES"))
            QSKIP("Kept only where THROUGHLINE_PICTURES names a folder.");
        QFETCH(bool, dark);
        using Choice = ThemeSwitch::Choice;
        ThemeSwitch::instance().setChoice(dark ? Choice::Dark : Choice::Light);
        const QString file = qEnvironmentVariable("THROUGHLINE_PICTURES") + u"/navigator-%1-%2.png"_s;
        const QString theme = dark ? u"dark"_s : u"light"_s;
        QVERIFY(m_navigator->grab().save(file.arg(u"plain"_s, theme)));
        click(m_model->indexOf(Node::PersonaPage));
        m_tree->setFocus();
        m_tree->setCurrentIndex(m_model->indexOf(m_shop->ben));
        m_navigator->setPersona(m_shop->anna);
        QTest::qWait(30);
        QVERIFY(m_navigator->grab().save(file.arg(u"open"_s, theme)));
        QTest::keyClick(m_tree, Qt::Key_F2);
        QTest::qWait(30);
        QVERIFY(m_navigator->grab().save(file.arg(u"rename"_s, theme)));
        ThemeSwitch::instance().setChoice(Choice::Light);
    }

private:
    QStringList names(const QModelIndex &parent) const
    {
        QStringList result;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            result += m_model->index(row, 0, parent).data().toString();
        return result;
    }
    QStringList journeys() const { return names(m_model->indexOf(Node::JourneySection)); }
    QStringList personas() const { return names(m_model->indexOf(Node::PersonaPage)); }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualRect(index).center());
    }
    void chooseInMenu(const QModelIndex &index, const QString &text)
    {
        const QPoint place = m_tree->visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_tree->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_tree->viewport(), &event);
        const auto menus = m_tree->findChildren<QMenu *>();
        QVERIFY(!menus.isEmpty());
        for (QAction *action : menus.last()->actions()) {
            if (action->text() == text) {
                action->trigger();
                delete menus.last();
                return;
            }
        }
        QFAIL("The menu has no such entry.");
    }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    NavigatorTree *m_tree = nullptr;
    NavigatorModel *m_model = nullptr;
};

QTEST_MAIN(TestNavigator)
#include "tst_navigator.moc"
