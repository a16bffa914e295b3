#include "views/inspector/scoresection.h"

#include "model/journey/personaoperations.h"
#include "model/journey/scoreoperations.h"
#include "views/inspector/personcaption.h"
#include "views/inspector/readmany.h"
#include "views/theme/measures.h"
#include "views/widgets/scoreslider.h"

#include <QHash>
#include <QVBoxLayout>

namespace Views {

using namespace Model;

ScoreSection::ScoreSection(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measure::grid);
}

void ScoreSection::setTouchpoints(const QList<Id<Touchpoint>> &touchpoints, Id<Journey> journey)
{
    m_touchpoints = touchpoints;
    m_journey = journey;
    reload();
}

void ScoreSection::setPersonas(const QSet<Id<Persona>> &personas)
{
    m_shown = personas;
    reload();
}

void ScoreSection::refresh(const Changes &changes)
{
    if (changes.touches<Score>() || changes.touches<Participant>() || changes.touches<Persona>())
        reload();
}

ScoreSection::Scores ScoreSection::readScores() const
{
    Scores result;
    const auto take = [&](const QList<Score> &scores) {
        for (const Score &score : scores)
            result.insert({score.touchpoint, score.persona}, score);
    };
    if (m_touchpoints.size() > Rows::readAllFrom) {
        take(m_project.whereIn(&Score::touchpoint, &Touchpoint::journey, m_journey));
    } else {
        for (const Id<Touchpoint> touchpoint : m_touchpoints)
            take(m_project.where(&Score::touchpoint, touchpoint));
    }
    return result;
}

QList<ScoreSection::Person> ScoreSection::people(const Scores &scores) const
{
    QList<Person> all;
    QList<Person> shown;
    for (const Persona &persona : personasOf(m_project.rows(), m_journey)) {
        all += Person{persona.id, persona.name, persona.color};
        if (m_shown.contains(persona.id))
            shown += all.last();
    }
    QList<Person> result = shown.isEmpty() ? all : shown;
    // Scores for everybody stay within reach, and a journey without personas has only these.
    const bool areForEverybody = std::any_of(m_touchpoints.cbegin(), m_touchpoints.cend(), [&](auto touchpoint) {
        return scores.contains({touchpoint, Id<Persona>()});
    });
    if (result.isEmpty() || (shown.isEmpty() && areForEverybody))
        result += Person{{}, tr("Everybody"), {}};
    return result;
}

void ScoreSection::reload()
{
    const Scores scores = readScores();
    const QList<Person> wanted = people(scores);
    if (wanted != m_people)
        build(wanted);
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        show(m_sliders[i].emotion, m_people[i], scores);
        show(m_sliders[i].effort, m_people[i], scores);
    }
}

void ScoreSection::build(const QList<Person> &people)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_sliders.clear();
    m_people = people;
    for (const Person &person : people) {
        auto *group = new QWidget(this);
        group->setAccessibleName(person.name);
        auto *column = new QVBoxLayout(group);
        column->setContentsMargins(0, 0, 0, m_sliders.size() + 1 < people.size() ? Measure::gap : 0);
        column->setSpacing(2);
        column->addWidget(new PersonCaption(person.name, person.color));
        ScoreSlider *emotion = addSlider(column, Model::Measure::Emotion, person);
        ScoreSlider *effort = addSlider(column, Model::Measure::Effort, person);
        m_sliders += Sliders{emotion, effort};
        m_column->addWidget(group);
    }
}

ScoreSlider *ScoreSection::addSlider(QVBoxLayout *column, Model::Measure measure, const Person &person)
{
    auto *slider = new ScoreSlider(measure);
    slider->setAccessibleName(
        tr("%1, %2", "a person's name and what is felt").arg(slider->accessibleName(), person.name));
    connect(slider, &ScoreSlider::previewed, this,
            [this, measure, id = person.id](std::optional<double> value) { preview(measure, id, value); });
    connect(slider, &ScoreSlider::committed, this,
            [this, measure, person](std::optional<double> value) { commit(measure, person, value, false); });
    connect(slider, &ScoreSlider::stepped, this,
            [this, measure, person](double value) { commit(measure, person, value, true); });
    column->addWidget(slider);
    return slider;
}

void ScoreSection::show(ScoreSlider *slider, const Person &person, const Scores &scores) const
{
    std::optional<double> common;
    for (qsizetype i = 0; i < m_touchpoints.size(); ++i) {
        const Score score = scores.value({m_touchpoints[i], person.id});
        const auto value = slider->measure() == Model::Measure::Emotion ? score.emotion : score.effort;
        if (i > 0 && value != common) {
            slider->setMixed(true);
            return;
        }
        common = value;
    }
    slider->setValue(common);
}

void ScoreSection::preview(Model::Measure measure, Id<Persona> persona, std::optional<double> value)
{
    const bool isEmotion = measure == Model::Measure::Emotion;
    const Scores scores = readScores();
    for (const Id<Touchpoint> touchpoint : std::as_const(m_touchpoints)) {
        const Score score = scores.value({touchpoint, persona});
        emit scorePreview(touchpoint, persona, isEmotion ? value : score.emotion, isEmotion ? score.effort : value);
    }
}

void ScoreSection::commit(Model::Measure measure, const Person &person, std::optional<double> value, bool joined)
{
    const bool isEmotion = measure == Model::Measure::Emotion;
    Label label = person.id   ? isEmotion ? Label{QT_TRANSLATE_NOOP("Edit", "Change emotion of %1"), {person.name}}
                                          : Label{QT_TRANSLATE_NOOP("Edit", "Change effort of %1"), {person.name}}
                    : isEmotion ? Label{QT_TRANSLATE_NOOP("Edit", "Change emotion")}
                              : Label{QT_TRANSLATE_NOOP("Edit", "Change effort")};
    const auto change = [isEmotion, value, persona = person.id, touchpoints = m_touchpoints](Edit &edit) {
        for (const Id<Touchpoint> touchpoint : touchpoints) {
            if (isEmotion)
                setEmotion(edit, touchpoint, persona, value);
            else
                setEffort(edit, touchpoint, persona, value);
        }
    };
    if (m_touchpoints.isEmpty())
        return;
    if (!m_project.perform(label, change, joined ? Join(m_touchpoints.first()) : Join()))
        reload();
}

} // namespace Views
