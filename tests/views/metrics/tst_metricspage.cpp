#include "metricsproject.h"
#include "shopfeedback.h"

#include "model/feedback/evidencewatch.h"
#include "model/feedback/feedbackfilter.h"
#include "model/insight/projectmetrics.h"
#include "model/store/clock.h"
#include "views/curves/trendchart.h"
#include "views/metrics/chipbutton.h"
#include "views/metrics/computationdialog.h"
#include "views/metrics/metriccard.h"
#include "views/metrics/metricspage.h"
#include "views/metrics/observationsdialog.h"
#include "views/metrics/ownmetricdialog.h"
#include "views/metrics/targetdialog.h"
#include "views/metrics/textlink.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

class TestMetricsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        ThemeSwitch::instance().setChoice(ThemeSwitch::Choice::Light);
        ThemeSwitch::instance().install(*qApp);
        setClock([] { return QDateTime(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch(); });
        qRegisterMetaType<FeedbackFilter>();
    }
    void init()
    {
        m_project = Project::inMemory();
        m_content = std::make_unique<MetricsProject>(*m_project);
        show();
    }
    void cleanup()
    {
        m_page.reset();
        m_watch.reset();
        m_project.reset();
    }

    void aCardForEachMetricThatHasAValue()
    {
        QCOMPARE(titles(), (QStringList{u"NPS"_s, u"CSAT"_s, u"CES"_s, u"CES (share of 5–7)"_s, u"Churn rate"_s,
                                        u"First-contact resolution"_s, u"First response time"_s, u"Ticket volume"_s}));
        const BoardMetric &churn = card(u"Churn rate"_s)->content().metric;
        QVERIFY(churn.isObserved);
        QCOMPARE(churn.trend.size(), 12);
        QVERIFY(!card(u"NPS"_s)->content().metric.isObserved);
        QCOMPARE(figure(u"Churn rate"_s), u"2.2 %"_s);
    }

    void aTargetIsSetAndItsStateSaid()
    {
        click(link(u"NPS"_s, u"target"_s));
        auto *dialog = m_page->findChild<TargetDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"400"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // off the scale
        field->selectAll();
        QTest::keyClicks(field, u"95"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(link(u"NPS"_s, u"target"_s)->text(), u"▼ missed · target 95"_s);
        QCOMPARE(m_project->undoLabel().english(), u"Set the target of “NPS”"_s);
        QCOMPARE(m_project->all<MetricTarget>().first().journey, m_content->shop.first);
        m_project->undo();
        QTRY_COMPARE(link(u"NPS"_s, u"target"_s)->text(), u"Set a target"_s);
    }

    void aTargetIsRemoved()
    {
        m_project->edit(Label("Target"), [&](Edit &edit) {
            setTarget(edit, u"NPS"_s, {m_content->shop.first, {}, {}}, -90);
        });
        QTRY_COMPARE(link(u"NPS"_s, u"target"_s)->text(), u"▲ met · target −90"_s);
        click(link(u"NPS"_s, u"target"_s));
        auto *dialog = m_page->findChild<TargetDialog *>();
        QTest::mouseClick(buttonCalled(dialog, u"Remove target"_s), Qt::LeftButton);
        QTRY_COMPARE(link(u"NPS"_s, u"target"_s)->text(), u"Set a target"_s);
        QVERIFY(m_project->all<MetricTarget>().isEmpty());
    }

    void aPeriodIsPicked()
    {
        const qint64 before = card(u"Ticket volume"_s)->content().metric.value.n;
        choose(u"period"_s, u"Last 3 months"_s);
        QTRY_VERIFY(card(u"Ticket volume"_s)->content().metric.value.n < before);
        QCOMPARE(card(u"Ticket volume"_s)->content().unit, PeriodUnit::Week);
        choose(u"period"_s, u"From … to …"_s);
        const auto fields = m_page->findChildren<QDateEdit *>();
        QCOMPARE(fields.size(), 2);
        QVERIFY(fields[0]->isVisible());
        fields[0]->setDate(QDate(2026, 6, 1));
        fields[1]->setDate(QDate(2026, 6, 30));
        QTRY_COMPARE(card(u"Churn rate"_s)->content().metric.value.hits, std::optional<qint64>(68));
        QCOMPARE(chip(u"period"_s)->text(), u"1 Jun 2026 – 30 Jun 2026"_s);
    }

    void whatWasChosenStaysWhileThePageLives()
    {
        choose(u"period"_s, u"Last 30 days"_s);
        choose(u"persona"_s, u"Ben, 51"_s);
        m_page->hide();
        m_page->show();
        m_project->edit(Label("Rename"),
                        [&](Edit &edit) { edit.set(m_content->shop.first, &Journey::title, u"Bestellung"_s); });
        QTRY_COMPARE(chip(u"place"_s)->text(), u"Bestellung"_s);
        QCOMPARE(chip(u"period"_s)->text(), u"Last 30 days"_s);
        QCOMPARE(chip(u"persona"_s)->text(), u"Ben, 51"_s);
    }

    void everythingIsShownWhereTheLastTwelveMonthsAreEmpty()
    {
        QCOMPARE(chip(u"period"_s)->text(), u"Last 12 months"_s);
        setClock([] { return QDateTime(QDate(2031, 1, 1), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch(); });
        show();
        QCOMPARE(chip(u"period"_s)->text(), u"Everything"_s);
        QVERIFY(!titles().isEmpty());
        initTestCase();
    }

    void sourcesAreTickedOffInTheOpenMenu()
    {
        QMenu *const menu = open(u"sources"_s);
        clickIn(menu, u"Survey"_s);
        QVERIFY(menu->isVisible());
        QTRY_VERIFY(!titles().contains(u"Ticket volume"_s));
        clickIn(menu, u"E-mail"_s);
        QTRY_VERIFY(titles().contains(u"Ticket volume"_s));
        QCOMPARE(chip(u"sources"_s)->text(), u"2 sources"_s);
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void aPlaceIsChosenDownToTheTouchpoint()
    {
        QMenu *const menu = open(u"place"_s);
        QMenu *const journey = subMenu(menu, u"Online shop: first order"_s);
        QMenu *const stage = subMenu(journey, u"Retention"_s);
        actionIn(stage, u"Delivery is late"_s)->trigger();
        menu->close();
        QTRY_COMPARE(chip(u"place"_s)->text(), u"Delivery is late"_s);
        QTRY_VERIFY(card(u"NPS"_s)->content().metric.value.value < -50);
        QVERIFY(!titles().contains(u"Churn rate"_s)); // it was observed of the journey
    }

    void aMetricOfOnesOwnIsAddedAndTypedAndUndone()
    {
        QTest::mouseClick(button(u"newMetric"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<OwnMetricDialog *>();
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<QLineEdit *>();
        QTest::keyClick(fields[0], Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // it needs a name
        QTest::keyClicks(fields[0], u"Parcels on time"_s);
        QTest::keyClicks(fields[1], u"%"_s);
        QTest::keyClicks(fields[2], u"0"_s);
        QTest::keyClicks(fields[3], u"100"_s);
        QTest::keyClick(fields[3], Qt::Key_Return);
        QTRY_VERIFY(titles().contains(u"Parcels on time"_s));
        QCOMPARE(m_project->undoLabel().english(), u"Add metric “Parcels on time”"_s);
        // It comes last, and into view.
        const MetricCard *added = card(u"Parcels on time"_s);
        QTRY_VERIFY(added->visibleRegion().contains(added->rect().center()));

        QTest::mouseClick(card(u"Parcels on time"_s)->findChild<QPushButton *>(u"addValue"_s), Qt::LeftButton);
        auto *values = m_page->findChild<ObservationsDialog *>();
        QVERIFY(values);
        const auto cells = values->findChildren<QLineEdit *>();
        QTest::keyClicks(field(cells, u"Value"_s), u"130"_s);
        QTest::keyClick(field(cells, u"Value"_s), Qt::Key_Return);
        QVERIFY(shows(values, u"130 is off the scale: 0 … 100 %."_s));
        QCOMPARE(m_project->all<StoredObservation>().size(), 12);
        field(cells, u"Value"_s)->clear();
        QTest::keyClicks(field(cells, u"Numerator"_s), u"45"_s);
        QTest::keyClicks(field(cells, u"Denominator"_s), u"50"_s);
        QTest::keyClick(field(cells, u"Denominator"_s), Qt::Key_Return);
        QTRY_COMPARE(figure(u"Parcels on time"_s), u"90 %"_s);
        values->reject();

        m_project->undo();
        QTRY_VERIFY(card(u"Parcels on time"_s)->findChild<QPushButton *>(u"addValue"_s)->isVisible());
        m_project->undo();
        QTRY_VERIFY(!titles().contains(u"Parcels on time"_s));
    }

    void aValueIsChangedAndRemovedInTheList()
    {
        choose(u"period"_s, u"Everything"_s);
        click(link(u"Churn rate"_s, u"figure"_s)); // what it was made of
        auto *dialog = m_page->findChild<ObservationsDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>();
        QAbstractItemModel *const model = table->model();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 12);
        QCOMPARE(model->index(0, 0).data().toString(), u"10 Nov 2026"_s); // newest first
        table->setCurrentIndex(model->index(0, 3));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"3000"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(model->index(0, 3).data().toString(), u"3,000"_s);
        QTRY_COMPARE(figure(u"Churn rate"_s), u"10 %"_s);

        table->selectRow(0);
        QTest::mouseClick(buttonCalled(dialog, u"Remove"_s), Qt::LeftButton);
        QCOMPARE(model->rowCount(), 11);
        QCOMPARE(m_project->undoLabel().english(), u"Remove a value of “Churn rate”"_s);
        m_project->undo();
        QCOMPARE(model->rowCount(), 12);
    }

    void aMetricIsRemovedFromItsMenu()
    {
        m_project->edit(Label("Own"), [](Edit &edit) {
            OwnMetric metric;
            metric.word = metric.name = u"Love & hate"_s;
            edit.insert(metric);
        });
        QTRY_VERIFY(titles().contains(u"Love & hate"_s));
        click(card(u"Love & hate"_s)->findChild<QToolButton *>(u"more"_s));
        clickIn(card(u"Love & hate"_s)->findChild<QMenu *>(), u"Remove “Love && hate”"_s);
        QTRY_VERIFY(!titles().contains(u"Love & hate"_s));
        QVERIFY(m_project->all<OwnMetric>().isEmpty());
    }

    void howANumberIsComputed()
    {
        QSignalSpy manual(m_page.get(), &MetricsPage::manualRequested);
        click(link(u"NPS"_s, u"computation"_s));
        auto *dialog = m_page->findChild<ComputationDialog *>();
        QVERIFY(dialog);
        QStringList texts;
        for (const auto *label : dialog->findChildren<PlainLabel *>())
            texts += label->text();
        QVERIFY(texts.contains(u"−100 … +100"_s));
        QVERIFY(texts.contains(u"Higher is better"_s));
        QVERIFY(texts.contains(u"29 Nov 2025 – 28 Nov 2026"_s));
        QVERIFY(texts.filter(u"Reichheld"_s).size() == 1);
        QTest::mouseClick(buttonCalled(dialog, u"Read more in the manual"_s), Qt::LeftButton);
        QCOMPARE(manual.size(), 1);
        QCOMPARE(manual.first().first().toString(), u"experience"_s);
    }

    void aFigureOpensItsFeedback()
    {
        QSignalSpy spy(m_page.get(), &MetricsPage::feedbackRequested);
        choose(u"persona"_s, u"Anna, 34"_s);
        QTRY_VERIFY(titles().contains(u"CSAT"_s));
        click(link(u"CSAT"_s, u"figure"_s));
        QCOMPARE(spy.size(), 1);
        const auto filter = spy.first().first().value<FeedbackFilter>();
        QCOMPARE(filter.journey, m_content->shop.first);
        QCOMPARE(filter.persona, m_content->shop.anna);
        QVERIFY(filter.period);
        const auto found = filtered(*m_watch->evidence(), m_project->rows(), filter);
        QCOMPARE(qint64(found.size()), card(u"CSAT"_s)->content().metric.value.n); // those, and no others
        QVERIFY(found.size() > 5);
    }

    void aPointOfATrendOpensItsFeedback()
    {
        QSignalSpy spy(m_page.get(), &MetricsPage::feedbackRequested);
        auto *chart = card(u"Ticket volume"_s)->findChild<TrendChart *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        const auto filter = spy.first().first().value<FeedbackFilter>();
        QVERIFY(filter.period->days() >= 28 && filter.period->days() <= 31);
    }

    void touchpointsAreSortedByAClickOnTheHeader()
    {
        auto *table = m_page->findChild<QTableView *>(u"scores"_s);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 4);
        QHeaderView *const header = table->horizontalHeader();
        const QPoint csat(header->sectionViewportPosition(2) + 40, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, csat);
        const auto name = [&](int row) { return table->model()->index(row, 0).data().toString(); };
        const QString first = name(0);
        const QString last = name(3);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, csat);
        QCOMPARE(name(0), last);
        QCOMPARE(name(3), first);
    }

    void aClickSelectsATouchpointAndAnotherOpensItsFeedback()
    {
        QSignalSpy selected(m_page.get(), &MetricsPage::touchpointActivated);
        QSignalSpy opened(m_page.get(), &MetricsPage::feedbackRequested);
        auto *list = m_page->findChild<QListView *>(u"gaps"_s);
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->findChild<QScrollArea *>(u"board"_s)->ensureWidgetVisible(list);
        const QPoint row = list->visualRect(list->model()->index(1, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(opened.size(), 0);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(opened.size(), 1);
        const auto id = selected.first().first().value<Id<Touchpoint>>();
        QCOMPARE(opened.first().first().value<FeedbackFilter>().touchpoint, id);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(selected.size(), 2);
    }

    void theWidestGapComesFirst()
    {
        auto *list = m_page->findChild<QListView *>(u"gaps"_s);
        const QString first = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(first.contains(u"than you think by"_s), qPrintable(first));
    }

    void theSelectionSurvivesNewNumbers()
    {
        auto *list = m_page->findChild<QListView *>(u"gaps"_s);
        list->setCurrentIndex(list->model()->index(3, 0));
        const QString chosen = list->currentIndex().data().toString();
        QSignalSpy reset(list->model(), &QAbstractItemModel::modelReset);
        m_project->edit(Label("Rename"),
                        [&](Edit &edit) { edit.set(m_content->shop.anna, &Persona::name, u"Anna"_s); });
        QTRY_VERIFY(!reset.isEmpty());
        QCOMPARE(list->currentIndex().data().toString(), chosen);
    }

    void anEmptyProjectSaysHowToBegin()
    {
        m_page.reset();
        m_watch.reset();
        m_project = Project::inMemory();
        const Shop shop(*m_project);
        show(shop.first);
        auto *pages = m_page->findChild<QStackedWidget *>();
        QTRY_COMPARE(pages->currentIndex(), 1);
        QSignalSpy import(m_page.get(), &MetricsPage::importValuesRequested);
        QTest::mouseClick(pages->currentWidget()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(import.size(), 1);

        // One of the program's metrics gets a value by typing.
        QTest::mouseClick(button(u"newMetric"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<OwnMetricDialog *>();
        auto *kind = dialog->findChild<ChoiceBox *>();
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down); // NPS
        QTest::mouseClick(buttonCalled(dialog, u"Add metric"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<ObservationsDialog *>());
        auto *values = m_page->findChild<ObservationsDialog *>();
        auto *value = field(values->findChildren<QLineEdit *>(), u"Value"_s);
        QTest::keyClicks(value, u"-12"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(titles(), QStringList{u"NPS"_s});
        QCOMPARE(figure(u"NPS"_s), u"−12"_s);
        QCOMPARE(pages->currentIndex(), 0);
    }

    void whereNothingFitsEverythingIsOffered()
    {
        choose(u"persona"_s, u"Chidi, 22"_s);
        auto *pages = m_page->findChild<QStackedWidget *>();
        QTRY_COMPARE(pages->currentIndex(), 2);
        QTest::mouseClick(pages->currentWidget()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(pages->currentIndex(), 0);
        QCOMPARE(chip(u"place"_s)->text(), u"Whole project"_s);
        QCOMPARE(chip(u"persona"_s)->text(), u"All personas"_s);
    }

    void aLargeProjectIsCountedInAThread()
    {
        QTemporaryDir folder;
        m_page.reset();
        m_watch.reset();
        m_project = Project::create(folder.filePath(u"large.journey"_s), {u"Large"_s, {}, {}, {}});
        m_content = std::make_unique<MetricsProject>(*m_project, 21'000);
        m_watch = std::make_unique<EvidenceWatch>(*m_project);
        QTRY_COMPARE_WITH_TIMEOUT(m_watch->evidence()->count(), size_t(21'000), 20'000);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(titles().contains(u"NPS"_s), 20'000);
        const auto before = card(u"NPS"_s)->content().metric.value;
        choose(u"persona"_s, u"Anna, 34"_s);
        QCOMPARE(card(u"NPS"_s)->content().metric.value.n, before.n); // until the new ones are there
        QTRY_VERIFY_WITH_TIMEOUT(card(u"NPS"_s)->content().metric.value.n < before.n, 20'000);
        m_page.reset();
        m_watch.reset();
        m_project.reset();
    }

    void theProjectMayGoWhileThePageStays()
    {
        click(link(u"NPS"_s, u"target"_s));
        m_page->setProject(nullptr, nullptr);
        m_watch.reset();
        m_project.reset();
        QVERIFY(titles().isEmpty());
        QTest::qWait(20);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("count");
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1068, 660), QSize(1440, 900), QSize(1708, 1000), QSize(760, 900)})
                QTest::addRow("%s-%d", dark ? "dark" : "light", size.width()) << dark << size << 400;
            QTest::addRow("%s-many", dark ? "dark" : "light") << dark << QSize(1440, 900) << 6000;
        }
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(int, count);
        if (count > 400)
            addFeedback(*m_project, shopFeedback(count), u"more.csv"_s);
        ThemeSwitch::instance().setChoice(dark ? ThemeSwitch::Choice::Dark : ThemeSwitch::Choice::Light);
        m_project->edit(Label("Targets"), [&](Edit &edit) {
            const MetricPlace place{m_content->shop.first, {}, {}};
            setTarget(edit, u"NPS"_s, place, 40);
            setTarget(edit, u"CSAT"_s, place, 52);
            setTarget(edit, u"CHURN"_s, place, 2);
            setTarget(edit, u"FRT"_s, place, 240);
            setTarget(edit, u"FCR"_s, place, 73);
            OwnMetric own;
            own.word = own.name = u"Parcels on time"_s;
            own.unit = u"%"_s;
            edit.insert(own);
        });
        m_page->resize(size);
        QTest::qWait(150);
        for (const MetricCard *shown : m_page->findChildren<MetricCard *>())
            QVERIFY(shown->width() > 200 && shown->height() > 100);
        const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES");
        if (!folder.isEmpty()) {
            const QString name = folder + u"/metrics-"_s + QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(m_page->grab().save(name + u".png"_s));
            if (size.width() == 1440 && count == 400) {
                click(link(u"NPS"_s, u"computation"_s));
                QVERIFY(m_page->findChild<ComputationDialog *>()->grab().save(name + u"-computation.png"_s));
                click(link(u"NPS"_s, u"target"_s));
                QVERIFY(m_page->findChild<TargetDialog *>()->grab().save(name + u"-target.png"_s));
                QTest::mouseClick(button(u"newMetric"_s), Qt::LeftButton);
                QVERIFY(m_page->findChild<OwnMetricDialog *>()->grab().save(name + u"-new.png"_s));
                click(link(u"Churn rate"_s, u"figure"_s));
                QTest::qWait(30);
                QVERIFY(m_page->findChild<ObservationsDialog *>()->grab().save(name + u"-values.png"_s));
            }
        }
        ThemeSwitch::instance().setChoice(ThemeSwitch::Choice::Light);
    }

private:
    void show(Id<Journey> journey = {})
    {
        if (!m_watch)
            m_watch = std::make_unique<EvidenceWatch>(*m_project);
        m_page = std::make_unique<MetricsPage>();
        m_page->resize(1440, 900);
        m_page->setProject(m_project.get(), m_watch.get());
        m_page->setJourney(journey ? journey : m_content->shop.first);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    QStringList titles() const
    {
        QStringList result;
        for (const MetricCard *card : cards())
            result += card->content().metric.title;
        return result;
    }
    QList<MetricCard *> cards() const
    {
        QList<MetricCard *> result;
        const auto *holder = m_page->findChild<MetricCard *>();
        const QLayout *grid = holder ? holder->parentWidget()->layout() : nullptr;
        for (int n = 0; grid && n < grid->count(); ++n)
            result += static_cast<MetricCard *>(grid->itemAt(n)->widget());
        return result;
    }
    MetricCard *card(const QString &title) const
    {
        for (MetricCard *card : cards()) {
            if (card->content().metric.title == title)
                return card;
        }
        qFatal("There is no card for %s.", qPrintable(title));
    }
    TextLink *link(const QString &title, const QString &name) const { return card(title)->findChild<TextLink *>(name); }
    QString figure(const QString &title) const
    {
        QString text = link(title, u"figure"_s)->text();
        return text.replace(QChar(QChar::Nbsp), u' ');
    }
    void click(QWidget *widget) const
    {
        m_page->findChild<QScrollArea *>(u"board"_s)->ensureWidgetVisible(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    static QPushButton *buttonCalled(const QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("There is no button %s.", qPrintable(text));
    }
    static bool shows(const QWidget *in, const QString &text)
    {
        const auto labels = in->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
            return label->isVisible() && label->text().replace(QChar(QChar::Nbsp), u' ') == text;
        });
    }
    static QLineEdit *field(const QList<QLineEdit *> &fields, const QString &name)
    {
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == name)
                return field;
        }
        qFatal("There is no field %s.", qPrintable(name));
    }
    ChipButton *chip(const QString &name) const { return m_page->findChild<ChipButton *>(name); }
    QMenu *open(const QString &name) const
    {
        QTest::mouseClick(chip(name), Qt::LeftButton);
        return chip(name)->menu();
    }
    static QAction *actionIn(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("There is no action %s.", qPrintable(text));
    }
    static QMenu *subMenu(const QMenu *menu, const QString &text)
    {
        QMenu *const result = actionIn(menu, text)->menu();
        emit result->aboutToShow();
        return result;
    }
    static void clickIn(QMenu *menu, const QString &text)
    {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(actionIn(menu, text)).center());
    }
    void choose(const QString &name, const QString &text) const { clickIn(open(name), text); }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<MetricsProject> m_content;
    std::unique_ptr<EvidenceWatch> m_watch;
    std::unique_ptr<MetricsPage> m_page;
};

QTEST_MAIN(TestMetricsPage)
#include "tst_metricspage.moc"
