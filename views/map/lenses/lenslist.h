#pragma once

// Every lens, in the order of menus. The first is what a map shows unless told otherwise.
// clang-format off
#define THROUGHLINE_LENSES(lens) \
    lens(emotion)                \
    lens(effort)                 \
    lens(gap)                    \
    lens(feedback)               \
    lens(channel)                \
    lens(owner)                  \
    lens(kind)                   \
    lens(initiative)             \
    lens(visibility)             \
    lens(evidence)
// clang-format on

namespace Views {

class Lens;

/** Each is in the file that is called after it; those that choose between two share one. */
namespace LensList {

#define DECLARE(name) const Lens &name();
THROUGHLINE_LENSES(DECLARE)
#undef DECLARE

} // namespace LensList

} // namespace Views
