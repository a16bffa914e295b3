#include "model/exchange/jsonreader.h"
#include "model/exchange/textfile.h"
#include "model/team/compare.h"

#include <QTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Project> sample()
{
    return Project::inMemory(startFromJson(readJson(readFile(u":/sample/sample.json"_s))));
}

QStringList told(const Project &before, const Project &after)
{
    QStringList result;
    for (const Difference &d : compare(before.rows(), after.rows())) {
        const QString kind = QString::fromLatin1(d.kind);
        if (d.what == What::Changed)
            result.append(u"%1 %2: %3 %4 -> %5"_s.arg(kind, d.name, QString::fromLatin1(d.field),
                                                      d.before.toVariant().toString(), d.after.toVariant().toString()));
        else
            result.append(u"%1%2 %3"_s.arg(d.what == What::Added ? u"+"_s : u"-"_s, kind, d.name));
    }
    return result;
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT
private slots:
    void findsNothingInCopies();
    void tellsFieldsByNames();
    void tellsRowsAddedAndRemoved();
    void tellsScoresOfPersonas();
    void tellsWhatMoved();
    void turnsRoundWithTheSides();
};

void CompareTest::findsNothingInCopies() { QCOMPARE(told(*sample(), *sample()), QStringList()); }

void CompareTest::tellsFieldsByNames()
{
    const auto before = sample();
    const auto after = sample();
    const Touchpoint touchpoint = after->all<Touchpoint>()[3];
    const QList<Channel> channels = after->all<Channel>();
    const Channel channel = channels[channels[0].id == touchpoint.channel ? 1 : 0];
    after->edit(Label("Change"), [&](Edit &edit) {
        edit.set(touchpoint.id, &Touchpoint::channel, channel.id);
        edit.set(touchpoint.id, &Touchpoint::durationMinutes, 7.5);
        edit.set(touchpoint.id, &Touchpoint::pain, !touchpoint.pain);
        edit.set(Id<ProjectInfo>{1}, &ProjectInfo::name, u"New"_s);
    });
    const QString old = before->find(touchpoint.channel).value_or(Channel()).name;
    const QString duration = touchpoint.durationMinutes ? QString::number(*touchpoint.durationMinutes) : QString();
    const QString pain = touchpoint.pain ? u"true -> false"_s : u"false -> true"_s;
    QCOMPARE(told(*before, *after),
             (QStringList{u"project New: name %1 -> New"_s.arg(before->name()),
                          u"touchpoint %1: channel %2 -> %3"_s.arg(touchpoint.name, old, channel.name),
                          u"touchpoint %1: pain %2"_s.arg(touchpoint.name, pain),
                          u"touchpoint %1: duration_minutes %2 -> 7.5"_s.arg(touchpoint.name, duration)}));
}

void CompareTest::tellsRowsAddedAndRemoved()
{
    const auto before = sample();
    const auto after = sample();
    const Connection gone = after->all<Connection>()[0];
    after->edit(Label("Change"), [&](Edit &edit) {
        edit.insert(Channel{{}, Rank("zz"), u"Fax"_s, u"#000000"_s});
        edit.remove(gone.id);
    });
    const QString name = before->find(gone.from)->name + u" → "_s + before->find(gone.to)->name;
    QCOMPARE(told(*before, *after), (QStringList{u"+channel Fax"_s, u"-connection "_s + name}));
}

void CompareTest::tellsScoresOfPersonas()
{
    const auto before = sample();
    const auto after = sample();
    Score changed;
    Score gone;
    for (const Score &score : after->all<Score>()) {
        if (score.emotion && score.persona && !changed.id)
            changed = score;
        else if (score.emotion && score.effort && score.persona && score.touchpoint != changed.touchpoint)
            gone = score;
    }
    after->edit(Label("Change"), [&](Edit &edit) {
        edit.set(changed.id, &Score::emotion, *changed.emotion > 0 ? -1.0 : 1.0);
        edit.remove(gone.id);
    });
    const auto name = [&](const Score &score) {
        return before->find(score.touchpoint)->name + u" · "_s + before->find(score.persona)->name;
    };
    QStringList expected{
        u"score %1: emotion %2 -> %3"_s.arg(name(changed)).arg(*changed.emotion).arg(*changed.emotion > 0 ? -1 : 1),
        u"score %1: persona %2 -> "_s.arg(name(gone), before->find(gone.persona)->name),
        u"score %1: emotion %2 -> "_s.arg(name(gone)).arg(*gone.emotion),
        u"score %1: effort %2 -> "_s.arg(name(gone)).arg(*gone.effort)};
    expected.removeAt(1); // the persona is what the score is about
    QCOMPARE(told(*before, *after), expected);
}

void CompareTest::tellsWhatMoved()
{
    const auto before = sample();
    const auto after = sample();
    const Id<Journey> journey = after->all<Journey>()[0].id;
    const QList<Stage> stages = after->where(&Stage::journey, journey);
    QVERIFY(stages.size() > 3);
    after->edit(Label("Move"),
                [&](Edit &edit) { edit.set(stages[0].id, &Stage::rank, Rank::after(stages.last().rank)); });
    QCOMPARE(told(*before, *after), (QStringList{u"stage %1: order 1 -> %2"_s.arg(stages[0].name).arg(stages.size())}));
}

void CompareTest::turnsRoundWithTheSides()
{
    const auto before = sample();
    const auto after = Project::inMemory();
    const QStringList removed = told(*before, *after);
    const QStringList added = told(*after, *before);
    QCOMPARE(removed.size(), added.size());
    QVERIFY(removed.size() > 50);
    QVERIFY(removed[1].startsWith(u'-'));
    QVERIFY(added[1].startsWith(u'+'));
}

QTEST_GUILESS_MAIN(CompareTest)
#include "tst_compare.moc"
