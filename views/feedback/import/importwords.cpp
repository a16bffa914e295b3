#include "views/feedback/import/importwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace Views::ImportWords {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

struct Import
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Encoding
{
    QLatin1String name;
    const char *title; ///< the letters that it is for
};

constexpr Encoding knownEncodings[] = {
    {"UTF-8"_L1, ""},
    {"windows-1252"_L1, QT_TRANSLATE_NOOP("Import", "Western European")},
    {"UTF-16LE"_L1, ""},
    {"UTF-16BE"_L1, ""},
    {"windows-1250"_L1, QT_TRANSLATE_NOOP("Import", "Central European")},
    {"windows-1251"_L1, QT_TRANSLATE_NOOP("Import", "Cyrillic")},
    {"KOI8-R"_L1, QT_TRANSLATE_NOOP("Import", "Cyrillic")},
    {"windows-1253"_L1, QT_TRANSLATE_NOOP("Import", "Greek")},
    {"windows-1254"_L1, QT_TRANSLATE_NOOP("Import", "Turkish")},
    {"windows-1255"_L1, QT_TRANSLATE_NOOP("Import", "Hebrew")},
    {"windows-1256"_L1, QT_TRANSLATE_NOOP("Import", "Arabic")},
    {"ISO-8859-15"_L1, QT_TRANSLATE_NOOP("Import", "Western European")},
    {"macintosh"_L1, QT_TRANSLATE_NOOP("Import", "Western European, old Macs")},
    {"GB18030"_L1, QT_TRANSLATE_NOOP("Import", "Chinese, simplified")},
    {"Big5"_L1, QT_TRANSLATE_NOOP("Import", "Chinese, traditional")},
    {"Shift_JIS"_L1, QT_TRANSLATE_NOOP("Import", "Japanese")},
    {"EUC-JP"_L1, QT_TRANSLATE_NOOP("Import", "Japanese")},
    {"EUC-KR"_L1, QT_TRANSLATE_NOOP("Import", "Korean")},
};

/** "1 to 5, 5 is best". */
QString scaleTitle(const Scale &scale)
{
    const QLocale locale;
    const auto word = [&](double value) {
        QString text = locale.toString(value, 'g', QLocale::FloatingPointShortest);
        return value < 0 ? text.replace(locale.negativeSign(), QString(QChar(0x2212))) : text;
    };
    return Import::tr("%1 to %2, %3 is best").arg(word(scale.low()), word(scale.high()), word(scale.best));
}

QString dateTitle(const DateFormat &format)
{
    switch (format.kind()) {
    case DateFormat::Kind::Automatic:
        return Import::tr("As it says itself");
    case DateFormat::Kind::DayFirst:
        return Import::tr("Day first");
    case DateFormat::Kind::MonthFirst:
        return Import::tr("Month first");
    case DateFormat::Kind::YearFirst:
        return Import::tr("Year first");
    case DateFormat::Kind::Seconds:
        return Import::tr("Seconds since 1970");
    case DateFormat::Kind::Milliseconds:
        return Import::tr("Milliseconds since 1970");
    case DateFormat::Kind::Serial:
        return Import::tr("Days of a spreadsheet");
    case DateFormat::Kind::Pattern:
        break;
    }
    return format.word();
}

QList<Option> dateOptions(const ColumnUse &use)
{
    QList<Option> result;
    for (const auto kind : {DateFormat::Kind::Automatic, DateFormat::Kind::DayFirst, DateFormat::Kind::MonthFirst,
                            DateFormat::Kind::YearFirst, DateFormat::Kind::Seconds, DateFormat::Kind::Milliseconds,
                            DateFormat::Kind::Serial}) {
        const DateFormat format(kind);
        if (kind != DateFormat::Kind::Automatic || use.dateFormat == format)
            result.append({dateTitle(format), {.field = use.field, .dateFormat = format}});
    }
    if (use.dateFormat.kind() == DateFormat::Kind::Pattern)
        result.append({dateTitle(use.dateFormat), {.field = use.field, .dateFormat = use.dateFormat}});
    return result;
}

QList<Option> scaleOptions(const ColumnUse &use)
{
    QList<Scale> scales{{1, 5}, {1, 7},  {1, 10}, {0, 10}, {0, 100}, {1, 4}, {1, 3},
                        {0, 1}, {-1, 1}, {-2, 2}, {5, 1},  {6, 1},   {7, 1}, {10, 1}};
    const Scale used = use.scale.value_or(Scale());
    if (!scales.contains(used))
        scales.prepend(used);
    QList<Option> result;
    for (const Scale &scale : std::as_const(scales))
        result.append({scaleTitle(scale), {.field = use.field, .scale = scale}});
    return result;
}

QList<Option> cesOptions()
{
    return {{Import::tr("Version 2: 1 to 7, 7 is easy"), {.field = ImportField::Ces, .cesVersion = 2}},
            {Import::tr("Version 1: 1 to 5, 1 is easy"), {.field = ImportField::Ces, .cesVersion = 1}}};
}

} // namespace

QStringList encodings(const QString &detected)
{
    QStringList result;
    for (const Encoding &encoding : knownEncodings)
        result += encoding.name;
    if (!result.contains(detected, Qt::CaseInsensitive))
        result.prepend(detected);
    return result;
}

QString encodingTitle(const QString &encoding)
{
    for (const Encoding &known : knownEncodings) {
        if (known.name == encoding && *known.title)
            return Import::tr("%1 (%2)").arg(encoding, QCoreApplication::translate("Import", known.title));
    }
    return encoding;
}

QList<char> delimiters(char detected)
{
    QList<char> result{',', ';', '\t', '|'};
    if (!result.contains(detected))
        result.append(detected);
    return result;
}

QString delimiterTitle(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Import::tr("commas");
    case ';':
        return Import::tr("semicolons");
    case '\t':
        return Import::tr("tabs");
    case '|':
        return Import::tr("bars |");
    case ' ':
        return Import::tr("blanks");
    case ':':
        return Import::tr("colons");
    default:
        return Import::tr("“%1”").arg(QLatin1Char(delimiter));
    }
}

QString kindTitle(TableFormat::Kind kind)
{
    switch (kind) {
    case TableFormat::Kind::Separated:
        return Import::tr("Text");
    case TableFormat::Kind::Json:
    case TableFormat::Kind::JsonLines:
        return Import::tr("JSON");
    case TableFormat::Kind::Workbook:
        break;
    }
    return Import::tr("Workbook");
}

QList<ImportField> fields(ImportField used)
{
    QList<ImportField> result{ImportField::Ignore,      ImportField::Text,    ImportField::Title,
                              ImportField::Author,      ImportField::Date,    ImportField::Rating,
                              ImportField::Nps,         ImportField::Csat,    ImportField::Ces,
                              ImportField::Source,      ImportField::Channel, ImportField::Language,
                              ImportField::Journey,     ImportField::Stage,   ImportField::Touchpoint,
                              ImportField::Persona,     ImportField::Ref,     ImportField::Url,
                              ImportField::AnsweredAt,  ImportField::Answer,  ImportField::ResponseMinutes,
                              ImportField::FirstContact};
    // Only our own exports have these.
    if (!result.contains(used))
        result.append(used);
    return result;
}

QString fieldTitle(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
        return Import::tr("Ignore");
    case ImportField::Text:
        return Import::tr("Text");
    case ImportField::Title:
        return Import::tr("Title");
    case ImportField::Author:
        return Import::tr("Author");
    case ImportField::Date:
        return Import::tr("Date");
    case ImportField::Source:
        return Import::tr("Source");
    case ImportField::Channel:
        return Import::tr("Channel");
    case ImportField::Rating:
        return Import::tr("Rating");
    case ImportField::Nps:
        return Import::tr("NPS");
    case ImportField::Csat:
        return Import::tr("CSAT");
    case ImportField::Ces:
        return Import::tr("CES");
    case ImportField::Language:
        return Import::tr("Language");
    case ImportField::Stage:
        return Import::tr("Stage");
    case ImportField::Touchpoint:
        return Import::tr("Touchpoint");
    case ImportField::Journey:
        return Import::tr("Journey");
    case ImportField::Persona:
        return Import::tr("Persona");
    case ImportField::Ref:
        return Import::tr("Number");
    case ImportField::Url:
        return Import::tr("Link");
    case ImportField::AnsweredAt:
        return Import::tr("Answered on");
    case ImportField::Answer:
        return Import::tr("Answer");
    case ImportField::ResponseMinutes:
        return Import::tr("Minutes to the answer");
    case ImportField::FirstContact:
        return Import::tr("Solved at first contact");
    case ImportField::RatingMin:
        return Import::tr("Worst rating");
    case ImportField::RatingMax:
        return Import::tr("Best rating");
    case ImportField::CesVersion:
        break;
    }
    return Import::tr("CES version");
}

QString fieldHint(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
        return Import::tr("This column isn't imported.");
    case ImportField::Text:
        return Import::tr("What the customer said or wrote.");
    case ImportField::Nps:
        return Import::tr("How likely they would recommend you, from 0 to 10.");
    case ImportField::Csat:
        return Import::tr("How satisfied they are.");
    case ImportField::Ces:
        return Import::tr("How easy it was.");
    case ImportField::Rating:
        return Import::tr("Stars, points or marks.");
    case ImportField::Source:
        return Import::tr("Where it comes from: review, survey, ticket and so on.");
    case ImportField::Channel:
        return Import::tr("By which way it came, as the file calls it.");
    case ImportField::Ref:
        return Import::tr("Its number where it comes from.");
    case ImportField::Stage:
    case ImportField::Touchpoint:
    case ImportField::Journey:
        return Import::tr("Links the feedback to what has this name on the map.");
    case ImportField::Answer:
        return Import::tr("What was answered.");
    default:
        return {};
    }
}

QList<Option> options(const ColumnUse &use)
{
    switch (use.field) {
    case ImportField::Date:
    case ImportField::AnsweredAt:
        return dateOptions(use);
    case ImportField::Rating:
    case ImportField::Csat:
        return scaleOptions(use);
    case ImportField::Ces:
        return cesOptions();
    default:
        return {};
    }
}

bool takesOtherOption(ImportField field)
{
    return field == ImportField::Date || field == ImportField::AnsweredAt || field == ImportField::Rating ||
           field == ImportField::Csat;
}

QString day(const FeedbackTime &time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.milliseconds, Qt::UTC);
    const QLocale locale;
    //: A day with its year, in the letters of QLocale::toString
    const QString text = locale.toString(moment.date(), Import::tr("d MMM yyyy"));
    return time.hasTime ? Import::tr("%1, %2").arg(text, locale.toString(moment.time(), QLocale::ShortFormat)) : text;
}

QString size(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

QString number(qint64 count) { return QLocale().toString(count); }

} // namespace Views::ImportWords
