#include "app/mainwindow/fileactions.h"

#include "app/actions/actioncatalogue.h"
#include "app/mainwindow/mainwindow.h"
#include "app/mainwindow/messagebar.h"
#include "app/mainwindow/shown.h"
#include "app/mainwindow/taskstrip.h"
#include "app/windows/filechooser.h"
#include "app/windows/recentprojects.h"
#include "app/windows/windows.h"

#include "model/exchange/feedbackcsv.h"
#include "model/exchange/journeyfile.h"
#include "model/exchange/json.h"
#include "model/exchange/markdown.h"
#include "model/exchange/mermaidproject.h"
#include "views/curves/curvesexport.h"
#include "views/map/mapexport.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QUrl>

namespace App {

using namespace Qt::StringLiterals;
using Format = Views::MapExportOptions::Format;

namespace {

constexpr qsizetype MostLosses = 6;

Format formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return Format::Pdf;
    if (ending == "svg"_L1)
        return Format::Svg;
    if (ending == "png"_L1)
        return Format::Png;
    throw Model::Error(QCoreApplication::translate("App::FileActions",
                                                   "“%1” can't be written: its name must end with .pdf, .svg or .png.")
                           .arg(QFileInfo(path).fileName()));
}

QString cantWrite(const QString &path, const QString &reason)
{
    return QCoreApplication::translate("App::FileActions", "“%1” can't be written: %2.").arg(path, reason);
}

/** The ending says what: .mmd this journey, .md all of them, .csv the feedback, .json everything. */
Model::Losses writeData(const Model::Project &project, Model::Id<Model::Journey> journey, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Model::Error(cantWrite(path, file.errorString()));
    Model::Losses losses;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "mmd"_L1) {
        const Model::MermaidJourney diagram = Model::mermaidFromProject(project.rows(), journey);
        losses = diagram.losses;
        file.write(Model::writeMermaid(diagram).toUtf8());
    } else if (ending == "md"_L1) {
        QList<Model::MermaidJourney> diagrams;
        for (const Model::Journey &each : project.all<Model::Journey>()) {
            diagrams.append(Model::mermaidFromProject(project.rows(), each.id));
            losses += diagrams.last().losses;
        }
        file.write(Model::writeMarkdown(diagrams).toUtf8());
    } else if (ending == "json"_L1) {
        Model::writeJson(project, file);
    } else if (ending == "csv"_L1) {
        Model::writeFeedbackCsv(project.rows(), file);
    } else {
        throw Model::Error(
            QCoreApplication::translate("App::FileActions",
                                        "“%1” can't be written: its name must end with .json, .csv, .mmd or .md.")
                .arg(QFileInfo(path).fileName()));
    }
    if (!file.commit())
        throw Model::Error(cantWrite(path, file.errorString()));
    return losses;
}

void writeMap(const QString &source, const QList<Model::Id<Model::Journey>> &journeys, const QString &target,
              const Views::MapExportOptions &options, const TaskStrip::Cancelled &cancelled)
{
    const auto project = Model::Project::open(source, Model::Project::Access::Read);
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        throw Model::Error(cantWrite(target, file.errorString()));
    Views::exportMap(*project, journeys, file, options);
    if (!cancelled && !file.commit())
        throw Model::Error(cantWrite(target, file.errorString()));
}

} // namespace

FileActions::FileActions(MainWindow &window, Windows &windows, Shown &shown, TaskStrip &tasks)
    : QObject(&window)
    , m_window(window)
    , m_windows(windows)
    , m_shown(shown)
    , m_tasks(tasks)
{
    bind();
}

void FileActions::bind()
{
    ActionCatalogue &actions = m_window.actions();
    MessageBar *messages = &m_window.messages();
    const auto canEdit = [this] { return !m_window.project().isReadOnly(); };
    const auto hasJourney = [this] { return bool(m_shown.journey()); };
    actions.bind(ActionId::NewProject, [this, messages] { m_windows.createFromTemplate(u"blank"_s, messages); });
    actions.bind(ActionId::NewFromTemplate, [this] { m_windows.showWelcome(); });
    actions.bind(ActionId::OpenProject, [this, messages] { m_windows.chooseProject(*messages); });
    auto *recent = new QMenu(&m_window);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    actions.bindMenu(ActionId::OpenRecent, recent);
    actions.bind(ActionId::SaveCopy, [this] { saveCopy(true); });
    actions.bind(ActionId::SaveCopyWithoutHistory, [this] { saveCopy(false); });
    actions.bind(
        ActionId::ImportJourney,
        [this] {
            m_windows.files().chooseExisting(&m_window, tr("Import a journey"),
                                             {tr("Journeys (*.mmd *.mermaid *.md *.json)")},
                                             [this](const QString &file) { importJourney(file); });
        },
        canEdit);
    actions.bind(
        ActionId::ExportMap, [this] { exportMap(); }, hasJourney);
    actions.bind(
        ActionId::ExportCurves, [this] { exportCurves(); }, hasJourney);
    actions.bind(ActionId::ExportData, [this] { exportData(); });
    actions.bind(ActionId::CloseWindow, [this] { m_windows.close(&m_window); });
    actions.bind(ActionId::Quit, [this] { m_windows.quit(); });
    actions.bind(ActionId::ShowWelcome, [this] { m_windows.showWelcome(); });
    actions.bind(ActionId::OpenSample, [this, messages] { m_windows.openSample(messages); });
}

void FileActions::take(const QStringList &paths)
{
    for (const QString &path : paths)
        isProjectFile(path) ? void(m_windows.openProject(path, &m_window.messages())) : importJourney(path);
}

void FileActions::importJourney(const QString &file)
{
    Model::Project &project = m_window.project();
    project.attempt([&] {
        const auto read = Model::JourneyFile::read(file);
        Model::Losses losses = read.losses();
        QList<Model::Id<Model::Journey>> added;
        project.edit(read.label(), [&](Model::Edit &edit) { added = read.addTo(edit, losses); });
        if (!added.isEmpty())
            m_shown.setJourney(added.first());
        tellLosses(losses);
    });
}

void FileActions::fillRecent(QMenu *menu)
{
    menu->clear();
    const QString own = m_window.project().path();
    for (const QString &path : m_windows.recents().paths()) {
        if (path != own) {
            menu->addAction(QFileInfo(path).completeBaseName().replace(u'&', "&&"_L1), this,
                            [this, path] { m_windows.openProject(path, &m_window.messages()); });
        }
    }
    if (menu->isEmpty())
        menu->addAction(tr("No other project yet"))->setEnabled(false);
}

void FileActions::saveCopy(bool withHistory)
{
    m_windows.files().chooseNew(
        &m_window, withHistory ? tr("Save a copy") : tr("Save a copy without history"),
        proposal(tr("copy"), u"journey"_s), {tr("Projects (*.journey)")}, [this, withHistory](const QString &target) {
            const QString source = m_window.project().path();
            m_tasks.run(
                tr("Saving a copy as “%1”…").arg(QFileInfo(target).fileName()),
                [source, target, withHistory](const TaskStrip::Cancelled &) {
                    Model::Project::open(source, Model::Project::Access::Read)->saveCopy(target, withHistory);
                },
                [this, target] { tellWritten(target); });
        });
}

void FileActions::exportMap()
{
    m_windows.files().chooseNew(
        &m_window, tr("Export the map"), proposal(tr("map"), u"pdf"_s), pictureFilters(),
        [this](const QString &target) {
            m_window.project().attempt([&] {
                const Views::MapExportOptions options{.format = formatOf(target), .lens = m_window.lens()};
                m_tasks.run(
                    tr("Exporting the map to “%1”…").arg(QFileInfo(target).fileName()),
                    [source = m_window.project().path(), target, journey = m_shown.journey(),
                     options](const auto &cancelled) { writeMap(source, {journey}, target, options, cancelled); },
                    [this, target] { tellWritten(target); });
            });
        });
}

void FileActions::exportCurves()
{
    m_windows.files().chooseNew(&m_window, tr("Export the curves"), proposal(tr("curves"), u"pdf"_s), pictureFilters(),
                                [this](const QString &target) {
                                    m_window.project().attempt([&] {
                                        // The chart is a widget: it can't leave this thread, and takes no time to speak
                                        // of.
                                        const Views::MapExportOptions options{.format = formatOf(target)};
                                        Views::exportCurves(m_window.project(), {m_shown.journey()}, target, options,
                                                            m_window.shownCurves());
                                        tellWritten(target);
                                    });
                                });
}

void FileActions::exportData()
{
    m_windows.files().chooseNew(&m_window, tr("Export the data"), proposal({}, u"json"_s),
                                {tr("JSON, the whole project (*.json)"), tr("CSV, all feedback (*.csv)"),
                                 tr("Mermaid, this journey (*.mmd)"), tr("Markdown, all journeys (*.md)")},
                                [this](const QString &target) {
                                    m_window.project().attempt([&] {
                                        const Model::Losses losses =
                                            writeData(m_window.project(), m_shown.journey(), target);
                                        losses.isEmpty() ? tellWritten(target) : tellLosses(losses);
                                    });
                                });
}

QStringList FileActions::pictureFilters() { return {tr("PDF (*.pdf)"), tr("SVG (*.svg)"), tr("PNG (*.png)")}; }

QString FileActions::proposal(const QString &what, const QString &ending) const
{
    const QFileInfo own(m_window.project().path());
    const QString name = what.isEmpty() ? own.completeBaseName() : tr("%1 %2").arg(own.completeBaseName(), what);
    return own.absolutePath() + u'/' + name + u'.' + ending;
}

void FileActions::tellLosses(const Model::Losses &losses)
{
    if (losses.isEmpty())
        return;
    QStringList sentences;
    for (const Model::Loss &loss : losses.first(qMin(MostLosses, losses.size())))
        sentences.append(loss.line > 0 ? tr("Line %1: %2").arg(loss.line).arg(loss.what) : loss.what);
    if (losses.size() > MostLosses)
        sentences.append(tr("And %n more.", nullptr, int(losses.size() - MostLosses)));
    m_window.messages().showNotice(sentences.join(u'\n'));
}

void FileActions::tellWritten(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    m_window.messages().showNotice(tr("“%1” is written.").arg(QFileInfo(path).fileName()), tr("Show in folder"),
                                   [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

} // namespace App
