#include "app/search/findbar.h"

#include "app/search/foldedtext.h"

#include "model/store/project.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;

namespace {

constexpr int FieldWidth = 280;

QToolButton *button(const char *name, const QString &icon, const QString &text)
{
    auto *result = new QToolButton;
    result->setObjectName(QLatin1String(name));
    result->setProperty("look", u"quiet"_s);
    result->setIcon(Views::icon(icon));
    result->setToolTip(text);
    result->setAccessibleName(text);
    return result;
}

} // namespace

FindBar::FindBar(const Model::Project &project, QWidget *parent)
    : QFrame(parent)
    , m_project(project)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
{
    setObjectName("findBar"_L1);
    setProperty("look", u"panel"_s);
    m_words->setObjectName("findWords"_L1);
    m_words->setPlaceholderText(tr("Find in names and descriptions"));
    m_words->setAccessibleName(tr("Find in names and descriptions"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(FieldWidth);
    m_count->setObjectName("findCount"_L1);
    m_count->setProperty("look", u"second"_s);
    QToolButton *previous = button("findPrevious", u"go-up"_s, tr("Find previous"));
    QToolButton *next = button("findNext", u"go-down"_s, tr("Find next"));
    QToolButton *shut = button("findClose", u"window-close"_s, tr("Close the search"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Measure::grid, Measure::gap, Measure::gap, Measure::gap);
    row->setSpacing(Measure::grid);
    row->addWidget(m_words);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count, 1);
    row->addWidget(shut);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    connect(&project, &Model::Project::changed, this, [this](const Model::Changes &changes) {
        if (!isHidden() && changes.touches<Model::Touchpoint>())
            search();
    });
    hide();
}

void FindBar::setJourney(Model::Id<Model::Journey> journey)
{
    m_journey = journey;
    search();
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    emit closed();
}

void FindBar::search()
{
    const auto current = m_at >= 0 && m_at < m_hits.size() ? m_hits[m_at] : Model::Id<Model::Touchpoint>{};
    m_hits.clear();
    const FoldedQuery query(m_words->text());
    if (!query.isEmpty() && !isHidden()) {
        for (const Model::Touchpoint &touchpoint : m_project.where(&Model::Touchpoint::journey, m_journey)) {
            if (query.score(folded(touchpoint.name + u'\n' + touchpoint.description)) > 0)
                m_hits.append(touchpoint.id);
        }
    }
    m_at = m_hits.indexOf(current);
    tell();
    emit hitsChanged();
}

void FindBar::step(int by)
{
    if (m_hits.isEmpty())
        return;
    const qsizetype count = m_hits.size();
    m_at = m_at < 0 ? (by > 0 ? 0 : count - 1) : (m_at + by + count) % count;
    tell();
    emit found(m_hits[m_at]);
}

void FindBar::tell()
{
    if (FoldedQuery(m_words->text()).isEmpty())
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("No touchpoint has these words."));
    else if (m_at < 0)
        m_count->setText(tr("%n found", nullptr, int(m_hits.size())));
    else
        m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_hits.size()));
    QAccessibleEvent renamed(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace App
