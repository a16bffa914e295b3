#pragma once

namespace Support {

/** A disk that fails: an SQLite VFS over the usual one. While it exists, every database that is opened uses it. */
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /** After @p operations more writes, syncs and truncations, each further one fails with the SQLite @p code. */
    void failAfter(int operations, int code);
    void heal();
    /** Writes, syncs and truncations so far. */
    int operations() const;
};

} // namespace Support
