#include "tests/support/soak.h"

#include <QString>
#include <QTextStream>

namespace Support {

int rounds(const char *variable, int usually)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : usually;
}

quint32 seed()
{
    static const quint32 result = [] {
        bool given = false;
        quint32 number = qEnvironmentVariable("THROUGHLINE_SEED").toUInt(&given);
        if (!given)
            number = QRandomGenerator::system()->generate();
        QTextStream(stdout) << "Seed " << number << Qt::endl;
        return number;
    }();
    return result;
}

} // namespace Support
