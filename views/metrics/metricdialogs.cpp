#include "views/metrics/metricdialogs.h"

#include "model/metrics/metricoperations.h"
#include "views/metrics/computationdialog.h"
#include "views/metrics/observationsdialog.h"
#include "views/metrics/ownmetricdialog.h"
#include "views/metrics/targetdialog.h"

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

MetricDialogs::MetricDialogs(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void MetricDialogs::setProject(Project *project)
{
    delete m_dialog;
    m_project = project;
}

void MetricDialogs::open(QDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MetricDialogs::showComputation(const BoardMetric &metric)
{
    auto *dialog = new ComputationDialog(metric, m_subject.placeName, m_subject.period, m_window);
    connect(dialog, &ComputationDialog::manualRequested, this, &MetricDialogs::manualRequested);
    open(dialog);
}

QString MetricDialogs::targetPlace() const
{
    if (m_subject.place == MetricPlace())
        return tr("For the whole project: it counts everywhere that has no target of its own.");
    return tr("For “%1”: it counts there instead of any target of a wider place.").arg(m_subject.placeName);
}

void MetricDialogs::setTarget(const BoardMetric &metric, std::optional<double> target)
{
    m_project->perform(target ? Label{QT_TRANSLATE_NOOP("Edit", "Set the target of “%1”"), {metric.title}}
                              : Label{QT_TRANSLATE_NOOP("Edit", "Remove the target of “%1”"), {metric.title}},
                       [&](Edit &edit) { Model::setTarget(edit, metric.value.metric.word, m_subject.place, target); });
}

void MetricDialogs::askTarget(const BoardMetric &metric)
{
    auto *dialog = new TargetDialog(metric, targetPlace(), m_window);
    connect(dialog, &TargetDialog::chosen, this,
            [this, metric](std::optional<double> target) { setTarget(metric, target); });
    open(dialog);
}

void MetricDialogs::showValues(const Metric &metric, const QString &title)
{
    if (m_project)
        open(new ObservationsDialog(*m_project, {metric, title, m_subject.place, m_subject.placeName}, m_window));
}

void MetricDialogs::askNew(const QList<Metric> &known)
{
    auto *dialog = new OwnMetricDialog(known, m_window);
    connect(dialog, &OwnMetricDialog::given, this, [this, dialog](const OwnMetric &metric) {
        try {
            Id<OwnMetric> id;
            m_project->edit({QT_TRANSLATE_NOOP("Edit", "Add metric “%1”"), {metric.name.simplified()}},
                            [&](Edit &edit) { id = addOwnMetric(edit, metric); });
            dialog->accept();
            emit added(id);
        } catch (const Error &error) {
            dialog->refuse(error.sentence());
        }
    });
    connect(
        dialog, &OwnMetricDialog::knownChosen, this,
        [this](const Metric &metric) { showValues(metric, metric.title()); }, Qt::QueuedConnection);
    open(dialog);
}

void MetricDialogs::askDescription(const BoardMetric &metric)
{
    if (!m_project)
        return;
    OwnMetric described;
    described.word = metric.value.metric.word;
    described.name = metric.title;
    if (const auto own = m_project->find(metric.own))
        described = *own;
    auto *dialog = new OwnMetricDialog(described, m_window);
    connect(dialog, &OwnMetricDialog::given, this, [this, dialog](const OwnMetric &given) {
        try {
            m_project->edit(
                {QT_TRANSLATE_NOOP("Edit", "Change metric “%1”"), {given.name.simplified()}},
                [&](Edit &edit) { given.id ? changeOwnMetric(edit, given) : void(addOwnMetric(edit, given)); });
            dialog->accept();
        } catch (const Error &error) {
            dialog->refuse(error.sentence());
        }
    });
    open(dialog);
}

void MetricDialogs::remove(const BoardMetric &metric)
{
    if (m_project) {
        m_project->perform({QT_TRANSLATE_NOOP("Edit", "Remove metric “%1”"), {metric.title}},
                           [&](Edit &edit) { removeOwnMetric(edit, metric.value.metric.word); });
    }
}

} // namespace Views
