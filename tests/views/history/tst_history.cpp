#include "shop.h"

#include "model/journey/scoreoperations.h"
#include "model/journey/touchpointoperations.h"
#include "model/store/clock.h"
#include "views/history/changewords.h"
#include "views/history/historymodel.h"
#include "views/history/historypage.h"
#include "views/history/historysteps.h"
#include "views/theme/themeswitch.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        ThemeSwitch::instance().install(*qApp);
        Project::setAuthor(u"Kim"_s);
    }
    void init()
    {
        m_project = Project::inMemory();
        m_shop = std::make_unique<Shop>(*m_project);
        m_page = std::make_unique<HistoryPage>();
        m_page->resize(960, 620);
        m_page->setProject(m_project.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_list = m_page->findChild<QListView *>();
        m_model = static_cast<HistoryModel *>(m_list->model());
        m_tester =
            std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_project.reset();
    }

    void stepsFollowUndoAndRedo_data()
    {
        QTest::addColumn<QString>("deeds");    // e: edit, u: undo, r: redo
        QTest::addColumn<QList<int>>("steps"); // numbers of the edits, from 1
        QTest::addColumn<int>("current");
        QTest::newRow("nothing") << QString() << QList<int>{} << 0;
        QTest::newRow("edits") << u"eee"_s << QList<int>{1, 2, 3} << 3;
        QTest::newRow("undone") << u"eeeuu"_s << QList<int>{1, 2, 3} << 1;
        QTest::newRow("redone") << u"eeeuur"_s << QList<int>{1, 2, 3} << 2;
        QTest::newRow("undone again") << u"eeuruuu"_s.left(6) << QList<int>{1, 2} << 0;
        QTest::newRow("replaced") << u"eeuue"_s << QList<int>{3} << 1;
        QTest::newRow("replaced in part") << u"eeueu"_s << QList<int>{1, 3} << 1;
    }
    void stepsFollowUndoAndRedo()
    {
        QFETCH(QString, deeds);
        QFETCH(QList<int>, steps);
        QFETCH(int, current);
        const auto project = Project::inMemory();
        QList<Id<Entry>> edits;
        for (const QChar deed : deeds) {
            if (deed == u'e') {
                project->edit(Label("Name"), [&](Edit &e) {
                    e.set(Id<ProjectInfo>{1}, &ProjectInfo::name, QString::number(edits.size()) + u'x');
                });
                edits += project->history().last().id;
            } else if (deed == u'u') {
                project->undo();
            } else {
                project->redo();
            }
        }
        const HistorySteps found = HistorySteps::of(project->history());
        QList<Id<Entry>> wanted;
        for (const int step : steps)
            wanted += edits[step - 1];
        QCOMPARE(found.ids, wanted);
        QCOMPARE(found.current, current);
        QCOMPARE(found.current, project->undoCount());
        QCOMPARE(found.ids.size(), project->undoCount() + project->redoCount());
    }

    void newestFirstWithWhoAndWhen()
    {
        rename(u"A"_s);
        QCOMPARE(labels(), (QStringList{u"Rename A"_s, u"Fill"_s}));
        QCOMPARE(m_model->index(0).data(HistoryModel::BylineRole).toString(), u"Kim · just now"_s);
        QVERIFY(m_model->index(0).data(HistoryModel::CurrentRole).toBool());
    }

    void undoneIsDimmedAndUndosAreShownOnRequest()
    {
        rename(u"A"_s);
        QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
        QCOMPARE(labels(), (QStringList{u"Rename A"_s, u"Fill"_s}));
        QVERIFY(!m_model->index(0).data(HistoryModel::InEffectRole).toBool());
        QVERIFY(m_model->index(1).data(HistoryModel::CurrentRole).toBool());
        m_page->findChild<QCheckBox *>()->click();
        QCOMPARE(labels(), (QStringList{u"Undo: Rename A"_s, u"Rename A"_s, u"Fill"_s}));
        QTest::mouseClick(button(u"Redo"_s), Qt::LeftButton);
        QCOMPARE(labels().first(), u"Redo: Rename A"_s);
        QVERIFY(m_model->index(2).data(HistoryModel::InEffectRole).toBool());
        QVERIFY(!button(u"Redo"_s)->isEnabled());
    }

    void theSliderGoesToAnyStep()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            rename(name);
        auto *slider = m_page->findChild<QSlider *>();
        QCOMPARE(slider->maximum(), 4);
        QCOMPARE(slider->value(), 4);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Left);
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(m_project->find(m_shop->late)->name, u"A"_s);
        QTest::keyClick(slider, Qt::Key_Home);
        QVERIFY(!m_project->find(m_shop->late));
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(m_project->find(m_shop->late)->name, u"C"_s);
        QCOMPARE(labels().size(), 4);
    }

    void aStepIsGoneToFromTheList()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            rename(name);
        m_list->setCurrentIndex(m_model->index(2));
        auto *go = m_page->findChild<QPushButton *>(u"go"_s);
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(m_project->find(m_shop->late)->name, u"A"_s);
        QVERIFY(!go->isEnabled());
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Up);
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(m_project->find(m_shop->late)->name, u"B"_s);
    }

    void whatWasReplacedCannotBeReached()
    {
        rename(u"A"_s);
        m_project->undo();
        rename(u"B"_s);
        m_list->setCurrentIndex(m_model->index(1));
        QCOMPARE(m_model->index(1).data().toString(), u"Rename A"_s);
        QVERIFY(!m_page->findChild<QPushButton *>(u"go"_s)->isEnabled());
    }

    void typingGrowsTheNewestEntry()
    {
        qint64 time = 1'700'000'000'000;
        setClock([&] { return time; });
        for (const QString &name : {u"a"_s, u"ab"_s, u"abc"_s}) {
            time += 500;
            m_project->edit(
                Label("Type"), [&](Edit &e) { e.set(m_shop->late, &Touchpoint::name, name); }, Join(m_shop->late));
        }
        QCOMPARE(labels(), (QStringList{u"Type"_s, u"Fill"_s}));
        setClock({});
    }

    void filters()
    {
        rename(u"Anna's wish"_s);
        rename(u"Ben"_s);
        auto *filter = m_page->findChild<QLineEdit *>();
        QTest::keyClicks(filter, u"wish REN"_s);
        QCOMPARE(labels(), QStringList{u"Rename Anna's wish"_s});
        rename(u"Wish again"_s);
        QCOMPARE(labels().size(), 2);
        filter->setText(u"kim"_s);
        QCOMPARE(labels().size(), 4);
        filter->setText(u"nobody"_s);
        QCOMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 2);
    }

    void tellsHowToBegin()
    {
        const auto project = Project::inMemory();
        m_page->setProject(project.get());
        QCOMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 1);
        m_page->setProject(m_project.get());
        QCOMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 0);
    }

    void saysWhatChanged()
    {
        m_project->edit(Label("Change"), [&](Edit &e) {
            e.set(m_shop->late, &Touchpoint::channel, m_shop->phone);
            e.set(m_shop->late, &Touchpoint::pain, false);
            setScore(e, m_shop->late, m_shop->anna, 1, 5);
            removeTouchpoints(e, {m_shop->help});
        });
        const QList<ChangeLine> lines = changeWords(*m_project, m_project->changesOf(m_project->history().last().id));
        const QList<ChangeLine> wanted{{u"Touchpoints: 1 changed, 1 removed"_s, false},
                                       {u"“Delivery is late”: Channel, Pain point"_s, true},
                                       {u"Connections: 1 removed"_s, false},
                                       {u"Scores: 1 changed, 1 removed"_s, false},
                                       {u"“Delivery is late” for “Anna, 34”: Emotion"_s, true}};
        for (int i = 0; i < lines.size() && i < wanted.size(); ++i)
            QCOMPARE(lines[i].text, wanted[i].text);
        QCOMPARE(lines, wanted);
        m_list->setCurrentIndex(m_model->index(0));
        QVERIFY(m_page->findChild<QLabel *>(u"changes"_s)->text().contains(u"Touchpoints: 1 changed"_s));
    }

    void labelsAreNoMarkup()
    {
        rename(u"<b>x</b> 日本語"_s);
        m_list->setCurrentIndex(m_model->index(0));
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aHundredThousandEntries()
    {
        m_tester.reset(); // it looks at every row after every change
        QList<Entry> history;
        for (int i = 0; i < 100'000; ++i) {
            Entry entry;
            entry.id = Id<Entry>{i + 1};
            entry.seq = i + 1;
            entry.time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i * 60'000LL, Qt::UTC);
            entry.author = u"Kim"_s;
            entry.label = Label(u"Rename %1"_s, {u"touchpoint %1"_s.arg(i)});
            history += entry;
        }
        QElapsedTimer timer;
        timer.start();
        m_model->setHistory(history);
        m_list->viewport()->repaint();
        const qint64 shown = timer.restart();
        history.last().inEffect = false;
        m_model->setHistory(history);
        m_list->viewport()->repaint();
        const qint64 updated = timer.restart();
        m_model->setFilter(u"99999"_s);
        const qint64 filtered = timer.elapsed();
        QCOMPARE(m_model->rowCount(), 1);
        qInfo("100,000 entries: shown in %lld ms, one more step %lld ms, filtered in %lld ms", shown, updated,
              filtered);
        QVERIFY(shown < 2000 && updated < 1000 && filtered < 5000);
    }

    void readOnlyOnlyTells()
    {
        rename(u"A"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.journey"_s);
        m_project->saveCopy(path, true);
        const auto reader = Project::open(path, Project::Access::Read);
        m_page->setProject(reader.get());
        QCOMPARE(labels().size(), 2);
        QVERIFY(!m_page->findChild<QSlider *>()->isEnabled());
        QVERIFY(!button(u"Undo"_s)->isEnabled());
        m_list->setCurrentIndex(m_model->index(1));
        QVERIFY(!m_page->findChild<QPushButton *>(u"go"_s)->isEnabled());
        m_page->setProject(nullptr);
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
        for (int i = 0; i < 12; ++i)
            rename(u"“Step number %1”"_s.arg(i));
        for (int i = 0; i < 4; ++i)
            m_project->undo();
        m_list->setFocus();
        m_list->setCurrentIndex(m_model->index(6));
        QTest::qWait(30);
        const QString file = qEnvironmentVariable("THROUGHLINE_PICTURES") + u"/history-%1.png"_s;
        QVERIFY(m_page->grab().save(file.arg(dark ? u"dark"_s : u"light"_s)));
        const auto project = Project::inMemory();
        m_page->setProject(project.get());
        QVERIFY(m_page->grab().save(file.arg(dark ? u"empty-dark"_s : u"empty-light"_s)));
        m_page->setProject(m_project.get());
        ThemeSwitch::instance().setChoice(Choice::Light);
    }

private:
    void rename(const QString &name)
    {
        m_project->edit(Label("Rename %1", {name}), [&](Edit &e) { e.set(m_shop->late, &Touchpoint::name, name); });
    }
    QStringList labels() const
    {
        QStringList result;
        for (int row = 0; row < m_model->rowCount(); ++row)
            result += m_model->index(row).data().toString();
        return result;
    }
    QToolButton *button(const QString &text) const
    {
        for (auto *button : m_page->findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("There is no such button.");
    }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<HistoryPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QListView *m_list = nullptr;
    HistoryModel *m_model = nullptr;
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
