#pragma once

#include <QByteArray>
#include <QHash>

class QIODevice;

namespace Model {

/** A file inside of a zip file, as its directory describes it. */
struct ZipEntry
{
    qint64 size = 0;   ///< bytes, unpacked
    qint64 packed = 0; ///< bytes
    qint64 offset = 0; ///< of its own header
    int method = 0;    ///< 0: as it is, 8: deflated
};

/** What is in a zip file, by name. */
using ZipDirectory = QHash<QByteArray, ZipEntry>;

/** Empty where @p device holds no zip file, or a broken one. */
ZipDirectory readZipDirectory(QIODevice &device);

} // namespace Model
