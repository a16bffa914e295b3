#pragma once

#include "views/map/mapexport.h"
#include "views/map/pdftext.h"

#include <QBuffer>
#include <QPdfWriter>

class QDateTime;

namespace Views {

/** The size of a paper upright, in points; empty for Paper::Map. */
QSizeF paperSize(MapExportOptions::Paper paper);

/** A PDF whose bytes depend on what is painted alone, in scene units (pixels of 1/96 inch). */
class PdfFile
{
public:
    static constexpr double pixelsPerInch = 96; // a scene unit is a CSS pixel
    static constexpr double pointsPerUnit = 72 / pixelsPerInch;
    static constexpr double longestPage = 14'400; ///< points: no reader has to show a longer page

    explicit PdfFile(const QString &title);

    QPdfWriter &writer() { return *m_writer; }
    /** Takes the texts of a map. */
    PdfText &text() { return m_text; }
    /** Of the pages from the next one on. */
    void setPage(const QSizeF &points);
    /** Ends it, after every painter on it has ended, as if it had been made at @p time. False where the device takes no
     * more. */
    bool write(QIODevice &device, const QDateTime &time);

private:
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    PdfText m_text;
};

} // namespace Views
