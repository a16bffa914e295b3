#include "tests/support/faultyvfs.h"

#include <sqlite3.h>

#include <new>

namespace Support {

namespace {

int s_left = -1; // operations until the disk fails; −1: it doesn't
int s_code = SQLITE_IOERR;
int s_operations = 0;

int fault()
{
    ++s_operations;
    if (s_left < 0)
        return SQLITE_OK;
    if (s_left > 0) {
        --s_left;
        return SQLITE_OK;
    }
    return s_code;
}

struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *own(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
const sqlite3_io_methods *methods(sqlite3_file *file) { return own(file)->real()->pMethods; }

// Everything is handed on; what writes may fail.
template <auto Member, class... Arguments>
int pass(sqlite3_file *file, Arguments... arguments)
{
    return (methods(file)->*Member)(own(file)->real(), arguments...);
}
template <auto Member, class... Arguments>
int mayFail(sqlite3_file *file, Arguments... arguments)
{
    if (const int code = fault())
        return code;
    return (methods(file)->*Member)(own(file)->real(), arguments...);
}

using M = sqlite3_io_methods;
int closeFile(sqlite3_file *file) { return methods(file)->xClose(own(file)->real()); }
void barrier(sqlite3_file *file) { methods(file)->xShmBarrier(own(file)->real()); }

const sqlite3_io_methods s_methods = {
    2,
    closeFile,
    pass<&M::xRead, void *, int, sqlite3_int64>,
    mayFail<&M::xWrite, const void *, int, sqlite3_int64>,
    mayFail<&M::xTruncate, sqlite3_int64>,
    mayFail<&M::xSync, int>,
    pass<&M::xFileSize, sqlite3_int64 *>,
    pass<&M::xLock, int>,
    pass<&M::xUnlock, int>,
    pass<&M::xCheckReservedLock, int *>,
    pass<&M::xFileControl, int, void *>,
    [](sqlite3_file *file) { return methods(file)->xSectorSize(own(file)->real()); },
    [](sqlite3_file *file) { return methods(file)->xDeviceCharacteristics(own(file)->real()); },
    pass<&M::xShmMap, int, int, int, void volatile **>,
    pass<&M::xShmLock, int, int, int>,
    barrier,
    pass<&M::xShmUnmap, int>,
    nullptr,
    nullptr,
};

sqlite3_vfs *s_real = nullptr;
sqlite3_vfs s_faulty;

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    own(file)->base.pMethods = nullptr;
    const int code = s_real->xOpen(s_real, name, own(file)->real(), flags, outFlags);
    if (own(file)->real()->pMethods)
        own(file)->base.pMethods = &s_methods;
    return code;
}

} // namespace

FaultyVfs::FaultyVfs()
{
    s_real = sqlite3_vfs_find(nullptr);
    s_faulty = *s_real;
    s_faulty.zName = "faulty";
    s_faulty.szOsFile = int(sizeof(File)) + s_real->szOsFile;
    s_faulty.xOpen = open;
    s_operations = 0;
    heal();
    sqlite3_vfs_register(&s_faulty, 1);
}

FaultyVfs::~FaultyVfs()
{
    heal();
    sqlite3_vfs_register(s_real, 1);
    sqlite3_vfs_unregister(&s_faulty);
}

void FaultyVfs::failAfter(int operations, int code)
{
    s_left = operations;
    s_code = code;
}

void FaultyVfs::heal() { s_left = -1; }

int FaultyVfs::operations() const { return s_operations; }

} // namespace Support
