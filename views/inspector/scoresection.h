#pragma once

#include "model/insight/curve.h"
#include "model/journey/persona.h"
#include "model/store/project.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace Views {

class ScoreSlider;

/** Emotion and effort of touchpoints for each persona that takes part in their journey. */
class ScoreSection : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreSection(Model::Project &project, QWidget *parent = nullptr);

    /** All of one journey. */
    void setTouchpoints(const QList<Model::Id<Model::Touchpoint>> &touchpoints, Model::Id<Model::Journey> journey);
    /** Empty: all who take part. */
    void setPersonas(const QSet<Model::Id<Model::Persona>> &personas);
    void refresh(const Model::Changes &changes);

signals:
    void scorePreview(Model::Id<Model::Touchpoint> touchpoint, Model::Id<Model::Persona> persona,
                      std::optional<double> emotion, std::optional<double> effort);

private:
    struct Person
    {
        Model::Id<Model::Persona> id; ///< none: everybody
        QString name;
        QString color;
        bool operator==(const Person &) const = default;
    };
    struct Sliders
    {
        ScoreSlider *emotion;
        ScoreSlider *effort;
    };
    using Scores = QHash<std::pair<Model::Id<Model::Touchpoint>, Model::Id<Model::Persona>>, Model::Score>;

    void reload();
    Scores readScores() const;
    QList<Person> people(const Scores &scores) const;
    void build(const QList<Person> &people);
    ScoreSlider *addSlider(QVBoxLayout *column, Model::Measure measure, const Person &person);
    void show(ScoreSlider *slider, const Person &person, const Scores &scores) const;
    void preview(Model::Measure measure, Model::Id<Model::Persona> persona, std::optional<double> value);
    void commit(Model::Measure measure, const Person &person, std::optional<double> value, bool joined);

    Model::Project &m_project;
    QList<Model::Id<Model::Touchpoint>> m_touchpoints;
    Model::Id<Model::Journey> m_journey;
    QSet<Model::Id<Model::Persona>> m_shown;
    QList<Person> m_people;
    QList<Sliders> m_sliders;
    QVBoxLayout *m_column;
};

} // namespace Views
