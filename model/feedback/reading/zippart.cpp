#include "model/feedback/reading/zippart.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace Model {

namespace {
constexpr qsizetype headerSize = 30; // APPNOTE.TXT 6.3, 4.3.7
}

struct ZipPart::Inflater
{
    z_stream stream{};
    QByteArray packed = QByteArray(65536, Qt::Uninitialized);
    Inflater() { inflateInit2(&stream, -MAX_WBITS); }
    ~Inflater() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Inflater)
};

ZipPart::ZipPart(QIODevice &file, const ZipEntry &entry)
    : m_file(file)
    , m_packedLeft(entry.packed)
    , m_size(entry.size)
    , m_left(entry.size)
{
    const QByteArray header =
        entry.offset < file.size() && file.seek(entry.offset) ? file.read(headerSize) : QByteArray();
    m_isBroken =
        header.size() != headerSize || !header.startsWith("PK\3\4") || (entry.method != 0 && entry.method != 8);
    if (!m_isBroken) {
        const qint64 names =
            qFromLittleEndian<quint16>(header.constData() + 26) + qFromLittleEndian<quint16>(header.constData() + 28);
        const qint64 start = entry.offset + headerSize + names;
        m_isBroken = start > file.size() || !file.seek(start);
    }
    if (entry.method == 8)
        m_inflater = std::make_unique<Inflater>();
    QIODevice::open(ReadOnly | Unbuffered);
}

ZipPart::~ZipPart() = default;

qint64 ZipPart::readPacked(char *to, qint64 room)
{
    const qint64 count = m_file.read(to, std::min(room, m_packedLeft));
    m_packedLeft -= std::max<qint64>(count, 0);
    return count;
}

qint64 ZipPart::readData(char *to, qint64 room)
{
    room = std::min<qint64>({room, m_left, 1 << 20});
    if (m_isBroken)
        return -1;
    if (room == 0)
        return 0;
    qint64 count = 0;
    if (!m_inflater) {
        count = readPacked(to, room);
    } else {
        z_stream &stream = m_inflater->stream;
        stream.next_out = reinterpret_cast<Bytef *>(to);
        stream.avail_out = uInt(room);
        while (stream.avail_out > 0) {
            if (stream.avail_in == 0) {
                const qint64 packed = readPacked(m_inflater->packed.data(), m_inflater->packed.size());
                if (packed <= 0)
                    break;
                stream.next_in = reinterpret_cast<Bytef *>(m_inflater->packed.data());
                stream.avail_in = uInt(packed);
            }
            if (inflate(&stream, Z_NO_FLUSH) != Z_OK)
                break;
        }
        count = room - stream.avail_out;
    }
    // The directory says that there is more.
    m_isBroken = count <= 0;
    if (m_isBroken)
        return -1;
    m_left -= count;
    return count;
}

} // namespace Model
