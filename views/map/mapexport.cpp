#include "views/map/mapexport.h"

#include "model/store/project.h"
#include "views/map/mapsheet.h"
#include "views/map/pdffile.h"
#include "views/map/pngwriter.h"
#include "views/map/svgdevice.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>

#include <cmath>

namespace Views {

using namespace Qt::StringLiterals;
using namespace Model;
using Format = MapExportOptions::Format;
using Paper = MapExportOptions::Paper;

namespace {

constexpr double pixelsPerInch = PdfFile::pixelsPerInch;
constexpr double pointsPerUnit = PdfFile::pointsPerUnit;

/** Smaller than this on paper, names can't be read any more (about 6 points). */
constexpr double smallestOnPaper = 0.62;
constexpr double spreadScale = 0.75;
constexpr double paperMargin = 5; // millimetres, beyond the sheet's own

/** A PNG's scales; what many programs still open; what none of the common ones refuses. */
constexpr double largestScale = 2;
constexpr double smallestScale = 0.75;
constexpr double scaleStep = 0.05;
constexpr double easyPixels = 89e6;
constexpr double possiblePixels = 178e6;
constexpr int bandHeight = 256;
constexpr int tileWidth = 16'384;

struct MapText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

const Theme &themeOf(const MapExportOptions &options) { return options.dark ? Theme::dark() : Theme::light(); }

MapSheet sheetOf(const Project &project, Id<Journey> journey, const MapExportOptions &options)
{
    return MapSheet(project, journey, themeOf(options), lensNamed(options.lens));
}

Error writeError()
{
    return Error(
        MapText::tr("The map could not be written. Check that there is enough room on the disk, then try again."));
}

void exportSvg(const MapSheet &sheet, QIODevice &device)
{
    const MapPage page = sheet.wholePage();
    SvgDevice svg(device, page.size, sheet.title(), sheet.subtitle());
    QPainter painter(&svg);
    sheet.paint(painter, {page}, 0, QRectF(QPointF(), page.size), &svg);
}

double pngScale(const QSizeF &size, const QString &title)
{
    const auto pixels = [&](double scale) { return size.width() * size.height() * scale * scale; };
    for (int step = int(std::lround(largestScale / scaleStep)); step * scaleStep >= smallestScale - 1e-9; --step) {
        if (pixels(step * scaleStep) <= easyPixels)
            return step * scaleStep;
    }
    if (pixels(smallestScale) <= possiblePixels)
        return smallestScale;
    throw Error(
        MapText::tr("The map “%1” is too large for a PNG: so that its names can be read, it would need %2 × %3 pixels, "
                    "which few programs can open. Export it as PDF or SVG.")
            .arg(title, QLocale().toString(std::ceil(size.width() * smallestScale), 'f', 0),
                 QLocale().toString(std::ceil(size.height() * smallestScale), 'f', 0)));
}

void exportPng(const MapSheet &sheet, QIODevice &device)
{
    const MapPage page = sheet.wholePage();
    const double scale = pngScale(page.size, sheet.title());
    const QSize size(int(std::ceil(page.size.width() * scale)), int(std::ceil(page.size.height() * scale)));
    PngWriter png(device, size, int(std::lround(pixelsPerInch * scale / 0.0254)));
    for (int top = 0; top < size.height(); top += bandHeight) {
        QImage band(size.width(), std::min(bandHeight, size.height() - top), QImage::Format_RGB888);
        for (int left = 0; left < size.width(); left += tileWidth) {
            QImage tile(std::min(tileWidth, size.width() - left), band.height(), QImage::Format_RGB32);
            QPainter painter(&tile);
            painter.translate(-left, -top);
            painter.scale(scale, scale);
            // A little more than the tile: what is cut at its edge is smoothed as if it weren't.
            const QRectF clip(left / scale - 2, top / scale - 2, tile.width() / scale + 4, tile.height() / scale + 4);
            sheet.paint(painter, {page}, 0, clip);
            painter.end();
            const QImage converted = tile.convertToFormat(QImage::Format_RGB888);
            for (int y = 0; y < band.height(); ++y)
                memcpy(band.scanLine(y) + 3 * left, converted.constScanLine(y), size_t(converted.width()) * 3);
        }
        png.write(band);
    }
    png.finish();
}

/** Pages, and how they lie on paper. */
struct Layout
{
    QList<MapPage> pages;
    QSizeF paper; ///< points; empty: as large as each page
    double scale = 1;
};

Layout layoutOf(const MapSheet &sheet, Paper paper)
{
    if (paper == Paper::Map)
        return {sheet.pages(QSizeF(PdfFile::longestPage, PdfFile::longestPage) / pointsPerUnit), {}, 1};
    constexpr double border = paperMargin / 25.4 * 72;
    const QSizeF upright = paperSize(paper);
    const MapPage whole = sheet.wholePage();
    Layout best;
    for (const QSizeF &turned : {upright.transposed(), upright}) {
        const QSizeF room = (turned - QSizeF(2 * border, 2 * border)) / pointsPerUnit;
        const double scale = std::min(room.width() / whole.size.width(), room.height() / whole.size.height());
        if (best.pages.isEmpty() || scale > best.scale)
            best = {{whole}, turned, scale};
    }
    if (best.scale < smallestOnPaper) {
        best.paper = upright.transposed();
        best.scale = spreadScale;
        best.pages = sheet.pages((best.paper - QSizeF(2 * border, 2 * border)) / pointsPerUnit / spreadScale);
    }
    return best;
}

void paintPages(PdfFile &pdf, QPainter &painter, const MapSheet &sheet, Paper paper)
{
    const Layout layout = layoutOf(sheet, paper);
    for (int i = 0; i < layout.pages.size(); ++i) {
        const QSizeF size = layout.pages[i].size;
        const QSizeF points = layout.paper.isEmpty() ? size * pointsPerUnit : layout.paper;
        pdf.setPage(points);
        if (painter.isActive())
            pdf.writer().newPage();
        else if (!painter.begin(&pdf.writer()))
            throw writeError();
        painter.save();
        const QSizeF room = points / pointsPerUnit;
        painter.translate((room.width() - size.width() * layout.scale) / 2,
                          (room.height() - size.height() * layout.scale) / 2);
        painter.scale(layout.scale, layout.scale);
        sheet.paint(painter, layout.pages, i, QRectF(QPointF(), size), &pdf.text());
        painter.restore();
    }
}

void exportPdf(const Project &project, const QList<Id<Journey>> &journeys, QIODevice &device,
               const MapExportOptions &options)
{
    PdfFile pdf(project.name());
    {
        QPainter painter;
        for (const Id<Journey> id : journeys)
            paintPages(pdf, painter, sheetOf(project, id, options), options.paper);
    }
    if (!pdf.write(device, project.modified()))
        throw writeError();
}

} // namespace

std::optional<Paper> paperNamed(QStringView name)
{
    const std::pair<QLatin1StringView, Paper> papers[] = {{"A4"_L1, Paper::A4}, {"A3"_L1, Paper::A3},
                                                          {"A2"_L1, Paper::A2}, {"A1"_L1, Paper::A1},
                                                          {"A0"_L1, Paper::A0}, {"Letter"_L1, Paper::Letter}};
    for (const auto &[text, paper] : papers) {
        if (name.compare(text, Qt::CaseInsensitive) == 0)
            return paper;
    }
    return std::nullopt;
}

void exportMap(const Project &project, const QList<Id<Journey>> &journeys, QIODevice &device,
               const MapExportOptions &options)
{
    if (journeys.isEmpty())
        throw Error(MapText::tr("The project has no journey that could be exported. Add one first."));
    switch (options.format) {
    case Format::Svg:
        exportSvg(sheetOf(project, journeys.front(), options), device);
        break;
    case Format::Png:
        exportPng(sheetOf(project, journeys.front(), options), device);
        break;
    case Format::Pdf:
        exportPdf(project, journeys, device, options);
        break;
    }
}

void exportMap(const Project &project, const QList<Id<Journey>> &journeys, const QString &path,
               const MapExportOptions &options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throw Error(
            MapText::tr("The map could not be written to %1: %2. Choose another place.").arg(path, file.errorString()));
    }
    exportMap(project, journeys, file, options);
    if (!file.commit())
        throw Error(MapText::tr("The map could not be written to %1: %2.").arg(path, file.errorString()));
}

} // namespace Views
