#include "views/widgets/cataloguebox.h"

#include "views/theme/measures.h"
#include "views/widgets/colormark.h"
#include "views/widgets/projectundo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace Views {

static constexpr qint64 none = 0;
static constexpr qint64 manage = -1;
static constexpr int nameLength = 10000;

CatalogueBox::CatalogueBox(const QString &noneTitle, const QString &manageTitle, QWidget *parent)
    : QComboBox(parent)
    , m_none(noneTitle)
    , m_manage(manageTitle)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(20);
    setIconSize(QSize(Measure::icon, Measure::icon));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    lineEdit()->setMaxLength(nameLength);
    lineEdit()->setPlaceholderText(m_none);
    lineEdit()->installEventFilter(this);
    connect(this, &QComboBox::activated, this, &CatalogueBox::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CatalogueBox::finishTyping);
    setEntries({});
}

void CatalogueBox::setEntries(const QList<CatalogueEntry> &entries)
{
    if (count() && entries == m_entries)
        return;
    m_entries = entries;
    const QSignalBlocker quiet(this);
    const QString typed = lineEdit()->isModified() ? lineEdit()->text() : QString();
    clear();
    addItem(m_none, none);
    for (const CatalogueEntry &entry : entries)
        addItem(colorMark(entry.color), entry.name, entry.id);
    insertSeparator(count());
    addItem(m_manage, manage);
    restore();
    if (!typed.isEmpty()) {
        lineEdit()->setText(typed);
        lineEdit()->setModified(true);
    }
}

void CatalogueBox::setChoice(qint64 id)
{
    if (m_choice == id && !m_mixed)
        return;
    m_choice = id;
    m_mixed = false;
    restore();
}

void CatalogueBox::setMixed()
{
    m_mixed = true;
    m_choice = none;
    restore();
}

void CatalogueBox::restore()
{
    const QSignalBlocker quiet(this);
    lineEdit()->setPlaceholderText(m_mixed ? tr("Mixed") : m_none);
    const int index = m_mixed ? -1 : findData(m_choice);
    setCurrentIndex(index);
    // None shows as a quiet word, not as a name.
    lineEdit()->setText(index > 0 ? itemText(index) : QString());
    lineEdit()->setCursorPosition(0);
    lineEdit()->setModified(false);
}

void CatalogueBox::choose(int index)
{
    const qint64 id = itemData(index).toLongLong();
    if (id == manage) {
        restore();
        emit manageRequested();
        return;
    }
    const bool isOther = m_mixed || id != m_choice;
    m_choice = id;
    m_mixed = false;
    restore();
    if (isOther)
        emit chosen(id);
}

void CatalogueBox::finishTyping()
{
    if (!lineEdit()->isModified())
        return;
    const QString name = lineEdit()->text().simplified();
    const auto same = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const CatalogueEntry &entry) {
        return entry.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (name.isEmpty()) {
        choose(0);
    } else if (same != m_entries.cend()) {
        choose(findData(same->id));
    } else {
        lineEdit()->setModified(false);
        emit named(name);
        restore();
    }
}

bool CatalogueBox::event(QEvent *event) { return leavesUndoToProject(event) || QComboBox::event(event); }

bool CatalogueBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit()) {
        if (leavesUndoToProject(event))
            return true;
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (isUndoOrRedo(key)) {
                event->ignore();
                return true;
            }
            if (key->key() == Qt::Key_Escape && lineEdit()->isModified()) {
                restore();
                return true;
            }
        }
    }
    return QComboBox::eventFilter(watched, event);
}

void CatalogueBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Views
