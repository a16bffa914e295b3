#include "views/widgets/plainlabel.h"

#include "views/theme/theme.h"

namespace Views {

using namespace Qt::StringLiterals;

static QLatin1String nameOf(Look look)
{
    switch (look) {
    case Look::Body:
        return ""_L1;
    case Look::Strong:
        return "strong"_L1;
    case Look::Second:
        return "second"_L1;
    case Look::Small:
        return "small"_L1;
    case Look::Caption:
        return "caption"_L1;
    case Look::PageTitle:
        return "pageTitle"_L1;
    }
    return {};
}

static QFont fontOf(Look look)
{
    switch (look) {
    case Look::Strong:
        return Theme::font(Type::Body, Weight::SemiBold);
    case Look::Small:
        return Theme::font(Type::Small);
    case Look::PageTitle:
        return Theme::font(Type::PageTitle, Weight::SemiBold);
    case Look::Caption: {
        QFont font = Theme::font(Type::Caps, Weight::SemiBold);
        font.setCapitalization(QFont::AllUppercase); // only drawn so: a screen reader would spell capitals out
        return font;
    }
    case Look::Body:
    case Look::Second:
        break;
    }
    return Theme::font(Type::Body);
}

PlainLabel::PlainLabel(const QString &text, Look look, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(look));
    if (look != Look::Body)
        setProperty("look", nameOf(look));
    setText(text);
}

} // namespace Views
