#pragma once

#include "views/widgets/textfield.h"

namespace Views {

/** The name of what is inspected, as large as a title. */
class TitleField : public TextField
{
    Q_OBJECT
public:
    explicit TitleField(QWidget *parent = nullptr);
};

} // namespace Views
