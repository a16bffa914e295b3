#include "model/feedback/reading/delimiterguess.h"

#include "model/feedback/reading/separatedparser.h"
#include "model/store/error.h"

#include <QBuffer>

#include <algorithm>
#include <map>

namespace Model {

namespace {

constexpr size_t mostRecords = 5000;
constexpr size_t mostTitles = 20; // records before the header that don't count against a delimiter
constexpr double leastScore = 0.45;

struct Candidate
{
    char delimiter;
    double weight; // of equals, the one that is less often a part of text
};
constexpr Candidate candidates[] = {{'\t', 1.0},   {';', 0.99}, {'|', 0.98}, {',', 0.97},   {'\x1f', 1.0},
                                    {'\x1e', 1.0}, {'^', 0.9},  {'~', 0.9},  {'\x01', 1.0}, {':', 0.6}};

/** How a text looks when it is split in one way. */
struct Trial
{
    std::vector<size_t> widths; // of the records
    double score = 0;
    double consistency = 0; // share of the records that have the usual width
    bool startsLikeHeader = false;
    bool isTooLarge = false;
    SeparatedParser::Quoting quoting;
    double mostQuoted = 0; // share of the cells that are quoted in the column where most are
};

Trial tryOut(std::string_view text, qint64 skippedLines, char delimiter, char quote, bool isPart = false)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    buffer->open(QIODevice::ReadOnly);
    SeparatedParser parser(TextSource(std::move(buffer), QStringLiteral("UTF-8"), {}), delimiter, quote);
    if (isPart)
        parser.setPart();
    Trial trial;
    std::vector<size_t> quoted;
    try {
        parser.skipLines(skippedLines);
        while (trial.widths.size() < mostRecords && parser.next()) {
            const auto &cells = parser.cells();
            if (trial.widths.empty())
                trial.startsLikeHeader = cells.size() > 1 && std::ranges::all_of(cells, [](std::string_view cell) {
                                             return !cell.empty() && cell.size() <= 40 && cell.front() != ' ';
                                         });
            trial.widths.push_back(cells.size());
            quoted.resize(std::max(quoted.size(), cells.size()));
            for (const size_t cell : parser.quotedCells())
                ++quoted[cell];
        }
    } catch (const Error &) {
        trial.isTooLarge = true;
    }
    trial.quoting = parser.quoting();
    if (!quoted.empty() && !trial.widths.empty())
        trial.mostQuoted = double(std::ranges::max(quoted)) / double(trial.widths.size());

    std::map<size_t, size_t> counts;
    for (const size_t width : trial.widths)
        ++counts[width];
    counts.erase(1);
    if (counts.empty())
        return trial;
    const size_t usual = std::ranges::max_element(counts, {}, [](const auto &width) { return width.second; })->first;
    const auto first = size_t(std::ranges::find(trial.widths, usual) - trial.widths.begin());
    const double count = double(counts[usual]);
    trial.consistency = count / double(trial.widths.size());
    trial.score = count / double(trial.widths.size() - std::min(first, mostTitles) + 1);
    if (trial.startsLikeHeader && trial.widths.front() == usual)
        trial.score += 0.3;
    return trial;
}

/** A quote without end in @p text may be text, or open a very long cell that ends behind it. */
Trial tryOutQuotes(std::string_view text, qint64 skippedLines, char delimiter, bool isWhole)
{
    Trial trial = tryOut(text, skippedLines, delimiter, '"');
    if (isWhole || trial.quoting.unclosed == 0 || trial.consistency >= 0.8)
        return trial;
    return tryOut(text, skippedLines, delimiter, '"', true);
}

} // namespace

DelimiterGuess guessDelimiter(std::string_view text, qint64 skippedLines, bool isWhole, char given)
{
    DelimiterGuess guess;
    Trial best;
    double bestScore = 0;
    char tooLarge = 0;
    bool hasCommas = false;
    for (const Candidate &candidate : candidates) {
        const char delimiter = given ? given : candidate.delimiter;
        if (text.find(delimiter) == text.npos)
            continue;
        Trial trial = tryOutQuotes(text, skippedLines, delimiter, isWhole);
        if (delimiter == ',')
            hasCommas = std::ranges::any_of(trial.widths, [](size_t width) { return width > 1; });
        if (trial.isTooLarge)
            tooLarge = delimiter;
        else if (const double score = trial.score * candidate.weight;
                 score > bestScore && (given || score >= leastScore)) {
            bestScore = score;
            best = std::move(trial);
            guess.delimiter = delimiter;
        }
        if (given)
            break;
    }
    if (given) {
        guess.delimiter = given;
    } else if (bestScore == 0) {
        if (tooLarge) {
            guess.delimiter = tooLarge;
            return guess;
        }
        // One column of text; its commas separate nothing.
        if (hasCommas) {
            const auto unused = std::ranges::find_if(
                candidates, [text](const Candidate &candidate) { return text.find(candidate.delimiter) == text.npos; });
            guess.delimiter = unused != std::end(candidates) ? unused->delimiter : '\x1f';
        }
    }
    if (bestScore == 0)
        best = tryOutQuotes(text, skippedLines, guess.delimiter, isWhole);

    const auto &quoting = best.quoting;
    // The last quoted cell of a part of a file may be closed in the next part.
    const qint64 unclosed = quoting.unclosed - (!isWhole && quoting.unclosed > 0 ? 1 : 0);
    if ((quoting.broken + unclosed) * 10 > quoting.closed && best.mostQuoted < 0.5) {
        const Trial without = tryOut(text, skippedLines, guess.delimiter, 0);
        if (without.consistency >= best.consistency - 0.02)
            guess.quote = 0;
    } else if (quoting.closed == 0 && text.find('\'') != text.npos) {
        const Trial other = tryOut(text, skippedLines, guess.delimiter, '\'');
        if (other.mostQuoted > 0.5 && other.quoting.broken + other.quoting.unclosed == 0 &&
            other.consistency >= best.consistency)
            guess.quote = '\'';
    }
    return guess;
}

} // namespace Model
