#pragma once

#include "model/journey/clip.h"

#include <QStringList>

#include <memory>

class QMimeData;

namespace Views::MapClipboard {

/** The clip as our own kind of data, and its names as lines of text for other programs. */
std::unique_ptr<QMimeData> dataOf(const Model::Clip &clip);
/** True where something could become touchpoints. */
bool canPaste(const QMimeData *data);
/** The touchpoints in @p data, if it has some of ours. Throws Model::Error where they are damaged. */
std::optional<Model::Clip> clipOf(const QMimeData *data);

/**
 * Text as rows of names, none empty: a row for each line of a spreadsheet's cells; where no line has a second cell, all
 * lines are one row, for they are steps in order.
 */
QList<QStringList> rowsOf(const QString &text);

} // namespace Views::MapClipboard
