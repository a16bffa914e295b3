#pragma once

#include "model/feedback/evidencewatch.h"
#include "model/insight/metricboard.h"
#include "model/store/project.h"

#include <QObject>
#include <QThreadPool>

namespace Views {

/** Reads boards, in a thread of its own where there is much to count. Only what is asked last is answered. */
class BoardReader : public QObject
{
    Q_OBJECT
public:
    explicit BoardReader(QObject *parent = nullptr);
    ~BoardReader() override;

    /** Null before the project goes. */
    void setProject(Model::Project *project, Model::EvidenceWatch *watch);
    void ask(const Model::BoardQuestion &question);
    bool isReading() const { return m_isReading; }

signals:
    void answered(const Model::MetricBoard &board);
    /** Nothing is being read any more. */
    void becameIdle();

private:
    bool isLarge() const;
    void read(const Model::BoardQuestion &question);
    void take(const Model::MetricBoard &board, const QString &failure, quint64 round);

    Model::Project *m_project = nullptr;
    Model::EvidenceWatch *m_watch = nullptr;
    std::optional<Model::BoardQuestion> m_next;
    bool m_isReading = false;
    quint64 m_round = 0; ///< grows with each project, so that answers for another one are dropped
    QThreadPool m_pool;
};

} // namespace Views
