#include "model/feedback/searchtext.h"

#include <QList>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace Model {

namespace {

/** Below this there is neither a script without spaces nor an emoji. */
constexpr UChar32 firstAlone = 0x0e00;

bool standsAlone(UChar32 c)
{
    if (c < firstAlone)
        return false;
    if (u_charType(c) == U_OTHER_SYMBOL)
        return true;
    UErrorCode code = U_ZERO_ERROR;
    switch (uscript_getScript(c, &code)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return U_SUCCESS(code);
    default:
        // The mark that lengthens a vowel belongs to both syllabaries.
        return c == 0x30fc;
    }
}

/** Letters, digits and symbols: what the index takes for part of a word (see schema 003). */
bool isFound(char32_t c)
{
    if (c == 0xfffd) // stands for what is no character
        return false;
    const auto mask = U_GET_GC_MASK(UChar32(c));
    return mask & (U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK | U_GC_SO_MASK);
}

} // namespace

std::string_view searchable(std::string_view text, std::string &storage)
{
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    const auto size = int64_t(text.size());
    int64_t i = 0;
    // 0xe0 begins what is three bytes long or more.
    while (i < size && bytes[i] < 0xe0)
        ++i;
    if (i == size)
        return text;
    storage.assign(text.data(), size_t(i));
    while (i < size) {
        const int64_t begin = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, size, c);
        const bool isAlone = c >= 0 && standsAlone(c);
        if (isAlone)
            storage += ' ';
        storage.append(text.data() + begin, size_t(i - begin));
        if (isAlone)
            storage += ' ';
    }
    return storage;
}

namespace {

/** One word or phrase as a string of FTS5, in which nothing is an operator; empty where there is nothing to find. */
QByteArray phrase(const QString &text, bool begins)
{
    const QList<uint> characters = text.toUcs4();
    if (std::none_of(characters.cbegin(), characters.cend(), [](uint c) { return isFound(c); }))
        return {};
    const QByteArray utf8 = text.toUtf8();
    std::string storage;
    const std::string_view split = searchable({utf8.constData(), size_t(utf8.size())}, storage);
    QByteArray result(split.data(), qsizetype(split.size()));
    result.replace('\0', ' ').replace('"', "\"\"");
    return '"' + result + (begins ? "\" *" : "\"");
}

struct Term
{
    QString text;
    bool isQuoted = false;
    bool isExcluded = false;
    bool begins = false;
    bool isOr() const { return !isQuoted && !isExcluded && text == QLatin1String("OR"); }
};

/** The quotation marks of books, and those that phones type, are as good as a straight one. */
QString withStraightQuotes(QString text)
{
    for (QChar &c : text) {
        if (QStringView(u"“”„‟«»″").contains(c))
            c = u'"';
    }
    return text;
}

QList<Term> termsOf(const QString &typed)
{
    const QString text = withStraightQuotes(typed);
    QList<Term> terms;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        Term term;
        if (text[i] == u'-' && i + 1 < text.size() && !text[i + 1].isSpace()) {
            term.isExcluded = true;
            ++i;
        }
        if (text[i] == u'"') {
            const qsizetype end = text.indexOf(u'"', i + 1);
            term.isQuoted = true;
            term.text = text.mid(i + 1, end < 0 ? -1 : end - i - 1);
            i = end < 0 ? text.size() : end + 1;
        } else {
            const qsizetype begin = i;
            while (i < text.size() && !text[i].isSpace() && text[i] != u'"')
                ++i;
            term.text = text.mid(begin, i - begin);
        }
        if (i < text.size() && term.isQuoted && text[i] == u'*') {
            term.begins = true;
            ++i;
        } else if (!term.isQuoted && term.text.endsWith(u'*')) {
            term.begins = true;
            term.text.chop(1);
        }
        terms.append(term);
    }
    return terms;
}

} // namespace

SearchQuery::SearchQuery(const QString &text)
{
    QList<QByteArray> groups; // each any of several
    bool joins = false;
    QList<QByteArray> excluded;
    for (const Term &term : termsOf(text.normalized(QString::NormalizationForm_C))) {
        if (term.isOr()) {
            joins = !groups.isEmpty();
            continue;
        }
        const QByteArray expression = phrase(term.text, term.begins);
        if (expression.isEmpty())
            continue;
        if (term.isExcluded)
            excluded.append(expression);
        else if (joins)
            groups.last() += " OR " + expression;
        else
            groups.append(expression);
        joins = false;
    }
    // A great many words would be a deep expression, which SQLite refuses.
    constexpr qsizetype most = 64;
    for (const QByteArray &group : groups.first(std::min(groups.size(), most)))
        m_wanted += (m_wanted.isEmpty() ? "(" : " AND (") + group + ')';
    const QByteArray unwanted = excluded.first(std::min(excluded.size(), most)).join(" OR ");
    m_expression = m_wanted.isEmpty()   ? unwanted
                   : unwanted.isEmpty() ? m_wanted
                                        : '(' + m_wanted + ") NOT (" + unwanted + ')';
}

} // namespace Model
