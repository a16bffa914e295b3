#pragma once

#include "model/insight/metricscope.h"
#include "model/journey/persona.h"
#include "model/store/project.h"
#include "views/metrics/periodchoice.h"

#include <QWidget>

class QDateEdit;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace Views {

class ChipButton;
class PlainLabel;

/** What the board is of. */
struct BoardChoice
{
    Model::MetricPlace place;
    Model::Id<Model::Persona> persona; ///< none: all
    QList<Model::Source> sources;      ///< empty: all
    PeriodChoice period;
};

/** Above the board: what it is of, and what can be added to it. */
class BoardHeader : public QWidget
{
    Q_OBJECT
public:
    explicit BoardHeader(QWidget *parent = nullptr);

    void setProject(Model::Project *project);
    const BoardChoice &choice() const { return m_choice; }
    /** Shows a choice that the user didn't make. */
    void setChoice(const BoardChoice &choice);
    /** Whether something can be added to the project. */
    void setEditable(bool editable);
    /** Says that newer numbers are on their way. */
    void setBusy(bool busy);
    /** Names may have changed, and what was chosen may have gone. */
    void refresh();
    /** "Online shop: first order", "Whole project". */
    QString placeName() const;
    QString placeName(const Model::MetricPlace &place) const;

signals:
    /** The user chose otherwise. */
    void placeChosen();
    void personaChosen();
    void sourcesChosen();
    void periodChosen();
    void importValuesRequested();
    void newMetricRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeDates();
    void fillPlaces(QMenu *menu);
    void fillStages(QMenu *menu, const Model::Journey &journey);
    void fillPersonas(QMenu *menu);
    void fillSources(QMenu *menu);
    void fillPeriods(QMenu *menu);
    void choosePlace(const Model::MetricPlace &place);
    void choosePeriod(PeriodChoice::Kind kind);
    void takeDates();
    void show(const BoardChoice &choice);

    Model::Project *m_project = nullptr;
    BoardChoice m_choice;
    ChipButton *m_place;
    ChipButton *m_persona;
    ChipButton *m_sources;
    ChipButton *m_period;
    QWidget *m_dates = nullptr;
    QWidget *m_chips;
    PlainLabel *m_busy;
    QPushButton *m_import;
    QPushButton *m_add;
    QHBoxLayout *m_top = nullptr;
    QHBoxLayout *m_second = nullptr;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace Views
