#include "views/inspector/titlefield.h"

#include "views/theme/theme.h"

namespace Views {

static constexpr int nameLength = 10000; // the store's limit

TitleField::TitleField(QWidget *parent)
    : TextField(Lines::One, parent)
{
    setTitle(TitleLook::Title);
    setFont(Theme::font(Type::PageTitle, Weight::SemiBold));
    setPlaceholderText(tr("Unnamed"));
    setMaximumLength(nameLength);
}

} // namespace Views
