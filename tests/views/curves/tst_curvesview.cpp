#include "model/journey/participant.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/stageoperations.h"
#include "views/curves/curvesview.h"
#include "views/map/mapscene.h"
#include "views/theme/themeswitch.h"

#include <QComboBox>
#include <QtTest>

using namespace Model;
using Views::CurvesView;

/** What a user does with the curves, by mouse and keyboard on the real widget. */
class TestCurvesView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Views::ThemeSwitch::instance().install(*qApp); }

    void init()
    {
        m_project = Project::inMemory();
        m_project->edit("Fill", [this](Edit &edit) {
            Journey journey;
            journey.rank = Rank::after({});
            m_journey = edit.insert(journey);
            Rank rank;
            for (const char *name : {"Anna", "Ben"}) {
                Persona persona;
                rank = Rank::after(rank);
                persona.rank = rank;
                persona.name = QString::fromLatin1(name);
                persona.color = Views::Theme::personaColor(int(m_personas.size()));
                m_personas.append(edit.insert(persona));
                Participant participant;
                participant.journey = m_journey;
                participant.persona = m_personas.last();
                participant.rank = rank;
                edit.insert(participant);
            }
            Stage stage;
            stage.journey = m_journey;
            stage.rank = Rank::after({});
            stage.name = QStringLiteral("Decision");
            const Id<Stage> stageId = edit.insert(stage);
            const double emotions[] = {1, 1.5, -1.5, 0, 2};
            Id<Touchpoint> before;
            for (int i = 0; i < 5; ++i) {
                Touchpoint touchpoint;
                touchpoint.journey = m_journey;
                touchpoint.stage = stageId;
                touchpoint.column = i;
                rank = Rank::after(rank);
                touchpoint.rank = rank;
                touchpoint.name = QStringLiteral("Step %1 <b>").arg(i);
                m_touchpoints.append(edit.insert(touchpoint));
                setScore(edit, m_touchpoints.last(), m_personas[0], emotions[i], 1 + i);
                setScore(edit, m_touchpoints.last(), m_personas[1], emotions[i] / 2, 6 - i);
                if (before) {
                    Connection connection;
                    connection.journey = m_journey;
                    connection.rank = rank;
                    connection.from = before;
                    connection.to = m_touchpoints.last();
                    edit.insert(connection);
                }
                before = m_touchpoints.last();
            }
        });
        m_scene.load(*m_project, m_journey);
        connect(m_project.get(), &Project::changed, this,
                [this](const Changes &changes) { m_scene.apply(*m_project, changes); });
        m_view = std::make_unique<CurvesView>();
        m_view->resize(1000, 220);
        m_view->setProject(m_project.get(), m_journey, &m_scene);
        m_view->setPersonas({m_personas[0]});
        m_view->alignWith(0, 1);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_plot = m_view->findChild<QWidget *>(QStringLiteral("curvesPlot"));
    }

    void cleanup()
    {
        m_view.reset();
        m_project.reset();
        m_scene = Views::MapScene();
        m_personas.clear();
        m_touchpoints.clear();
    }

    void draggingAPointIsOneEdit()
    {
        const QPoint from = pixel(2, -1.5);
        const QPoint to = pixel(2, 0.9);
        const int before = m_project->undoCount();
        QTest::mousePress(m_plot, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i)
            QTest::mouseMove(m_plot, from + (to - from) * i / 5);
        QCOMPARE(emotion(2), -1.5); // a preview only
        QTest::mouseRelease(m_plot, Qt::LeftButton, {}, to);
        QCOMPARE(emotion(2), 1.0); // snapped to halves
        QCOMPARE(m_project->undoCount(), before + 1);
        QVERIFY(m_project->undoLabel().translated().contains(QStringLiteral("Step 2")));
        m_project->undo();
        QCOMPARE(emotion(2), -1.5);
    }

    void escapeCancelsADrag()
    {
        const int before = m_project->undoCount();
        QTest::mousePress(m_plot, Qt::LeftButton, {}, pixel(2, -1.5));
        QTest::mouseMove(m_plot, pixel(2, 1));
        QTest::keyClick(m_plot, Qt::Key_Escape);
        QTest::mouseRelease(m_plot, Qt::LeftButton, {}, pixel(2, 1));
        QCOMPARE(emotion(2), -1.5);
        QCOMPARE(m_project->undoCount(), before);
    }

    void arrowKeysMoveAndChangePoints()
    {
        m_plot->setFocus();
        QVERIFY(m_plot->hasFocus());
        QTest::keyClick(m_plot, Qt::Key_Right);
        const int before = m_project->undoCount();
        QTest::keyClick(m_plot, Qt::Key_Down);
        QTest::keyClick(m_plot, Qt::Key_Down);
        QCOMPARE(emotion(1), 0.5);
        QCOMPARE(m_project->undoCount(), before + 1); // repeats are joined
        QVERIFY(m_plot->accessibleDescription().contains(QStringLiteral("Step 1")));
        QTest::keyClick(m_plot, Qt::Key_PageDown);
        QTest::keyClick(m_plot, Qt::Key_Up);
        QCOMPARE(effort(1), 2.5);
    }

    void afterStagesChangedThePictureIsAsIfMadeAnew()
    {
        const auto compare = [this] {
            QApplication::processEvents();
            CurvesView anew;
            anew.resize(m_view->size());
            anew.setProject(m_project.get(), m_journey, &m_scene);
            anew.setPersonas({m_personas[0]});
            anew.alignWith(0, 1);
            anew.show();
            QVERIFY(QTest::qWaitForWindowExposed(&anew));
            auto *plot = anew.findChild<QWidget *>(QStringLiteral("curvesPlot"));
            plot->clearFocus();
            m_plot->clearFocus();
            QApplication::processEvents();
            QCOMPARE(m_plot->grab().toImage(), plot->grab().toImage());
        };
        compare();
        Id<Stage> second;
        m_project->edit("Part", [&](Edit &edit) {
            Stage stage;
            stage.journey = m_journey;
            stage.rank = Rank::after(m_project->all<Stage>().last().rank);
            second = edit.insert(stage);
            edit.set(m_touchpoints[4], &Touchpoint::stage, second);
            edit.set(m_touchpoints[4], &Touchpoint::column, 0);
        });
        compare();
        m_project->edit("Lower", [&](Edit &edit) { edit.set(m_touchpoints[1], &Touchpoint::row, 2); });
        compare();
        m_project->edit("Remove", [&](Edit &edit) { deleteStage(edit, second); });
        compare();
        m_project->undo();
        compare();
    }

    void valuesStayOnTheirScale()
    {
        const QPoint from = pixel(4, 2);
        QTest::mousePress(m_plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(m_plot, from - QPoint(0, 5));
        QTest::mouseMove(m_plot, QPoint(from.x(), -100));
        QTest::mouseRelease(m_plot, Qt::LeftButton, {}, QPoint(from.x(), -100));
        QCOMPARE(emotion(4), 2.0);
    }

    void doubleClickGivesTheFirstScore()
    {
        m_project->edit("Clear", [this](Edit &edit) { setEmotion(edit, m_touchpoints[3], m_personas[0], {}); });
        QCoreApplication::processEvents();
        QTest::mouseDClick(m_plot, Qt::LeftButton, {}, pixel(3, -1));
        QCOMPARE(emotion(3), -1.0);
    }

    void followsTheProject()
    {
        m_project->edit("Change", [this](Edit &edit) { setEmotion(edit, m_touchpoints[0], m_personas[0], -2); });
        QCoreApplication::processEvents();
        const QPoint at = pixel(0, -2);
        QTest::mousePress(m_plot, Qt::LeftButton, {}, at);
        QTest::mouseRelease(m_plot, Qt::LeftButton, {}, at);
        QVERIFY(m_plot->accessibleDescription().contains(QStringLiteral("Step 0")));
    }

    void panningTellsTheMap()
    {
        QSignalSpy panned(m_view.get(), &CurvesView::panned);
        const QPoint empty(300, 5);
        QTest::mousePress(m_plot, Qt::LeftButton, {}, empty);
        QTest::mouseMove(m_plot, empty - QPoint(50, 0));
        QTest::mouseRelease(m_plot, Qt::LeftButton, {}, empty - QPoint(50, 0));
        QCOMPARE(panned.size(), 1);
        QCOMPARE(panned.first().first().toDouble(), 50.0);
    }

    void readOnlyProjectsStayAsTheyAre()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.journey"));
        m_project->saveCopy(path, true);
        const auto reader = Project::open(path, Project::Access::Read);
        m_view->setProject(reader.get(), m_journey, &m_scene);
        m_view->setPersonas({m_personas[0]});
        QTest::mousePress(m_plot, Qt::LeftButton, {}, pixel(2, -1.5));
        QTest::mouseMove(m_plot, pixel(2, 1));
        QTest::mouseRelease(m_plot, Qt::LeftButton, {}, pixel(2, 1));
        QCOMPARE(reader->where(&Score::touchpoint, m_touchpoints[2]).size(), 2);
        m_view->setProject(nullptr, {}, nullptr);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("several");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, several personas") << false << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(bool, several);
        Views::ThemeSwitch::instance().setChoice(dark ? Views::ThemeSwitch::Choice::Dark
                                                      : Views::ThemeSwitch::Choice::Light);
        if (several)
            m_view->setPersonas({});
        m_view->setSelection({m_touchpoints[2]});
        QTest::qWait(50);
        const QImage image = m_view->grab().toImage();
        const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES");
        if (!folder.isEmpty())
            image.save(folder +
                       QStringLiteral("/curves-%1.png")
                           .arg(QString::fromLatin1(QTest::currentDataTag()).remove(u',').replace(u' ', u'-')));
        const Views::Theme &theme = Views::Theme::current();
        QVERIFY(image.pixelColor(image.width() - 2, image.height() - 2) == theme.surface);
        Views::ThemeSwitch::instance().setChoice(Views::ThemeSwitch::Choice::Light);
    }

private:
    /** Where a value of a touchpoint is in the plot. */
    QPoint pixel(int touchpoint, double value) const
    {
        const double x = m_scene.node(m_scene.indexOf(m_touchpoints[touchpoint])).rect.center().x();
        const double half = 2.45;
        return QPoint(int(std::round(x)), int(std::round((half - value) / (2 * half) * m_plot->height())));
    }
    std::optional<double> emotion(int touchpoint) const
    {
        return scoreOf(m_project->rows(), m_touchpoints[touchpoint], m_personas[0])->emotion;
    }
    std::optional<double> effort(int touchpoint) const
    {
        return scoreOf(m_project->rows(), m_touchpoints[touchpoint], m_personas[0])->effort;
    }

    std::unique_ptr<Project> m_project;
    Id<Journey> m_journey;
    QList<Id<Persona>> m_personas;
    QList<Id<Touchpoint>> m_touchpoints;
    Views::MapScene m_scene;
    std::unique_ptr<CurvesView> m_view;
    QWidget *m_plot = nullptr;
};

QTEST_MAIN(TestCurvesView)
#include "tst_curvesview.moc"
