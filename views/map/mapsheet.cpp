#include "views/map/mapsheet.h"

#include "model/insight/measuredcurves.h"
#include "model/store/project.h"
#include "views/map/nodetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace Views {

using namespace Qt::StringLiterals;
using namespace Model;

namespace {

constexpr double margin = 24;
constexpr double titleHeight = 58;
constexpr double legendGap = 14;
constexpr double notesGap = 16;
constexpr double notesHeading = 24;
constexpr double noteLine = 17;
constexpr double minimumWidth = 520;
constexpr double maximumNoteWidth = 900; ///< longer lines are hard to read

struct MapText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

/** As the language writes it, without the day of the week. */
QString longDate(const QDate &date)
{
    static const QRegularExpression weekday(u"dddd[^\\w]*"_s);
    return QLocale().toString(date, QLocale().dateFormat(QLocale::LongFormat).remove(weekday));
}

QString named(const QString &name) { return name.isEmpty() ? MapText::tr("Unnamed") : name; }

} // namespace

MapSheet::MapSheet(const Project &project, Id<Journey> id, const Theme &theme, const Lens &lens)
    : m_theme(&theme)
{
    const auto journey = project.find(id);
    if (!journey)
        throw Error(MapText::tr("The journey to be exported is no longer in the project. Choose another one."));
    m_title = journey->title;
    // The date in UTC: the same project gives the same bytes everywhere.
    QStringList about{project.name(), Model::title(journey->kind), longDate(project.modified().toUTC().date())};
    if (&lens != lenses().first())
        about.append(MapText::tr("Lens: %1").arg(lens.title()));
    about.removeAll(QString());
    m_subtitle = about.join(u" · "_s);
    m_scene.load(project, id);
    m_scene.setLens(lens);
    if (lens.needsFeedback())
        m_scene.setMeasured(std::make_shared<const MeasuredCurves>(*FeedbackEvidence::read(project.rows())));
    m_legend = MapLegend(m_scene);
    collectNotes();
}

void MapSheet::collectNotes()
{
    const QFontMetricsF stageMetrics(Theme::font(Type::StageTitle, Weight::SemiBold));
    for (int s = 0; s < m_scene.stages().size(); ++s) {
        const MapStage &stage = m_scene.stages()[s];
        const double room = m_scene.geometry().stageWidth(s) - 2 * Measure::stageMargin;
        if (stage.collapsed || stageMetrics.horizontalAdvance(stage.name.left(400)) > room)
            m_notes.append(named(stage.name));
    }
    for (int i = 0; i < m_scene.nodeCount(); ++i) {
        const MapNode &node = m_scene.node(i);
        if (node.slot.stage < 0)
            continue;
        if (node.hidden) {
            m_notes.append(MapText::tr("%1: %2").arg(named(m_scene.stages()[node.slot.stage].name), node.name));
            continue;
        }
        if (m_scene.textOf(node).isCut())
            m_notes.append(node.name);
    }
    for (int i = 0; i < m_scene.linkCount(); ++i) {
        const MapLink &link = m_scene.link(i);
        if (!link.label.isEmpty() && !link.text.startsWith(link.label.simplified()))
            m_notes.append(link.label);
    }
    for (QString &note : m_notes)
        note = note.simplified();
    m_notes.removeDuplicates();
}

std::vector<MapSheet::NoteLine> MapSheet::notes(double width) const
{
    std::vector<NoteLine> result;
    for (int n = 0; n < m_notes.size(); ++n) {
        QTextLayout layout(m_notes[n], Theme::font(Type::Small));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(std::min(width, maximumNoteWidth));
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const QString text = m_notes[n].mid(line.textStart(), line.textLength());
            const bool rightToLeft = m_notes[n].isRightToLeft();
            const QRectF rect = line.naturalTextRect();
            result.push_back({n, {{rightToLeft ? rect.right() : rect.left(), line.ascent()}, text, rightToLeft}});
        }
    }
    return result;
}

QSizeF MapSheet::sizeOf(const MapPage &page) const
{
    const double inner = std::max(minimumWidth, page.map.width());
    double height = titleHeight;
    if (!page.map.isEmpty())
        height += Measure::headerHeight + page.map.height() + legendGap + m_legend.height(inner);
    if (page.notes > 0)
        height += notesGap + notesHeading + double(page.notes) * noteLine;
    return {std::ceil(inner + 2 * margin), std::ceil(height + 2 * margin)};
}

MapPage MapSheet::wholePage() const
{
    MapPage page;
    page.map = QRectF(0, 0, std::max(1.0, m_scene.geometry().width()), MapGeometry::height(m_scene.rowCount()));
    page.notes = qsizetype(notes(std::max(minimumWidth, page.map.width())).size());
    page.size = sizeOf(page);
    return page;
}

/** The map, cut between stages where that leaves half a page filled, else between columns; and between rows. */
QList<QRectF> MapSheet::parts(const QSizeF &limit) const
{
    const MapGeometry &geometry = m_scene.geometry();
    const double inner = limit.width() - 2 * margin;
    const double overhead = 2 * margin + titleHeight + Measure::headerHeight + legendGap + m_legend.height(inner);
    const int rows = std::max(1, m_scene.rowCount());
    const int rowsPerPage = std::max(1, int((limit.height() - overhead - Measure::mapTop) / Measure::rowPitch));
    QList<QRectF> columns;
    const int lines = geometry.lineCount();
    for (int first = 0; first < lines;) {
        int last = first;
        int border = -1;
        while (last < lines && geometry.lineLeft(last) + geometry.lineWidth(last) - geometry.lineLeft(first) <= inner) {
            ++last;
            if (last == lines || geometry.stageOfLine(last) != geometry.stageOfLine(last - 1))
                border = last;
        }
        last = std::max(last, first + 1);
        const double left = geometry.lineLeft(first);
        if (last < lines && border > first && geometry.gapCentre(border) - left > inner / 2)
            last = border;
        columns.append(QRectF(left, 0, geometry.gapCentre(last) - left, 0));
        first = last;
    }
    QList<QRectF> result;
    for (int row = 0; row < rows; row += rowsPerPage) {
        const double top = row == 0 ? 0 : MapGeometry::gutterCentre(row);
        const double bottom =
            row + rowsPerPage >= rows ? MapGeometry::height(rows) : MapGeometry::gutterCentre(row + rowsPerPage);
        for (const QRectF &column : columns)
            result.append(QRectF(column.left(), top, column.width(), bottom - top));
    }
    return result;
}

QList<MapPage> MapSheet::pages(const QSizeF &limit) const
{
    const MapPage whole = wholePage();
    if (whole.size.width() <= limit.width() && whole.size.height() <= limit.height())
        return {whole};
    QList<MapPage> result;
    for (const QRectF &part : parts(limit))
        result.append({part, 0, 0, {}});
    const double inner = limit.width() - 2 * margin;
    const auto lines = qsizetype(notes(inner).size());
    const auto linesPerPage = std::max(
        qsizetype(1), qsizetype((limit.height() - 2 * margin - titleHeight - notesGap - notesHeading) / noteLine));
    for (qsizetype first = 0; first < lines; first += linesPerPage)
        result.append({QRectF(0, 0, 0, 0), first, std::min(linesPerPage, lines - first), {}});
    for (MapPage &page : result) {
        page.size = sizeOf(page);
        if (page.map.isEmpty())
            page.size.setWidth(limit.width());
    }
    return result;
}

void MapSheet::paint(QPainter &painter, const QList<MapPage> &pages, int number, const QRectF &clip,
                     MapMarks *marks) const
{
    const MapPage &page = pages[number];
    const MapPainter map(*m_theme, marks);
    const double inner = page.size.width() - 2 * margin;
    painter.fillRect(QRectF(QPointF(), page.size), m_theme->surface);
    painter.translate(margin, margin);
    paintTitle(painter, map, inner, number, int(pages.size()));
    painter.translate(0, titleHeight);
    if (!page.map.isEmpty()) {
        paintMap(painter, map, page, clip.translated(-margin, -margin - titleHeight));
        painter.translate(0, Measure::headerHeight + page.map.height() + legendGap);
        m_legend.paint(painter, map, inner);
        painter.translate(0, m_legend.height(inner));
    }
    paintNotes(painter, map, page);
}

void MapSheet::paintTitle(QPainter &painter, const MapPainter &map, double width, int number, int count) const
{
    const auto line = [&](const QFont &font, const QColor &color, double baseline, const QString &text) {
        painter.setFont(font);
        painter.setPen(color);
        map.paintText(painter, {0, baseline},
                      QFontMetricsF(font).elidedText(text.left(1000).simplified(), Qt::ElideRight, width));
    };
    line(Theme::font(Type::PageTitle, Weight::Strong), m_theme->text, 17, named(m_title));
    const QString place = count > 1 ? u" · "_s + MapText::tr("page %1 of %2").arg(number + 1).arg(count) : QString();
    line(Theme::font(Type::Small), m_theme->secondText, 37, m_subtitle + place);
}

void MapSheet::paintMap(QPainter &painter, const MapPainter &map, const MapPage &page, const QRectF &clip) const
{
    const double width = page.map.width();
    map.paintHeader(painter, m_scene, 1, page.map.left(), width);
    const QRectF body(0, Measure::headerHeight, width, page.map.height());
    painter.save();
    if (page.map != wholePage().map)
        painter.setClipRect(body);
    const QPointF shift = body.topLeft() - page.map.topLeft();
    painter.translate(shift);
    map.paint(painter, m_scene, (body & clip).translated(-shift), 1);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme->line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0, 0, width, Measure::headerHeight + page.map.height()));
}

void MapSheet::paintNotes(QPainter &painter, const MapPainter &map, const MapPage &page) const
{
    if (page.notes == 0)
        return;
    painter.translate(0, notesGap);
    painter.setFont(Theme::font(Type::Body, Weight::SemiBold));
    painter.setPen(m_theme->text);
    map.paintText(painter, {0, 13}, MapText::tr("In full"));
    painter.setFont(Theme::font(Type::Small));
    painter.setPen(m_theme->secondText);
    const auto lines = notes(page.size.width() - 2 * margin);
    QList<MapTextLine> text;
    for (qsizetype i = 0; i < page.notes; ++i) {
        const NoteLine &note = lines[size_t(page.firstNote + i)];
        MapTextLine line = note.line;
        line.baseline.ry() += notesHeading + double(i) * noteLine;
        text.append(line);
        if (i + 1 == page.notes || lines[size_t(page.firstNote + i + 1)].note != note.note) {
            map.paintText(painter, text);
            text.clear();
        }
    }
}

} // namespace Views
