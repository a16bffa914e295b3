#include "model/feedback/mapping/monthwords.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace Model {

namespace {

constexpr std::array<std::string_view, 12> months{
    "january jan januar jänner jänn janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty",
    "february feb februar feber février févr fév febrero febbraio fevereiro fev februari luty lutego lut",
    "march mar märz mrz mär mars marzo março maart mrt marzec marca",
    "april apr avril avr abril abr aprile kwiecień kwietnia kwi",
    "may mai mayo maggio mag maio mei maj maja",
    "june jun juni juin junio giugno giu junho czerwiec czerwca cze",
    "july jul juli juillet juil julio luglio lug julho lipiec lipca lip",
    "august aug août aout agosto ago augustus sierpień sierpnia sie",
    "september sep sept septembre septiembre setiembre settembre set setembro wrzesień września wrz",
    "october oct oktober okt octobre octubre ottobre ott outubro out październik października paź",
    "november nov novembre noviembre novembro listopad listopada lis",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru"};

constexpr std::string_view fillers =
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim "
    "lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab "
    "segunda terça quarta quinta sexta feira seg ter qua qui sex "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz "
    "st nd rd th er ª º of at on the um uhr der den am à le de del a las alle às om o godz w dnia "
    "年 月 日 日付 년 월 일";

struct Zone
{
    std::string_view name;
    int hours;
};
constexpr std::array zones{Zone{"z", 0},    Zone{"utc", 0},  Zone{"gmt", 0},  Zone{"ut", 0},   Zone{"est", -5},
                           Zone{"edt", -4}, Zone{"cst", -6}, Zone{"cdt", -5}, Zone{"mst", -7}, Zone{"mdt", -6},
                           Zone{"pst", -8}, Zone{"pdt", -7}, Zone{"cet", 1},  Zone{"cest", 2}, Zone{"mez", 1},
                           Zone{"mesz", 2}, Zone{"wet", 0},  Zone{"west", 1}, Zone{"eet", 2},  Zone{"eest", 3},
                           Zone{"jst", 9}};

template <typename Visit>
void forEachWord(std::string_view list, Visit visit)
{
    while (!list.empty()) {
        const size_t end = std::min(list.find(' '), list.size());
        visit(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

std::unordered_map<std::string_view, DateWord> makeWords()
{
    std::unordered_map<std::string_view, DateWord> words;
    for (size_t i = 0; i < months.size(); ++i)
        forEachWord(months[i], [&](std::string_view word) { words[word] = {DateWord::Kind::Month, int(i) + 1}; });
    // "mar" is also a Tuesday and "set" a Saturday somewhere; the month is what a date can't do without.
    forEachWord(fillers, [&](std::string_view word) { words.try_emplace(word, DateWord{DateWord::Kind::Weekday, 0}); });
    for (const Zone &zone : zones)
        words.try_emplace(zone.name, DateWord{DateWord::Kind::Zone, zone.hours * 60});
    words["am"] = {DateWord::Kind::HalfDay, 0};
    words["pm"] = {DateWord::Kind::HalfDay, 12};
    return words;
}

} // namespace

DateWord dateWord(std::string_view word)
{
    static const std::unordered_map<std::string_view, DateWord> words = makeWords();
    std::array<char, 24> lower{};
    if (word.size() > lower.size())
        return {};
    for (size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        const auto byte = static_cast<unsigned char>(c);
        const bool afterC3 = i > 0 && static_cast<unsigned char>(word[i - 1]) == 0xC3;
        if (c >= 'A' && c <= 'Z')
            lower[i] = char(c + 32);
        else if (afterC3 && byte >= 0x80 && byte <= 0x9E) // À … Þ become à … þ
            lower[i] = char(byte + 0x20);
        else
            lower[i] = c;
    }
    const auto found = words.find({lower.data(), word.size()});
    return found == words.end() ? DateWord{} : found->second;
}

} // namespace Model
