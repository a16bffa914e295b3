#include "model/exchange/shortnumber.h"

#include <charconv>
#include <cmath>

namespace Model {

QByteArray shortNumber(double value)
{
    if (value == 0)
        return "0";
    const double size = std::abs(value);
    // Between these JavaScript writes all digits, elsewhere an exponent (ECMA-262, Number::toString).
    const bool plain = size >= 1e-6 && size < 1e21;
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    QByteArray result(buffer, end - buffer);
    if (!plain) // to_chars writes at least two digits of it: 1e-07
        result.replace("e-0", "e-").replace("e+0", "e+");
    return result;
}

} // namespace Model
