#include "views/feedback/inbox/feedbackwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("FeedbackWords", text, nullptr, n);
}

QString languageTitle(const QString &code)
{
    static constexpr std::pair<const char *, const char *> known[] = {
        {"en", QT_TRANSLATE_NOOP("FeedbackWords", "English")},
        {"de", QT_TRANSLATE_NOOP("FeedbackWords", "German")},
        {"fr", QT_TRANSLATE_NOOP("FeedbackWords", "French")},
        {"es", QT_TRANSLATE_NOOP("FeedbackWords", "Spanish")},
        {"it", QT_TRANSLATE_NOOP("FeedbackWords", "Italian")},
        {"pt", QT_TRANSLATE_NOOP("FeedbackWords", "Portuguese")},
        {"nl", QT_TRANSLATE_NOOP("FeedbackWords", "Dutch")},
        {"pl", QT_TRANSLATE_NOOP("FeedbackWords", "Polish")},
        {"ru", QT_TRANSLATE_NOOP("FeedbackWords", "Russian")},
        {"tr", QT_TRANSLATE_NOOP("FeedbackWords", "Turkish")},
        {"ar", QT_TRANSLATE_NOOP("FeedbackWords", "Arabic")},
        {"ja", QT_TRANSLATE_NOOP("FeedbackWords", "Japanese")},
        {"zh", QT_TRANSLATE_NOOP("FeedbackWords", "Chinese")},
        {"ko", QT_TRANSLATE_NOOP("FeedbackWords", "Korean")},
        {"sv", QT_TRANSLATE_NOOP("FeedbackWords", "Swedish")},
        {"da", QT_TRANSLATE_NOOP("FeedbackWords", "Danish")},
        {"cs", QT_TRANSLATE_NOOP("FeedbackWords", "Czech")},
        {"el", QT_TRANSLATE_NOOP("FeedbackWords", "Greek")},
        {"he", QT_TRANSLATE_NOOP("FeedbackWords", "Hebrew")},
        {"th", QT_TRANSLATE_NOOP("FeedbackWords", "Thai")},
        {"uk", QT_TRANSLATE_NOOP("FeedbackWords", "Ukrainian")}};
    if (code.isEmpty())
        return say(QT_TRANSLATE_NOOP("FeedbackWords", "Language not known"));
    for (const auto &[name, title] : known) {
        if (code == QLatin1String(name))
            return say(title);
    }
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString moodTitle(Mood mood)
{
    switch (mood) {
    case Mood::Bad:
        return say(QT_TRANSLATE_NOOP("FeedbackWords", "Bad"));
    case Mood::Neutral:
        return say(QT_TRANSLATE_NOOP("FeedbackWords", "Neutral"));
    case Mood::Good:
        return say(QT_TRANSLATE_NOOP("FeedbackWords", "Good"));
    case Mood::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("FeedbackWords", "Nothing said"));
}

double emotionOf(Mood mood) { return mood == Mood::Bad ? -2 : mood == Mood::Good ? 2 : 0; }

static QDateTime whenOf(const FeedbackTime &time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.milliseconds, Qt::UTC);
    return time.hasTime ? utc.toLocalTime() : utc; // a day alone is the same day everywhere
}

static QString dayOf(const QDate &day, bool withYear)
{
    return QLocale().toString(day, withYear ? say(QT_TRANSLATE_NOOP("FeedbackWords", "d MMM yyyy"))
                                            : say(QT_TRANSLATE_NOOP("FeedbackWords", "d MMM")));
}

QString dayText(const FeedbackTime &time, const QDateTime &now)
{
    const QDate day = whenOf(time).date();
    return dayOf(day, day.year() != now.toLocalTime().date().year());
}

QString momentText(const FeedbackTime &time)
{
    const QLocale locale;
    const QDateTime when = whenOf(time);
    const QString day = locale.toString(when.date(), say(QT_TRANSLATE_NOOP("FeedbackWords", "d MMMM yyyy")));
    return time.hasTime ? say(QT_TRANSLATE_NOOP("FeedbackWords", "%1, %2"))
                              .arg(day, locale.toString(when.time(), QLocale::ShortFormat))
                        : day;
}

QString periodText(const Period &period, const QDateTime &now)
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(period.from, Qt::UTC).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(period.to - 1, Qt::UTC).date();
    const bool isOtherYear = first.year() != last.year() || last.year() != now.date().year();
    if (first == last)
        return dayOf(first, isOtherYear);
    return u"%1 – %2"_s.arg(dayOf(first, isOtherYear && first.year() != last.year()), dayOf(last, isOtherYear));
}

QString spanText(double minutes)
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    const auto whole = qint64(std::min(std::floor(std::max(0.0, minutes)), 1e12));
    const QLocale locale;
    const auto hours = [&](qint64 n) {
        return say(QT_TRANSLATE_NOOP("FeedbackWords", "%1 h")).arg(locale.toString(n));
    };
    const auto rest = [&](qint64 n) {
        return say(QT_TRANSLATE_NOOP("FeedbackWords", "%1 min")).arg(locale.toString(n));
    };
    const auto joined = [](const QString &large, const QString &small, bool hasSmall) {
        return hasSmall ? large + u' ' + small : large;
    };
    if (whole < 1)
        return say(QT_TRANSLATE_NOOP("FeedbackWords", "less than a minute"));
    if (whole < hour)
        return rest(whole);
    if (whole < day)
        return joined(hours(whole / hour), rest(whole % hour), whole % hour > 0);
    const QString days = say(QT_TRANSLATE_N_NOOP("FeedbackWords", "%n days"), int(whole / day));
    constexpr int manyDays = 10; // hours mean nothing then
    const qint64 left = whole % day / hour;
    return joined(days, hours(left), left > 0 && whole < qint64(manyDays) * day);
}

QString ratingText(const FeedbackItem &item)
{
    constexpr int stars = 5;
    if (!item.rating)
        return {};
    if (item.ratingMin == 1 && item.ratingMax == stars) {
        const int full = std::clamp(int(std::lround(*item.rating)), 0, stars);
        return QString(full, u'★') + QString(stars - full, u'☆');
    }
    const auto number = [](double value) { return QLocale().toString(value).replace(u'-', QChar(0x2212)); };
    if (item.ratingMin == 1)
        return say(QT_TRANSLATE_NOOP("FeedbackWords", "%1 of %2")).arg(number(*item.rating), number(item.ratingMax));
    return say(QT_TRANSLATE_NOOP("FeedbackWords", "%1 of %2 … %3"))
        .arg(number(*item.rating), number(item.ratingMin), number(item.ratingMax));
}

QString signedText(double value)
{
    const QString number = QLocale().toString(std::abs(value), 'f', 2);
    return value < 0 ? u'\u2212' + number : value > 0 ? u'+' + number : number;
}

QString shortened(const QString &text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

} // namespace Views
