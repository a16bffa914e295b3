#include "model/feedback/mapping/valuewords.h"

#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
#include <vector>

namespace Model {

namespace {

using Word = std::string_view;

template <typename Value>
struct WordList
{
    Value value;
    Word words; ///< lower case, between bars
};

constexpr std::array<WordList<int>, 5> levels{{
    {-2,
     "|very negative|very bad|very dissatisfied|very unsatisfied|extremely dissatisfied|very poor|terrible|awful|"
     "strongly disagree|sehr negativ|sehr schlecht|sehr unzufrieden|stimme überhaupt nicht zu|très négatif|"
     "très mauvais|très insatisfait|pas du tout satisfait|muy negativo|muy malo|muy insatisfecho|molto negativo|"
     "molto insoddisfatto|pessimo|muito negativo|muito insatisfeito|péssimo|zeer negatief|zeer slecht|"
     "zeer ontevreden|bardzo niezadowolony|bardzo negatywny|とても悪い|非常に不満|大変不満|非常不满意|很差|سيء جدا|"},
    {-1, "|negative|neg|neutral or dissatisfied|bad|poor|dissatisfied|unsatisfied|unhappy|disagree|thumbs_down|thumbs "
         "down|thumbsdown|down|"
         "negativ|schlecht|unzufrieden|négatif|négative|mauvais|insatisfait|negativo|negativa|malo|mala|insatisfecho|"
         "insoddisfatto|cattivo|insatisfeito|ruim|negatief|slecht|ontevreden|negatywny|negatywna|zły|niezadowolony|"
         "ネガティブ|否定的|不満|悪い|差评|负面|消极|不满意|سلبي|سيء|отрицательный|отрицательно|негативный|👎|"
         "badwithcomment|"},
    {0, "|neutral|mixed|neither|average|fair|ok|okay|neutre|neutral/mixed|neutro|neutra|neutrale|neutraal|neutralny|"
        "neutralna|ニュートラル|中立|普通|どちらでもない|中性|一般|محايد|нейтральный|нейтрально|"},
    {1, "|positive|pos|good|satisfied|happy|agree|thumbs_up|thumbs up|thumbsup|up|positiv|gut|zufrieden|positif|"
        "positive|bon|satisfait|positivo|positiva|bueno|buena|satisfecho|soddisfatto|buono|satisfeito|bom|positief|"
        "goed|tevreden|pozytywny|pozytywna|dobry|zadowolony|ポジティブ|肯定的|満足|良い|好评|正面|积极|满意|إيجابي|"
        "ايجابي|جيد|"
        "положительный|положительно|позитивный|👍|goodwithcomment|"},
    {2, "|very positive|very good|very satisfied|extremely satisfied|excellent|great|outstanding|strongly agree|"
        "sehr positiv|sehr gut|sehr zufrieden|ausgezeichnet|hervorragend|très positif|très bon|très satisfait|"
        "muy positivo|muy bueno|muy satisfecho|excelente|molto positivo|molto soddisfatto|eccellente|ottimo|"
        "muito positivo|muito satisfeito|ótimo|zeer positief|zeer goed|zeer tevreden|uitstekend|bardzo zadowolony|"
        "bardzo dobry|bardzo pozytywny|とても良い|非常に満足|大変満足|非常满意|很好|جيد جدا|ممتاز|"},
}};

constexpr std::array<WordList<bool>, 2> answers{{
    {true,
     "|yes|y|true|t|1|1.0|x|ja|j|wahr|oui|o|vrai|sí|si|s|verdadero|sì|vero|sim|verdadeiro|waar|tak|prawda|да|evet|"
     "はい|是|是的|对|有|نعم|صحيح|✓|✔|✅|☑|"},
    {false,
     "|no|n|false|f|0|0.0|nein|falsch|non|faux|falso|não|nao|nee|onwaar|nie|fałsz|нет|hayır|いいえ|否|不是|不|没有|无|"
     "لا|خطأ|✗|✘|❌|☐|"},
}};

// The English words are those that reviews sites, help desks and survey tools write into their exports.
constexpr std::array<WordList<Source>, 10> sources{{
    {Source::Review,
     "|review|reviews|online review|app review|product review|store review|bewertung|rezension|avis|"
     "reseña|resena|recensione|avaliação|recensie|opinia|レビュー|口コミ|评论|评价|مراجعة|google play|app store|"
     "trustpilot|tripadvisor|yelp|google reviews|capterra|g2|"},
    {Source::Social,
     "|social|social media|tweet|tweets|twitter|x.com|facebook|instagram|linkedin|tiktok|youtube|reddit|"
     "post|facebook post|facebook comment|mention|weibo|soziale medien|réseaux sociaux|redes sociales|"
     "sns|社交媒体|تويتر|"},
    {Source::Survey,
     "|survey|surveys|questionnaire|poll|nps survey|csat survey|umfrage|befragung|fragebogen|enquête|"
     "sondage|encuesta|sondaggio|questionario|inquérito|pesquisa|ankieta|アンケート|调查|问卷|استبيان|"},
    {Source::CallNote, "|call-note|call note|call notes|callnote|call_note|call center note|call centre note|"
                       "gesprächsnotiz|anrufnotiz|telefonnotiz|note d'appel|nota de llamada|"},
    {Source::Phone,
     "|phone|phone call|call|calls|telephone|voice|voicemail|inbound call|outbound call|phone_call|anruf|"
     "telefon|telefonat|appel|téléphone|teléfono|llamada|telefono|chiamata|telefone|ligação|telefoon|"
     "電話|电话|هاتف|"},
    {Source::Email, "|email|e-mail|e mail|mail|emails|e-mails|courriel|correo|correo electrónico|posta elettronica|"
                    "メール|电子邮件|邮件|بريد إلكتروني|"},
    {Source::Chat, "|chat|chats|live chat|livechat|web chat|webchat|messenger|messaging|whatsapp|sms|text message|"
                   "facebook messenger|wechat|line|clavardage|チャット|聊天|在线聊天|دردشة|"},
    {Source::Ticket,
     "|ticket|tickets|support ticket|case|support case|complaint|support request|web form|webform|portal|"
     "help center|beschwerde|réclamation|reclamación|reclamo|reclamação|klacht|zgłoszenie|チケット|工单|"
     "投诉|تذكرة|شكوى|"},
    {Source::Interview, "|interview|interviews|customer interview|user interview|focus group|entretien|entrevista|"
                        "intervista|wywiad|インタビュー|访谈|مقابلة|"},
    {Source::Other,
     "|other|others|sonstige|sonstiges|andere|autre|autres|otro|otros|altro|outro|overig|inne|その他|其他|"
     "أخرى|"},
}};

constexpr std::array<Word, 10> sourceWords{"review", "social", "survey", "call-note", "phone",
                                           "email",  "chat",   "ticket", "interview", "other"};

constexpr std::array<WordList<bool>, 1> units{{
    {true, "|star|stars|sterne|sternen|stern|étoile|étoiles|estrella|estrellas|stella|stelle|estrela|estrelas|"
           "ster|sterren|gwiazdka|gwiazdki|gwiazdek|point|points|pts|punkte|punkten|puntos|punti|点|星|分|つ星|"
           "نجوم|نجمة|"},
}};
constexpr std::array<Word, 10> outOfWords{"out of", "of", "von", "sur", "de", "su", "van", "z", "من", "på"};
constexpr std::array<Word, 11> numberWords{"zero", "one",   "two",   "three", "four", "five",
                                           "six",  "seven", "eight", "nine",  "ten"};

template <typename Value>
class ValueWords
{
public:
    template <size_t Size>
    explicit ValueWords(const std::array<WordList<Value>, Size> &lists)
    {
        for (const auto &list : lists) {
            for (size_t begin = 1, end = 0; (end = list.words.find('|', begin)) != Word::npos; begin = end + 1)
                m_values.emplace(list.words.substr(begin, end - begin), list.value);
        }
    }
    std::optional<Value> valueOf(Word text) const
    {
        if (text.empty() || text.size() > longest)
            return std::nullopt;
        const auto found = m_values.find(lowered(text));
        return found == m_values.end() ? std::nullopt : std::optional(found->second);
    }

private:
    static constexpr size_t longest = 64; // bytes
    std::unordered_map<Word, Value> m_values;
};

constexpr std::array languageNamesIn{"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ja", "zh", "ar", "ru", "tr"};

/** The languages that have a two-letter code, and every name under which a file may call them. */
class LanguageNames
{
public:
    LanguageNames()
    {
        for (const char *const *code = uloc_getISOLanguages(); *code != nullptr; ++code) {
            if (std::char_traits<char>::length(*code) == 2)
                m_codes.emplace_back(*code);
        }
        for (size_t i = 0; i < m_codes.size(); ++i)
            add(i);
    }
    const std::string *codeOf(const std::string &name) const
    {
        const auto found = m_names.find(name);
        return found == m_names.end() ? nullptr : &m_codes[found->second];
    }
    const std::vector<std::string> &codes() const { return m_codes; }

private:
    void add(size_t index)
    {
        const std::string &code = m_codes[index];
        const icu::Locale locale(code.c_str());
        m_names.try_emplace(locale.getISO3Language(), index);
        const auto addName = [&](const char *in) {
            icu::UnicodeString name;
            locale.getDisplayLanguage(icu::Locale(in), name);
            std::string utf8;
            name.toLower().toUTF8String(utf8);
            m_names.try_emplace(utf8, index);
        };
        for (const char *in : languageNamesIn)
            addName(in);
        addName(code.c_str());
    }
    std::vector<std::string> m_codes;
    std::unordered_map<std::string, size_t> m_names;
};

const LanguageNames &languageNames()
{
    static const LanguageNames names;
    return names;
}

/** Codes by their two letters, for a million rows that each have one. */
struct LanguageTable
{
    std::array<Word, 26UL * 26UL> codes;
    LanguageTable()
    {
        for (const std::string &code : languageNames().codes())
            codes.at(size_t(code[0] - 'a') * 26 + size_t(code[1] - 'a')) = code;
    }
};

} // namespace

std::string lowered(Word text)
{
    std::string result;
    if (text.size() > 64)
        return result;
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (ascii) {
        result.assign(text);
        for (char &c : result) {
            if (c >= 'A' && c <= 'Z')
                c = char(c + 32);
        }
        return result;
    }
    icu::UnicodeString::fromUTF8({text.data(), int32_t(text.size())})
        .toLower(icu::Locale::getRoot())
        .toUTF8String(result);
    return result;
}

std::optional<int> levelOfWord(Word text)
{
    static const ValueWords words(levels);
    return words.valueOf(text);
}

std::optional<int> numberOfWord(Word text)
{
    const std::string word = lowered(text);
    const auto *const found = std::find(numberWords.begin(), numberWords.end(), word);
    if (found == numberWords.end())
        return std::nullopt;
    return int(found - numberWords.begin());
}

bool isUnitWord(Word text)
{
    static const ValueWords words(units);
    return words.valueOf(text).has_value();
}

size_t outOfLength(Word text)
{
    for (const Word word : outOfWords) {
        if (text.size() > word.size() && lowered(text.substr(0, word.size())) == word && text[word.size()] == ' ')
            return word.size() + 1;
    }
    return 0;
}

bool startsWithOutOf(Word text) { return outOfLength(text) > 0; }

std::optional<Source> sourceOfWord(Word text)
{
    static const ValueWords words(sources);
    return words.valueOf(text);
}

Word sourceWord(Source source) { return sourceWords.at(size_t(source)); }

std::optional<bool> yesOrNo(Word text)
{
    if (text == "1")
        return true;
    if (text == "0")
        return false;
    static const ValueWords words(answers);
    return words.valueOf(text);
}

Word languageCode(Word text)
{
    static const LanguageTable table;
    const auto letter = [&text](size_t at) {
        const char c = text[at];
        return c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' : -1;
    };
    if (text.size() >= 2 && (text.size() == 2 || text[2] == '-' || text[2] == '_')) {
        const int first = letter(0);
        const int second = letter(1);
        return first < 0 || second < 0 ? Word() : table.codes[size_t(first) * 26 + size_t(second)];
    }
    const std::string word = lowered(text);
    const std::string *code = word.empty() ? nullptr : languageNames().codeOf(word);
    return code ? Word(*code) : Word();
}

} // namespace Model
