#include "model/feedback/rejectedrows.h"

#include "model/feedback/mapping/rowconverter.h"
#include "model/feedback/reading/csvwriter.h"
#include "model/feedback/reading/opentable.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QIODevice>

#include <string>
#include <vector>

namespace Model {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lineColumn = "line"_L1;
constexpr auto reasonColumn = "reason"_L1;
constexpr size_t writtenAtOnce = 1 << 16; // bytes
constexpr qint64 askedEvery = 1000;       // rows

/** Collects records and writes many at once. */
class RowWriter
{
public:
    explicit RowWriter(QIODevice &device)
        : m_device(device)
        , m_text("\xef\xbb\xbf")
    {
    }
    void add(std::vector<std::string> cells, const std::string &line, const std::string &reason)
    {
        cells.push_back(line);
        cells.push_back(reason);
        const std::vector<std::string_view> views(cells.begin(), cells.end());
        appendCsvRow(m_text, views);
        if (m_text.size() >= writtenAtOnce)
            flush();
    }
    void flush()
    {
        if (m_device.write(m_text.data(), qint64(m_text.size())) != qint64(m_text.size())) {
            throw Error(QCoreApplication::translate("Feedback",
                                                    "The rejected rows can't be written: %1. Choose another folder, or "
                                                    "make room there.")
                            .arg(m_device.errorString()));
        }
        m_text.clear();
    }

private:
    QIODevice &m_device;
    std::string m_text;
};

/** What stands beyond the last column goes into it: it may be what the row lacks, and must not be lost. */
std::vector<std::string> cellsOf(const TableRow &row, size_t kept, size_t columns)
{
    const auto there = row.cells.first(std::min(row.cells.size(), kept));
    std::vector<std::string> cells(there.begin(), there.end());
    for (size_t n = columns; n < row.cells.size() && !cells.empty(); ++n) {
        if (!row.cells[n].empty() && !cells.back().empty())
            cells.back() += ", ";
        cells.back() += row.cells[n];
    }
    return cells;
}

std::vector<std::string> header(const QStringList &columns)
{
    std::vector<std::string> result;
    for (const QString &column : columns)
        result.push_back(column.toStdString());
    return result;
}

} // namespace

bool writeRejectedRows(const ImportOptions &options, const ImportReport &report, QIODevice &to,
                       const std::function<bool()> &goesOn)
{
    const ImportPlan plan(options);
    const auto table = openTable(options.file, plan.format());
    const QStringList columns = table->columns();
    // A mended file is cleared of the words that were put into it before.
    const qsizetype kept = columns.size() - (hasRejectionColumns(columns) ? 2 : 0);
    RowConverter converter = plan.converter();
    RowWriter writer(to);
    writer.add(header(columns.first(kept)), QString(lineColumn).toStdString(), QString(reasonColumn).toStdString());
    const std::string reason = RowConverter::rejection().toStdString();
    qsizetype left = report.rejected.size();
    FeedbackItem item;
    QList<ImportProblem> problems;
    TableRow row;
    for (qint64 n = 0; left > 0 && table->next(row); ++n) {
        if (goesOn && n % askedEvery == 0 && !goesOn())
            return false;
        problems.clear();
        if (converter.convert(row, item, problems) != RowConverter::Outcome::Rejected)
            continue;
        writer.add(cellsOf(row, size_t(kept), size_t(columns.size())), std::to_string(row.line), reason);
        --left;
    }
    writer.flush();
    return true;
}

bool hasRejectionColumns(const QStringList &columns)
{
    return columns.size() > 2 && columns.last() == reasonColumn && columns[columns.size() - 2] == lineColumn;
}

} // namespace Model
