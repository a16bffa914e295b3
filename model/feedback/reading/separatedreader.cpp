#include "model/feedback/reading/separatedreader.h"

#include "model/feedback/reading/columnname.h"
#include "model/feedback/reading/csvwriter.h"

namespace Model {

SeparatedReader::SeparatedReader(TextSource source, const TableFormat &format)
    : m_parser(std::move(source), format.delimiter, format.quote)
{
    m_parser.skipLines(format.skippedLines);
    m_hasFirst = m_parser.next();
    const std::vector<std::string_view> &cells = m_parser.cells();
    for (size_t i = 0; i < cells.size(); ++i) {
        const QString name =
            format.hasHeader ? QString::fromUtf8(cells[i].data(), qsizetype(cells[i].size())) : QString();
        m_columns.append(name.trimmed().isEmpty() ? columnName(qsizetype(i)) : name);
    }
    if (format.hasHeader) {
        m_hasFirst = false;
        m_isOwnExport = isOwnExport(cells);
    }
}

bool SeparatedReader::next(TableRow &row)
{
    if (!m_hasFirst && !m_parser.next())
        return false;
    m_hasFirst = false;
    std::vector<std::string_view> &cells = m_parser.cells();
    if (cells.size() < size_t(m_columns.size()))
        cells.resize(size_t(m_columns.size()));
    if (m_isOwnExport) {
        for (std::string_view &cell : cells)
            cell = withoutGuard(cell);
    }
    row.line = m_parser.line();
    row.cells = cells;
    return true;
}

} // namespace Model
