#pragma once

#include "model/feedback/reading/jsontokens.h"
#include "model/feedback/reading/tablereader.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace Model {

/**
 * The records of a JSON file: the objects of the list that holds most of them, at the top or inside of objects; one
 * object without such a list is one record; or the values that follow each other (JSON lines). What has no name, in a
 * list of lists, is a column by its place. Columns that appear for the first time far into a very large file are
 * surplus cells.
 */
class JsonTableReader : public TableReader
{
public:
    /** @p open opens the file from its start: it is read twice, first for the names of the columns. */
    JsonTableReader(const std::function<TextSource()> &open, bool isLines);

    QStringList columns() const override;
    bool next(TableRow &row) override;
    double progress() const override { return m_tokens->progress(); }

private:
    using Token = JsonTokens::Token;
    /** Where a list is: the keys that lead to it, each after a line feed. */
    using Place = std::string;

    void findList();
    bool countIn(const Place &place, int depth, std::map<Place, qint64> &counts);
    bool goToList(const Place &place);
    bool nextRecord();
    void readValue(Token token, int depth);
    void readObject(int depth);
    void readPlaces(int depth);
    void writeJson(Token token, int depth);
    void skip(Token token, int depth);
    /** The key that @p token is, with its colon. */
    std::string takeKey(Token token);
    /** Whether another member follows; else @p end was there. */
    bool hasMore(Token end);
    void setCell(size_t from);
    size_t columnNamed(std::string_view name);

    enum class Records { List, Lines, One };

    std::unique_ptr<JsonTokens> m_tokens;
    Records m_records = Records::List;
    Place m_place;
    bool m_started = false;
    bool m_ended = false;
    qint64 m_line = 0;

    std::vector<std::string> m_names;
    std::map<std::string, size_t, std::less<>> m_columns;
    size_t m_known = 0; // columns before the surplus
    size_t m_last = 0;  // that was set last: keys keep their order from record to record

    std::string m_name; // of the value that is being read
    std::string m_text; // of all cells
    struct Extent
    {
        size_t from = 0;
        size_t size = 0;
    };
    std::vector<Extent> m_extents;
    std::vector<std::string_view> m_cells;
};

} // namespace Model
