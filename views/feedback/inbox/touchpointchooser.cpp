#include "views/feedback/inbox/touchpointchooser.h"

#include "views/theme/measures.h"
#include "views/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr QSize chooserSize(380, 340);

TouchpointChooser::TouchpointChooser(const Project &project, const QString &question, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new TouchpointModel(this))
    , m_words(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new PlainLabel({}, Look::Second))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", u"card"_s);
    setObjectName("touchpointChooser"_L1);
    m_model->setTouchpoints(touchpointsOf(project));
    m_words->setPlaceholderText(question);
    m_words->setAccessibleName(question);
    m_words->installEventFilter(this);
    m_list->setProperty("look", u"bare"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TouchpointDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Touchpoints"));
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys in the field move it
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::gap, Measure::gap, Measure::gap, Measure::gap);
    column->setSpacing(Measure::grid);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    resize(chooserSize);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &TouchpointChooser::narrow);
    connect(m_list, &QListView::clicked, this, &TouchpointChooser::choose);
    narrow({});
}

void TouchpointChooser::openAt(const QPoint &global)
{
    QPoint corner = global;
    if (const QScreen *const there = parentWidget()->screen()) {
        const QRect room = there->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(corner);
    show();
    m_words->setFocus(Qt::PopupFocusReason);
}

void TouchpointChooser::narrow(const QString &words)
{
    m_model->setWords(words);
    m_list->setCurrentIndex(m_model->index(0));
    const bool isNone = m_model->rowCount() == 0;
    m_list->setVisible(!isNone);
    m_nothing->setVisible(isNone);
    m_nothing->setText(words.isEmpty() ? tr("There are no touchpoints yet. Add them on the map.")
                                       : tr("No touchpoint has these words."));
}

void TouchpointChooser::choose(const QModelIndex &index)
{
    const TouchpointEntry *entry = m_model->at(index);
    if (!entry)
        return;
    const Id<Touchpoint> touchpoint = entry->id;
    close();
    emit chosen(touchpoint);
}

bool TouchpointChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose(m_list->currentIndex());
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        m_list->setCurrentIndex(
            m_model->index(std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, m_model->rowCount() - 1)));
    else if (key == Qt::Key_Escape)
        close();
    else
        return false;
    return true;
}

} // namespace Views
