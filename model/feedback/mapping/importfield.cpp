#include "model/feedback/mapping/importfield.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

constexpr std::array words{"ignore"_L1,        "text"_L1,       "title"_L1,
                           "author"_L1,        "date"_L1,       "source"_L1,
                           "channel"_L1,       "rating"_L1,     "nps"_L1,
                           "csat"_L1,          "ces"_L1,        "language"_L1,
                           "stage"_L1,         "touchpoint"_L1, "journey"_L1,
                           "persona"_L1,       "ref"_L1,        "url"_L1,
                           "answered_at"_L1,   "answer"_L1,     "response_minutes"_L1,
                           "first_contact"_L1, "rating_min"_L1, "rating_max"_L1,
                           "ces_version"_L1};
static_assert(words.size() == size_t(ImportField::CesVersion) + 1);

} // namespace

QString fieldWord(ImportField field) { return words.at(size_t(field)); }

std::optional<ImportField> fieldOfWord(QStringView word)
{
    word = word.trimmed();
    for (size_t i = 0; i < words.size(); ++i) {
        if (word.compare(words[i], Qt::CaseInsensitive) == 0)
            return ImportField(i);
    }
    return std::nullopt;
}

QStringList fieldWords()
{
    QStringList result;
    for (const auto word : words)
        result += word;
    return result;
}

} // namespace Model
