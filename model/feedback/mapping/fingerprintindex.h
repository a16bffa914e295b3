#pragma once

#include "model/feedback/mapping/fingerprint.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Model {

/**
 * Numbers fingerprints as they come: 0, 1, 2 … They are random already, so that their bits say where to look: few looks
 * into memory, be they thousands or millions.
 */
class FingerprintIndex
{
public:
    /** Its number, and whether it is new. */
    std::pair<quint32, bool> numberOf(const Fingerprint &print)
    {
        if (m_prints.size() * 2 >= m_places.size())
            grow();
        quint32 &place = placeOf(print);
        if (place != nothing)
            return {place, false};
        place = quint32(m_prints.size());
        m_prints.push_back(print);
        return {place, true};
    }

private:
    static constexpr quint32 nothing = ~quint32(0);

    /** Where its number is, or would be. */
    quint32 &placeOf(const Fingerprint &print)
    {
        const size_t mask = m_places.size() - 1;
        size_t at = size_t(print.low) & mask;
        while (m_places[at] != nothing && m_prints[m_places[at]] != print)
            at = (at + 1) & mask;
        return m_places[at];
    }
    void grow()
    {
        constexpr size_t smallest = 64;
        m_places.assign(std::max(smallest, m_places.size() * 2), nothing);
        for (size_t n = 0; n < m_prints.size(); ++n)
            placeOf(m_prints[n]) = quint32(n);
    }

    std::vector<Fingerprint> m_prints;
    std::vector<quint32> m_places; // a power of two of numbers, half of them none at least
};

} // namespace Model
