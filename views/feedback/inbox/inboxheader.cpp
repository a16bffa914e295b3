#include "views/feedback/inbox/inboxheader.h"

#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

namespace Views {

using namespace Qt::StringLiterals;

static constexpr int pause = 150; // ms
static constexpr int widestQuery = 420;
static constexpr int narrowestQuery = 160;
static constexpr int longestQuery = 2000;

InboxHeader::InboxHeader(QWidget *parent)
    : QWidget(parent)
    , m_totals(new ElidedLabel({}, Look::Small))
    , m_query(new QLineEdit)
    , m_rules(new QPushButton(tr("Rules…")))
    , m_import(new QPushButton(tr("Import…")))
    , m_pause(new QTimer(this))
{
    setProperty("look", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Measure::toolBarHeight);
    m_totals->setObjectName("totals"_L1);
    m_query->setPlaceholderText(tr("Search in what customers said"));
    m_query->setAccessibleName(tr("Search"));
    m_query->setToolTip(
        plainToolTip(tr("All words are wanted. OR between two wants either, “a phrase” stands as it is, "
                        "word* begins so, -word must not be there. (Ctrl+F)")));
    m_query->setClearButtonEnabled(true);
    m_query->setMaxLength(longestQuery);
    m_query->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_query->setMinimumWidth(narrowestQuery);
    m_query->setMaximumWidth(widestQuery);
    m_query->installEventFilter(this);
    m_rules->setToolTip(tr("Which words belong to which touchpoint, for these and later imports"));
    m_import->setProperty("look", u"primary"_s);
    m_import->setToolTip(tr("Read feedback from a file"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measure::panelMargin, 0, Measure::panelMargin, 0);
    row->setSpacing(Measure::gap);
    row->addWidget(new PlainLabel(tr("Feedback"), Look::PageTitle));
    row->addWidget(m_totals);
    row->addSpacing(Measure::panelMargin);
    row->addWidget(m_query, 4);
    row->addStretch(1);
    row->addWidget(m_rules);
    row->addWidget(m_import);

    connect(m_query, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &query) {
        if (query.isEmpty())
            tell(); // cleared by its button
    });
    connect(m_pause, &QTimer::timeout, this, &InboxHeader::tell);
    connect(m_rules, &QPushButton::clicked, this, &InboxHeader::rulesRequested);
    connect(m_import, &QPushButton::clicked, this, &InboxHeader::importRequested);
}

void InboxHeader::setTotals(qint64 feedback, qint64 imports)
{
    m_totals->setText(
        feedback == 0
            ? QString()
            : tr("%1 from %2").arg(tr("%Ln items", nullptr, int(feedback)), tr("%Ln imports", nullptr, int(imports))));
}

void InboxHeader::setCanEdit(bool canEdit) { m_import->setEnabled(canEdit); }

void InboxHeader::setQuery(const QString &query)
{
    m_pause->stop();
    m_told = query;
    if (m_query->text() != query)
        m_query->setText(query);
}

void InboxHeader::startSearching()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void InboxHeader::tell()
{
    m_pause->stop();
    const QString query = m_query->text().simplified();
    if (query != m_told) {
        m_told = query;
        emit searched(query);
    }
}

bool InboxHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter || key == Qt::Key_Down) {
        tell();
        emit left();
        return true;
    }
    if (key == Qt::Key_Escape && !m_query->text().isEmpty()) {
        m_query->clear();
        return true;
    }
    return false;
}

} // namespace Views
