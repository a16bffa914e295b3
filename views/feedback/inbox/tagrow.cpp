#include "views/feedback/inbox/tagrow.h"

#include "views/feedback/inbox/chip.h"
#include "views/feedback/inbox/flowlayout.h"
#include "views/theme/measures.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Views {

using namespace Model;

static constexpr int nameWidth = 200;

TagRow::TagRow(QWidget *parent)
    : QWidget(parent)
    , m_chips(new FlowLayout)
    , m_name(new QLineEdit)
{
    m_name->setPlaceholderText(tr("Name of the tag"));
    m_name->setAccessibleName(tr("Name of the tag"));
    m_name->setToolTip(tr("Enter adds it, Esc doesn't."));
    m_name->setFixedWidth(nameWidth);
    m_name->installEventFilter(this);
    m_name->hide();
    m_chips->setContentsMargins(0, 2, 0, 2); // a chip is a little lower than a button
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measure::grid);
    column->addLayout(m_chips);
    column->addWidget(m_name);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { finishAdding(true); });
    fill();
}

void TagRow::setTags(const QList<FeedbackTag> &tags, const QStringList &known)
{
    if (known != m_known) {
        m_known = known;
        auto *completer = new QCompleter(known, m_name);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_name->setCompleter(completer);
    }
    if (tags == m_tags)
        return;
    m_tags = tags;
    fill();
}

void TagRow::setEditable(bool editable)
{
    if (editable == m_isEditable)
        return;
    m_isEditable = editable;
    fill();
}

void TagRow::fill()
{
    m_chips->clear();
    for (const FeedbackTag &tag : std::as_const(m_tags)) {
        auto *chip = new Chip(Chip::Kind::Tag, tag.name, this);
        chip->setRemovable(m_isEditable);
        connect(chip, &Chip::clicked, this, [this, id = tag.id] { emit activated(id); });
        connect(chip, &Chip::removalRequested, this, [this, id = tag.id] { emit removed(id); });
        m_chips->addWidget(chip);
        chip->show();
    }
    auto *add = new Chip(Chip::Kind::Offer, QStringLiteral("+"), this);
    add->setAccessibleName(tr("Add a tag"));
    add->setToolTip(tr("Add a tag (T)"));
    add->setEnabled(m_isEditable);
    connect(add, &Chip::clicked, this, &TagRow::startAdding);
    m_chips->addWidget(add);
    add->show();
    updateGeometry();
}

void TagRow::startAdding()
{
    if (!m_isEditable)
        return;
    m_name->clear();
    m_name->show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void TagRow::finishAdding(bool isTaken)
{
    const QString name = m_name->text().simplified();
    m_name->hide();
    if (isTaken && !name.isEmpty())
        emit added(name);
    emit finished();
}

bool TagRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finishAdding(false);
        return true;
    }
    const bool isLeft = event->type() == QEvent::FocusOut &&
                        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
                        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (isLeft)
        m_name->hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace Views
