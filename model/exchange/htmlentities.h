#pragma once

#include <QString>

#include <optional>

namespace Model {

/** The text of the HTML character reference &name; (as in HTML 5); none where HTML knows no such name. */
std::optional<QString> htmlEntity(QStringView name);

/** The text of &#number; as HTML 5 reads it: U+FFFD where that is no character. */
QString htmlCharacter(QStringView digits);

} // namespace Model
