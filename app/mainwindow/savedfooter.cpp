#include "app/mainwindow/savedfooter.h"

#include "app/welcome/friendlytime.h"

#include "model/store/project.h"
#include "views/theme/measures.h"

#include <QFileInfo>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;

namespace {

constexpr int RefreshMs = 60'000;
constexpr qint64 MomentSeconds = 60;

QLabel *line(const char *look)
{
    auto *result = new QLabel;
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setProperty("look", QLatin1String(look));
    return result;
}

} // namespace

SavedFooter::SavedFooter(const Model::Project &project, QWidget *parent)
    : QFrame(parent)
    , m_project(project)
    , m_state(line("second"))
    , m_where(line("small"))
    , m_timer(new QTimer(this))
{
    setObjectName("savedFooter"_L1);
    auto *rule = new QFrame;
    rule->setProperty("look", u"line"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, 0, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::grid / 2);
    column->addWidget(rule);
    column->addSpacing(Measure::gap);
    column->addWidget(m_state);
    column->addWidget(m_where);
    m_timer->start(RefreshMs);
    connect(m_timer, &QTimer::timeout, this, &SavedFooter::tell);
    connect(&project, &Model::Project::historyChanged, this, &SavedFooter::tell);
    connect(&project, &Model::Project::accessChanged, this, &SavedFooter::tell);
    tell();
}

void SavedFooter::tell()
{
    const QDateTime modified = m_project.modified();
    const bool isNow = qAbs(modified.secsTo(QDateTime::currentDateTimeUtc())) < MomentSeconds;
    m_state->setText(m_project.isReadOnly() ? tr("Can only be read here") : tr("Everything is saved"));
    m_where->setText(
        tr("in %1 · %2").arg(QFileInfo(m_project.path()).fileName(), isNow ? tr("just now") : friendlyTime(modified)));
    setToolTip("<p>"_L1 + m_project.path().toHtmlEscaped() + "</p>"_L1);
}

} // namespace App
