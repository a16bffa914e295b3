#include "model/store/id.h"

#include <QRandomGenerator>

namespace Model {

qint64 newIdValue()
{
    qint64 value = 0;
    while (value == 0)
        value = qint64(QRandomGenerator::system()->generate64() >> 1);
    return value;
}

} // namespace Model
