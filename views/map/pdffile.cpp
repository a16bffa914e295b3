#include "views/map/pdffile.h"

#include <QDateTime>
#include <QPageSize>

namespace Views {

using namespace Qt::StringLiterals;
using Paper = MapExportOptions::Paper;

QSizeF paperSize(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QPageSize(QPageSize::A4).size(QPageSize::Point);
    case Paper::A3:
        return QPageSize(QPageSize::A3).size(QPageSize::Point);
    case Paper::A2:
        return QPageSize(QPageSize::A2).size(QPageSize::Point);
    case Paper::A1:
        return QPageSize(QPageSize::A1).size(QPageSize::Point);
    case Paper::A0:
        return QPageSize(QPageSize::A0).size(QPageSize::Point);
    case Paper::Letter:
        return QPageSize(QPageSize::Letter).size(QPageSize::Point);
    case Paper::Map:
        break;
    }
    return {};
}

PdfFile::PdfFile(const QString &title)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(int(pixelsPerInch));
    m_writer->setTitle(title);
    m_writer->setCreator(u"Throughline"_s);
}

void PdfFile::setPage(const QSizeF &points)
{
    m_writer->setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    m_writer->setPageMargins(QMarginsF());
}

/** Qt writes the time of day; the same project shall give the same bytes. */
static void setCreationDate(QByteArray &pdf, const QDateTime &time)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype start = pdf.indexOf(key);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end < 0)
        return;
    // As long as what was there, which ends in Z or in an offset from UTC: the places of all objects are written
    // already.
    const qsizetype length = end - start - key.size();
    QByteArray utc = time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    utc += length == utc.size() + 1 ? "Z" : "+00'00'";
    if (utc.size() == length)
        pdf.replace(start + key.size(), length, utc);
}

bool PdfFile::write(QIODevice &device, const QDateTime &time)
{
    m_writer.reset();
    QByteArray bytes = m_text.completed(m_buffer.data());
    setCreationDate(bytes, time);
    return device.write(bytes) == bytes.size();
}

} // namespace Views
