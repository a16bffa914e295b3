#pragma once

#include <QStringList>

#include <optional>

namespace Model {

/** What a column of a file of feedback holds (FORMATS.md, "Import fields"). */
enum class ImportField {
    Ignore,
    Text,
    Title,
    Author,
    Date,
    Source,
    Channel,
    Rating,
    Nps,
    Csat,
    Ces,
    Language,
    Stage,
    Touchpoint,
    Journey,
    Persona,
    Ref,
    Url,
    AnsweredAt,
    Answer,
    ResponseMinutes,
    FirstContact,
    RatingMin, ///< the scale of this row's rating, as our own export writes it
    RatingMax,
    CesVersion
};

/** The word for it in mappings: "text", "answered_at" and so on. Not translated. */
QString fieldWord(ImportField field);
/** Without case and surrounding blanks. */
std::optional<ImportField> fieldOfWord(QStringView word);
/** The words of all fields, in the order above. */
QStringList fieldWords();

} // namespace Model
