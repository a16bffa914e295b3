#include "model/feedback/mapping/columnuse.h"

#include "model/feedback/mapping/mappingtext.h"
#include "model/store/error.h"
#include "model/store/quote.h"

using namespace Qt::StringLiterals;

namespace Model {

namespace {

Scale scaleOf(QStringView option)
{
    const auto scale = Scale::ofWord(option);
    if (!scale)
        throw Error(MappingText::tr("“%1” is not a scale. Write its worst and its best value, for example 1-5.")
                        .arg(quotable(option)));
    return *scale;
}

DateFormat dateFormatOf(QStringView option)
{
    const auto format = DateFormat::ofWord(option);
    if (!format)
        throw Error(MappingText::tr("“%1” is not a form of dates. Write it like dd/MM/yyyy, or as dmy, mdy or ymd.")
                        .arg(quotable(option)));
    return *format;
}

int cesVersionOf(QStringView option)
{
    option = option.trimmed();
    if (option != u"1" && option != u"2")
        throw Error(MappingText::tr("“%1” is not a version of CES. Write 1 or 2.").arg(quotable(option)));
    return option == u"1" ? 1 : 2;
}

} // namespace

QString ColumnUse::word() const
{
    const QString name = fieldWord(field);
    switch (field) {
    case ImportField::Rating:
    case ImportField::Csat:
        // 1–5 is what a CSAT is unless said; a rating's scale is always said, for it was guessed.
        return !scale || (field == ImportField::Csat && *scale == Scale()) ? name : name + u':' + scale->word();
    case ImportField::Date:
    case ImportField::AnsweredAt:
        return dateFormat.word().isEmpty() ? name : name + u':' + dateFormat.word();
    case ImportField::Ces:
        return cesVersion == 1 ? name + u":1"_s : name;
    default:
        return name;
    }
}

ColumnUse ColumnUse::ofWord(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    const QStringView name = colon < 0 ? word : word.first(colon);
    const auto field = fieldOfWord(name);
    if (!field)
        throw Error(
            MappingText::tr("“%1” is not a field. The fields are %2.").arg(quotable(name), fieldWords().join(u", "_s)));
    ColumnUse use;
    use.field = *field;
    if (colon < 0)
        return use;
    const QStringView option = word.sliced(colon + 1);
    switch (*field) {
    case ImportField::Rating:
    case ImportField::Csat:
        use.scale = scaleOf(option);
        break;
    case ImportField::Date:
    case ImportField::AnsweredAt:
        use.dateFormat = dateFormatOf(option);
        break;
    case ImportField::Ces:
        use.cesVersion = cesVersionOf(option);
        break;
    default:
        throw Error(MappingText::tr("“%1” takes nothing after a colon.").arg(fieldWord(*field)));
    }
    return use;
}

} // namespace Model
