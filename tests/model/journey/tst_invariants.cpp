#include "drawing.h"

#include "model/journey/arrangement.h"
#include "model/journey/catalogueoperations.h"
#include "model/journey/clip.h"
#include "model/journey/connectionoperations.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/personaoperations.h"
#include "model/journey/records.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/stageoperations.h"
#include "model/journey/touchpointoperations.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

/** Every row of a project. */
using Everything = std::tuple<QList<Journey>, QList<Stage>, QList<Touchpoint>, QList<Connection>, QList<Score>,
                              QList<Persona>, QList<Participant>, QList<Channel>, QList<Owner>>;

Everything everythingIn(const Project &p)
{
    return {p.all<Journey>(), p.all<Stage>(),       p.all<Touchpoint>(), p.all<Connection>(), p.all<Score>(),
            p.all<Persona>(), p.all<Participant>(), p.all<Channel>(),    p.all<Owner>()};
}

/** Does one thing after another that a user could do. */
class Hand
{
public:
    Hand(Project &project, quint32 seed)
        : m_project(project)
        , m_random(seed)
    {
    }

    void doSomething()
    {
        const int what = m_random.bounded(int(std::size(m_deeds)));
        try {
            m_project.edit("Something", [&](Edit &edit) { (this->*m_deeds[what])(edit); });
        } catch (const Error &error) {
            QVERIFY(!error.sentence().isEmpty());
        }
    }

private:
    using Deed = void (Hand::*)(Edit &);

    template <class R>
    Id<R> any(const Edit &edit)
    {
        const QList<R> rows = edit.all<R>();
        return rows.isEmpty() ? Id<R>() : rows[m_random.bounded(int(rows.size()))].id;
    }
    QList<Id<Touchpoint>> some(const Edit &edit)
    {
        QList<Id<Touchpoint>> ids;
        const auto one = edit.find(any<Touchpoint>(edit));
        if (!one)
            return ids;
        for (const Touchpoint &touchpoint : edit.where(&Touchpoint::journey, one->journey)) {
            if (touchpoint.id == one->id || m_random.bounded(4) == 0)
                ids.append(touchpoint.id);
        }
        return ids;
    }
    Slot somewhere(const Edit &edit) { return {any<Stage>(edit), m_random.bounded(4), m_random.bounded(3)}; }
    QString name() { return QString(QChar(u'a' + m_random.bounded(26))); }

    void createJourney(Edit &e) { Model::createJourney(e, name()); }
    void duplicateJourney(Edit &e)
    {
        if (e.count<Touchpoint>() < 60)
            Model::duplicateJourney(e, any<Journey>(e), name());
    }
    void moveJourney(Edit &e) { Model::moveJourney(e, any<Journey>(e), m_random.bounded(4)); }
    void deleteJourney(Edit &e) { Model::deleteJourney(e, any<Journey>(e)); }
    void addStage(Edit &e) { addStageAfter(e, any<Stage>(e), name()); }
    void moveStage(Edit &e) { Model::moveStage(e, any<Stage>(e), m_random.bounded(6)); }
    void deleteStage(Edit &e) { Model::deleteStage(e, any<Stage>(e)); }
    void add(Edit &e) { addTouchpoint(e, somewhere(e), name()); }
    void addNext(Edit &e) { Model::addNext(e, any<Touchpoint>(e), name()); }
    void addAlternative(Edit &e) { Model::addAlternative(e, any<Touchpoint>(e), name()); }
    void addConnected(Edit &e) { addConnectedAt(e, any<Touchpoint>(e), somewhere(e), name()); }
    void addLines(Edit &e) { Model::addLines(e, somewhere(e), {name(), name(), name()}, m_random.bounded(2) == 0); }
    void move(Edit &e)
    {
        const auto ids = some(e);
        if (!ids.isEmpty())
            moveTouchpoints(e, ids, ids[m_random.bounded(int(ids.size()))], somewhere(e));
    }
    void nudge(Edit &e) { Model::nudge(e, some(e), Direction(m_random.bounded(4))); }
    void remove(Edit &e) { removeTouchpoints(e, some(e), m_random.bounded(2) == 0); }
    void paste(Edit &e)
    {
        if (e.count<Touchpoint>() < 60)
            pasteTouchpoints(e, copyTouchpoints(e, some(e)), somewhere(e));
    }
    void duplicate(Edit &e)
    {
        if (e.count<Touchpoint>() < 60)
            duplicateTouchpoints(e, some(e));
    }
    void arrange(Edit &e) { Model::arrange(e, any<Journey>(e)); }
    void connect(Edit &e)
    {
        connectTouchpoints(e, any<Touchpoint>(e), any<Touchpoint>(e), ConnectionKind(m_random.bounded(5)));
    }
    void reconnect(Edit &e) { Model::reconnect(e, any<Connection>(e), End(m_random.bounded(2)), any<Touchpoint>(e)); }
    void score(Edit &e)
    {
        setScore(e, any<Touchpoint>(e), any<Persona>(e), m_random.bounded(5.0) - 2.5, m_random.bounded(9.0));
    }
    void addPersona(Edit &e) { Model::addPersona(e, name()); }
    void deletePersona(Edit &e) { Model::deletePersona(e, any<Persona>(e)); }
    void addChannel(Edit &e)
    {
        const auto channel = Model::addChannel(e, name());
        e.set(any<Touchpoint>(e), &Touchpoint::channel, channel);
    }
    void deleteChannel(Edit &e) { Model::deleteChannel(e, any<Channel>(e)); }
    void nest(Edit &e) { e.set(any<Touchpoint>(e), &Touchpoint::nested, any<Journey>(e)); }

    static constexpr Deed m_deeds[] = {&Hand::createJourney,
                                       &Hand::duplicateJourney,
                                       &Hand::moveJourney,
                                       &Hand::deleteJourney,
                                       &Hand::addStage,
                                       &Hand::moveStage,
                                       &Hand::deleteStage,
                                       &Hand::add,
                                       &Hand::add,
                                       &Hand::add,
                                       &Hand::addNext,
                                       &Hand::addNext,
                                       &Hand::addAlternative,
                                       &Hand::addConnected,
                                       &Hand::addLines,
                                       &Hand::move,
                                       &Hand::move,
                                       &Hand::nudge,
                                       &Hand::nudge,
                                       &Hand::remove,
                                       &Hand::paste,
                                       &Hand::duplicate,
                                       &Hand::arrange,
                                       &Hand::connect,
                                       &Hand::connect,
                                       &Hand::reconnect,
                                       &Hand::score,
                                       &Hand::score,
                                       &Hand::addPersona,
                                       &Hand::deletePersona,
                                       &Hand::addChannel,
                                       &Hand::deleteChannel,
                                       &Hand::nest};

    Project &m_project;
    QRandomGenerator m_random;
};

} // namespace

class TestInvariants : public QObject
{
    Q_OBJECT
private slots:
    void keepTheInvariantsAndAreUndone_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void keepTheInvariantsAndAreUndone()
    {
        QFETCH(quint32, seed);
        Drawing drawing(3);
        drawing.draw({u"AB/C"_s, u"D"_s, u""_s});
        drawing.connect(u"A"_s, u"B"_s);
        Project &project = drawing.project();
        const Everything start = everythingIn(project);
        const int before = project.undoCount();
        Hand hand(project, seed);
        for (int i = 0; i < 60; ++i) {
            hand.doSomething();
            const QString broken = brokenInvariant(project.rows());
            QVERIFY2(broken.isEmpty(), qPrintable(u"after edit %1: %2"_s.arg(i).arg(broken)));
        }
        const Everything end = everythingIn(project);
        const int edits = project.undoCount() - before;
        QVERIFY(edits > 10);
        for (int i = 0; i < edits; ++i)
            project.undo();
        QVERIFY(everythingIn(project) == start);
        for (int i = 0; i < edits; ++i)
            project.redo();
        QVERIFY(everythingIn(project) == end);
        QVERIFY(project.check().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
