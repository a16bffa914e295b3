#pragma once

#include "model/journey/touchpoint.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace Model {
class Project;
}

namespace App {

/** Looks for words in the names and descriptions of one journey's touchpoints. */
class FindBar : public QFrame
{
    Q_OBJECT
public:
    FindBar(const Model::Project &project, QWidget *parent = nullptr);

    void setJourney(Model::Id<Model::Journey> journey);
    void open();
    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    bool hasHits() const { return !m_hits.isEmpty(); }

signals:
    void found(Model::Id<Model::Touchpoint> touchpoint);
    void hitsChanged();
    /** It was closed; the focus goes back to the map. */
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void step(int by);
    void tell();
    void close();

    const Model::Project &m_project;
    Model::Id<Model::Journey> m_journey;
    QList<Model::Id<Model::Touchpoint>> m_hits; ///< in rank order
    qsizetype m_at = -1;
    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace App
