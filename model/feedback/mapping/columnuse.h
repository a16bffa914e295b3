#pragma once

#include "model/feedback/mapping/dateformat.h"
#include "model/feedback/mapping/importfield.h"
#include "model/feedback/mapping/scale.h"

namespace Model {

/** What one column is, and how its values are read. */
struct ColumnUse
{
    ImportField field = ImportField::Ignore;
    DateFormat dateFormat{};      ///< of Date and AnsweredAt
    std::optional<Scale> scale{}; ///< of Rating and Csat; none: not said, then 1–5
    int cesVersion = 2;           ///< of Ces: 1 or 2
    bool decimalComma = false;    ///< how a number is read that could be both ("1.234")
    bool isAssumed = false;       ///< the order of day and month is a guess: every value fits both
    bool operator==(const ColumnUse &) const = default;

    /** "text", "date:dmy", "rating:1-10", "ces:1": the form of FORMATS.md, options that are not the usual ones said. */
    QString word() const;
    /** @p word is FIELD[:OPTION]. Throws Model::Error. */
    static ColumnUse ofWord(QStringView word);
};

} // namespace Model
