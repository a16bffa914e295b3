#include "model/feedback/mapping/fingerprint.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace Model {

namespace {

constexpr quint64 c1 = 0x87c37b91114253d5;
constexpr quint64 c2 = 0x4cf5ad432745937f;

quint64 mixedLow(quint64 k) { return std::rotl(k * c1, 31) * c2; }
quint64 mixedHigh(quint64 k) { return std::rotl(k * c2, 33) * c1; }

quint64 finished(quint64 k)
{
    k = (k ^ (k >> 33)) * 0xff51afd7ed558ccd;
    k = (k ^ (k >> 33)) * 0xc4ceb9fe1a85ec53;
    return k ^ (k >> 33);
}

/** Up to eight bytes as a number. */
quint64 tail(const char *bytes, size_t count)
{
    quint64 result = 0;
    for (size_t i = 0; i < count; ++i)
        result |= quint64(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return result;
}

/** The item's numbers, one after the other, little-endian. */
class NumberBytes
{
public:
    void add(quint64 number)
    {
        qToLittleEndian(number, m_bytes.data() + m_size);
        m_size += sizeof number;
    }
    /** −0 and 0 are the same number. */
    void add(double number) { add(std::bit_cast<quint64>(number == 0 ? 0.0 : number)); }
    std::string_view view() const { return {m_bytes.data(), m_size}; }

private:
    std::array<char, 9 * sizeof(quint64)> m_bytes;
    size_t m_size = 0;
};

} // namespace

Fingerprint murmurHash(std::string_view bytes, Fingerprint seed)
{
    quint64 h1 = seed.high;
    quint64 h2 = seed.low;
    const char *at = bytes.data();
    for (size_t block = bytes.size() / 16; block > 0; --block, at += 16) {
        h1 ^= mixedLow(qFromLittleEndian<quint64>(at));
        h1 = (std::rotl(h1, 27) + h2) * 5 + 0x52dce729;
        h2 ^= mixedHigh(qFromLittleEndian<quint64>(at + 8));
        h2 = (std::rotl(h2, 31) + h1) * 5 + 0x38495ab5;
    }
    const size_t rest = bytes.size() % 16;
    if (rest > 8)
        h2 ^= mixedHigh(tail(at + 8, rest - 8));
    if (rest > 0)
        h1 ^= mixedLow(tail(at, rest < 8 ? rest : 8));
    h1 ^= bytes.size();
    h2 ^= bytes.size();
    h1 += h2;
    h2 += h1;
    h1 = finished(h1);
    h2 = finished(h2);
    h1 += h2;
    h2 += h1;
    return {h1, h2};
}

Fingerprint fingerprint(const FeedbackItem &item)
{
    NumberBytes numbers;
    // Which are there: no value of a missing one can stand for it.
    numbers.add(quint64(item.source) | quint64(item.date.has_value()) << 8 |
                quint64(item.date && item.date->hasTime) << 9 | quint64(item.rating.has_value()) << 10 |
                quint64(item.nps.has_value()) << 11 | quint64(item.csat.has_value()) << 12 |
                quint64(item.ces.has_value()) << 13);
    numbers.add(item.date ? quint64(item.date->milliseconds) : quint64(0));
    numbers.add(item.rating.value_or(0));
    numbers.add(item.rating ? item.ratingMin : 0.0);
    numbers.add(item.rating ? item.ratingMax : 0.0);
    numbers.add(quint64(item.nps.value_or(0)));
    numbers.add(item.csat.value_or(0));
    numbers.add(quint64(item.ces.value_or(0)));
    numbers.add(item.ces ? quint64(item.cesVersion) : quint64(0));
    return murmurHash(numbers.view(), murmurHash(item.text, murmurHash(item.author, murmurHash(item.ref))));
}

} // namespace Model
