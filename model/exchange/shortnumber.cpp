#include "model/exchange/shortnumber.h"

#include <charconv>

namespace Model {

QByteArray shortNumber(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value == 0 ? 0.0 : value).ptr;
    return QByteArray(buffer, end - buffer);
}

} // namespace Model
