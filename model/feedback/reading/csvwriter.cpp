#include "model/feedback/reading/csvwriter.h"

#include "model/store/error.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace Model {

namespace {

using namespace std::string_view_literals;

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

constexpr std::string_view ownColumns[] = {
    "id",         "source",     "ref",     "date", "author",      "title",       "text",     "rating",
    "rating_min", "rating_max", "nps",     "csat", "ces",         "ces_version", "language", "sentiment",
    "stage",      "touchpoint", "persona", "url",  "answered_at", "answer"};

bool beginsFormula(std::string_view text)
{
    return !text.empty() && "=+-@\t\r"sv.find(text.front()) != "=+-@\t\r"sv.npos;
}

/** Text that begins a formula, or apostrophes and then that. */
bool isGuardable(std::string_view text)
{
    const size_t apostrophes = std::min(text.find_first_not_of('\''), text.size());
    return beginsFormula(text.substr(apostrophes));
}

size_t skipDigits(std::string_view text, size_t from)
{
    return std::min(text.find_first_not_of("0123456789", from), text.size());
}

/** A plain decimal number, which a spreadsheet takes for nothing else. */
bool isNumber(std::string_view text)
{
    size_t at = text.starts_with('+') || text.starts_with('-') ? 1 : 0;
    const size_t whole = skipDigits(text, at);
    size_t digits = whole - at;
    at = whole;
    if (at < text.size() && text[at] == '.') {
        const size_t fraction = skipDigits(text, at + 1);
        digits += fraction - at - 1;
        at = fraction;
    }
    if (digits == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const size_t exponent = skipDigits(text, at);
        if (exponent == at)
            return false;
        at = exponent;
    }
    return at == text.size();
}

bool needsQuotes(std::string_view cell, const CsvStyle &style)
{
    if (cell.empty())
        return false;
    const char special[] = {style.delimiter, style.quote, '\r', '\n', '\0'};
    return cell.front() == ' ' || cell.back() == ' ' || cell.front() == '\t' || cell.back() == '\t' ||
           cell.find_first_of(std::string_view(special, 4)) != cell.npos || cell.starts_with("\xef\xbb\xbf"sv);
}

} // namespace

void appendCsvRow(std::string &text, std::span<const std::string_view> cells, const CsvStyle &style)
{
    bool first = true;
    for (const std::string_view cell : cells) {
        if (!first)
            text += style.delimiter;
        first = false;
        const bool guarded = style.guardsFormulas && isGuardable(cell) && !isNumber(cell);
        const bool quoted = style.quotes == CsvStyle::Quotes::Always || guarded || needsQuotes(cell, style) ||
                            (cells.size() == 1 && cell.empty());
        if (quoted)
            text += style.quote;
        if (guarded)
            text.append(style.quote == '\'' ? 2 : 1, '\'');
        if (quoted) {
            for (std::string_view rest = cell;;) {
                const size_t quote = rest.find(style.quote);
                text += rest.substr(0, quote);
                if (quote == rest.npos)
                    break;
                text += style.quote;
                text += style.quote;
                rest.remove_prefix(quote + 1);
            }
            text += style.quote;
        } else {
            text += cell;
        }
    }
    text += style.lineEnd;
}

void writeCsvRow(QIODevice &device, std::span<const std::string_view> cells, const CsvStyle &style)
{
    std::string text;
    appendCsvRow(text, cells, style);
    if (device.write(text.data(), qint64(text.size())) != qint64(text.size()))
        throw Error(Feedback::tr("The records can't be written: %1. Choose another folder, or make room there.")
                        .arg(device.errorString()));
}

std::string_view withoutGuard(std::string_view cell)
{
    return cell.starts_with('\'') && isGuardable(cell) ? cell.substr(1) : cell;
}

bool isOwnExport(std::span<const std::string_view> header)
{
    // The rows that an import left out are ours as well, whatever columns come before (rejectedrows.h).
    const size_t count = header.size();
    if (count > 2 && header[count - 2] == "line" && header[count - 1] == "reason")
        return true;
    return count >= std::size(ownColumns) && std::ranges::equal(ownColumns, header.first(std::size(ownColumns)));
}

} // namespace Model
