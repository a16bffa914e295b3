#include "model/feedback/reading/csvwriter.h"
#include "model/feedback/reading/formatdetection.h"
#include "model/feedback/reading/opentable.h"
#include "model/store/error.h"

#include <QByteArray>

#include <cstdlib>

using namespace Model;

namespace {

std::string rewritten(const QByteArray &bytes, const QString &name, const TableFormat &format)
{
    std::string text;
    const auto reader = openTable(bytes, name, format);
    qint64 line = 0;
    TableRow row;
    while (reader->next(row)) {
        if (row.line < line || row.cells.size() < size_t(reader->columns().size()))
            std::abort();
        line = row.line;
        CsvStyle style;
        style.guardsFormulas = false;
        // Records are filled up to the width of the first.
        auto cells = row.cells;
        while (cells.size() > 1 && cells.back().empty())
            cells = cells.first(cells.size() - 1);
        appendCsvRow(text, cells, style);
    }
    return text;
}

} // namespace

/** Whatever the bytes are: a sentence or records, and records that are written read as the same records. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const char *const names[] = {"x.csv", "x.json", "x.jsonl", "x.xlsx"};
    const QString name = QString::fromLatin1(names[data[0] % 4]);
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    try {
        const std::string once = rewritten(bytes, name, detectFormat(bytes, name));
        TableFormat raw;
        raw.hasHeader = false;
        const std::string twice = rewritten(QByteArray::fromStdString(once), QStringLiteral("y.csv"), raw);
        if (once != twice)
            std::abort();
    } catch (const Error &) {
        // A sentence is all that can be had of many.
    }
    return 0;
}
