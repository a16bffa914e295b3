#include "model/store/quote.h"

#include <QCoreApplication>

namespace Model {

QString quotable(QStringView text, qsizetype length)
{
    // A huge text is cut first: simplified() reads all of it.
    QString result = text.first(qMin(text.size(), 4 * length)).toString().simplified();
    if (result.size() < length && text.size() <= 4 * length)
        return result;
    if (result.size() > length) {
        result.truncate(length);
        if (result.back().isHighSurrogate())
            result.chop(1);
    }
    return result + QChar(0x2026);
}

QString quoted(const QString &text) { return QCoreApplication::translate("Quote", "“%1”").arg(text); }

} // namespace Model
