#include "model/feedback/importsample.h"

#include "model/feedback/reading/formatdetection.h"
#include "model/feedback/reading/headerguess.h"
#include "model/feedback/reading/opentable.h"
#include "model/feedback/rejectedrows.h"

namespace Model {

namespace {

constexpr size_t headRecords = 200; // that tell whether the first one is a header

/** Where the records begin, now that somebody says what separates their cells. */
void findHeader(const QString &file, TableFormat &format)
{
    format.skippedLines = 0;
    format.hasHeader = false;
    const auto table = openTable(file, format);
    std::vector<SampleRecord> records;
    for (TableRow row; records.size() < headRecords && table->next(row);)
        records.push_back({row.line, {row.cells.begin(), row.cells.end()}});
    if (records.empty())
        return;
    const HeaderGuess guess = guessHeader(records);
    format.skippedLines = records[guess.first].line - 1;
    format.hasHeader = guess.isHeader;
}

TableFormat formatOf(const QString &file, const FormatWishes &wishes)
{
    TableFormat format = detectFormat(file);
    if (wishes.encoding)
        format.encoding = *wishes.encoding;
    if (format.kind == TableFormat::Kind::Separated && wishes.delimiter && *wishes.delimiter != format.delimiter) {
        format.delimiter = *wishes.delimiter;
        format.quote = '"';
        findHeader(file, format);
    }
    if (wishes.hasHeader)
        format.hasHeader = *wishes.hasHeader;
    return format;
}

} // namespace

ImportSample::ImportSample(const QString &file, const FormatWishes &wishes)
    : ImportSample(file, formatOf(file, wishes))
{
}

ImportSample::ImportSample(const QString &file, const TableFormat &format)
    : m_format(format)
{
    read(file);
}

void ImportSample::read(const QString &file)
{
    const auto table = openTable(file, m_format);
    m_columns = table->columns();
    m_guesser.emplace(m_columns);
    size_t bytes = 0;
    qint64 count = 0;
    for (TableRow row; count < mostRecords && table->next(row); ++count) {
        m_guesser->add(row.cells);
        for (const std::string_view cell : row.cells)
            bytes += cell.size();
        if (bytes <= mostBytes)
            m_records.push_back({row.line, {row.cells.begin(), row.cells.end()}});
    }
    TableRow further;
    m_isWhole = qint64(m_records.size()) == count && !table->next(further);
    m_mismatchedQuotes = table->mismatchedQuotes();
}

/** The columns that say why rows were rejected are ours, not the customers'. */
void ImportSample::forgetReasons(FieldMapping &mapping) const
{
    if (!hasRejectionColumns(m_columns))
        return;
    for (qsizetype column = m_columns.size() - 2; column < m_columns.size(); ++column)
        mapping.setUse(column, {});
}

FieldMapping ImportSample::guess() const
{
    FieldMapping mapping = m_guesser->guess();
    forgetReasons(mapping);
    return mapping;
}

FieldMapping ImportSample::mappingOf(const MappingPreset &preset) const
{
    FieldMapping mapping = m_guesser->completed(preset.mapping(m_columns));
    for (const qsizetype column : preset.ignoredColumns(m_columns))
        mapping.setUse(column, {});
    forgetReasons(mapping);
    return mapping;
}

FieldMapping ImportSample::settled(const FieldMapping &given) const { return m_guesser->settled(given); }

ColumnProfile ImportSample::profile(qsizetype column) const
{
    ColumnProfile profile;
    for (const Record &record : m_records) {
        if (size_t(column) < record.cells.size())
            profile.add(record.cells[size_t(column)]);
    }
    return profile;
}

} // namespace Model
