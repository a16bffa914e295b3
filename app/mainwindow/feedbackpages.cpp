#include "app/mainwindow/feedbackpages.h"

#include "app/mainwindow/messagebar.h"
#include "app/mainwindow/programactions.h"
#include "app/settings/settings.h"
#include "app/windows/filechooser.h"
#include "app/windows/windows.h"

#include "model/feedback/evidencewatch.h"
#include "model/metrics/observationimport.h"
#include "model/store/project.h"
#include "views/curves/curvesview.h"
#include "views/feedback/import/importassistant.h"
#include "views/feedback/inbox/inboxpage.h"
#include "views/inspector/inspector.h"
#include "views/map/mapview.h"
#include "views/metrics/metricspage.h"

#include <QFile>
#include <QFileInfo>

namespace App {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidth = 480;

Model::FeedbackFilter feedbackOf(Model::Id<Model::Touchpoint> touchpoint)
{
    Model::FeedbackFilter filter;
    filter.touchpoint = touchpoint;
    return filter;
}

/** What became of a file of metrics, with the first of what is wrong in it. */
QString sentenceOf(const Model::ObservationReport &report)
{
    constexpr qsizetype most = 5;
    QStringList sentences{
        FeedbackPages::tr("%n value(s) imported from “%1”.", nullptr, int(report.imported)).arg(report.name)};
    if (report.duplicates > 0)
        sentences += FeedbackPages::tr("%n known already.", nullptr, int(report.duplicates));
    if (report.unlinked > 0) {
        sentences += FeedbackPages::tr("%n of a journey, stage or touchpoint that isn't there; they count nowhere.",
                                       nullptr, int(report.unlinked));
    }
    QStringList wrong;
    for (const auto &rejected : report.rejected)
        wrong += FeedbackPages::tr("Line %1: %2").arg(rejected.line).arg(rejected.reason);
    for (const Model::ImportProblem &problem : report.problems)
        wrong += FeedbackPages::tr("Line %1, %2: %3").arg(problem.line).arg(problem.column, problem.reason);
    sentences += wrong.first(std::min(most, wrong.size()));
    if (wrong.size() > most)
        sentences += FeedbackPages::tr("And %n more.", nullptr, int(wrong.size() - most));
    return sentences.join(u'\n');
}

} // namespace

FeedbackPages::FeedbackPages(Model::Project &project, Windows &windows, QWidget *window, const Parts &parts)
    : QObject(window)
    , m_project(project)
    , m_windows(windows)
    , m_window(window)
    , m_parts(parts)
    , m_watch(new Model::EvidenceWatch(project, this))
    , m_inbox(new Views::InboxPage)
    , m_metrics(new Views::MetricsPage)
    , m_assistant(new Views::ImportAssistant(project, window, Settings::folder() + u"/presets"_s))
{
    m_inbox->setObjectName("inbox"_L1);
    m_metrics->setObjectName("metrics"_L1);
    // A window may be smaller than what these would like.
    for (QWidget *page : {static_cast<QWidget *>(m_inbox), static_cast<QWidget *>(m_metrics)})
        page->setMinimumWidth(LeastWidth);
    m_inbox->setProject(&project, m_watch);
    m_metrics->setProject(&project, m_watch);
    m_parts.map.setEvidence(m_watch);
    m_parts.curves.setEvidence(m_watch);
    m_parts.inspector.setEvidence(m_watch);
    connectInbox();
    connectMetrics();
    const auto showThose = [this](Model::Id<Model::Touchpoint> touchpoint) { showFeedback(feedbackOf(touchpoint)); };
    connect(&m_parts.map, &Views::MapView::feedbackRequested, this, showThose);
    connect(&m_parts.curves, &Views::CurvesView::feedbackRequested, this, showThose);
    connect(&m_parts.inspector, &Views::Inspector::feedbackRequested, this, &FeedbackPages::showFeedback);
    connect(m_assistant, &Views::ImportAssistant::showRequested, this, [this](Model::Id<Model::FeedbackImport> import) {
        Model::FeedbackFilter filter;
        filter.import = import;
        showFeedback(filter);
    });
}

FeedbackPages::~FeedbackPages()
{
    delete m_assistant;
    m_parts.map.setEvidence(nullptr);
    m_parts.curves.setEvidence(nullptr);
    m_parts.inspector.setEvidence(nullptr);
    m_inbox->setProject(nullptr, nullptr);
    m_metrics->setProject(nullptr, nullptr);
    delete m_watch;
}

void FeedbackPages::connectInbox()
{
    using Views::InboxPage;
    connect(m_inbox, &InboxPage::importRequested, this, [this] { importFeedback(); });
    connect(m_inbox, &InboxPage::filesDropped, this, [this](const QStringList &files) {
        for (const QString &file : files)
            importFeedback(file);
    });
    connect(m_inbox, &InboxPage::touchpointActivated, this, &FeedbackPages::touchpointRequested);
    connect(m_inbox, &InboxPage::howComputedRequested, this,
            [this] { showManualPage(m_windows, m_window, u"sentiment"_s); });
}

void FeedbackPages::connectMetrics()
{
    using Views::MetricsPage;
    connect(m_metrics, &MetricsPage::importValuesRequested, this, [this] { importMetrics(); });
    connect(m_metrics, &MetricsPage::feedbackRequested, this, &FeedbackPages::showFeedback);
    connect(m_metrics, &MetricsPage::touchpointActivated, this, &FeedbackPages::touchpointRequested);
    connect(m_metrics, &MetricsPage::manualRequested, this,
            [this] { showManualPage(m_windows, m_window, u"formulas"_s); });
}

QWidget *FeedbackPages::strip() const { return m_assistant->strip(); }

void FeedbackPages::importFeedback() { m_assistant->start(); }

void FeedbackPages::importFeedback(const QString &file) { m_assistant->start(file); }

void FeedbackPages::importMetrics()
{
    m_windows.files().chooseExisting(m_window, tr("Import metrics"),
                                     {tr("Tables (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)")},
                                     [this](const QString &file) { importMetrics(file); });
}

void FeedbackPages::importMetrics(const QString &file)
{
    m_project.attempt([&] {
        Model::ObservationOptions options;
        options.file = file;
        const Model::ObservationReport report = Model::readObservationFile(m_project.rows(), options);
        m_project.edit(report.label(), [&](Model::Edit &edit) { Model::addObservations(edit, report); });
        m_parts.messages.showNotice(sentenceOf(report));
    });
}

void FeedbackPages::showFeedback(const Model::FeedbackFilter &filter)
{
    m_inbox->showFilter(filter);
    emit inboxRequested();
}

bool isFileOfRecords(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (QStringList{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"jsonl"_s, u"ndjson"_s}.contains(ending))
        return true;
    if (ending != "json"_L1)
        return false;
    // Ours says what it is before anything else.
    constexpr qint64 head = 200;
    QFile json(file);
    return json.open(QIODevice::ReadOnly) && !json.read(head).contains("\"throughline\"");
}

} // namespace App
