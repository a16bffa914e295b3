#include "model/feedback/sentiment/language.h"

#include "model/feedback/sentiment/words.h"

#include <unicode/utf8.h>

#include <cld2/public/compact_lang_det.h>
#include <cstdio> // compact_lang_det.h needs it

#include <algorithm>
#include <array>
#include <bit>

namespace Model {

namespace {

constexpr size_t longestRead = 4000;

struct SmallWords
{
    std::string_view language;
    std::string_view words;
};

constexpr std::array<SmallWords, 13> smallWords{{
    {"en", "the and was is it this that with were for my you are not have had but very they be on at we so from would "
           "of to i's it's don't didn't i've i'm what which all your our there been will can could when their just "
           "has as if or an them he she than then too because after get got who how these more only"},
    {"de", "und der die das ist nicht ich ein eine es zu mit sich auf war sehr für wir den im auch aber von dem wie "
           "nur bei sind einen einer noch wenn kein keine haben hat wird zum zur nach oder mir mich sie dass hier "
           "schon leider immer mehr wurde waren wieder über alles kann habe er als am aus um bin gut"},
    {"fr", "le la les et est une un des pas que pour très je nous dans il ne c'est qui du avec sur mais ce cette au "
           "plus vous j'ai bien était ils sont été avons n'est tout a à par ou aux elle leur même être fait sans "
           "deux l'accueil trop peu son sa ses d'un d'une"},
    {"es", "el la los las y de que en un una es muy no con por para se lo del al como más pero nos está todo fue "
           "estaba son había mi su esta este hay ha me ni si sin bien también habitación hemos eran cuando porque "
           "le ya sus donde tiene te les a o"},
    {"it", "il la che di e è un una non per con sono del della ma molto ci anche nel alla dei più questo questa "
           "gli le lo si da in come ho abbiamo era stato tutto delle al i ed o mi se nella sul"},
    {"pt", "o a os as e de que do da em um uma não é com para por foi muito mais mas se na no ao eu você está "
           "tem isso meu minha são dos das ser como também já nos pelo pela bem sem me estava ele ou"},
    {"nl", "de het een en van is niet ik dat op te in met zijn voor was er maar ook die we je aan wel heel naar "
           "erg bij nog geen om heb hebben als mijn zeer werd door goed meer dit over of worden uit had"},
    {"pl", "nie i się na w jest to z że do jak ale bardzo za po tak co od o są był było ze tylko już dla mi przez "
           "pokój przy oraz może jestem była"},
    {"tr", "ve bir bu çok da de için ile ama değil daha gibi ne ben olarak var yok en her kadar sonra olan"},
    {"sv", "och att det är som på en av för med den till inte har jag ett om var vi men så mycket de kan"},
    {"da", "og at det er som på en af for med den til ikke har jeg et om var vi men så meget de kan der var"},
    {"ru", "и в не на что с я как это но по все очень за было от мы для так у был есть нет из только он они о же"},
    {"ar", "في من على و لا ما هذا كان مع هذه عن الى إلى أن ان جدا جداً لكن التي الذي كل كانت غير بعد انا أنا لم هو "
           "هي ولكن يوجد بين عند او أو ليس"},
}};

/** Which languages have a word: bit n stands for smallWords[n]. A table that is open to the next free place. */
class SmallWordTable
{
public:
    SmallWordTable()
    {
        for (size_t language = 0; language < smallWords.size(); ++language) {
            std::string_view rest = smallWords[language].words;
            while (!rest.empty()) {
                const size_t length = std::min(rest.find(' '), rest.size());
                if (length > 0)
                    placeOf(fixedHash(rest.substr(0, length))) |= quint32(1) << language;
                rest.remove_prefix(std::min(length + 1, rest.size()));
            }
        }
    }
    quint32 languagesOf(quint64 hash) const
    {
        for (size_t at = hash % size;; at = (at + 1) % size) {
            if (m_hashes[at] == hash || m_hashes[at] == 0)
                return m_languages[at];
        }
    }

private:
    static constexpr size_t size = 4096;
    quint32 &placeOf(quint64 hash)
    {
        size_t at = hash % size;
        while (m_hashes[at] != 0 && m_hashes[at] != hash)
            at = (at + 1) % size;
        m_hashes[at] = hash;
        return m_languages[at];
    }
    std::array<quint64, size> m_hashes{};
    std::array<quint32, size> m_languages{};
};

constexpr bool isSpaceOrSign(uint8_t byte)
{
    return byte < 0x80 && !(byte >= 'a' && byte <= 'z') && !(byte >= 'A' && byte <= 'Z') && byte != '\'';
}

/** The language whose small words are plenty, or empty. */
std::string_view languageBySmallWords(std::string_view utf8)
{
    static const SmallWordTable table;
    std::array<int, smallWords.size()> counts{};
    std::array<char, 24> word{};
    size_t length = 0;
    int words = 0;
    for (size_t at = 0; at <= utf8.size(); ++at) {
        const uint8_t byte = at < utf8.size() ? uint8_t(utf8[at]) : uint8_t(' ');
        if (!isSpaceOrSign(byte)) {
            if (length < word.size())
                word[length] = byte >= 'A' && byte <= 'Z' ? char(byte + 32) : char(byte);
            ++length;
            continue;
        }
        if (length > 0) {
            ++words;
            if (length < word.size()) {
                quint32 languages = table.languagesOf(fixedHash({word.data(), length}));
                while (languages) {
                    ++counts[size_t(std::countr_zero(languages))];
                    languages &= languages - 1;
                }
            }
        }
        length = 0;
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    int second = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it != best)
            second = std::max(second, *it);
    }
    if (*best < 2 || *best < 2 * second + 1 || *best * 6 < words)
        return {};
    return smallWords[size_t(best - counts.begin())].language;
}

struct ScriptCounts
{
    int latin = 0;
    int arabic = 0;
    int hangul = 0;
    int kana = 0;
    int han = 0;
    int greek = 0;
    int hebrew = 0;
    int thai = 0;
    int other = 0;
    bool operator==(const ScriptCounts &) const = default;
};

ScriptCounts countScripts(std::string_view utf8)
{
    ScriptCounts counts;
    const auto *bytes = reinterpret_cast<const uint8_t *>(utf8.data());
    const auto length = int32_t(utf8.size());
    for (int32_t at = 0; at < length;) {
        UChar32 c = bytes[at];
        if (c < 0x80) {
            ++at;
            counts.latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            continue;
        }
        U8_NEXT(bytes, at, length, c);
        if (c < 0)
            continue;
        if (c < 0x250)
            ++counts.latin;
        else if ((c >= 0x600 && c < 0x780) || (c >= 0xFB50 && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF))
            ++counts.arabic;
        else if ((c >= 0xAC00 && c < 0xD7B0) || (c >= 0x1100 && c < 0x1200) || (c >= 0x3130 && c < 0x3190))
            ++counts.hangul;
        else if ((c >= 0x3041 && c < 0x30FB) || (c >= 0x30FC && c < 0x3100) || (c >= 0xFF66 && c < 0xFFA0))
            ++counts.kana;
        else if ((c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0x20000 && c < 0x32000))
            ++counts.han;
        else if (c >= 0x370 && c < 0x400)
            ++counts.greek;
        else if (c >= 0x590 && c < 0x600)
            ++counts.hebrew;
        else if (c >= 0xE00 && c < 0xE80)
            ++counts.thai;
        else if ((c >= 0x370 && c < 0x2000) || (c >= 0xA000 && c < 0xAC00))
            ++counts.other;
    }
    return counts;
}

std::string_view languageByScript(const ScriptCounts &counts)
{
    const int most = std::max({counts.latin, counts.arabic, counts.hangul, counts.kana + counts.han, counts.greek,
                               counts.hebrew, counts.thai, counts.other});
    if (most == 0 || most == counts.latin || most == counts.other)
        return {};
    if (most == counts.arabic)
        return "ar";
    if (most == counts.hangul)
        return "ko";
    if (most == counts.greek)
        return "el";
    if (most == counts.hebrew)
        return "he";
    if (most == counts.thai)
        return "th";
    return counts.kana > 0 ? "ja" : "zh";
}

std::string_view languageByCld2(std::string_view utf8)
{
    CLD2::Language languages[3];
    int percents[3];
    int bytes = 0;
    bool isReliable = false;
    const CLD2::Language language =
        CLD2::ExtDetectLanguageSummary(utf8.data(), int(utf8.size()), true, languages, percents, &bytes, &isReliable);
    if (language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    const std::string_view code = CLD2::LanguageCode(language);
    if (code == "iw")
        return "he";
    if (code.starts_with("zh"))
        return "zh";
    // What isn't two letters is a language without such a code, or CLD2's "xxx".
    return code.size() == 2 ? code : std::string_view();
}

/** @p utf8 without what CLD2 must not see: it reads bytes without checking them. */
std::string cleaned(std::string_view utf8)
{
    std::string result;
    result.reserve(utf8.size());
    const auto *bytes = reinterpret_cast<const uint8_t *>(utf8.data());
    const auto length = int32_t(utf8.size());
    for (int32_t at = 0; at < length;) {
        const int32_t begin = at;
        UChar32 c = 0;
        U8_NEXT(bytes, at, length, c);
        const bool isNonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c < 0xFDF0);
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || isNonCharacter)
            result.push_back(' ');
        else
            result.append(utf8.substr(size_t(begin), size_t(at - begin)));
    }
    return result;
}

} // namespace

std::string languageOf(std::string_view utf8)
{
    if (utf8.size() > longestRead) {
        size_t end = longestRead;
        while (end > longestRead - 4 && (uint8_t(utf8[end]) & 0xC0) == 0x80)
            --end;
        utf8 = utf8.substr(0, end);
    }
    if (const std::string_view language = languageBySmallWords(utf8); !language.empty())
        return std::string(language);
    const ScriptCounts counts = countScripts(utf8);
    if (counts == ScriptCounts())
        return {};
    // CLD2 would say so, too, but where a text is short.
    if (counts.kana > 1 && counts.kana * 4 > counts.han && counts.kana + counts.han > counts.latin)
        return "ja";
    if (const std::string_view language = languageByCld2(cleaned(utf8)); !language.empty())
        return std::string(language);
    return std::string(languageByScript(counts));
}

} // namespace Model
