#include "model/store/clock.h"

#include <QDateTime>

namespace Model {

static std::function<qint64()> s_clock;

qint64 now() { return s_clock ? s_clock() : QDateTime::currentMSecsSinceEpoch(); }

void setClock(const std::function<qint64()> &clock) { s_clock = clock; }

} // namespace Model
