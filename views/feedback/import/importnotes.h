#pragma once

#include <QList>
#include <QString>

namespace Views {

class ImportDraft;

/** Something to know before a file is imported. */
struct ImportNote
{
    bool isWarning = false;
    QString sentence;
    bool operator==(const ImportNote &) const = default;
};

/** What can't be read, and what was assumed, of a draft that has a sample: the most important first. */
QList<ImportNote> notesOn(const ImportDraft &draft);

} // namespace Views
