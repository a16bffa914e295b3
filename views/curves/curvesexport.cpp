#include "views/curves/curvesexport.h"

#include "model/store/project.h"
#include "views/curves/curvesheet.h"
#include "views/map/pdffile.h"
#include "views/map/svgdevice.h"

#include <QCoreApplication>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

using namespace Model;

namespace Views {

using Format = MapExportOptions::Format;

namespace {

constexpr double pngScale = 2;
constexpr double unlimited = 1e12;
constexpr double smallestOnPaper = 0.62; // names can't be read any more below
constexpr double widestPng = 32'000;     // pixels; more than that many programs can't open

struct CurvesText
{
    Q_DECLARE_TR_FUNCTIONS(CurveSheet)
};

Error writeError()
{
    return Error(CurvesText::tr(
        "The curves could not be written. Check that there is enough room on the disk, then try again."));
}

void exportSvg(CurveSheet &sheet, QIODevice &device)
{
    const auto [from, to] = sheet.pages(unlimited).first();
    SvgDevice svg(device, CurveSheet::pageSize(from, to), sheet.title(), sheet.subtitle());
    CurveChart::withPainter(svg, [&, from = from, to = to](QPainter &painter) { sheet.paint(painter, from, to); });
}

void exportPng(CurveSheet &sheet, QIODevice &device)
{
    const auto [from, to] = sheet.pages(unlimited).first();
    const QSizeF size = CurveSheet::pageSize(from, to);
    const double scale = size.width() * pngScale <= widestPng ? pngScale : 1;
    if (size.width() * scale > widestPng) {
        throw Error(
            CurvesText::tr(
                "The curves of “%1” are too wide for a PNG: they would need %2 pixels. Export them as PDF or SVG.")
                .arg(sheet.title(), QLocale().toString(std::ceil(size.width()), 'f', 0)));
    }
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(96 * scale / 0.0254));
    image.setDotsPerMeterY(int(96 * scale / 0.0254));
    CurveChart::withPainter(image, [&, from = from, to = to](QPainter &painter) {
        painter.scale(scale, scale);
        sheet.paint(painter, from, to);
    });
    QImageWriter writer(&device, "png");
    if (!writer.write(image))
        throw writeError();
}

/** A page of the curves and how it lies on paper. */
struct Page
{
    CurveSheet *sheet = nullptr;
    double from = 0;
    double to = 0;
    QSizeF points;
    double scale = 1;
};

void exportPdf(const Project &project, const QList<Id<Journey>> &journeys, QIODevice &device,
               const MapExportOptions &options, const CurvesShown &shown)
{
    const QSizeF paper = paperSize(options.paper);
    const double limit = paper.isEmpty() ? PdfFile::longestPage / PdfFile::pointsPerUnit
                                         : paper.width() / PdfFile::pointsPerUnit / smallestOnPaper;
    const Theme &theme = options.dark ? Theme::dark() : Theme::light();
    std::vector<std::unique_ptr<CurveSheet>> sheets;
    QList<Page> pages;
    for (const Id<Journey> journey : journeys) {
        sheets.push_back(std::make_unique<CurveSheet>(project, journey, theme, shown));
        for (const auto &[from, to] : sheets.back()->pages(limit)) {
            const QSizeF size = CurveSheet::pageSize(from, to) * PdfFile::pointsPerUnit;
            Page page{sheets.back().get(), from, to, size, 1};
            if (!paper.isEmpty()) {
                page.points = paper;
                page.scale = std::min(1.0, std::min(paper.width() / size.width(), paper.height() / size.height()));
            }
            pages.append(page);
        }
    }
    PdfFile pdf(project.name());
    pdf.setPage(pages.first().points);
    CurveChart::withPainter(pdf.writer(), [&](QPainter &painter) {
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const Page &page = pages[i];
            if (i > 0) {
                pdf.setPage(page.points);
                pdf.writer().newPage();
            }
            painter.save();
            const QSizeF room = page.points / PdfFile::pointsPerUnit;
            const QSizeF size = CurveSheet::pageSize(page.from, page.to) * page.scale;
            painter.translate((room.width() - size.width()) / 2, (room.height() - size.height()) / 2);
            painter.scale(page.scale, page.scale);
            page.sheet->paint(painter, page.from, page.to);
            painter.restore();
        }
    });
    if (!pdf.write(device, project.modified()))
        throw writeError();
}

} // namespace

void exportCurves(const Project &project, const QList<Id<Journey>> &journeys, QIODevice &device,
                  const MapExportOptions &options, const CurvesShown &shown)
{
    if (journeys.isEmpty())
        throw Error(CurvesText::tr("The project has no journey that could be exported. Add one first."));
    if (options.format == Format::Pdf) {
        exportPdf(project, journeys, device, options, shown);
        return;
    }
    CurveSheet sheet(project, journeys.front(), options.dark ? Theme::dark() : Theme::light(), shown);
    options.format == Format::Svg ? exportSvg(sheet, device) : exportPng(sheet, device);
}

void exportCurves(const Project &project, const QList<Id<Journey>> &journeys, const QString &path,
                  const MapExportOptions &options, const CurvesShown &shown)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(CurvesText::tr("The curves could not be written to %1: %2. Choose another place.")
                        .arg(path, file.errorString()));
    exportCurves(project, journeys, file, options, shown);
    if (!file.commit())
        throw Error(CurvesText::tr("The curves could not be written to %1: %2.").arg(path, file.errorString()));
}

} // namespace Views
