#include "model/exchange/json.h"
#include "model/exchange/jsonreader.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace Model;

namespace {

QByteArray written(const Project &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJson(project, buffer);
    return buffer.data();
}

} // namespace

/** Whatever the bytes are: a sentence or a sound project, and that is written and read without loss. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    try {
        const JsonProject file = readJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
        const auto project = Project::inMemory(startFromJson(file));
        if (!project->check().isEmpty())
            std::abort();
        const QByteArray once = written(*project);
        const JsonProject again = readJson(once);
        if (!again.losses.isEmpty() || written(*Project::inMemory(startFromJson(again))) != once)
            std::abort();
    } catch (const Error &) {
        // A sentence is all that can be had of many.
    }
    return 0;
}
