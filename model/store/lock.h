#pragma once

#include <QString>

namespace Model {

/**
 * The right to edit a project: flock on a file beside it. The file's being there means nothing (the kernel drops the
 * lock of a process that dies); it is removed when the lock is given back.
 */
class Lock
{
public:
    enum class Result { Taken, Busy, Impossible };

    explicit Lock(const QString &projectPath);
    ~Lock();
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

    Result take();
    bool isTaken() const { return m_descriptor >= 0; }
    void giveBack();
    /** True where somebody, also in this process, holds it now. */
    static bool isHeld(const QString &projectPath);

private:
    QByteArray m_file;
    int m_descriptor = -1;
};

} // namespace Model
