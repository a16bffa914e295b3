#include "model/journey/palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Model {

const QStringList &palette()
{
    static const QStringList colors{u"#3B5BDB"_s, u"#B3236B"_s, u"#0B7285"_s, u"#9A5B00"_s, u"#6B46C1"_s, u"#4C7A0B"_s};
    return colors;
}

QString nextColor(const QStringList &taken)
{
    const auto uses = [&](const QString &color) {
        return std::count_if(taken.begin(), taken.end(),
                             [&](const QString &other) { return other.compare(color, Qt::CaseInsensitive) == 0; });
    };
    return *std::min_element(palette().begin(), palette().end(),
                             [&](const QString &a, const QString &b) { return uses(a) < uses(b); });
}

bool isColor(const QString &text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() == 7 && text[0] == u'#' && std::all_of(text.begin() + 1, text.end(), isHex);
}

} // namespace Model
