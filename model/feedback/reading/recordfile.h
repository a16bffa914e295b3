#pragma once

#include "model/feedback/reading/textsource.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Model {

/** A file on disk, or in memory, that can be opened from its start as often as needed. */
class RecordFile
{
public:
    explicit RecordFile(const QString &path);
    RecordFile(const QByteArray &bytes, const QString &name);

    const QString &name() const { return m_name; } ///< for sentences
    /** Throws Error where it can't be opened. */
    std::unique_ptr<QIODevice> open() const;
    TextSource text(const QString &encoding) const { return {open(), encoding, m_name}; }

    /** Throws Error with what to do, because it has no records. */
    [[noreturn]] void failEmpty() const;
    /** Throws Error with what to do, because it is @p kind, as unreadableKind() says. */
    [[noreturn]] void failUnreadable(const QString &kind) const;

private:
    QString m_path;
    QByteArray m_bytes;
    QString m_name;
};

} // namespace Model
