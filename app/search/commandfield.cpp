#include "app/search/commandfield.h"

#include "app/search/commanddelegate.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;

namespace {

constexpr qsizetype MostShown = 12;
constexpr int PopupWidth = 460;
constexpr int UsualWidth = 260;

} // namespace

CommandField::CommandField(std::function<void(CommandIndex &)> fill, QWidget *parent)
    : QLineEdit(parent)
    , m_fill(std::move(fill))
    , m_popup(new QFrame(parent))
    , m_list(new QListView(m_popup))
    , m_model(new QStandardItemModel(this))
{
    setObjectName("commandField"_L1);
    setPlaceholderText(tr("Find or do anything"));
    setAccessibleName(tr("Find or do anything"));
    addAction(Views::icon(u"search"_s), LeadingPosition);
    setMinimumWidth(UsualWidth / 2);
    setMaximumWidth(UsualWidth);

    m_popup->setObjectName("commandPopup"_L1);
    m_popup->setProperty("look", u"card"_s);
    m_list->setObjectName("commandList"_L1);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(Measure::grid, Measure::grid, Measure::grid, Measure::grid);
    layout->addWidget(m_list);
    m_popup->hide();

    connect(this, &QLineEdit::textEdited, this, [this] { m_popup->isVisible() ? search() : offer(); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

void CommandField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    offer();
}

void CommandField::offer()
{
    if (m_popup->isVisible())
        return;
    m_index.clear();
    m_fill(m_index);
    search();
}

void CommandField::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize CommandField::sizeHint() const
{
    return {UsualWidth, qMax(Measure::controlLarge, QLineEdit::sizeHint().height())};
}

void CommandField::search()
{
    m_shown = m_index.find(text(), MostShown);
    m_model->clear();
    for (const Command &command : std::as_const(m_shown)) {
        auto *item = new QStandardItem(Views::icon(command.icon), command.text);
        item->setData(command.detail, CommandDelegate::DetailRole);
        item->setData(command.detail.isEmpty() ? command.text : tr("%1, %2").arg(command.text, command.detail),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_shown.isEmpty()) {
        auto *none = new QStandardItem(tr("Nothing has these words. Try fewer or other ones."));
        none->setFlags(Qt::NoItemFlags);
        m_model->appendRow(none);
    } else {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    place();
}

void CommandField::place()
{
    QWidget *host = window();
    if (m_popup->parentWidget() != host) {
        m_popup->setParent(host);
        host->installEventFilter(this);
    }
    const int rowHeight = m_list->sizeHintForRow(0);
    const int popupHeight = m_model->rowCount() * rowHeight + 2 * (Measure::grid + m_list->frameWidth() + 1);
    const QPoint below = mapTo(host, QPoint(0, height() + Measure::grid));
    const int popupWidth = qMin(PopupWidth, host->width() - 2 * Measure::gap);
    const int x = qBound(Measure::gap, below.x(), host->width() - popupWidth - Measure::gap);
    m_popup->setGeometry(x, below.y(), popupWidth, qMin(popupHeight, host->height() - below.y() - Measure::gap));
    m_popup->show();
    m_popup->raise();
}

void CommandField::choose(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const auto run = m_shown[row].run;
    leave();
    run();
}

void CommandField::move(int by)
{
    const int count = int(m_shown.size());
    if (count > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + count) % count, 0));
}

void CommandField::leave()
{
    clear();
    m_popup->hide();
    m_index.clear();
    emit left();
}

void CommandField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        break;
    case Qt::Key_Up:
        move(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        break;
    case Qt::Key_Escape:
        leave();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void CommandField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // A window that comes to the front, or a menu that closes, is nobody's wish to search.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        offer();
}

void CommandField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_popup->hide();
    clear();
}

void CommandField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_hint.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(Views::Theme::font(Views::Type::Small));
    painter.setPen(Views::Theme::current().thirdText);
    painter.drawText(rect().adjusted(0, 0, -2 * Measure::grid - 2, 0), Qt::AlignTrailing | Qt::AlignVCenter, m_hint);
}

bool CommandField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_popup->isVisible())
        place();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace App
