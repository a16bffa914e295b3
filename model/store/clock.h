#pragma once

#include <QtGlobal>

#include <functional>

namespace Model {

/** Milliseconds since 1970, UTC. */
qint64 now();
/** For tests: another source of now(); none restores the real one. */
void setClock(const std::function<qint64()> &clock);

} // namespace Model
