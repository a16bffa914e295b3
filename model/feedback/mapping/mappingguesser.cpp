#include "model/feedback/mapping/mappingguesser.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

constexpr double most = 0.9;
constexpr double mostAnswers = 0.8; // a few values that are none don't hide the scale of the others
constexpr double enough = 2.0 / 3;  // where the column's name says what it is: the values that aren't are told
constexpr int weakest = 65;         // the weight up to which a name may mean a rating, but rather doesn't
constexpr int least = 30;           // the score of what is worth a guess

bool isWrongDate(const QString &words)
{
    static const QRegularExpression other(
        u"\\b(birth|birthday|dob|geburtsdatum|naissance|nacimiento|nascita|nascimento|geboortedatum|urodzenia|due|"
        u"expiry|expires|deadline)\\b"_s);
    return other.match(words).hasMatch();
}

bool isLaterDate(const QString &words)
{
    static const QRegularExpression later(
        u"\\b(updated?|modified|changed|solved|resolved|closed|assigned|geandert|modification|start)\\b"_s);
    return later.match(words).hasMatch();
}

/** The question of a family (Q7ART, Q7FOOD, … Q7ALL) that asks for the whole. */
bool asksForAll(const QString &words)
{
    static const QRegularExpression whole(u"^q[0-9]+[a-z]? ?(all|overall|gesamt)$"_s);
    return whole.match(words).hasMatch();
}

bool isUnique(const ColumnProfile &profile) { return profile.distinct() >= 0.95 * std::min(profile.filled(), 1000); }

bool isWords(const ColumnProfile &profile)
{
    return profile.letterShare() >= 0.5 && profile.urlShare() < 0.5 && profile.structuredShare() < 0.5 &&
           profile.plainNumberShare() < 0.5;
}

} // namespace

MappingGuesser::MappingGuesser(const QStringList &columns)
{
    m_columns.reserve(size_t(columns.size()));
    // Half days, ZIP codes and states are what files from the United States have.
    static const QRegularExpression american(u"\\b(zip|zipcode|state)\\b"_s);
    for (const QString &name : columns) {
        m_columns.push_back({HeaderWords(name), {}});
        m_isAmerican = m_isAmerican || american.match(m_columns.back().header.words()).hasMatch();
    }
}

void MappingGuesser::add(std::span<const std::string_view> cells)
{
    ++m_rows;
    for (size_t i = 0; i < std::min(cells.size(), m_columns.size()); ++i)
        m_columns[i].profile.add(cells[i]);
    for (const Column &column : m_columns)
        m_isAmerican = m_isAmerican || column.profile.hasHalfDays();
}

MappingGuesser::Candidate MappingGuesser::text(const Column &column) const
{
    const ColumnProfile &profile = column.profile;
    const int weight = column.header.weight(ImportField::Text);
    if (!isWords(profile) || profile.levelShare() >= 0.8 || profile.scoreShare() >= 0.5 ||
        profile.dates(false).share >= 0.5)
        return {};
    const double different = double(profile.distinct()) / std::min(profile.filled(), 1000);
    const bool repeats = profile.filled() >= 20 && different < (weight > 0 ? 0.1 : 0.5);
    if (repeats && weight < 100)
        return {};
    if (weight == 0 && (profile.proseShare() < 0.3 || profile.meanLength() < 20))
        return {};
    // Of several columns the longest prose is the text, and one that is mostly blank is not.
    const double prose = 10 * std::log(1 + profile.meanLength()) * profile.filled() / m_rows;
    return {weight + int(prose), {.field = ImportField::Text}};
}

MappingGuesser::Candidate MappingGuesser::date(const Column &column, ImportField field) const
{
    const QString &words = column.header.words();
    const int weight = column.header.weight(field);
    if ((weight == 0 && field != ImportField::Date) || isWrongDate(words))
        return {};
    const ColumnProfile::Dates dates = column.profile.dates(m_isAmerican);
    ColumnUse use{.field = field, .dateFormat = dates.format, .isAssumed = dates.isAmbiguous};
    if (dates.share < (weight > 0 ? enough : most)) {
        // Numbers since 1970 look like any other numbers: the name must say that they are a date.
        const auto epoch = column.profile.epoch();
        if (!epoch || weight == 0)
            return {};
        use.dateFormat = *epoch;
    }
    const bool isMostlyThere = column.profile.filled() * 2 >= m_rows;
    const int score = weight > 0 ? weight : isMostlyThere ? 40 : 0;
    // Of two columns the one that is dates throughout is the better one.
    return {score - (isLaterDate(words) ? 20 : 0) - (dates.share < most ? 40 : 0), use};
}

/** So many values must be answers. The rest of a column of numbers is "not asked"; that of words is another level. */
static double leastAnswers(const ColumnProfile &profile, bool isNamed)
{
    return isNamed && profile.levelShare() <= 0.1 ? enough : mostAnswers;
}

/** Of two columns the one that is answers throughout is the better one. */
static int strayPenalty(const ColumnProfile &profile) { return profile.scoreShare() < mostAnswers ? 40 : 0; }

std::optional<Scale> MappingGuesser::ratingScale(const Column &column, double least)
{
    if (column.profile.holdsOnly({0, 4}) || column.profile.holdsOnly({0, 2, 4}))
        return Scale{0, 4}; // two or three classes, as Sentiment140 numbers them
    const int weight = column.header.weight(ImportField::Rating);
    const auto scale = column.profile.scale(least);
    // Only the worst reviews, unless the column is called a label: then it is one class of two.
    if (scale == Scale{0, 1} && column.profile.holdsOnly({1}) && (weight == 0 || weight > weakest))
        return Scale{1, 5};
    return scale;
}

MappingGuesser::Candidate MappingGuesser::rating(const Column &column) const
{
    const ColumnProfile &profile = column.profile;
    int weight = column.header.weight(ImportField::Rating);
    const auto scale = ratingScale(column, leastAnswers(profile, weight > weakest));
    if (!scale)
        return {};
    const bool isSentiment =
        profile.levelShare() >= most || profile.holdsOnly({-1, 0, 1}) || profile.holdsOnly({-1, 1});
    if (weight == 0) {
        if (!column.header.isNameless())
            return {};
        weight = isSentiment ? 45 : profile.holdsOnly({1, 2, 3, 4, 5}) ? 35 : 0;
    } else if (weight <= weakest) {
        // "label" and "class" name anything; only the usual ways to write a sentiment count.
        const bool isClass = isSentiment || *scale == Scale{0, 1} || *scale == Scale{-2, 2} || *scale == Scale{0, 4} ||
                             profile.holdsOnly({1, 2, 3, 4, 5}) || *scale == Scale{-1, 1};
        if (!isClass)
            return {};
    }
    return {weight - strayPenalty(profile),
            {.field = ImportField::Rating, .scale = scale, .decimalComma = profile.decimalComma()}};
}

MappingGuesser::Candidate MappingGuesser::csat(const Column &column) const
{
    const ColumnProfile &profile = column.profile;
    int weight = column.header.weight(ImportField::Csat);
    const auto scale = profile.scale(leastAnswers(profile, weight > 0));
    if (!scale)
        return {};
    if (weight == 0 && asksForAll(column.header.words()) && *scale == Scale())
        weight = 70;
    return {weight - strayPenalty(profile),
            {.field = ImportField::Csat, .scale = scale, .decimalComma = profile.decimalComma()}};
}

MappingGuesser::Candidate MappingGuesser::nps(const Column &column) const
{
    const ColumnProfile &profile = column.profile;
    const int weight = column.header.weight(ImportField::Nps);
    if (weight == 0 || profile.scoreShare() < enough || profile.levelShare() > 0.1 || profile.shareWithin(0, 10) < 0.8)
        return {};
    // "Would you recommend us" may also be asked for yes and no, or on five steps.
    if (weight < 100 && profile.largest() <= 5)
        return {};
    return {weight - strayPenalty(profile), {.field = ImportField::Nps}};
}

MappingGuesser::Candidate MappingGuesser::ces(const Column &column) const
{
    const ColumnProfile &profile = column.profile;
    const int weight = column.header.weight(ImportField::Ces);
    if (weight == 0 || profile.scoreShare() < enough || profile.levelShare() > 0.1 || profile.shareWithin(1, 7) < 0.8)
        return {};
    const bool upToFive = profile.shareWithin(1, 5) == 1 && profile.filled() >= 30;
    // Five steps of ease have no version: in CES 1.0 the low end is the easy one.
    static const QRegularExpression ease(u"\\b(easy|ease|einfach|leicht)\\b"_s);
    if (upToFive && ease.match(column.header.words()).hasMatch())
        return {};
    return {weight - strayPenalty(profile), {.field = ImportField::Ces, .cesVersion = upToFive ? 1 : 2}};
}

MappingGuesser::Candidate MappingGuesser::ref(const Column &column) const
{
    const ColumnProfile &profile = column.profile;
    if (profile.filled() == 0 || !isUnique(profile) || profile.spacedShare() > 0.2 || profile.meanLength() > 64)
        return {};
    int weight = column.header.weight(ImportField::Ref);
    if (weight == 0 && column.header.isNameless() && profile.codeShare() >= 0.95 && profile.filled() >= 10 &&
        profile.urlShare() < 0.5 && profile.dates(false).share < 0.5)
        weight = 40;
    // Rows that somebody counted have another number in the next file.
    static const QRegularExpression counted(u"^(no|nr|num|number|nummer|numero|numer|key)$"_s);
    if (counted.match(column.header.words()).hasMatch() && profile.isCounter())
        weight = 0;
    return {weight, {.field = ImportField::Ref}};
}

MappingGuesser::Candidate MappingGuesser::words(const Column &column, ImportField field) const
{
    const ColumnProfile &profile = column.profile;
    const int weight = column.header.weight(field);
    if (weight == 0 || !isWords(profile) || profile.dates(false).share >= 0.5)
        return {};
    const double longest = field == ImportField::Answer ? 1e9 : field == ImportField::Title ? 200 : 60;
    return {profile.meanLength() <= longest ? weight : 0, {.field = field}};
}

MappingGuesser::Candidate MappingGuesser::candidate(const Column &column, ImportField field) const
{
    const ColumnProfile &profile = column.profile;
    const auto weighed = [&](bool fits) { return Candidate{fits ? column.header.weight(field) : 0, {.field = field}}; };
    switch (field) {
    case ImportField::Ignore:
        return {};
    case ImportField::Text:
        return text(column);
    case ImportField::Date:
    case ImportField::AnsweredAt:
        return date(column, field);
    case ImportField::Rating:
        return rating(column);
    case ImportField::Csat:
        return csat(column);
    case ImportField::Nps:
        return nps(column);
    case ImportField::Ces:
        return ces(column);
    case ImportField::Ref:
        return ref(column);
    case ImportField::Source:
        return weighed(profile.sourceShare() >= most);
    case ImportField::Language:
        return weighed(profile.languageShare() >= most);
    case ImportField::FirstContact:
        return weighed(profile.yesNoShare() >= most);
    case ImportField::ResponseMinutes: {
        Candidate result = weighed(profile.plainNumberShare() >= most && profile.smallest() >= 0);
        result.use.decimalComma = profile.decimalComma();
        return result;
    }
    case ImportField::RatingMin:
    case ImportField::RatingMax:
    case ImportField::CesVersion:
        // Only as our own export calls them.
        return weighed(column.header.weight(field) >= 120 && profile.plainNumberShare() >= most);
    case ImportField::Url: {
        Candidate result = weighed(true);
        result.score = profile.urlShare() < most ? 0 : std::max(result.score, 45);
        return result;
    }
    case ImportField::Title:
    case ImportField::Author:
    case ImportField::Channel:
    case ImportField::Stage:
    case ImportField::Touchpoint:
    case ImportField::Journey:
    case ImportField::Persona:
    case ImportField::Answer:
        return words(column, field);
    }
    return {};
}

/** Words that mean one thing beside others and another alone. */
void MappingGuesser::correct(FieldMapping &mapping, const FieldMapping &given) const
{
    const auto becomes = [&](ImportField from, ImportField to) {
        const qsizetype column = mapping.columnOf(from);
        if (column < 0 || mapping.columnOf(to) >= 0 || given.columnOf(from) >= 0)
            return;
        ColumnUse use = mapping.use(column);
        use.field = to;
        mapping.setUse(column, use);
    };
    // In a survey the answer is the customer's, and the response date is when it was given.
    becomes(ImportField::Answer, ImportField::Text);
    if (mapping.columnOf(ImportField::Answer) < 0)
        becomes(ImportField::AnsweredAt, ImportField::Date);
    const auto drop = [&](ImportField field) {
        if (const qsizetype column = mapping.columnOf(field); column >= 0 && given.columnOf(field) < 0)
            mapping.setUse(column, {});
    };
    if (mapping.columnOf(ImportField::Rating) < 0 || mapping.columnOf(ImportField::RatingMin) < 0 ||
        mapping.columnOf(ImportField::RatingMax) < 0) {
        drop(ImportField::RatingMin);
        drop(ImportField::RatingMax);
    }
    if (mapping.columnOf(ImportField::Ces) < 0)
        drop(ImportField::CesVersion);
    // A label is the label of a text.
    const qsizetype label = mapping.columnOf(ImportField::Rating);
    if (label >= 0 && mapping.columnOf(ImportField::Text) < 0 &&
        m_columns[size_t(label)].header.weight(ImportField::Rating) <= weakest)
        drop(ImportField::Rating);
}

FieldMapping MappingGuesser::guess() const { return completed(FieldMapping(qsizetype(m_columns.size()))); }

FieldMapping MappingGuesser::completed(const FieldMapping &given) const
{
    struct Choice
    {
        int score;
        size_t column;
        ColumnUse use;
    };
    std::vector<Choice> choices;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].profile.filled() == 0)
            continue;
        for (int field = int(ImportField::Text); field <= int(ImportField::CesVersion); ++field) {
            Candidate found = candidate(m_columns[column], ImportField(field));
            if (found.score >= least)
                choices.push_back({found.score, column, std::move(found.use)});
        }
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Choice &a, const Choice &b) { return a.score > b.score; });
    FieldMapping mapping = settled(given);
    std::array<bool, size_t(ImportField::CesVersion) + 1> isTaken{};
    for (const ColumnUse &use : mapping.uses())
        isTaken[size_t(use.field)] = true;
    for (const Choice &choice : choices) {
        const auto column = qsizetype(choice.column);
        bool &fieldIsTaken = isTaken[size_t(choice.use.field)];
        if (mapping.use(column).field != ImportField::Ignore || fieldIsTaken)
            continue;
        mapping.setUse(column, choice.use);
        fieldIsTaken = true;
    }
    correct(mapping, given);
    agree(mapping);
    return mapping;
}

/** Two columns of one file write their dates alike: one that could be read both ways follows one that can't. */
void MappingGuesser::agree(FieldMapping &mapping)
{
    const qsizetype date = mapping.columnOf(ImportField::Date);
    const qsizetype answered = mapping.columnOf(ImportField::AnsweredAt);
    if (date < 0 || answered < 0)
        return;
    const auto follow = [&mapping](qsizetype column, const ColumnUse &other) {
        const bool hasOrder = other.dateFormat.kind() == DateFormat::Kind::DayFirst ||
                              other.dateFormat.kind() == DateFormat::Kind::MonthFirst;
        ColumnUse use = mapping.use(column);
        if (!use.isAssumed || other.isAssumed || !hasOrder)
            return;
        use.dateFormat = other.dateFormat;
        use.isAssumed = false;
        mapping.setUse(column, use);
    };
    follow(date, mapping.use(answered));
    follow(answered, mapping.use(date));
}

ColumnUse MappingGuesser::settledUse(ColumnUse use, const Column &column) const
{
    const ColumnProfile &profile = column.profile;
    use.decimalComma = profile.decimalComma();
    if (use.field == ImportField::Rating && !use.scale)
        use.scale = ratingScale(column, 0).value_or(Scale()); // the user says that it is one
    if ((use.field == ImportField::Date || use.field == ImportField::AnsweredAt) && use.dateFormat == DateFormat()) {
        const ColumnProfile::Dates dates = profile.dates(m_isAmerican);
        const auto epoch = dates.share < most ? profile.epoch() : std::nullopt;
        use.dateFormat = epoch.value_or(dates.format);
        use.isAssumed = !epoch && dates.isAmbiguous;
    }
    return use;
}

FieldMapping MappingGuesser::settled(const FieldMapping &given) const
{
    FieldMapping mapping(qsizetype(m_columns.size()));
    for (qsizetype column = 0; column < std::min(mapping.uses().size(), given.uses().size()); ++column) {
        if (given.use(column).field != ImportField::Ignore)
            mapping.setUse(column, settledUse(given.use(column), m_columns[size_t(column)]));
    }
    agree(mapping);
    return mapping;
}

} // namespace Model
