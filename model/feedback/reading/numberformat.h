#pragma once

#include <QStringView>

namespace Model {

/** What a number in a workbook stands for. */
enum class NumberKind { Number, Day, DayAndTime, Time };

/** What numbers that are shown by the format @p code of a workbook (ECMA-376 part 1, 18.8.31) stand for. */
NumberKind kindOfFormat(QStringView code);

/** The same of the formats that have no code but a number (18.8.30). */
NumberKind kindOfBuiltInFormat(int number);

} // namespace Model
