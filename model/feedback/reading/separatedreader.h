#pragma once

#include "model/feedback/reading/separatedparser.h"
#include "model/feedback/reading/tablereader.h"

namespace Model {

/** The records of a separated file, of any size. */
class SeparatedReader : public TableReader
{
public:
    SeparatedReader(TextSource source, const TableFormat &format);

    QStringList columns() const override { return m_columns; }
    bool next(TableRow &row) override;
    double progress() const override { return m_parser.progress(); }
    qint64 mismatchedQuotes() const override { return m_parser.quoting().firstMismatch; }

private:
    SeparatedParser m_parser;
    QStringList m_columns;
    bool m_isOwnExport = false;
    bool m_hasFirst = false; // already in the parser
};

} // namespace Model
