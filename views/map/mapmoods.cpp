#include "views/map/mapmoods.h"

#include "model/store/project.h"

namespace Views {

using namespace Model;

void MapMoods::read(const Project &project, Id<Journey> journey)
{
    m_journey = journey;
    m_moods.clear();
    m_places.clear();
    const auto rows = project.whereIn(&Score::touchpoint, &Touchpoint::journey, journey);
    m_places.reserve(rows.size());
    for (const Score &row : rows)
        put(row);
}

QSet<Id<Touchpoint>> MapMoods::apply(const Project &project, const Changes &changes)
{
    QSet<Id<Touchpoint>> touched;
    for (const auto id : changes.removed<Score>())
        touched.insert(take(id));
    for (const auto id : changes.present<Score>())
        touched.insert(take(id));
    for (const Score &row : project.changedIn(&Score::touchpoint, &Touchpoint::journey, m_journey, changes)) {
        put(row);
        touched.insert(row.touchpoint);
    }
    touched.remove({});
    return touched;
}

std::optional<double> MapMoods::at(Id<Touchpoint> touchpoint) const { return mean(touchpoint, &Mood::emotion); }

std::optional<double> MapMoods::effortAt(Id<Touchpoint> touchpoint) const { return mean(touchpoint, &Mood::effort); }

std::optional<double> MapMoods::mean(Id<Touchpoint> touchpoint, std::optional<double> Mood::*member) const
{
    const auto moods = m_moods.constFind(touchpoint);
    if (moods == m_moods.constEnd())
        return {};
    double sum = 0, everybody = 0;
    int count = 0, everybodyCount = 0;
    for (const Mood &mood : *moods) {
        const std::optional<double> &value = mood.*member;
        if (!value)
            continue;
        if (m_personas.isEmpty() || m_personas.contains(mood.persona)) {
            sum += *value;
            ++count;
        } else if (mood.persona.isNull()) {
            everybody += *value;
            ++everybodyCount;
        }
    }
    if (count > 0)
        return sum / count;
    if (everybodyCount > 0)
        return everybody / everybodyCount;
    return {};
}

void MapMoods::put(const Score &score)
{
    m_places.insert(score.id, score.touchpoint);
    m_moods[score.touchpoint].append({score.id, score.persona, score.emotion, score.effort});
}

Id<Touchpoint> MapMoods::take(Id<Score> score)
{
    const Id<Touchpoint> touchpoint = m_places.take(score);
    if (const auto moods = m_moods.find(touchpoint); moods != m_moods.end()) {
        moods->removeIf([&](const Mood &mood) { return mood.score == score; });
        if (moods->isEmpty())
            m_moods.erase(moods);
    }
    return touchpoint;
}

} // namespace Views
