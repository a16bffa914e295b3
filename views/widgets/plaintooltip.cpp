#include "views/widgets/plaintooltip.h"

namespace Views {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    constexpr qsizetype enough = 1000;
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > enough ? text.first(enough) + u'…' : text;
    return u"<p style=\"white-space: pre-wrap\">"_s + shown.toHtmlEscaped() + u"</p>"_s;
}

} // namespace Views
