#include "model/feedback/reading/recordfile.h"

#include "model/store/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Model {

namespace {

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

} // namespace

RecordFile::RecordFile(const QString &path)
    : m_path(path)
    , m_name(QFileInfo(path).fileName())
{
}

RecordFile::RecordFile(const QByteArray &bytes, const QString &name)
    : m_bytes(bytes)
    , m_name(name)
{
}

std::unique_ptr<QIODevice> RecordFile::open() const
{
    if (m_path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    auto file = std::make_unique<QFile>(m_path);
    // Nothing but a file has an end: a pipe or a device could keep us for ever.
    const bool isFile = !QFileInfo::exists(m_path) || QFileInfo(m_path).isFile();
    if (!isFile || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(Feedback::tr("“%1” can't be opened: %2. Check that it is there and that you may read it.")
                        .arg(m_name, isFile ? file->errorString() : Feedback::tr("it is no file")));
    return file;
}

void RecordFile::failEmpty() const
{
    throw Error(Feedback::tr("There are no records in “%1”. Choose a file with one record on each line, or export it "
                             "again where it comes from.")
                    .arg(m_name));
}

void RecordFile::failUnreadable(const QString &kind) const
{
    throw Error(Feedback::tr("“%1” can't be read: it seems to be %2. Save what is in it as CSV, XLSX or JSON, then "
                             "choose that file.")
                    .arg(m_name, kind));
}

} // namespace Model
