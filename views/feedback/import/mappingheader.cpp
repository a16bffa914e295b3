#include "views/feedback/import/mappingheader.h"

#include "views/feedback/import/columnusebox.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace Views {

using namespace Model;

static constexpr int nameHeight = 16;
static constexpr int headHeight = Measure::gap + nameHeight + 2 * (Measure::grid + Measure::control) + Measure::gap;
static constexpr int shortest = 96; // a section narrower than a box

MappingHeader::MappingHeader(const std::function<const ColumnUse *(int)> &useOf, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_useOf(useOf)
{
    setMinimumSectionSize(shortest);
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::arrange);
}

QSize MappingHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), headHeight}; }

void MappingHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    arrange();
}

void MappingHeader::clear()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
}

/** The sections that can be seen, and one more at each side, so that the focus can go there. */
QList<int> MappingHeader::seen() const
{
    QList<int> result;
    if (count() == 0)
        return result;
    const int edge = viewport()->width();
    int first = visualIndexAt(0);
    int last = visualIndexAt(edge - 1);
    if (isRightToLeft())
        std::swap(first, last);
    first = first < 0 ? 0 : std::max(0, first - 1);
    last = last < 0 ? count() - 1 : std::min(count() - 1, last + 1);
    for (int visual = first; visual <= last; ++visual) {
        if (const int section = logicalIndex(visual); m_useOf(section))
            result += section;
    }
    return result;
}

void MappingHeader::dropUnseen(const QList<int> &seen)
{
    for (auto box = m_boxes.begin(); box != m_boxes.end();) {
        if (seen.contains(box.key()) || box.value()->hasStop()) {
            ++box;
            continue;
        }
        box.value()->hide();
        box.value()->deleteLater();
        box = m_boxes.erase(box);
    }
}

ColumnUseBox *MappingHeader::makeBox(int section)
{
    auto *box = new ColumnUseBox(viewport());
    m_boxes.insert(section, box);
    connect(box, &ColumnUseBox::fieldChosen, this, [=, this](ImportField field) { emit fieldChosen(section, field); });
    connect(box, &ColumnUseBox::useChosen, this, [=, this](const ColumnUse &use) { emit useChosen(section, use); });
    connect(box, &ColumnUseBox::entered, this, [=, this] { emit entered(section); });
    return box;
}

void MappingHeader::arrange()
{
    const QList<int> sections = seen();
    dropUnseen(sections);
    QWidget *before = parentWidget(); // the table comes first
    for (const int section : sections) {
        ColumnUseBox *box = m_boxes.value(section);
        if (!box)
            box = makeBox(section);
        box->setColumn(model()->headerData(section, Qt::Horizontal).toString(), *m_useOf(section));
        box->setGeometry(sectionViewportPosition(section) + Measure::gap, Measure::gap,
                         sectionSize(section) - 2 * Measure::gap, headHeight - 2 * Measure::gap);
        box->show();
        setTabOrder(before, box->firstStop());
        before = box->lastStop();
    }
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if (!sections.contains(box.key()))
            box.value()->move(sectionViewportPosition(box.key()) + Measure::gap, Measure::gap);
    }
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    painter->fillRect(rect, theme.raised);
    painter->setPen(theme.line);
    const int end = isRightToLeft() ? rect.left() : rect.right();
    painter->drawLine(end, rect.top() + Measure::gap, end, rect.bottom() - Measure::gap);
    painter->setPen(theme.strongLine);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (m_useOf(section))
        return;
    painter->setFont(Theme::font(Type::Body, Weight::SemiBold));
    painter->setPen(theme.secondText);
    const QRect text = rect.adjusted(Measure::gap, Measure::gap, -Measure::gap, 0);
    painter->drawText(QRect(text.topLeft(), QSize(text.width(), nameHeight)),
                      int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                      model()->headerData(section, Qt::Horizontal).toString());
}

} // namespace Views
