#include "views/feedback/import/importtable.h"

#include "views/feedback/import/importdraft.h"
#include "views/feedback/import/importpreviewmodel.h"
#include "views/feedback/import/importrowdelegate.h"
#include "views/feedback/import/mappingheader.h"
#include "views/theme/measures.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 30;
constexpr int outcomeWidth = 214;

int widthOf(ImportField field)
{
    switch (field) {
    case ImportField::Text:
    case ImportField::Answer:
        return 360;
    case ImportField::Title:
        return 200;
    case ImportField::Rating:
    case ImportField::Csat:
    case ImportField::Ces:
        return 190;
    case ImportField::Ignore:
        return 132;
    default:
        return 160;
    }
}

} // namespace

ImportTable::ImportTable(ImportDraft &draft, QWidget *parent)
    : QTableView(parent)
    , m_draft(draft)
    , m_model(new ImportPreviewModel(draft, this))
    , m_header(new MappingHeader(
          [this](int section) -> const ColumnUse * {
              const int column = ImportPreviewModel::columnOf(section);
              return column < 0 || column >= m_draft.mapping().uses().size() ? nullptr : &m_draft.mapping().use(column);
          },
          this))
{
    setModel(m_model);
    setHorizontalHeader(m_header);
    setItemDelegate(new ImportRowDelegate(ImportRowDelegate::Faces::InFirstColumn, this));
    setAccessibleName(tr("The first rows as they will become"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    connect(m_header, &MappingHeader::fieldChosen, this, [this](int section, ImportField field) {
        m_draft.setField(ImportPreviewModel::columnOf(section), field);
        if (m_header->sectionSize(section) < widthOf(field))
            m_header->resizeSection(section, widthOf(field));
    });
    connect(m_header, &MappingHeader::useChosen, this,
            [this](int section, const ColumnUse &use) { m_draft.setUse(ImportPreviewModel::columnOf(section), use); });
    connect(m_header, &MappingHeader::entered, this, &ImportTable::bringIntoView);
    connect(&draft, &ImportDraft::sampled, this, &ImportTable::showSample);
    connect(&draft, &ImportDraft::previewed, this, &ImportTable::showPreview);
}

void ImportTable::showSample()
{
    if (m_draft.isReading() && m_draft.sample())
        return; // what was there stays until the new one is
    m_header->clear();
    m_model->reset();
    setWidths();
    updateGeometries();
    horizontalScrollBar()->setValue(0);
    m_header->arrange();
    // Once the table has its size.
    QTimer::singleShot(0, this, [this] {
        fillWidth();
        if (const int first = firstUsedSection(); first > 0)
            bringIntoView(first);
    });
}

void ImportTable::showPreview()
{
    m_model->refresh();
    m_header->arrange();
}

void ImportTable::setWidths()
{
    const QSignalBlocker once(m_header); // it tells of each of perhaps thousands
    for (int section = 0; section < m_header->count(); ++section) {
        const int column = ImportPreviewModel::columnOf(section);
        m_header->resizeSection(section, column < 0 ? outcomeWidth : widthOf(m_draft.mapping().use(column).field));
    }
}

int ImportTable::firstUsedSection() const
{
    const QList<ColumnUse> &uses = m_draft.mapping().uses();
    for (qsizetype column = 0; column < uses.size(); ++column) {
        if (uses[column].field != ImportField::Ignore)
            return int(column) + 1;
    }
    return 0;
}

void ImportTable::bringIntoView(int section)
{
    const int start = m_header->sectionPosition(section);
    const int end = start + m_header->sectionSize(section);
    QScrollBar *bar = horizontalScrollBar();
    if (start < bar->value() || m_header->sectionSize(section) > viewport()->width())
        bar->setValue(start);
    else if (end > bar->value() + viewport()->width())
        bar->setValue(end - viewport()->width());
}

/** Room that is left goes to the text, or to the last column. */
void ImportTable::fillWidth()
{
    const int left = viewport()->width() - m_header->length();
    if (left <= 0 || m_header->count() < 2)
        return;
    const qsizetype text = m_draft.mapping().columnOf(ImportField::Text);
    const int section = text < 0 ? m_header->count() - 1 : int(text) + 1;
    m_header->resizeSection(section, m_header->sectionSize(section) + left);
}

void ImportTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void ImportTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_header->arrange();
}

} // namespace Views
