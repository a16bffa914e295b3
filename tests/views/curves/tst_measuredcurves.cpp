#include "measuredjourney.h"
#include "shopfeedback.h"

#include "model/feedback/feedbackoperations.h"
#include "model/insight/gapwords.h"
#include "model/journey/scoreoperations.h"
#include "views/curves/curveset.h"
#include "views/curves/curvesexport.h"
#include "views/curves/curvesview.h"
#include "views/curves/measuredpainter.h"
#include "views/map/mapscene.h"
#include "views/theme/themeswitch.h"

#include <QBuffer>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;
using Views::CurvesView;
using Views::GapSample;

/** What feedback says, drawn over what the team believes. */
class TestMeasuredCurves : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Views::ThemeSwitch::instance().install(*qApp); }

    void init()
    {
        m_project = Project::inMemory();
        m_shop = std::make_unique<MeasuredJourney>(*m_project);
        m_watch = std::make_unique<EvidenceWatch>(*m_project);
        m_scene.load(*m_project, m_shop->journey);
        m_view = std::make_unique<CurvesView>();
        m_view->resize(1280, 300);
        m_view->setProject(m_project.get(), m_shop->journey, &m_scene);
        m_view->setEvidence(m_watch.get());
        m_view->alignWith(0, 1);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_plot = m_view->findChild<QWidget *>(u"curvesPlot"_s);
        m_button = m_view->findChild<QToolButton *>(u"curvesMeasured"_s);
        m_persona = {};
        QTest::keyClick(m_plot, Qt::Key_Escape); // no point has the keyboard
        m_plot->clearFocus();
    }

    void cleanup()
    {
        QToolTip::hideText();
        m_view.reset();
        m_watch.reset();
        m_project.reset();
        m_scene = Views::MapScene();
    }

    void aDotTellsAllThatWasMeasured()
    {
        hover(dot(m_shop->late));
        const QString text = toolTip();
        QVERIFY2(
            text.startsWith(u"Delivery is late: measured −1.4 (−1.6 … −1.3), n 86, Review 49, Survey 37; believed"),
            qPrintable(text));
        // All personas: Anna −1, Ben −0.5.
        QVERIFY2(text.endsWith(u"believed −0.8: customers feel worse than you think by 0.7"), qPrintable(text));
        QCOMPARE(m_plot->cursor().shape(), Qt::PointingHandCursor);
    }

    void onePersonaIsComparedWithPeopleLikeThem()
    {
        show(m_shop->anna);
        hover(dot(m_shop->late));
        QVERIFY2(toolTip().contains(u", n 20; believed −1.0:"_s), qPrintable(toolTip()));
        show(m_shop->ben);
        hover(dot(m_shop->late));
        QTRY_VERIFY(!toolTip().contains(u"measured"_s));
        QVERIFY(legend().contains(u"no feedback here names Ben, 51"_s));
    }

    void aClickAsksForThatFeedback()
    {
        QSignalSpy requested(m_view.get(), &CurvesView::feedbackRequested);
        const int before = m_project->undoCount();
        QTest::mouseClick(m_plot, Qt::LeftButton, {}, dot(m_shop->late));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<Id<Touchpoint>>(), m_shop->late);
        QCOMPARE(m_project->undoCount(), before);
        // A drag that begins there moves the map.
        QSignalSpy panned(m_view.get(), &CurvesView::panned);
        QTest::mousePress(m_plot, Qt::LeftButton, {}, dot(m_shop->late));
        QTest::mouseMove(m_plot, dot(m_shop->late) + QPoint(40, 0));
        QTest::mouseRelease(m_plot, Qt::LeftButton, {}, dot(m_shop->late) + QPoint(40, 0));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(panned.size(), 1);
    }

    void believedPointsCanStillBeDragged()
    {
        show(m_shop->anna);
        const QPoint from = pixel(m_shop->late, -1);
        const QPoint to = pixel(m_shop->late, -1.5);
        QTest::mousePress(m_plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(m_plot, (from + to) / 2);
        QTest::mouseMove(m_plot, to);
        QTest::mouseRelease(m_plot, Qt::LeftButton, {}, to);
        QCOMPARE(scoreOf(m_project->rows(), m_shop->late, m_shop->anna)->emotion, std::optional(-1.5));
        QCoreApplication::processEvents();
        hover(dot(m_shop->late));
        QVERIFY2(toolTip().contains(u"believed −1.5"_s), qPrintable(toolTip()));
    }

    void theKeyboardReachesWhatWasMeasured()
    {
        show(m_shop->anna);
        QVERIFY(m_plot->accessibleDescription().contains(u"Delivery is late: measured"_s));
        m_plot->setFocus();
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(m_plot, Qt::Key_Right);
        const QString text = m_plot->accessibleDescription();
        QVERIFY2(
            text.startsWith(
                u"Delivery is late: Anna, 34 feels bad (−1.0); measured −1.8 (−1.9 … −1.6), n 20: customers feel"_s),
            qPrintable(text));
        QSignalSpy requested(m_view.get(), &CurvesView::feedbackRequested);
        QTest::keyClick(m_plot, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QTest::keyClick(m_plot, Qt::Key_End);
        QTest::keyClick(m_plot, Qt::Key_Return); // nobody said anything there
        QCOMPARE(requested.size(), 1);
    }

    void measuredValuesCanBeHidden()
    {
        QVERIFY(m_button->isVisible());
        QVERIFY(legend().contains(u"customers, measured (95 %)"_s));
        QTest::mouseClick(m_button, Qt::LeftButton, {}, QPoint(10, m_button->height() / 2));
        QVERIFY(!m_view->isMeasuredShown());
        QVERIFY(!legend().contains(u"measured"_s));
        hover(dot(m_shop->late));
        QTRY_VERIFY(!toolTip().contains(u"measured"_s));
        m_view->setMeasuredShown(true);
        QVERIFY(m_button->isChecked());
        hover(dot(m_shop->late));
        QVERIFY(toolTip().contains(u"measured"_s));
    }

    void theMenuChoosesWhichFeedbackCounts()
    {
        QSignalSpy changed(m_view.get(), &CurvesView::scopeChanged);
        choose(u"Survey"_s);
        QCOMPARE(changed.size(), 1);
        hover(dot(m_shop->late));
        QVERIFY2(toolTip().contains(u"n 37, Survey 37;"_s), qPrintable(toolTip()));
        QCOMPARE(m_button->text(), u"Measured: Survey"_s);
        choose(u"All sources"_s);
        MetricScope scope;
        const qint64 day = 86'400'000;
        const qint64 last = QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        scope.period = Period{last - 30 * day, last};
        m_view->setScope(scope);
        QCOMPARE(m_view->scope(), scope);
        hover(dot(m_shop->late));
        QVERIFY2(toolTip().contains(u"n 10,"_s), qPrintable(toolTip()));
        QCOMPARE(m_button->text(), u"Measured: Chosen period"_s);
        choose(u"Last 12 months"_s);
        QCOMPARE(m_button->text(), u"Measured: Last 12 months"_s);
        choose(u"All time"_s);
        QVERIFY(m_view->scope().isEmpty());
    }

    void fewAnswersClaimNothing()
    {
        m_view->setBranches(Views::CurveBranches::All);
        hover(dot(m_shop->warns));
        QVERIFY2(toolTip().endsWith(u"n 3, Survey 3; believed −1.5: too few answers to tell"_s), qPrintable(toolTip()));
    }

    void followsWhatIsDoneWithFeedback()
    {
        QList<qint64> ids;
        m_watch->evidence()->forEach([&](const EvidenceItem &item) {
            if (item.place().touchpoint == m_shop->late)
                ids.append(item.id());
        });
        m_project->edit(Label("Hide"), [&](Edit &edit) { hideFeedback(edit, ids.first(80)); });
        hover(dot(m_shop->late));
        QVERIFY2(toolTip().contains(u", n 6,"_s), qPrintable(toolTip()));
        m_project->undo();
        hover(dot(m_shop->late));
        QVERIFY2(toolTip().contains(u", n 86,"_s), qPrintable(toolTip()));
    }

    void withoutAWatchThePictureIsAsIfThereWereNoFeedback()
    {
        m_view->setEvidence(nullptr);
        QVERIFY(!m_button->isVisible());
        QVERIFY(!legend().contains(u"measured"_s));
        QVERIFY(!legend().contains(u"believed"_s));
        QVERIFY(m_plot->accessibleDescription().isEmpty());
        const QImage without = grab();
        m_project->undo(); // the import
        m_view->setEvidence(m_watch.get());
        QCOMPARE(grab(), without);
        QVERIFY(!m_button->isVisible());
    }

    void nothingIsRedrawnWhereNothingChanged()
    {
        const QImage before = grab();
        Repaints repaints;
        m_plot->installEventFilter(&repaints);
        m_project->edit(Label("Answer"), [&](Edit &edit) {
            answerFeedback(edit, {m_watch->evidence()->idAt(0)}, u"Thank you."_s, u"Kim"_s);
        });
        QTest::qWait(30);
        QCOMPARE(repaints.count, 0);
        QCOMPARE(grab(), before);
    }

    void muchFeedbackIsMeasuredInAThread()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"much.journey"_s);
        m_project->saveCopy(path, true);
        const auto project = Project::open(path, Project::Access::Write);
        QList<FeedbackItem> items;
        for (int n = 0; n < 60'000; ++n) {
            FeedbackItem item;
            item.source = Source::Survey;
            item.ref = std::to_string(n);
            item.touchpoint = "Delivery is late";
            item.csat = 1 + n % 2;
            items.append(item);
        }
        addFeedback(*project, items, u"much.csv"_s);
        EvidenceWatch watch(*project);
        m_view->setProject(project.get(), m_shop->journey, &m_scene);
        m_view->setEvidence(&watch);
        m_view->setProject(project.get(), m_shop->journey, &m_scene);
        const auto isThere = [&] { return m_plot->accessibleDescription().contains(u", n 60,086"_s); };
        QTRY_VERIFY(isThere());
        m_view->setEvidence(nullptr);
        m_view->setProject(nullptr, {}, nullptr);
    }

    void gapsAreKnownOnlyBesideWhatWasMeasured()
    {
        using Values = QList<std::optional<double>>;
        const QList<QPointF> line{{0, 1}, {10, 1}, {20, 1}, {30, 1}};
        // Equal values leave no area.
        for (const auto &stretch : Views::gapStretches(line, Values{1, 1, 1, 1}, 4)) {
            for (const GapSample &sample : stretch)
                QCOMPARE(sample.measured, sample.believed);
        }
        const auto alone = Views::gapStretches(line, Values{{}, 0, {}, {}}, 4);
        QCOMPARE(alone.size(), 1);
        QCOMPARE(alone.first().first(), (GapSample{7.5, 1, 1}));
        QCOMPARE(alone.first().last(), (GapSample{12.5, 1, 1}));
        const auto two = Views::gapStretches(line, Values{0, {}, 2, 2}, 4);
        QCOMPARE(two.size(), 2);
        QCOMPARE(two[1].last(), (GapSample{30, 1, 2}));
        // Where the path goes back, lines begin anew.
        const QList<QPointF> back{{0, 1}, {10, 1}, {5, 1}, {20, 1}};
        QCOMPARE(Views::gapStretches(back, Values{0, 0, 0, 0}, 4).size(), 2);
        QCOMPARE(Views::gapStretches({}, {}, 4).size(), 0);
    }

    void theExportDrawsItAndIsTheSameEachTime()
    {
        Views::CurvesShown shown;
        const auto exported = [&](Views::MapExportOptions::Format format) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            Views::MapExportOptions options;
            options.format = format;
            shown.measured = MeasuredCurves(*FeedbackEvidence::read(m_project->rows()), shown.scope);
            Views::exportCurves(*m_project, {m_shop->journey}, buffer, options, shown);
            return buffer.data();
        };
        using enum Views::MapExportOptions::Format;
        const QByteArray svg = exported(Svg);
        QCOMPARE(exported(Svg), svg);
        QCOMPARE(exported(Pdf), exported(Pdf));
        QVERIFY(svg.contains("customers, measured (95 %)"));
        QVERIFY(svg.contains("Emotion and effort"));
        QVERIFY(svg.contains("Anna") && svg.contains("Ben") && svg.contains(", effort"));
        // What the view leaves out isn't on paper either, and it says so.
        shown.scope.sources = {Source::Phone};
        QVERIFY(!exported(Svg).contains("measured")); // nobody called
        shown.scope = {Period{0, 1'900'000'000'000}, {Source::Review}, {}};
        const QByteArray reviews = exported(Svg);
        QVERIFY(reviews.contains("customers, measured (95 %)"));
        QVERIFY2(reviews.contains("measured: 1 Jan 1970 – 17 Mar 2030, Review"), reviews);
        shown = {};
        shown.personas = {m_shop->anna};
        shown.effort = false;
        const QByteArray anna = exported(Svg);
        QVERIFY(anna.contains("Anna") && !anna.contains("Ben") && !anna.contains(", effort"));
        QVERIFY2(anna.contains(">Emotion · ") && !anna.contains("Emotion and effort"), anna);
        shown = {};
        save(exported(Png), u"/measured-export.png"_s);
        save(svg, u"/measured-export.svg"_s);
        m_project->undo();
        QVERIFY(!exported(Svg).contains("measured"));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("several");
        QTest::addColumn<bool>("all");
        QTest::newRow("light") << false << false << false;
        QTest::newRow("dark") << true << false << false;
        QTest::newRow("light-several") << false << true << false;
        QTest::newRow("light-branches") << false << false << true;
        QTest::newRow("light-narrow") << false << false << false;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(bool, several);
        QFETCH(bool, all);
        using Choice = Views::ThemeSwitch::Choice;
        Views::ThemeSwitch::instance().setChoice(dark ? Choice::Dark : Choice::Light);
        if (!several)
            show(m_shop->anna);
        if (all)
            m_view->setBranches(Views::CurveBranches::All);
        if (qstrcmp(QTest::currentDataTag(), "light-narrow") == 0)
            m_view->resize(820, 200);
        m_view->alignWith(-20, 0.94);
        const QImage image = grab();
        const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES");
        if (!folder.isEmpty())
            image.save(folder + u"/measured-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(image.pixelColor(image.width() - 2, image.height() - 2) == Views::Theme::current().surface);
        Views::ThemeSwitch::instance().setChoice(Choice::Light);
    }

private:
    struct Repaints : QObject
    {
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint;
            return false;
        }
    };

    void show(Id<Persona> persona)
    {
        m_persona = persona;
        m_view->setPersonas({persona});
    }
    QPoint pixel(Id<Touchpoint> touchpoint, double value) const
    {
        const double x = m_scene.node(m_scene.indexOf(touchpoint)).rect.center().x();
        const double half = 2.45;
        return {int(std::round(x)), int(std::round((half - value) / (2 * half) * m_plot->height()))};
    }
    /** Where the measured emotion of those who are shown is drawn. */
    QPoint dot(Id<Touchpoint> touchpoint) const
    {
        const MeasuredCurves curves(*m_watch->evidence(), m_view->scope());
        return pixel(touchpoint, curves.at(touchpoint, m_persona, Model::Measure::Emotion).value.value_or(0)) +
               QPoint(9, 0);
    }
    void hover(const QPoint &at)
    {
        QToolTip::hideText();
        QTest::mouseMove(m_plot, QPoint(2, 2));
        QTest::mouseMove(m_plot, at);
    }
    static QString toolTip()
    {
        if (!QToolTip::isVisible())
            return {};
        QTextDocument document;
        document.setHtml(QToolTip::text());
        return document.toPlainText();
    }
    QString legend() const
    {
        for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
            if (widget->accessibleName().startsWith(u"Curves shown"))
                return widget->accessibleName();
        }
        return {};
    }
    void choose(const QString &name)
    {
        QMenu *menu = m_button->menu();
        menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
        for (QAction *action : menu->actions()) {
            if (action->text() == name) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        qFatal("The menu has no “%s”.", qPrintable(name));
    }
    QImage grab()
    {
        QTest::qWait(40);
        return m_view->grab().toImage();
    }
    static void save(const QByteArray &bytes, const QString &name)
    {
        const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES");
        QFile file(folder + name);
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<MeasuredJourney> m_shop;
    std::unique_ptr<EvidenceWatch> m_watch;
    Views::MapScene m_scene;
    std::unique_ptr<CurvesView> m_view;
    Id<Persona> m_persona;
    QWidget *m_plot = nullptr;
    QToolButton *m_button = nullptr;
};

QTEST_MAIN(TestMeasuredCurves)
#include "tst_measuredcurves.moc"
