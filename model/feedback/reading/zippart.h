#pragma once

#include "model/feedback/reading/zipdirectory.h"

#include <QIODevice>

#include <memory>

namespace Model {

/**
 * Unpacks a file inside of a zip file while it is read. It never gives more than the directory says; reading fails
 * where the zip file is broken.
 */
class ZipPart : public QIODevice
{
public:
    /** @p file stays the caller's, and is read by one part at a time. */
    ZipPart(QIODevice &file, const ZipEntry &entry);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isBroken || m_left == 0; }
    /** How much of it has been read, 0 … 1. */
    double progress() const { return m_size > 0 ? 1.0 - double(m_left) / double(m_size) : 1.0; }

protected:
    qint64 readData(char *to, qint64 room) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 readPacked(char *to, qint64 room);

    struct Inflater;
    QIODevice &m_file;
    std::unique_ptr<Inflater> m_inflater; // none: as it is
    qint64 m_packedLeft = 0;
    qint64 m_size = 0;
    qint64 m_left = 0; // of what the directory says
    bool m_isBroken = false;
};

} // namespace Model
