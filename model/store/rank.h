#pragma once

#include <QByteArray>
#include <QList>

#include <compare>

namespace Model {

/**
 * A place in a list that can always be put between two others, so that reordering touches one row.
 *
 * A rank is a non-empty string over 0-9A-Za-z that never ends in '0'; ranks compare as bytes. An empty rank is "none":
 * as a lower bound the very beginning, as an upper bound the very end. Where the bounds are not in order (two copies
 * may have made equal ranks), the result is just behind the lower one.
 */
class Rank
{
public:
    Rank() = default;
    explicit Rank(const QByteArray &text)
        : m_text(text)
    {
    }

    /** A rank strictly between @p before and @p after (either may be none). */
    static Rank between(const Rank &before, const Rank &after);
    static Rank after(const Rank &last) { return between(last, Rank()); }
    /** @p count ranks in ascending order, strictly between @p before and @p after, all about equally long. */
    static QList<Rank> spread(qsizetype count, const Rank &before = Rank(), const Rank &after = Rank());

    bool isNull() const { return m_text.isEmpty(); }
    const QByteArray &text() const { return m_text; }
    friend bool operator==(const Rank &a, const Rank &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Rank &a, const Rank &b) { return a.m_text.compare(b.m_text) <=> 0; }

private:
    QByteArray m_text;
};

} // namespace Model
