#include "model/store/lock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Model {

static QByteArray lockFile(const QString &projectPath)
{
    return QFile::encodeName(projectPath + QLatin1String("-lock"));
}

Lock::Lock(const QString &projectPath)
    : m_file(lockFile(projectPath))
{
}

Lock::~Lock() { giveBack(); }

Lock::Result Lock::take()
{
    if (isTaken())
        return Result::Taken;
    // Whoever held it may remove the file between our open and our lock: then we hold a file that nobody else sees.
    for (int attempt = 0; attempt < 20; ++attempt) {
        const int descriptor = ::open(m_file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0)
            return Result::Impossible;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int why = errno;
            ::close(descriptor);
            return why == EWOULDBLOCK ? Result::Busy : Result::Impossible;
        }
        struct stat ours, there;
        if (::fstat(descriptor, &ours) == 0 && ::stat(m_file.constData(), &there) == 0 && ours.st_ino == there.st_ino &&
            ours.st_dev == there.st_dev) {
            m_descriptor = descriptor;
            return Result::Taken;
        }
        ::close(descriptor);
    }
    return Result::Busy;
}

void Lock::giveBack()
{
    if (!isTaken())
        return;
    ::unlink(m_file.constData());
    ::close(m_descriptor);
    m_descriptor = -1;
}

bool Lock::isHeld(const QString &projectPath)
{
    const int descriptor = ::open(lockFile(projectPath).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

} // namespace Model
