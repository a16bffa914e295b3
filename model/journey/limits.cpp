#include "model/journey/limits.h"

namespace Model {

QString limited(QString text, qsizetype limit)
{
    text.remove(QChar(u'\0'));
    if (text.size() > limit)
        text.truncate(text[limit - 1].isHighSurrogate() ? limit - 1 : limit);
    return text;
}

} // namespace Model
