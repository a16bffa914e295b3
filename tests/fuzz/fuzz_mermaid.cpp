#include "model/exchange/mermaid.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace Model;

namespace {

/** What writing keeps: not the lines, nor scores that mermaid can't say. */
MermaidJourney kept(MermaidJourney journey)
{
    journey.losses.clear();
    for (MermaidSection &section : journey.sections) {
        section.line = 0;
        for (MermaidTask &task : section.tasks) {
            task.line = 0;
            if (!task.score || !std::isfinite(*task.score))
                task.score.reset();
        }
    }
    return journey;
}

} // namespace

/** Whatever the text is: a sentence or a journey, and a journey that is written reads as the same journey. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    isMermaidJourney(text);
    MermaidJourney journey;
    try {
        journey = readMermaid(text);
    } catch (const MermaidError &error) {
        if (error.line() < 1)
            std::abort();
        return 0;
    }
    // Once written, nothing is lost any more.
    const MermaidJourney once = readMermaid(writeMermaid(journey));
    const MermaidJourney twice = readMermaid(writeMermaid(once));
    if (!(kept(once) == kept(twice)) || once.sections.size() != journey.sections.size())
        std::abort();
    return 0;
}
