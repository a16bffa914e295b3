#include "model/feedback/importpreview.h"

#include "model/feedback/fileproblems.h"
#include "model/feedback/sentiment/language.h"
#include "model/feedback/sentiment/wordsentiment.h"

#include <algorithm>

namespace Model {

namespace {

constexpr size_t felt = 10'000; // bytes of a text that a preview scores: the rest would take longer than it is worth

/** A record as a row of a table. */
class RecordRow
{
public:
    explicit RecordRow(const ImportSample::Record &record)
        : m_cells(record.cells.begin(), record.cells.end())
        , m_row{record.line, m_cells}
    {
    }
    const TableRow &row() const { return m_row; }

private:
    std::vector<std::string_view> m_cells;
    TableRow m_row;
};

/** Says in which language the text is, and how it feels, as the importer will. */
void feel(ImportPreview::Row &row, WordSentiment &sentiment)
{
    FeedbackItem &item = row.item;
    if (item.text.empty() && item.title.empty())
        return;
    if (item.language.empty())
        item.language = languageOf(item.text.empty() ? item.title : item.text);
    row.sentiment = sentiment.score(std::string_view(item.title).substr(0, felt),
                                    std::string_view(item.text).substr(0, felt), item.language);
}

} // namespace

ImportPreview::ImportPreview(const ImportSample &sample, const FieldMapping &mapping, const ItemDefaults &defaults)
{
    RowConverter converter(mapping, sample.columns(), defaults);
    WordSentiment sentiment;
    Row further;
    for (const ImportSample::Record &record : sample.records()) {
        const bool isShown = m_rows.size() < mostRows;
        Row &row = isShown ? m_rows.emplace_back() : further;
        row.line = record.line;
        row.problems.clear();
        const bool isRejected =
            converter.convert(RecordRow(record).row(), row.item, row.problems) == RowConverter::Outcome::Rejected;
        ++m_examined;
        m_rejected += isRejected;
        if (!isRejected)
            m_problems += row.problems;
        if (isShown && isRejected)
            row.rejection = RowConverter::rejection();
        else if (isShown)
            feel(row, sentiment);
    }
    insertByLine(m_problems, fileProblems(converter.surplus(), sample.mismatchedQuotes(), sample.format().kind));
}

bool ImportPreview::saysSomething(const FieldMapping &mapping)
{
    return std::ranges::any_of(mapping.uses(), [](const ColumnUse &use) {
        switch (use.field) {
        case ImportField::Text:
        case ImportField::Rating:
        case ImportField::Nps:
        case ImportField::Csat:
        case ImportField::Ces:
        case ImportField::AnsweredAt:
        case ImportField::ResponseMinutes:
        case ImportField::FirstContact:
            return true;
        default:
            return false;
        }
    });
}

QString ImportPreview::ambiguousDate(const ImportSample &sample, qsizetype column)
{
    const DateFormat dayFirst(DateFormat::Kind::DayFirst);
    const DateFormat monthFirst(DateFormat::Kind::MonthFirst);
    for (const ImportSample::Record &record : sample.records()) {
        if (size_t(column) >= record.cells.size())
            continue;
        const std::string &cell = record.cells[size_t(column)];
        FeedbackTime time;
        FeedbackTime other;
        if (dayFirst.read(cell, time) && monthFirst.read(cell, other) && time.milliseconds != other.milliseconds)
            return QString::fromStdString(cell).trimmed();
    }
    return {};
}

} // namespace Model
