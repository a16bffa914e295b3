#include "model/feedback/reading/zipdirectory.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <limits>

// The layout is PKWARE's APPNOTE.TXT 6.3, 4.3.12 (central directory), 4.3.16 (its end) and 4.5.3 (64-bit sizes).

namespace Model {

namespace {

constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;
constexpr qint64 largestDirectory = 16 << 20;

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

/** The numbers that need 64 bits, in the order of the fields that they stand for. */
QByteArrayView wideNumbers(QByteArrayView extra)
{
    while (extra.size() >= 4) {
        const qsizetype length = numberAt<quint16>(extra, 2);
        if (extra.size() < 4 + length)
            break;
        if (numberAt<quint16>(extra, 0) == 1)
            return extra.sliced(4, length);
        extra = extra.sliced(4 + length);
    }
    return {};
}

} // namespace

ZipDirectory readZipDirectory(QIODevice &device)
{
    ZipDirectory directory;
    const qint64 tail = std::min<qint64>(device.size(), 65535 + endSize);
    if (!device.seek(device.size() - tail))
        return directory;
    const QByteArray end = device.read(tail);
    const qsizetype at = end.lastIndexOf("PK\5\6");
    if (at < 0 || end.size() - at < endSize)
        return directory;
    const qint64 size = numberAt<quint32>(end, at + 12);
    const qint64 start = numberAt<quint32>(end, at + 16);
    if (size > largestDirectory || start > device.size() || !device.seek(start))
        return directory;
    const QByteArray bytes = device.read(size);
    QByteArrayView rest = bytes;
    while (rest.size() >= entrySize && rest.startsWith(QByteArrayView("PK\1\2"))) {
        const qsizetype name = numberAt<quint16>(rest, 28);
        const qsizetype extra = numberAt<quint16>(rest, 30);
        const qsizetype comment = numberAt<quint16>(rest, 32);
        if (rest.size() < entrySize + name + extra + comment)
            break;
        ZipEntry entry;
        entry.method = numberAt<quint16>(rest, 10);
        entry.packed = numberAt<quint32>(rest, 20);
        entry.size = numberAt<quint32>(rest, 24);
        entry.offset = numberAt<quint32>(rest, 42);
        QByteArrayView wide = wideNumbers(rest.sliced(entrySize + name, extra));
        for (qint64 *number : {&entry.size, &entry.packed, &entry.offset}) {
            if (*number == std::numeric_limits<quint32>::max() && wide.size() >= 8) {
                *number = qint64(std::min<quint64>(numberAt<quint64>(wide, 0), 1ULL << 60));
                wide = wide.sliced(8);
            }
        }
        directory.insert(rest.sliced(entrySize, name).toByteArray(), entry);
        rest = rest.sliced(entrySize + name + extra + comment);
    }
    return directory;
}

} // namespace Model
