#include "views/feedback/import/importnotes.h"

#include "views/feedback/import/importdraft.h"
#include "views/feedback/import/importwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

struct Import
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype mostColumns = 3;  // whose problems are told
constexpr qsizetype manyColumns = 12; // more than one sees at once
constexpr qsizetype mostNames = 8;

ImportNote rowsNote(const ImportDraft &draft)
{
    const ImportPreview &preview = draft.preview();
    const bool isAll = draft.sample()->isWhole();
    const auto out = int(preview.rejected());
    if (out == 0)
        return {false, isAll ? Import::tr("All %Ln row(s) can be read.", nullptr, int(preview.examined()))
                             : Import::tr("The first %Ln row(s) can all be read.", nullptr, int(preview.examined()))};
    return {true, (isAll ? Import::tr("Of the %1 rows, %Ln will be left out: no text, no score.", nullptr, out)
                         : Import::tr("Of the first %1 rows, %Ln will be left out: no text, no score.", nullptr, out))
                      .arg(ImportWords::number(preview.examined()))};
}

/** One for each column with values that don't fit. */
QList<ImportNote> problemNotes(const ImportDraft &draft)
{
    QStringList columns;
    QList<int> counts;
    QStringList examples;
    QList<ImportNote> result;
    for (const ImportProblem &problem : draft.preview().problems()) {
        if (problem.column.isEmpty()) {
            result.append({true, Import::tr("Line %1: %2").arg(ImportWords::number(problem.line), problem.reason)});
            continue;
        }
        const qsizetype known = columns.indexOf(problem.column);
        if (known >= 0) {
            ++counts[known];
            continue;
        }
        columns += problem.column;
        counts += 1;
        examples += problem.reason;
    }
    for (qsizetype i = 0; i < std::min(columns.size(), mostColumns); ++i) {
        //: The name of a column, and a sentence about the first of its values that don't fit
        const QString sentence = Import::tr("%Ln value(s) of “%1” can't be read: %2", nullptr, counts[i]);
        result.append({true, sentence.arg(columns[i].simplified(), examples[i])});
    }
    return result;
}

QString dateOrder(const DateFormat &format)
{
    return format.kind() == DateFormat::Kind::MonthFirst ? Import::tr("month first") : Import::tr("day first");
}

/** How a date is read that could be read in two ways. */
QList<ImportNote> dateNotes(const ImportDraft &draft)
{
    QList<ImportNote> result;
    const QList<ColumnUse> &uses = draft.mapping().uses();
    for (qsizetype column = 0; column < uses.size(); ++column) {
        const ColumnUse &use = uses[column];
        const bool isDate = use.field == ImportField::Date || use.field == ImportField::AnsweredAt;
        const auto kind = use.dateFormat.kind();
        if (!isDate || (kind != DateFormat::Kind::DayFirst && kind != DateFormat::Kind::MonthFirst))
            continue;
        const QString example = ImportPreview::ambiguousDate(*draft.sample(), column);
        FeedbackTime time;
        if (example.isEmpty() || !use.dateFormat.read(example.toStdString(), time))
            continue;
        const QString sentence = use.isAssumed ? Import::tr("“%1” is read as %2: %3. Nothing in the file says so.")
                                               : Import::tr("“%1” is read as %2: %3.");
        result.append({use.isAssumed, sentence.arg(example, ImportWords::day(time), dateOrder(use.dateFormat))});
    }
    return result;
}

/** Of a wide file most is ignored, and what is used can't all be seen. */
ImportNote usedNote(const ImportDraft &draft)
{
    const QStringList &columns = draft.sample()->columns();
    QStringList names;
    int used = 0;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const ImportField field = draft.mapping().uses().value(column).field;
        if (field == ImportField::Ignore)
            continue;
        //: The name of a column, and what it becomes
        if (++used <= mostNames)
            names += Import::tr("%1 (%2)").arg(columns[column].simplified(), ImportWords::fieldTitle(field));
    }
    if (used > mostNames)
        names += u"…"_s;
    return {false, Import::tr("%Ln of %1 columns are used: %2.", nullptr, used)
                       .arg(ImportWords::number(columns.size()), names.join(u", "_s))};
}

QList<ImportNote> otherNotes(const ImportDraft &draft)
{
    QList<ImportNote> result;
    if (const auto skipped = int(draft.sample()->format().skippedLines); skipped > 0)
        result.append({false, Import::tr("The first %Ln line(s) are passed over.", nullptr, skipped)});
    if (draft.sample()->columns().size() > manyColumns)
        result.append(usedNote(draft));
    if (draft.mapping().columnOf(ImportField::Text) < 0)
        result.append({false, Import::tr("No column is a text, so only scores and dates are imported.")});
    return result;
}

} // namespace

QList<ImportNote> notesOn(const ImportDraft &draft)
{
    if (!draft.sample() || draft.sample()->records().empty())
        return {};
    QList<ImportNote> notes{rowsNote(draft)};
    notes += problemNotes(draft);
    notes += dateNotes(draft);
    notes += otherNotes(draft);
    return notes;
}

} // namespace Views
