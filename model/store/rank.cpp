#include "model/store/rank.h"

#include <algorithm>

// Ranks are read as fractions in base 62: "V" is 31/62. Halving a gap costs a character every six insertions, so lists
// that grow at one end count instead: behind k leading 'z' (towards the end) or '0' (towards the beginning) stand k + 1
// digits that count up or down, and ten thousand additions at one end stay within five characters.

namespace Model {

namespace {

constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = 62;
constexpr int last = base - 1;
constexpr char middle = digits[base / 2];

int valueOf(char digit)
{
    if (digit >= 'a')
        return std::min(digit - 'a' + 36, last);
    if (digit >= 'A')
        return digit - 'A' + 10;
    return std::max(digit - '0', 0);
}

int digitAt(const QByteArray &text, qsizetype index) { return index < text.size() ? valueOf(text[index]) : 0; }

QByteArray withoutTrailingZeros(QByteArray text)
{
    while (text.endsWith('0'))
        text.chop(1);
    return text;
}

qsizetype leading(const QByteArray &text, char digit)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == digit)
        ++count;
    return count;
}

QByteArray next(const QByteArray &text)
{
    if (text.isEmpty())
        return QByteArray(1, middle);
    const qsizetype level = leading(text, digits[last]);
    QByteArray result = text.left(level);
    for (qsizetype i = level; i <= 2 * level; ++i)
        result += digits[digitAt(text, i)];
    qsizetype i = result.size() - 1;
    while (result[i] == digits[last])
        result[i--] = '0';
    result[i] = digits[valueOf(result[i]) + 1];
    if (result[level] == digits[last])
        result = QByteArray(level + 1, digits[last]) + QByteArray(level + 1, '0') + '1';
    if (result.endsWith('0'))
        result.back() = '1';
    return result;
}

QByteArray previous(const QByteArray &text)
{
    if (text.isEmpty())
        return QByteArray(1, middle);
    const qsizetype level = leading(text, '0');
    QByteArray result = text.left(level);
    for (qsizetype i = level; i <= 2 * level; ++i)
        result += digits[digitAt(text, i)];
    qsizetype i = result.size() - 1;
    while (result[i] == '0')
        result[i--] = digits[last];
    result[i] = digits[valueOf(result[i]) - 1];
    if (result[level] == '0')
        return QByteArray(level + 1, '0') + QByteArray(level + 2, digits[last]);
    if (result.endsWith('0'))
        return previous(result);
    return result;
}

qsizetype commonPrefix(const QByteArray &a, const QByteArray &b)
{
    qsizetype count = 0;
    while (count < a.size() && count < b.size() && a[count] == b[count])
        ++count;
    return count;
}

/** The first @p width digits of @p text, from @p start, as a number. */
quint64 number(const QByteArray &text, qsizetype start, int width)
{
    quint64 result = 0;
    for (int i = 0; i < width; ++i)
        result = result * base + quint64(digitAt(text, start + i));
    return result;
}

QByteArray written(quint64 value, int width)
{
    QByteArray result(width, '0');
    for (int i = width - 1; i >= 0; --i) {
        result[i] = digits[value % base];
        value /= base;
    }
    return withoutTrailingZeros(result);
}

} // namespace

Rank Rank::between(const Rank &before, const Rank &after)
{
    const QByteArray &a = before.m_text;
    const QByteArray &b = after.m_text;
    if (b.isEmpty())
        return Rank(next(a));
    if (a >= b)
        return Rank(a + middle);
    const qsizetype common = commonPrefix(a, b);
    const QByteArray prefix = b.left(common);
    if (common == a.size())
        return Rank(prefix + previous(b.mid(common)));
    const int low = digitAt(a, common);
    const int high = digitAt(b, common);
    if (high - low > 1)
        return Rank(prefix + digits[(low + high) / 2]);
    return Rank(prefix + a[common] + next(a.mid(common + 1)));
}

QList<Rank> Rank::spread(qsizetype count, const Rank &before, const Rank &after)
{
    QList<Rank> result;
    if (count <= 0)
        return result;
    result.reserve(count);
    const QByteArray a = before.m_text;
    const QByteArray b = after.m_text;

    // What both bounds begin with stands in front of every rank; a full or an empty end has no room.
    qsizetype shared = 0;
    if (b.isEmpty())
        shared = leading(a, digits[last]);
    else
        while (shared < b.size() && digitAt(a, shared) == digitAt(b, shared))
            ++shared;
    if (!b.isEmpty() && digitAt(a, shared) >= digitAt(b, shared)) {
        for (const Rank &rank : spread(count))
            result.append(Rank(a + rank.m_text));
        return result;
    }
    const QByteArray prefix = (b.isEmpty() ? a : b).left(shared);
    const quint64 parts = quint64(count) + 1;
    constexpr int widest = 10; // 62^10 fits 64 bits
    quint64 end = 1;
    for (int width = 1; width <= widest; ++width) {
        end *= base;
        const quint64 low = number(a, shared, width);
        const quint64 high = b.isEmpty() ? end : number(b, shared, width);
        if (high - low < parts)
            continue;
        const quint64 step = (high - low) / parts;
        const quint64 rest = (high - low) % parts;
        for (quint64 i = 1; i < parts; ++i)
            result.append(Rank(prefix + written(low + step * i + rest * i / parts, width)));
        return result;
    }

    // The first different digits are neighbours, and what follows the lower one is nearly full: count on behind it.
    const QByteArray stem = prefix + digits[digitAt(a, shared)];
    for (const Rank &rank : spread(count, Rank(a.mid(shared + 1))))
        result.append(Rank(stem + rank.m_text));
    return result;
}

} // namespace Model
