#include "app/welcome/cardgrid.h"

#include "app/welcome/projectcard.h"

#include "views/theme/measures.h"

#include <QKeyEvent>

namespace App {

namespace {

constexpr int Gap = 5 * Views::Measure::grid;

} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::add(ProjectCard *card)
{
    card->setParent(this);
    card->installEventFilter(this);
    m_cards.append(card);
    card->show();
    updateGeometry();
    arrange();
}

void CardGrid::clear()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    updateGeometry();
}

QList<ProjectCard *> CardGrid::shown() const
{
    QList<ProjectCard *> result;
    for (ProjectCard *card : m_cards) {
        if (!card->isHidden())
            result.append(card);
    }
    return result;
}

int CardGrid::perRow(int width) { return qMax(1, (width + Gap) / (ProjectCard::PictureSize.width() + Gap)); }

int CardGrid::heightForWidth(int width) const
{
    const QList<ProjectCard *> cards = shown();
    if (cards.isEmpty())
        return 0;
    const int rows = (int(cards.size()) + perRow(width) - 1) / perRow(width);
    return rows * (cards.first()->height() + Gap) - Gap;
}

QSize CardGrid::sizeHint() const { return {ProjectCard::PictureSize.width(), heightForWidth(width())}; }

QSize CardGrid::minimumSizeHint() const { return sizeHint(); }

void CardGrid::resizeEvent(QResizeEvent *)
{
    updateGeometry();
    arrange();
}

void CardGrid::arrange()
{
    const QList<ProjectCard *> cards = shown();
    const int columns = perRow(width());
    for (int i = 0; i < cards.size(); ++i) {
        const int x = (i % columns) * (cards[i]->width() + Gap);
        const int y = (i / columns) * (cards[i]->height() + Gap);
        cards[i]->move(isRightToLeft() ? width() - x - cards[i]->width() : x, y);
    }
}

bool CardGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        updateGeometry();
        arrange();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QList<ProjectCard *> cards = shown();
    const qsizetype at = cards.indexOf(static_cast<ProjectCard *>(watched));
    const int sideways = isRightToLeft() ? -1 : 1;
    qsizetype next = at;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        next = at + sideways;
        break;
    case Qt::Key_Left:
        next = at - sideways;
        break;
    case Qt::Key_Down:
        next = at + perRow(width());
        break;
    case Qt::Key_Up:
        next = at - perRow(width());
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    // At the ends the arrows go on to what is above or below the grid, as QAbstractButton would have it.
    if (next < 0 || next >= cards.size())
        return QWidget::eventFilter(watched, event);
    cards[next]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace App
