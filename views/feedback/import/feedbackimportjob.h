#pragma once

#include "model/feedback/feedbackimporter.h"
#include "model/store/project.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace Views {

/**
 * Imports a file of feedback while the user goes on editing: another thread reads it over a connection of its own, then
 * one edit in this thread makes it visible. It is there as a whole or not at all. A project in memory is read on the
 * spot.
 */
class FeedbackImportJob : public QObject
{
    Q_OBJECT
public:
    FeedbackImportJob(Model::Project &project, const Model::ImportOptions &options, QObject *parent = nullptr);
    /** Cancels and waits. */
    ~FeedbackImportJob() override;

    void start();
    /** Nothing is left of it; cancelled() comes when that is so. */
    void cancel();
    bool isRunning() const { return m_isRunning; }
    const Model::ImportOptions &options() const { return m_options; }
    /** What became of the file, once it finished. */
    const Model::ImportReport &report() const { return m_report; }

signals:
    /** @p done is 0 … 1. */
    void progressed(double done, qint64 rows);
    void finished();
    void cancelled();
    /** The project is as before. */
    void failed(const QString &sentence);

private:
    struct State;
    struct Outcome;
    static Outcome read(Model::Database &database, const Model::ImportOptions &options, State &state);
    void readInThread();
    void end(const Outcome &outcome);
    bool publish(const Model::ImportReport &report, QString &failure);
    void sweep(const std::function<void()> &done);
    void stop();

    QPointer<Model::Project> m_project;
    Model::ImportOptions m_options;
    Model::ImportReport m_report;
    std::shared_ptr<State> m_state;
    QThreadPool m_pool;
    QTimer m_clock;
    bool m_isRunning = false;
};

} // namespace Views
