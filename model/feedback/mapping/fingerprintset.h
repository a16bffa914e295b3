#pragma once

#include "model/feedback/mapping/fingerprint.h"

#include <vector>

namespace Model {

/**
 * The fingerprints of millions of pieces of feedback. They are random already, so that they lie in one table beside
 * each other, at or behind the place that their bits say: to look one up is one look into memory.
 */
class FingerprintSet
{
public:
    /** False where it is there already. */
    bool insert(const Fingerprint &print)
    {
        if ((m_count + 1) * 2 > m_table.size())
            grow();
        if (print == Fingerprint()) // marks an empty place
            return std::exchange(m_hasZero, true) == false;
        if (!put(print))
            return false;
        ++m_count;
        return true;
    }

private:
    bool put(const Fingerprint &print)
    {
        const size_t mask = m_table.size() - 1;
        for (size_t at = size_t(print.low) & mask;; at = (at + 1) & mask) {
            if (m_table[at] == print)
                return false;
            if (m_table[at] == Fingerprint()) {
                m_table[at] = print;
                return true;
            }
        }
    }
    void grow()
    {
        constexpr size_t smallest = 1024;
        std::vector<Fingerprint> before(std::max(smallest, m_table.size() * 2));
        before.swap(m_table);
        for (const Fingerprint &print : before) {
            if (print != Fingerprint())
                put(print);
        }
    }

    std::vector<Fingerprint> m_table; // a power of two of places, half of them empty at least
    size_t m_count = 0;
    bool m_hasZero = false;
};

} // namespace Model
