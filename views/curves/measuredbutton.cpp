#include "views/curves/measuredbutton.h"

#include <QActionGroup>
#include <QDateTime>
#include <QKeyEvent>
#include <QMenu>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int months[] = {12, 6, 3, 1};

static Period lastMonths(int count)
{
    return Period::last(count, PeriodUnit::Month, QDateTime::currentMSecsSinceEpoch());
}

MeasuredButton::MeasuredButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"curvesMeasured"_s);
    setCheckable(true);
    setChecked(true);
    setAutoRaise(true);
    setPopupMode(QToolButton::MenuButtonPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &MeasuredButton::fill);
    showText();
}

void MeasuredButton::setScope(const MetricScope &scope)
{
    m_scope = scope;
    showText();
}

void MeasuredButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        showMenu();
    else
        QToolButton::keyPressEvent(event);
}

void MeasuredButton::fill()
{
    qDeleteAll(m_menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    m_menu->clear();
    addPeriods();
    if (m_sources.size() > 1 || !m_scope.sources.isEmpty()) {
        m_menu->addSeparator();
        addSources();
    }
}

QAction *MeasuredButton::addChoice(const QString &text, bool isChosen, const MetricScope &scope)
{
    QAction *action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, scope] {
        setScope(scope);
        emit scopeChosen(scope);
    });
    return action;
}

static QString monthsName(int count)
{
    return count == 1 ? MeasuredButton::tr("Last month") : MeasuredButton::tr("Last %n months", nullptr, count);
}

void MeasuredButton::addPeriods()
{
    auto *group = new QActionGroup(m_menu);
    MetricScope scope = m_scope;
    scope.period.reset();
    group->addAction(addChoice(tr("All time"), !m_scope.period, scope));
    for (const int count : months) {
        scope.period = lastMonths(count);
        group->addAction(addChoice(monthsName(count), m_scope.period == scope.period, scope));
    }
}

void MeasuredButton::addSources()
{
    auto *group = new QActionGroup(m_menu);
    MetricScope scope = m_scope;
    scope.sources.clear();
    group->addAction(addChoice(tr("All sources"), m_scope.sources.isEmpty(), scope));
    for (const Source source : std::as_const(m_sources)) {
        scope.sources = {source};
        group->addAction(addChoice(title(source), m_scope.sources == scope.sources, scope));
    }
}

QString MeasuredButton::periodName() const
{
    for (const int count : months) {
        if (m_scope.period == lastMonths(count))
            return monthsName(count);
    }
    return tr("Chosen period");
}

void MeasuredButton::showText()
{
    QStringList parts;
    if (m_scope.period)
        parts += periodName();
    for (const Source source : std::as_const(m_scope.sources))
        parts += title(source);
    const QString limits = parts.join(tr(", "));
    setText(limits.isEmpty() ? tr("Measured") : tr("Measured: %1").arg(limits));
    setAccessibleName(text());
    setToolTip(tr("Show or hide what feedback says, as dots with 95 % intervals. The arrow chooses which feedback."));
    updateGeometry();
}

} // namespace Views
