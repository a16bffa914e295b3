#pragma once

#include "model/feedback/feedbackfilter.h"

#include <QObject>

namespace Model {
class EvidenceWatch;
class Project;
} // namespace Model

namespace Views {
class CurvesView;
class ImportAssistant;
class InboxPage;
class Inspector;
class MapView;
class MetricsPage;
} // namespace Views

namespace App {

class MessageBar;
class Windows;

/**
 * What a window shows of feedback and metrics: the inbox and the board, and what map, curves and inspector get from the
 * same evidence. Whatever asks for feedback, anywhere in the window, ends in the inbox.
 */
class FeedbackPages : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Views::MapView &map;
        Views::CurvesView &curves;
        Views::Inspector &inspector;
        MessageBar &messages;
    };
    FeedbackPages(Model::Project &project, Windows &windows, QWidget *window, const Parts &parts);
    /** Before the project goes. */
    ~FeedbackPages() override;

    Views::InboxPage *inbox() const { return m_inbox; }
    Views::MetricsPage *metrics() const { return m_metrics; }
    /** Tells how far an import is; to be put into the window. */
    QWidget *strip() const;

    void importFeedback();
    void importFeedback(const QString &file);
    void importMetrics();
    void importMetrics(const QString &file);
    void showFeedback(const Model::FeedbackFilter &filter);

signals:
    /** The inbox is to be seen. */
    void inboxRequested();
    void touchpointRequested(Model::Id<Model::Touchpoint> touchpoint);

private:
    void connectInbox();
    void connectMetrics();

    Model::Project &m_project;
    Windows &m_windows;
    QWidget *m_window;
    Parts m_parts;
    Model::EvidenceWatch *m_watch;
    Views::InboxPage *m_inbox;
    Views::MetricsPage *m_metrics;
    Views::ImportAssistant *m_assistant;
};

/** Whether @p file holds records rather than a project or journeys: a table, or JSON that isn't ours. */
bool isFileOfRecords(const QString &file);

} // namespace App
