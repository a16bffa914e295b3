#include "drawing.h"

#include "model/journey/connectionoperations.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/records.h"
#include "model/journey/stageoperations.h"
#include "model/journey/touchpointoperations.h"

#include <set>

using namespace Model;
using namespace Qt::StringLiterals;

Drawing::Drawing(int stages)
    : m_project(Project::inMemory())
{
    edit([&](Edit &e) {
        m_journey = createEmptyJourney(e, u"Journey"_s);
        for (int i = 0; i < stages; ++i)
            m_stages.append(addStage(e, m_journey, i, QString::number(i + 1)));
    });
}

void Drawing::draw(const QStringList &pictures)
{
    edit([&](Edit &e) {
        for (int s = 0; s < pictures.size(); ++s) {
            const QStringList rows = pictures[s].split(u'/');
            for (int row = 0; row < rows.size(); ++row) {
                for (int column = 0; column < rows[row].size(); ++column) {
                    if (rows[row][column] != u'.')
                        addTouchpoint(e, slot(s, column, row), QString(rows[row][column]));
                }
            }
        }
    });
}

void Drawing::connect(const QString &from, const QString &to, ConnectionKind kind)
{
    edit([&](Edit &e) { connectTouchpoints(e, id(from), id(to), kind); });
}

Id<Touchpoint> Drawing::id(const QString &name) const
{
    for (const Touchpoint &touchpoint : m_project->where(&Touchpoint::journey, m_journey)) {
        if (touchpoint.name == name)
            return touchpoint.id;
    }
    return {};
}

QList<Id<Touchpoint>> Drawing::ids(const QString &letters) const
{
    QList<Id<Touchpoint>> result;
    for (const QChar letter : letters)
        result.append(id(letter));
    return result;
}

QString Drawing::picture() const
{
    QStringList pictures;
    for (const Stage &stage : m_project->where(&Stage::journey, m_journey)) {
        QStringList rows;
        for (const Touchpoint &touchpoint : m_project->where(&Touchpoint::stage, stage.id)) {
            while (rows.size() <= touchpoint.row)
                rows.append(QString());
            QString &row = rows[touchpoint.row];
            row = row.leftJustified(touchpoint.column + 1, u'.');
            row[touchpoint.column] = touchpoint.name.isEmpty() ? QChar(u'?') : touchpoint.name[0];
        }
        pictures.append(rows.join(u'/'));
    }
    return pictures.join(u'|');
}

QString Drawing::order() const
{
    QString names;
    for (const Touchpoint &touchpoint : m_project->where(&Touchpoint::journey, m_journey))
        names += touchpoint.name;
    return names;
}

QString Drawing::connections() const
{
    QStringList result;
    for (const Connection &connection : m_project->where(&Connection::journey, m_journey)) {
        const QChar mark = connection.kind == ConnectionKind::Next          ? u'>'
                           : connection.kind == ConnectionKind::Alternative ? u'-'
                                                                            : u'~';
        result.append(m_project->find(connection.from)->name + mark + m_project->find(connection.to)->name);
    }
    return result.join(u' ');
}

QString brokenInvariant(const Rows &rows)
{
    std::set<std::tuple<qint64, int, int>> places;
    std::set<std::pair<qint64, QByteArray>> ranks;
    for (const Touchpoint &t : rows.all<Touchpoint>()) {
        if (t.column < 0 || t.row < 0)
            return u"“%1” is off the map"_s.arg(t.name);
        const std::tuple place(t.stage.value, t.column, t.row);
        if (places.contains(place))
            return u"two touchpoints share the slot of “%1”"_s.arg(t.name);
        places.insert(place);
        const std::pair rank(t.journey.value, t.rank.text());
        if (ranks.contains(rank))
            return u"two touchpoints share the rank of “%1”"_s.arg(t.name);
        ranks.insert(rank);
        const auto stage = rows.find(t.stage);
        if (!stage || stage->journey != t.journey)
            return u"“%1” stands in no stage of its journey"_s.arg(t.name);
        if (t.nested && !rows.exists(t.nested))
            return u"“%1” opens a journey that is gone"_s.arg(t.name);
        if ((t.channel && !rows.exists(t.channel)) || (t.owner && !rows.exists(t.owner)))
            return u"“%1” has a channel or owner that is gone"_s.arg(t.name);
    }
    std::set<std::pair<qint64, qint64>> pairs;
    for (const Connection &c : rows.all<Connection>()) {
        const auto from = rows.find(c.from);
        const auto to = rows.find(c.to);
        if (!from || !to || from->journey != c.journey || to->journey != c.journey || c.from == c.to)
            return u"a connection leads nowhere, to itself, or across journeys"_s;
        if (pairs.contains({c.from.value, c.to.value}))
            return u"a connection is doubled"_s;
        pairs.insert({c.from.value, c.to.value});
    }
    std::set<std::pair<qint64, qint64>> scored;
    for (const Score &s : rows.all<Score>()) {
        if (!rows.exists(s.touchpoint) || (s.persona && !rows.exists(s.persona)))
            return u"a score belongs to nothing"_s;
        if (!s.emotion && !s.effort)
            return u"a score says nothing"_s;
        if (scored.contains({s.touchpoint.value, s.persona.value}))
            return u"a score is doubled"_s;
        scored.insert({s.touchpoint.value, s.persona.value});
    }
    for (const Participant &p : rows.all<Participant>()) {
        if (!rows.exists(p.journey) || !rows.exists(p.persona))
            return u"a participant belongs to nothing"_s;
    }
    return {};
}
