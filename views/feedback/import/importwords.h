#pragma once

#include "model/feedback/importpreview.h"

#include <QList>
#include <QString>

namespace Views {

/** What the import assistant calls things: the users' words for encodings, fields and scales. */
namespace ImportWords {

/** The encodings that are offered, IANA names, the usual ones first; @p detected is among them. */
QStringList encodings(const QString &detected);
/** "UTF-8", "windows-1251 (Cyrillic)". */
QString encodingTitle(const QString &encoding);
/** What may separate cells; @p detected is among it. */
QList<char> delimiters(char detected);
QString delimiterTitle(char delimiter);
QString kindTitle(Model::TableFormat::Kind kind);

/** What a column can become, in the order in which it is offered; @p used is among it. */
QList<Model::ImportField> fields(Model::ImportField used);
QString fieldTitle(Model::ImportField field);
QString fieldHint(Model::ImportField field);

/** One way to read the values of a column. */
struct Option
{
    QString title;
    Model::ColumnUse use;
};
/** The ways to read a column that is @p use, which is among them; empty where there is only one. */
QList<Option> options(const Model::ColumnUse &use);
/** Whether a column of this field can be read in ways that the list doesn't have: a scale, a form of dates. */
bool takesOtherOption(Model::ImportField field);

/** A day, and the time where there is one, as the file has it: in no other zone. */
QString day(const Model::FeedbackTime &time);
QString size(qint64 bytes);
QString number(qint64 count);

} // namespace ImportWords

} // namespace Views
