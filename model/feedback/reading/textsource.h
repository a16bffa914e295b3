#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;

namespace Model {

/**
 * The text of a file in UTF-8, piece by piece, whatever it is written in: a byte order mark and NUL characters are left
 * out, and what is no character in the file's encoding becomes U+FFFD. Takes the same little memory for any file.
 */
class TextSource
{
public:
    /** @p encoding: an IANA name. @p name is the file's, for sentences. Throws Error where the encoding is unknown. */
    TextSource(std::unique_ptr<QIODevice> device, const QString &encoding, const QString &name);
    ~TextSource();
    TextSource(TextSource &&) noexcept;

    /** The least room that read() can work in. */
    static constexpr qsizetype leastRoom = 64;
    /**
     * Writes the next bytes to @p to, at most @p room of them, and returns how many; 0 at the end. A character may be
     * cut between two calls. Throws Error where the file can't be read.
     */
    qsizetype read(char *to, qsizetype room);
    const QString &name() const;
    qint64 size() const;     ///< of the file, in bytes
    qint64 position() const; ///< of the next byte that will be read from the file

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/** Where @p text stops being UTF-8, counting a character that is only cut off at its end as UTF-8; −1: nowhere. */
qsizetype firstInvalidUtf8(QByteArrayView text);

} // namespace Model
