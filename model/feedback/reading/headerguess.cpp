#include "model/feedback/reading/headerguess.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace Model {

namespace {

using namespace std::string_view_literals;

constexpr size_t mostTitles = 50;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && uchar(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && uchar(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

size_t filled(const SampleRecord &record)
{
    return size_t(std::ranges::count_if(record.cells, [](const auto &cell) { return !trimmed(cell).empty(); }));
}

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

enum class Look { Empty, Number, Date, Fact, Text };

/** A fact: what is a value, never a name: a link, a truth value, a structure. */
Look lookOf(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return Look::Empty;
    const auto digits = std::ranges::count_if(text, isDigit);
    if (digits > 0 && text.find_first_not_of("0123456789.,+-% eE'") == text.npos)
        return text.find('-', 1) == text.npos || digits < 6 ? Look::Number : Look::Date;
    // A date, a time or both: most of it digits, the rest what stands between them, a month's name at most.
    const auto letters = std::ranges::count_if(text, [](char byte) { return uchar(byte) >= 'A'; });
    if (digits >= 3 && text.size() <= 40 && letters <= 10 && letters <= 2 * digits && isDigit(text.front()) &&
        text.find_first_of("-/.: ") != text.npos)
        return Look::Date;
    if (text.starts_with("http://"sv) || text.starts_with("https://"sv) || text.starts_with("{"sv) ||
        text.starts_with("["sv) || text.find('@') != text.npos)
        return Look::Fact;
    for (const auto word : {"true"sv, "false"sv, "null"sv, "yes"sv, "no"sv, "n/a"sv}) {
        if (std::ranges::equal(text, word, {},
                               [](char byte) { return byte >= 'A' && byte <= 'Z' ? char(byte + 32) : byte; }))
            return Look::Fact;
    }
    return Look::Text;
}

/** Years and grades often name columns of numbers. */
bool isYear(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    return text.size() == 4 && std::ranges::all_of(text, isDigit) &&
           (text.starts_with("19"sv) || text.starts_with("20"sv));
}

bool isHeader(const std::vector<SampleRecord> &records, size_t first)
{
    const std::vector<std::string> &head = records[first].cells;
    double votes = 0;
    for (size_t column = 0; column < head.size(); ++column) {
        const Look look = lookOf(head[column]);
        std::map<Look, size_t> looks;
        size_t bytes = 0;
        size_t count = 0;
        size_t again = 0; // records below with the same value
        for (size_t i = first + 1; i < records.size(); ++i) {
            if (column >= records[i].cells.size() || trimmed(records[i].cells[column]).empty())
                continue;
            ++looks[lookOf(records[i].cells[column])];
            bytes += records[i].cells[column].size();
            again += records[i].cells[column] == head[column];
            ++count;
        }
        const bool year = look == Look::Number && isYear(head[column]);
        if ((look == Look::Number && !year) || look == Look::Date)
            votes -= 1;
        else if (look == Look::Fact)
            votes -= 0.7;
        if (head[column].size() > 150)
            votes -= 0.5;
        if (count == 0 || look == Look::Empty)
            continue;
        if (look == Look::Text && (looks[Look::Number] + looks[Look::Date] + looks[Look::Fact]) * 10 >= count * 8)
            votes += 1;
        if (look == Look::Text && head[column].size() <= 40 && bytes / count >= 2 * head[column].size())
            votes += 0.5;
        if (again >= 2 && count >= 5 && look == Look::Text)
            votes -= 0.7;
    }
    return votes > -0.5;
}

} // namespace

HeaderGuess guessHeader(const std::vector<SampleRecord> &records)
{
    HeaderGuess guess;
    if (records.empty())
        return guess;
    std::map<size_t, size_t> widths;
    for (const SampleRecord &record : records)
        ++widths[filled(record)];
    const size_t usual = std::ranges::max_element(widths, {}, [](const auto &width) { return width.second; })->first;
    if (usual >= 2) {
        const auto isTitle = [usual](const SampleRecord &record) {
            const size_t width = filled(record);
            return width <= 1 || (width * 2 < usual && record.cells.size() < usual);
        };
        size_t first = 0;
        while (first < std::min(mostTitles, records.size()) && isTitle(records[first]))
            ++first;
        if (first < records.size() && first < mostTitles)
            guess.first = first;
    }
    guess.isHeader = isHeader(records, guess.first);
    return guess;
}

} // namespace Model
