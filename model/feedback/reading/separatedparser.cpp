#include "model/feedback/reading/separatedparser.h"

#include "model/store/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Model {

namespace {

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

constexpr qsizetype blockSize = 64;
constexpr qsizetype firstBuffer = 1 << 20;
// Each costs reading up to a whole cell's limit again; a file with more of them doesn't quote.
constexpr int mostUnclosed = 8;

} // namespace

SeparatedParser::SeparatedParser(TextSource source, char delimiter, char quote)
    : m_source(std::move(source))
    , m_delimiter(delimiter)
    , m_quote(quote)
    , m_buffer(size_t(std::clamp<qint64>(m_source.size() + 2 * blockSize, 4096, firstBuffer) + blockSize))
    , m_at(m_buffer.data())
    , m_end(m_at)
{
    restartMarks();
}

quint64 SeparatedParser::bitsOf(const char *block) const
{
    quint64 bits = 0;
    // Without a quote character, looking for the delimiter twice costs nothing.
    const char quote = m_quote ? m_quote : m_delimiter;
#ifdef __SSE2__
    const __m128i delimiters = _mm_set1_epi8(m_delimiter);
    const __m128i quotes = _mm_set1_epi8(quote);
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + 16 * i));
        const __m128i found =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, quotes)),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, feeds), _mm_cmpeq_epi8(bytes, returns)));
        bits |= quint64(uint(_mm_movemask_epi8(found))) << (16 * i);
    }
#else
    for (int i = 0; i < blockSize; ++i) {
        const char byte = block[i];
        const bool found = byte == m_delimiter || byte == quote || byte == '\n' || byte == '\r';
        bits |= quint64(found) << i;
    }
#endif
    return bits;
}

void SeparatedParser::restartMarks()
{
    m_marks.block = m_at;
    m_marks.bits = m_at < m_end ? bitsOf(m_at) : 0;
}

/** The next delimiter, quote or line end, else the end of what is in the buffer. */
inline const char *SeparatedParser::nextMark(Marks &marks) const
{
    while (marks.bits == 0) {
        if (m_end - marks.block <= blockSize)
            return m_end;
        marks.block += blockSize;
        marks.bits = bitsOf(marks.block);
    }
    const char *found = marks.block + std::countr_zero(marks.bits);
    marks.bits &= marks.bits - 1;
    return found < m_end ? found : m_end;
}

void SeparatedParser::failTooLarge() const
{
    throw Error(Feedback::tr("The record on line %1 of “%2” is too large to be a piece of feedback. Check that line, "
                             "and the delimiter and the quotes of the file.")
                    .arg(m_line)
                    .arg(m_source.name()));
}

/** The record at m_at. Nothing in the buffer is changed, so that it can be begun again with more of the file. */
SeparatedParser::Outcome SeparatedParser::parse()
{
    m_cells.clear();
    m_escaped.clear();
    m_quoted.clear();
    if (m_at == m_end)
        return m_atEnd ? Outcome::End : Outcome::NeedsMore;

    Marks marks = m_marks;
    const char *const record = m_at;
    const char *cell = record;
    qint64 lines = 0; // that end inside the record
    Quoting quoting;
    const char *mark = nextMark(marks);
    for (;;) {
        std::string_view text;
        if (mark == cell && mark < m_end && *mark == m_quote && m_quote &&
            (m_literalQuotes.empty() || !std::ranges::count(m_literalQuotes, cell - record))) {
            const char *const start = cell + 1;
            const qint64 linesBefore = lines;
            bool escaped = false;
            bool broken = false;
            mark = nextMark(marks);
            for (;;) {
                if (mark == m_end) {
                    if (!m_atEnd && m_end - start <= largestCell)
                        return Outcome::NeedsMore;
                    if (lines > linesBefore || !m_atEnd) {
                        m_unclosedAt = cell - record;
                        return Outcome::Unclosed;
                    }
                    broken = true;
                    quoting.firstMismatch = m_line;
                    text = {start, size_t(m_end - start)};
                    break;
                }
                if (*mark == m_quote) {
                    const char *after = nextMark(marks);
                    if (after == mark + 1 && after < m_end && *after == m_quote) {
                        escaped = true;
                        mark = nextMark(marks);
                        continue;
                    }
                    if (after == m_end && !m_atEnd)
                        return m_end - start <= largestCell ? Outcome::NeedsMore : Outcome::Unclosed;
                    const char *filler = mark + 1;
                    while (filler < after && (*filler == ' ' || *filler == '\t'))
                        ++filler;
                    if (filler == after && (after == m_end || *after != m_quote)) {
                        text = {start, size_t(mark - start)};
                        mark = after;
                        break;
                    }
                    broken = true;
                    mark = after;
                    continue;
                }
                if (*mark == '\n')
                    ++lines;
                else if (*mark == '\r') {
                    if (mark + 1 == m_end && !m_atEnd)
                        return Outcome::NeedsMore;
                    lines += mark + 1 == m_end || mark[1] != '\n';
                }
                mark = nextMark(marks);
            }
            m_quoted.push_back(m_cells.size());
            if (escaped)
                m_escaped.push_back(m_cells.size());
            broken ? ++quoting.broken : ++quoting.closed;
            if (broken && lines > linesBefore)
                quoting.firstMismatch = m_line;
        } else {
            while (mark < m_end && *mark == m_quote && m_quote)
                mark = nextMark(marks);
            if (mark == m_end && !m_atEnd) {
                if (m_end - cell > largestCell)
                    failTooLarge();
                return Outcome::NeedsMore;
            }
            text = {cell, size_t(mark - cell)};
        }
        if (qsizetype(text.size()) > largestCell || qsizetype(m_cells.size()) == mostColumns)
            failTooLarge();
        m_cells.push_back(text);
        if (mark < m_end && *mark == m_delimiter) {
            cell = mark + 1;
            mark = nextMark(marks);
            continue;
        }
        // The record ends.
        if (mark < m_end && *mark == '\r') {
            if (mark + 1 == m_end && !m_atEnd)
                return Outcome::NeedsMore;
            if (mark + 1 < m_end && mark[1] == '\n')
                mark = nextMark(marks);
        }
        const bool blank = m_cells.size() == 1 && text.empty() && m_quoted.empty();
        m_recordLine = m_line;
        m_line += lines + 1;
        m_at = m_buffer.data() + (std::min<const char *>(mark + 1, m_end) - m_buffer.data());
        m_marks = marks;
        m_quoting.closed += quoting.closed;
        m_quoting.broken += quoting.broken;
        if (m_quoting.firstMismatch == 0)
            m_quoting.firstMismatch = quoting.firstMismatch;
        m_literalQuotes.clear();
        return blank ? Outcome::Blank : Outcome::Record;
    }
}

void SeparatedParser::refill()
{
    const qsizetype kept = m_end - m_at;
    if (kept > largestRecord)
        failTooLarge();
    std::memmove(m_buffer.data(), m_at, size_t(kept));
    qsizetype room = qsizetype(m_buffer.size()) - blockSize - kept;
    if (room < qsizetype(m_buffer.size()) / 4) {
        m_buffer.resize(m_buffer.size() * 2);
        room = qsizetype(m_buffer.size()) - blockSize - kept;
    }
    m_at = m_buffer.data();
    m_end = m_at + kept;
    // A converter gives little at a time; a long record would be begun again as often.
    while (room >= TextSource::leastRoom && !m_atEnd) {
        const qsizetype count = m_source.read(m_end, room);
        m_atEnd = count == 0;
        m_end += count;
        room -= count;
    }
    restartMarks();
}

void SeparatedParser::unescape()
{
    for (const size_t index : m_escaped) {
        const std::string_view text = m_cells[index];
        char *const start = m_buffer.data() + (text.data() - m_buffer.data());
        char *const end = start + text.size();
        char *to = start;
        for (const char *from = start; from < end;) {
            const auto *quote = static_cast<const char *>(std::memchr(from, m_quote, size_t(end - from)));
            const char *stop = quote ? quote + 1 : end;
            std::memmove(to, from, size_t(stop - from));
            to += stop - from;
            from = quote && stop < end && *stop == m_quote ? stop + 1 : stop;
        }
        m_cells[index] = {start, size_t(to - start)};
    }
}

bool SeparatedParser::next()
{
    for (;;) {
        switch (parse()) {
        case Outcome::Record:
            unescape();
            return true;
        case Outcome::Blank:
            break;
        case Outcome::End:
            m_cells.clear();
            return false;
        case Outcome::NeedsMore:
            refill();
            break;
        case Outcome::Unclosed:
            if (m_isPart && m_atEnd) {
                m_at = m_end;
                break;
            }
            ++m_quoting.unclosed;
            if (m_quoting.firstMismatch == 0)
                m_quoting.firstMismatch = m_line;
            m_literalQuotes.push_back(m_unclosedAt);
            if (++m_unclosed == mostUnclosed) {
                m_quote = 0;
                restartMarks();
            }
            break;
        }
    }
}

void SeparatedParser::skipLines(qint64 count)
{
    for (; count > 0; ++m_line, --count) {
        for (;;) {
            char *stop = std::find_if(m_at, m_end, [](char byte) { return byte == '\n' || byte == '\r'; });
            if (!m_atEnd && (stop == m_end || stop + 1 == m_end)) {
                if (stop == m_end)
                    m_at = m_end; // of a line that is skipped nothing is kept
                refill();
                continue;
            }
            if (stop == m_end) {
                m_at = m_end;
                count = 1;
                break;
            }
            m_at = stop + (*stop == '\r' && stop + 1 < m_end && stop[1] == '\n' ? 2 : 1);
            break;
        }
    }
    restartMarks();
}

double SeparatedParser::progress() const
{
    const double size = double(m_source.size());
    return size > 0 ? std::clamp((double(m_source.position()) - double(m_end - m_at)) / size, 0.0, 1.0) : 1.0;
}

} // namespace Model
