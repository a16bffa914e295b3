#include "model/feedback/sentiment/words.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace Model {

namespace {

constexpr size_t longestText = size_t(16) << 20;

/** What a character does at the border of words: the classes of UAX 29, as far as the fast way knows them. */
enum class Border : quint8 {
    Other,
    Letter,
    Digit,
    Joiner, // an underscore
    MidLetter,
    MidNumber,
    MidBoth,
    Stop, // ends letters, though UAX 29 lets it join them; joins digits
    Mark, // belongs to the character before it
    Sign, // Han or kana
    Picture,
    NeedsIcu
};

Border askIcu(char32_t c)
{
    const auto code = UChar32(c);
    if (c == U'.' || c == 0x2024 || c == 0xFE52 || c == 0xFF0E)
        return Border::Stop;
    // ICU parts Hangul from other letters.
    if (u_getIntPropertyValue(code, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT || (c >= 0xAC00 && c <= 0xD7A3))
        return Border::NeedsIcu;
    const int32_t written = u_getIntPropertyValue(code, UCHAR_SCRIPT);
    if (u_isalpha(code) && (written == USCRIPT_HAN || written == USCRIPT_HIRAGANA || written == USCRIPT_KATAKANA))
        return Border::Sign;
    if (c == 0x30FC || c == 0xFF70) // the long vowel, of both kana
        return Border::Sign;
    switch (u_getIntPropertyValue(code, UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER:
        return Border::Letter;
    case U_WB_NUMERIC:
        return Border::Digit;
    case U_WB_EXTENDNUMLET:
        return Border::Joiner;
    case U_WB_MIDLETTER:
        return c == U':' || c == 0xFE55 || c == 0xFF1A ? Border::Other : Border::MidLetter;
    case U_WB_MIDNUM:
        return Border::MidNumber;
    case U_WB_MIDNUMLET:
    case U_WB_SINGLE_QUOTE:
        return Border::MidBoth;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
        return Border::Mark;
    case U_WB_OTHER:
    case U_WB_WSEGSPACE:
    case U_WB_CR:
    case U_WB_LF:
    case U_WB_NEWLINE:
        return c > 0x2000 && u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC) ? Border::Picture : Border::Other;
    default:
        return Border::NeedsIcu;
    }
}

Border borderOf(char32_t c)
{
    static const std::array<Border, 0x10000> plane = [] {
        std::array<Border, 0x10000> result{};
        for (char32_t each = 0; each < 0x10000; ++each)
            result[each] = askIcu(each);
        return result;
    }();
    return c < 0x10000 ? plane[c] : askIcu(c);
}

/** Reads one character and goes on; what is no UTF-8 reads as U+FFFD. */
char32_t nextCharacter(std::string_view utf8, size_t &at)
{
    const auto byte = uint8_t(utf8[at]);
    if (byte < 0x80) {
        ++at;
        return byte;
    }
    auto i = int32_t(at);
    UChar32 c = 0;
    U8_NEXT(reinterpret_cast<const uint8_t *>(utf8.data()), i, int32_t(utf8.size()), c);
    at = size_t(i);
    return c < 0 ? 0xFFFD : char32_t(c);
}

constexpr bool isAsciiWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || uint8_t(c) >= 0x80;
}

void append(std::string &text, char32_t c)
{
    std::array<uint8_t, 4> bytes{};
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, c);
    text.append(reinterpret_cast<const char *>(bytes.data()), size_t(length));
}

/** 0 where a character is left out. */
char32_t plainForm(char32_t c)
{
    if (c >= 0xE0 && c < 0x100) {
        // à á â, è é ê, ì í î, ò ó ô, ù ú û
        switch (c) {
        case 0xE0:
        case 0xE1:
        case 0xE2:
            return U'a';
        case 0xE8:
        case 0xE9:
        case 0xEA:
            return U'e';
        case 0xEC:
        case 0xED:
        case 0xEE:
            return U'i';
        case 0xF2:
        case 0xF3:
        case 0xF4:
            return U'o';
        case 0xF9:
        case 0xFA:
        case 0xFB:
            return U'u';
        default:
            return c;
        }
    }
    if (c >= 0x300 && c <= 0x302)
        return 0;
    if (c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0x60)
        return U'\'';
    if (c >= 0x600 && c < 0x700) {
        if ((c >= 0x64B && c <= 0x65F) || c == 0x640 || c == 0x670)
            return 0;
        if (c == 0x622 || c == 0x623 || c == 0x625 || c == 0x671)
            return 0x627; // alef
        if (c == 0x649 || c == 0x6CC)
            return 0x64A; // yeh
        if (c == 0x629)
            return 0x647; // heh
        return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E)
        return plainForm(char32_t(u_foldCase(UChar32(c - 0xFEE0), U_FOLD_CASE_DEFAULT)));
    if (c == 0xFE0F || c == 0xFE0E || (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0xAD || c == 0x200B)
        return 0;
    return c;
}

} // namespace

struct WordSplitter::Icu
{
    Icu()
    {
        UErrorCode status = U_ZERO_ERROR;
        words = ubrk_open(UBRK_WORD, "en", nullptr, 0, &status);
        if (U_FAILURE(status))
            words = nullptr;
    }
    ~Icu()
    {
        if (words)
            ubrk_close(words);
    }
    Icu(const Icu &) = delete;
    Icu &operator=(const Icu &) = delete;

    UBreakIterator *words = nullptr;
    std::u16string text;
    std::vector<quint32> bytes; ///< where each UTF-16 unit begins in the UTF-8
};

WordSplitter::WordSplitter(Signs signs, Way way)
    : m_signs(signs)
    , m_way(way)
{
}

WordSplitter::~WordSplitter() = default;

void WordSplitter::fold(std::string_view word)
{
    for (size_t at = 0; at < word.size();) {
        const char byte = word[at];
        if (uint8_t(byte) < 0x80) {
            m_folded.push_back(byte >= 'A' && byte <= 'Z' ? char(byte + 32) : byte);
            ++at;
            continue;
        }
        const char32_t c = nextCharacter(word, at);
        if (c == 0xDF || c == 0x1E9E) {
            m_folded += "ss";
        } else if (c == 0x308 && !m_folded.empty()) {
            // A diaeresis of its own: some systems write ä as two characters.
            constexpr std::string_view vowels = "aeiouy";
            constexpr std::array<char32_t, 6> marked{0xE4, 0xEB, 0xEF, 0xF6, 0xFC, 0xFF};
            if (const size_t vowel = vowels.find(m_folded.back()); vowel != std::string_view::npos) {
                m_folded.pop_back();
                append(m_folded, marked[vowel]);
            }
        } else if (const char32_t plain = plainForm(char32_t(u_foldCase(UChar32(c), U_FOLD_CASE_DEFAULT)))) {
            append(m_folded, plain);
        }
    }
}

void WordSplitter::add(std::string_view utf8, size_t begin, size_t end, Word::Kind kind)
{
    Word word;
    word.begin = quint32(begin);
    word.end = quint32(end);
    word.kind = kind;
    word.foldedBegin = quint32(m_folded.size());
    const std::string_view written = utf8.substr(begin, end - begin);
    fold(written);
    if (m_folded.size() == word.foldedBegin)
        return;
    word.foldedEnd = quint32(m_folded.size());
    word.hash = fixedHash(folded(word));
    if (kind == Word::Kind::Letters && written.size() > 1) {
        int large = 0;
        bool small = false;
        for (size_t at = 0; at < written.size() && !small;) {
            const char32_t c = nextCharacter(written, at);
            if (c < 0x80) {
                large += c >= 'A' && c <= 'Z';
                small = c >= 'a' && c <= 'z';
            } else {
                large += bool(u_isupper(UChar32(c)));
                small = u_islower(UChar32(c));
            }
        }
        word.capitals = !small && large > 1;
    }
    m_words.push_back(word);
}

size_t WordSplitter::addTypedEmoji(std::string_view utf8, size_t at)
{
    const auto byteAt = [utf8](size_t i) { return i < utf8.size() ? utf8[i] : '\0'; };
    const char eyes = byteAt(at);
    if (at > 0 && isAsciiWordByte(utf8[at - 1]))
        return at;
    std::string_view meant;
    size_t end = at + 1;
    if (eyes == '<' && byteAt(at + 1) == '3' && !isAsciiWordByte(byteAt(at + 2))) {
        meant = "<3";
        end = at + 2;
    } else if (eyes == ':' || eyes == ';' || eyes == '=') {
        if (byteAt(end) == '-' || byteAt(end) == '\'')
            ++end;
        const char mouth = byteAt(end++);
        switch (mouth) {
        case ')':
        case ']':
            meant = ":)";
            break;
        case '(':
        case '[':
            meant = ":(";
            break;
        case '/':
        case '\\':
        case '|':
            meant = byteAt(end) == mouth ? "" : ":/";
            break;
        case 'D':
        case 'P':
        case 'p':
            meant = isAsciiWordByte(byteAt(end)) ? "" : mouth == 'D' ? ":d" : ":p";
            break;
        default:
            break;
        }
        while (!meant.empty() && byteAt(end) == mouth)
            ++end;
    }
    if (meant.empty())
        return at;
    Word word;
    word.begin = quint32(at);
    word.end = quint32(end);
    word.kind = Word::Kind::Emoji;
    word.foldedBegin = quint32(m_folded.size());
    m_folded += meant;
    word.foldedEnd = quint32(m_folded.size());
    word.hash = fixedHash(meant);
    m_words.push_back(word);
    return end;
}

/** False where the text needs ICU; what was found until then is to be forgotten. */
bool WordSplitter::splitFast(std::string_view utf8)
{
    const auto borderAt = [utf8](size_t &at) { return borderOf(nextCharacter(utf8, at)); };
    const auto isInside = [](Border border) {
        return border == Border::Letter || border == Border::Digit || border == Border::Joiner;
    };
    /** The next character that is no mark, with @p at behind it. */
    const auto nextBorder = [&](size_t &at) {
        while (at < utf8.size()) {
            const Border border = borderAt(at);
            if (border != Border::Mark)
                return border;
        }
        return Border::Other;
    };
    for (size_t at = 0; at < utf8.size();) {
        const size_t begin = at;
        if (const size_t behind = addTypedEmoji(utf8, at); behind != at) {
            at = behind;
            continue;
        }
        Border last = borderAt(at);
        if (last == Border::NeedsIcu)
            return false;
        if (last == Border::Sign || last == Border::Picture) {
            if (last == Border::Sign && m_signs == Signs::AsWords)
                return false;
            size_t end = at;
            while (end < utf8.size() && uint8_t(utf8[end]) >= 0x80 && borderAt(end) == Border::Mark)
                at = end;
            add(utf8, begin, at, last == Border::Sign ? Word::Kind::Sign : Word::Kind::Emoji);
            continue;
        }
        if (!isInside(last))
            continue;
        bool isWord = last != Border::Joiner;
        size_t end = at;
        while (end < utf8.size()) {
            size_t ahead = end;
            Border border = borderAt(ahead);
            if (border == Border::Mark) {
                end = ahead;
                continue;
            }
            if (border == Border::NeedsIcu)
                return false;
            const bool couldJoin =
                (last == Border::Letter && (border == Border::MidLetter || border == Border::MidBoth)) ||
                (last == Border::Digit &&
                 (border == Border::MidNumber || border == Border::MidBoth || border == Border::Stop));
            if (couldJoin) {
                const Border next = nextBorder(ahead);
                if (next != last)
                    break;
                border = next;
            }
            if (!isInside(border))
                break;
            isWord = isWord || border != Border::Joiner;
            last = border;
            end = ahead;
        }
        at = end;
        if (isWord)
            add(utf8, begin, end, Word::Kind::Letters);
    }
    return true;
}

/** Adds what ICU takes for one word, in parts where it joins by other rules than ours. False where it holds no letter.
 */
bool WordSplitter::addParts(std::string_view utf8, size_t from, size_t to)
{
    size_t begin = from;
    size_t end = from; // behind the last character that may end a word
    bool hasBegun = false;
    bool isWord = false;
    const size_t before = m_words.size();
    Border last = Border::Other;
    const auto close = [&] {
        if (hasBegun && isWord)
            add(utf8, begin, end, Word::Kind::Letters);
        hasBegun = isWord = false;
    };
    for (size_t at = from; at < to;) {
        const size_t here = at;
        const char32_t c = nextCharacter(utf8, at);
        const Border border = borderOf(c);
        if (c == U':' || c == U'@' || c == 0xFE55 || c == 0xFF1A || (border == Border::Stop && last != Border::Digit)) {
            close();
        } else if (border == Border::Sign && m_signs == Signs::OneByOne) {
            close();
            add(utf8, here, at, Word::Kind::Sign);
        } else if (border == Border::Letter || border == Border::Digit || border == Border::Joiner ||
                   border == Border::Sign || border == Border::NeedsIcu) {
            if (!hasBegun)
                begin = here;
            hasBegun = true;
            end = at;
            isWord = isWord || border == Border::Letter || border == Border::Digit || border == Border::Sign ||
                     border == Border::NeedsIcu;
        } else if (border == Border::Mark && end == here) {
            end = at;
        }
        if (border != Border::Mark)
            last = border;
    }
    close();
    return m_words.size() > before;
}

void WordSplitter::splitByIcu(std::string_view utf8)
{
    if (!m_icu)
        m_icu = std::make_unique<Icu>();
    if (!m_icu->words)
        return;
    std::u16string &text = m_icu->text;
    std::vector<quint32> &bytes = m_icu->bytes;
    text.clear();
    bytes.clear();
    for (size_t at = 0; at < utf8.size();) {
        const auto begin = quint32(at);
        const char32_t c = nextCharacter(utf8, at);
        bytes.push_back(begin);
        if (c >= 0x10000) {
            text.push_back(char16_t(0xD7C0 + (c >> 10)));
            text.push_back(char16_t(0xDC00 + (c & 0x3FF)));
            bytes.push_back(begin);
        } else {
            text.push_back(char16_t(c));
        }
    }
    bytes.push_back(quint32(utf8.size()));
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(m_icu->words, reinterpret_cast<const UChar *>(text.data()), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return;
    size_t taken = 0; // bytes: typed emoji reach over several of ICU's pieces
    int32_t begin = ubrk_first(m_icu->words);
    for (int32_t end = ubrk_next(m_icu->words); end != UBRK_DONE; begin = end, end = ubrk_next(m_icu->words)) {
        const size_t from = std::max<size_t>(bytes[size_t(begin)], taken);
        const size_t to = bytes[size_t(end)];
        if (from >= to)
            continue;
        size_t at = from;
        const char32_t first = nextCharacter(utf8, at);
        const bool isFlag = first >= 0x1F1E6 && first <= 0x1F1FF;
        if (isFlag || borderOf(first) == Border::Picture)
            add(utf8, from, to, Word::Kind::Emoji);
        else if (!addParts(utf8, from, to))
            taken = addTypedEmoji(utf8, from);
    }
}

const std::vector<Word> &WordSplitter::split(std::string_view utf8)
{
    if (utf8.size() > longestText)
        utf8 = utf8.substr(0, longestText);
    m_words.clear();
    m_folded.clear();
    if (m_way == Way::Fast && splitFast(utf8))
        return m_words;
    m_words.clear();
    m_folded.clear();
    splitByIcu(utf8);
    return m_words;
}

} // namespace Model
