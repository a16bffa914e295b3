#include "model/feedback/mapping/rowconverter.h"

#include "model/feedback/feedbackscores.h"
#include "model/feedback/mapping/mappingtext.h"
#include "model/feedback/mapping/number.h"
#include "model/feedback/mapping/valuewords.h"
#include "model/store/quote.h"

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

QString shown(std::string_view cell)
{
    // Of a huge cell only the beginning is shown.
    return quotable(QString::fromUtf8(cell.data(), qsizetype(std::min(cell.size(), size_t(400)))));
}

QString noNumber(std::string_view cell) { return MappingText::tr("“%1” is not a number.").arg(shown(cell)); }

QString offScale(std::string_view cell, const Scale &scale)
{
    return MappingText::tr("“%1” is not on the scale from %2 to %3.")
        .arg(shown(cell), QString::number(scale.low()), QString::number(scale.high()));
}

bool saysScale(ImportField field) { return field >= ImportField::RatingMin; }

/** A word's place between the two ends: five words fill a scale of five steps, three any other. */
double valueOfLevel(double level, const Scale &scale)
{
    const double most = scale.high() - scale.low() == 4 ? 2 : 1;
    return Scale{-most, most}.mapped(std::clamp(level, -most, most), scale);
}

/** Reads an answer on @p scale; gives the reason if it is none. */
QString readOn(const Scale &scale, std::string_view cell, bool decimalComma, double &value)
{
    const auto score = readScore(cell, decimalComma);
    if (!score)
        return noNumber(cell);
    value = score->isWord ? valueOfLevel(score->value, scale) : score->value;
    const double outOf = score->percent ? 100 : score->outOf;
    if (!scale.contains(value) || (outOf > 0 && outOf != scale.high()))
        return offScale(cell, scale);
    return {};
}

/** As readOn(), but only whole numbers. */
QString readWholeOn(const Scale &scale, std::string_view cell, std::optional<int> &value)
{
    const auto score = readScore(cell, false);
    if (!score || score->isWord)
        return noNumber(cell);
    if (!scale.contains(score->value) || score->percent || (score->outOf > 0 && score->outOf != scale.high()) ||
        score->value != std::floor(score->value))
        return offScale(cell, scale);
    value = int(score->value);
    return {};
}

QString readDate(const ColumnUse &use, std::string_view cell, std::optional<FeedbackTime> &date)
{
    FeedbackTime time;
    if (!use.dateFormat.read(cell, time))
        return MappingText::tr("“%1” is not a date.").arg(shown(cell));
    date = time;
    return {};
}

} // namespace

RowConverter::RowConverter(const FieldMapping &mapping, const QStringList &columns, const ItemDefaults &defaults)
    : m_columnCount(size_t(columns.size()))
    , m_source(defaults.source)
    , m_touchpoint(defaults.touchpoint.toStdString())
    , m_journey(defaults.journey.toStdString())
{
    for (qsizetype i = 0; i < mapping.uses().size(); ++i) {
        if (mapping.use(i).field != ImportField::Ignore)
            m_columns.push_back({mapping.use(i), size_t(i), columns.value(i)});
    }
    std::stable_partition(m_columns.begin(), m_columns.end(),
                          [](const Column &column) { return saysScale(column.use.field); });
}

void RowConverter::clear(FeedbackItem &item)
{
    item.source = m_source;
    for (std::string *text : {&item.ref, &item.author, &item.title, &item.text, &item.language, &item.stage,
                              &item.persona, &item.channel, &item.url, &item.answer})
        text->clear();
    item.touchpoint = m_touchpoint;
    item.journey = m_journey;
    item.date.reset();
    item.rating.reset();
    item.ratingMin = 1;
    item.ratingMax = 5;
    item.nps.reset();
    item.csat.reset();
    item.ces.reset();
    item.cesVersion = 2;
    item.answeredAt.reset();
    item.responseMinutes.reset();
    item.firstContact.reset();
    m_worst.reset();
    m_best.reset();
    m_cesVersion.reset();
}

QString RowConverter::readRating(const Column &column, std::string_view cell, FeedbackItem &item) const
{
    Scale scale = column.use.scale.value_or(Scale());
    if (m_worst && m_best && *m_worst != *m_best)
        scale = {*m_worst, *m_best};
    double value = 0;
    QString reason = readOn(scale, cell, column.use.decimalComma, value);
    if (reason.isEmpty()) {
        item.rating = value;
        item.ratingMin = scale.worst;
        item.ratingMax = scale.best;
    }
    return reason;
}

QString RowConverter::readCes(const Column &column, std::string_view cell, FeedbackItem &item) const
{
    const int version = m_cesVersion.value_or(column.use.cesVersion);
    QString reason = readWholeOn(version == 1 ? Scale{1, 5} : Scale{1, 7}, cell, item.ces);
    if (reason.isEmpty())
        item.cesVersion = version;
    return reason;
}

QString RowConverter::readSource(std::string_view cell, FeedbackItem &item)
{
    const auto source = sourceOfWord(cell);
    if (!source)
        return MappingText::tr("“%1” is not a source of feedback.").arg(shown(cell));
    item.source = *source;
    return {};
}

QString RowConverter::read(const Column &column, std::string_view cell, FeedbackItem &item)
{
    switch (column.use.field) {
    case ImportField::Ignore:
        break;
    case ImportField::Text:
        item.text = cell;
        break;
    case ImportField::Title:
        item.title = cell;
        break;
    case ImportField::Author:
        item.author = cell;
        break;
    case ImportField::Channel:
        item.channel = cell;
        break;
    case ImportField::Stage:
        item.stage = cell;
        break;
    case ImportField::Touchpoint:
        item.touchpoint = cell;
        break;
    case ImportField::Journey:
        item.journey = cell;
        break;
    case ImportField::Persona:
        item.persona = cell;
        break;
    case ImportField::Ref:
        item.ref = cell;
        break;
    case ImportField::Url:
        item.url = cell;
        break;
    case ImportField::Answer:
        item.answer = cell;
        break;
    case ImportField::Date:
        return readDate(column.use, cell, item.date);
    case ImportField::AnsweredAt:
        return readDate(column.use, cell, item.answeredAt);
    case ImportField::Source:
        return readSource(cell, item);
    case ImportField::Rating:
        return readRating(column, cell, item);
    case ImportField::Nps:
        return readWholeOn({0, 10}, cell, item.nps);
    case ImportField::Csat: {
        const Scale scale = column.use.scale.value_or(Scale());
        double value = 0;
        QString reason = readOn(scale, cell, column.use.decimalComma, value);
        if (reason.isEmpty())
            item.csat = scale.mapped(value, Scale{1, 5});
        return reason;
    }
    case ImportField::Ces:
        return readCes(column, cell, item);
    case ImportField::Language: {
        const std::string_view code = languageCode(cell);
        if (code.empty())
            return MappingText::tr("“%1” is not a language.").arg(shown(cell));
        item.language = code;
        break;
    }
    case ImportField::ResponseMinutes: {
        PlainDigits plain;
        const auto minutes = readNumber(plain.of(cell), column.use.decimalComma);
        if (!minutes)
            return noNumber(cell);
        if (*minutes < 0)
            return MappingText::tr("“%1” is less than 0 minutes.").arg(shown(cell));
        item.responseMinutes = *minutes;
        break;
    }
    case ImportField::FirstContact:
        item.firstContact = yesOrNo(cell);
        if (!item.firstContact)
            return MappingText::tr("“%1” is neither yes nor no.").arg(shown(cell));
        break;
    case ImportField::RatingMin:
    case ImportField::RatingMax: {
        auto &end = column.use.field == ImportField::RatingMin ? m_worst : m_best;
        end = readNumber(cell, false);
        if (!end)
            return noNumber(cell);
        break;
    }
    case ImportField::CesVersion:
        return readWholeOn({1, 2}, cell, m_cesVersion);
    }
    return {};
}

void RowConverter::countSurplus(const TableRow &row)
{
    for (const std::string_view whole : row.cells.subspan(m_columnCount)) {
        const std::string_view cell = trimmed(whole);
        if (isBlank(cell))
            continue;
        if (m_surplus.rows == 0) {
            m_surplus.line = row.line;
            m_surplus.example = shown(cell);
        }
        ++m_surplus.rows;
        return;
    }
}

RowConverter::Outcome RowConverter::convert(const TableRow &row, FeedbackItem &item, QList<ImportProblem> &problems)
{
    clear(item);
    for (const Column &column : m_columns) {
        if (column.index >= row.cells.size())
            continue;
        const std::string_view cell = trimmed(row.cells[column.index]);
        if (isBlank(cell))
            continue;
        QString reason = read(column, cell, item);
        if (!reason.isEmpty())
            problems.append({row.line, column.name, std::move(reason)});
    }
    if (row.cells.size() > m_columnCount)
        countSurplus(row);
    if (!item.text.empty() || item.rating || item.nps || item.csat || item.ces || item.answeredAt ||
        item.responseMinutes || item.firstContact)
        return Outcome::Converted;
    const bool counts = isContact(item.source) && (!item.ref.empty() || item.date);
    return counts ? Outcome::Converted : Outcome::Rejected;
}

QString RowConverter::rejection()
{
    return MappingText::tr("This row has neither text nor a score nor an answer, so there is nothing to keep.");
}

} // namespace Model
