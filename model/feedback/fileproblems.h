#pragma once

#include "model/feedback/mapping/importproblem.h"
#include "model/feedback/mapping/rowconverter.h"
#include "model/feedback/reading/tablereader.h"

#include <QList>

namespace Model {

/**
 * What is wrong with a file as a whole rather than with one value, told once at the line where it begins, and of no
 * column: rows with more cells than there are columns, quotes that don't match (@p quoteLine; 0: they do). In the
 * order of their lines.
 */
QList<ImportProblem> fileProblems(const RowConverter::Surplus &surplus, qint64 quoteLine, TableFormat::Kind kind);
/** Puts @p more where their lines belong in @p problems, which are in that order, too. */
void insertByLine(QList<ImportProblem> &problems, const QList<ImportProblem> &more);

} // namespace Model
