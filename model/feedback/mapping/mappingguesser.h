#pragma once

#include "model/feedback/mapping/columnprofile.h"
#include "model/feedback/mapping/fieldmapping.h"
#include "model/feedback/mapping/headerwords.h"

#include <span>
#include <string_view>
#include <vector>

namespace Model {

/**
 * Guesses which column of a file is what, from the names of the columns and the values of records: the first thousand,
 * or all. It would rather ignore a column than take it for something that it isn't.
 */
class MappingGuesser
{
public:
    explicit MappingGuesser(const QStringList &columns);
    /** One record. */
    void add(std::span<const std::string_view> cells);

    FieldMapping guess() const;
    /** @p given, which says of some columns what they are, with guesses for the fields and columns that it leaves. */
    FieldMapping completed(const FieldMapping &given) const;
    /** @p given with what it leaves open of its columns' options: the order of dates, the scale of a rating. */
    FieldMapping settled(const FieldMapping &given) const;

private:
    struct Column
    {
        HeaderWords header;
        ColumnProfile profile;
    };
    struct Candidate
    {
        int score = 0; ///< 0: it isn't
        ColumnUse use;
    };
    Candidate candidate(const Column &column, ImportField field) const;
    Candidate text(const Column &column) const;
    Candidate date(const Column &column, ImportField field) const;
    Candidate rating(const Column &column) const;
    Candidate csat(const Column &column) const;
    Candidate nps(const Column &column) const;
    Candidate ces(const Column &column) const;
    Candidate ref(const Column &column) const;
    Candidate words(const Column &column, ImportField field) const;
    static std::optional<Scale> ratingScale(const Column &column, double least);
    ColumnUse settledUse(ColumnUse use, const Column &column) const;
    void correct(FieldMapping &mapping, const FieldMapping &given) const;
    static void agree(FieldMapping &mapping);

    std::vector<Column> m_columns;
    int m_rows = 0;
    bool m_isAmerican = false; ///< the month comes first where a date could be read both ways
};

} // namespace Model
