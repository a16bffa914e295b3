#pragma once

#include "model/feedback/mapping/mappingguesser.h"
#include "model/feedback/mapping/mappingpreset.h"
#include "model/feedback/reading/tablereader.h"

#include <optional>
#include <string>
#include <vector>

namespace Model {

/** What somebody says of how a file is written; what they don't say is guessed. */
struct FormatWishes
{
    std::optional<QString> encoding{}; ///< an IANA name
    std::optional<char> delimiter{};   ///< of a separated file
    std::optional<bool> hasHeader{};
    bool operator==(const FormatWishes &) const = default;
};

/**
 * The start of a file of feedback: how it is written, its columns and its first records, which its mapping is guessed
 * from. It never changes, so any thread may read it.
 */
class ImportSample
{
public:
    static constexpr qint64 mostRecords = 1000;
    static constexpr size_t mostBytes = 16 << 20; ///< of the cells that are kept

    struct Record
    {
        qint64 line = 0; ///< the physical line on which it begins, from 1
        std::vector<std::string> cells;
    };

    /**
     * Reads it; of a huge file that may take a second, so do it in a thread. Throws Error with a sentence where there
     * is nothing to read records from.
     */
    explicit ImportSample(const QString &file, const FormatWishes &wishes = {});
    /** The same of a file whose format is known. */
    ImportSample(const QString &file, const TableFormat &format);

    const TableFormat &format() const { return m_format; }
    const QStringList &columns() const { return m_columns; }
    const std::vector<Record> &records() const { return m_records; }
    /** Nothing follows the records that are kept. */
    bool isWhole() const { return m_isWhole; }
    /** The physical line of the first record whose quotes don't match; 0: those of all do. */
    qint64 mismatchedQuotes() const { return m_mismatchedQuotes; }

    FieldMapping guess() const;
    /** With guesses for what the preset leaves open; what it ignores stays ignored. */
    FieldMapping mappingOf(const MappingPreset &preset) const;
    /** With what @p given leaves open of its columns' options: the order of dates, the scale of a rating. */
    FieldMapping settled(const FieldMapping &given) const;
    /** What the values of one column look like. */
    ColumnProfile profile(qsizetype column) const;

private:
    void read(const QString &file);
    void forgetReasons(FieldMapping &mapping) const;

    TableFormat m_format;
    QStringList m_columns;
    std::vector<Record> m_records;
    std::optional<MappingGuesser> m_guesser;
    bool m_isWhole = true;
    qint64 m_mismatchedQuotes = 0;
};

} // namespace Model
