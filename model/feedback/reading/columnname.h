#pragma once

#include <QString>

namespace Model {

/** What the column at @p index, from 0, is called where the file doesn't say. */
QString columnName(qsizetype index);

} // namespace Model
