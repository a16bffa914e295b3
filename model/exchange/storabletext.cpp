#include "model/exchange/storabletext.h"

namespace Model {

QString storable(const QString &text, qsizetype length)
{
    QString result;
    result.reserve(qMin(text.size(), 2 * length));
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size() && count < length; ++i, ++count) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else {
            result += c.isSurrogate() || c.isNull() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return result;
}

} // namespace Model
