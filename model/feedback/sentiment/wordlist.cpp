#include "model/feedback/sentiment/wordlist.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>
#include <mutex>

namespace Model {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(":/lexica/%1.txt").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/** Takes the part of @p rest before @p separator. */
std::string_view takeUntil(std::string_view &rest, char separator)
{
    const size_t length = std::min(rest.find(separator), rest.size());
    const std::string_view part = rest.substr(0, length);
    rest.remove_prefix(std::min(length + 1, rest.size()));
    return part;
}

/** Takes a number and the blank behind it. */
bool takeNumber(std::string_view &rest, float &number)
{
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (error != std::errc())
        return false;
    rest = trimmed(rest.substr(size_t(end - rest.data())));
    return true;
}

constexpr size_t longestWord = 64;

} // namespace

const WordList &WordList::of(std::string_view language)
{
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<WordList>, std::less<>> lists;
    constexpr std::array<std::string_view, 12> known{"ar", "de", "en", "es", "fr", "it",
                                                     "ja", "nl", "pl", "pt", "ru", "zh"};
    if (language != "tr" && std::find(known.begin(), known.end(), language) == known.end())
        language = "en";
    const std::lock_guard lock(mutex);
    if (const auto found = lists.find(language); found != lists.end())
        return *found->second;
    auto list = std::make_unique<WordList>();
    const QString name = QString::fromLatin1(language.data(), qsizetype(language.size()));
    for (const QString &file : {QStringLiteral("emoji"), QStringLiteral("vader-") + name,
                                QStringLiteral("afinn-") + name, QStringLiteral("throughline-") + name}) {
        const QByteArray content = contentOf(file);
        list->read({content.constData(), size_t(content.size())});
    }
    return *lists.emplace(language, std::move(list)).first->second;
}

void WordList::grow()
{
    std::vector<Entry> old(m_entries.empty() ? 1024 : m_entries.size() * 2);
    old.swap(m_entries);
    m_used = 0;
    for (const Entry &entry : old) {
        if (entry.hash != 0)
            placeOf(entry.hash) = entry;
    }
}

WordList::Entry &WordList::placeOf(quint64 hash)
{
    if (m_used * 3 >= m_entries.size())
        grow();
    const size_t mask = m_entries.size() - 1;
    size_t at = hash & mask;
    while (m_entries[at].hash != 0 && m_entries[at].hash != hash)
        at = (at + 1) & mask;
    if (m_entries[at].hash == 0) {
        m_entries[at].hash = hash;
        ++m_used;
    }
    return m_entries[at];
}

const WordList::Entry *WordList::find(quint64 hash) const
{
    if (m_entries.empty())
        return nullptr;
    const size_t mask = m_entries.size() - 1;
    for (size_t at = hash & mask; m_entries[at].hash != 0; at = (at + 1) & mask) {
        if (m_entries[at].hash == hash)
            return &m_entries[at];
    }
    return nullptr;
}

void WordList::insert(std::string_view words, WordMeaning::Role role, float value)
{
    const std::vector<Word> &parts = m_splitter.split(words);
    if (parts.empty() || parts.size() > 20)
        return;
    quint64 hash = parts.front().hash;
    for (size_t i = 1; i < parts.size(); ++i)
        hash = joinedHash(hash, parts[i].hash);
    Entry &first = placeOf(parts.front().hash);
    first.longest = std::max(first.longest, quint8(parts.size()));
    Entry &entry = placeOf(hash);
    entry.role = role;
    entry.value = value;
    entry.longest = std::max(entry.longest, quint8(1));
}

void WordList::read(std::string_view utf8)
{
    using Role = WordMeaning::Role;
    constexpr std::array<std::pair<std::string_view, Role>, 6> roles{{{"[words]", Role::Feeling},
                                                                      {"[negators]", Role::Negator},
                                                                      {"[followers]", Role::Follower},
                                                                      {"[boosters]", Role::Booster},
                                                                      {"[but]", Role::But},
                                                                      {"[neutral]", Role::Neutral}}};
    std::string_view section;
    while (!utf8.empty()) {
        std::string_view line = trimmed(takeUntil(utf8, '\n'));
        if (line.empty() || line.starts_with("# ") || line == "#")
            continue;
        if (line.front() == '[') {
            section = line;
            continue;
        }
        const auto role = std::find_if(roles.begin(), roles.end(), [&](const auto &r) { return r.first == section; });
        if (role != roles.end()) {
            float value = 0;
            if ((role->second == Role::Feeling || role->second == Role::Booster) && !takeNumber(line, value))
                continue;
            while (!line.empty())
                insert(trimmed(takeUntil(line, ',')), role->second, value);
        } else if (section == "[endings]") {
            // "en er>e": en goes, er becomes e.
            while (!line.empty()) {
                std::string_view ending = takeUntil(line, ' ');
                const std::string_view from = takeUntil(ending, '>');
                m_endings.emplace_back(from);
                m_replacements.emplace_back(ending);
            }
        } else if (section == "[beginnings]") {
            while (!line.empty())
                m_beginnings.emplace_back(takeUntil(line, ' '));
        } else if (section == "[compounds]" || section == "[reach]") {
            float number = 0;
            if (!takeNumber(line, number))
                continue;
            if (section == "[reach]")
                m_reach = int(number);
            else
                m_shortestCompoundPart = size_t(std::max(1.0F, number));
        }
    }
}

/** Another form of a word that is in the list by itself. */
const WordList::Entry *WordList::findForm(std::string_view word) const
{
    if (word.size() < 3 || word.size() > longestWord)
        return nullptr;
    std::array<char, longestWord * 2> form{};
    const auto isMeant = [](const Entry *entry) { return entry && entry->role != WordMeaning::Role::None; };

    bool repeats = false;
    for (size_t i = 2; i < word.size() && !repeats; ++i)
        repeats = (word[i] == word[i - 1] && word[i] == word[i - 2]) ||
                  (i >= 5 && word[i] == word[i - 2] && word[i] == word[i - 4] && word[i - 1] == word[i - 3] &&
                   word[i - 1] == word[i - 5] && uint8_t(word[i]) >= 0x80);
    if (repeats) {
        for (const int kept : {2, 1}) {
            // Runs of one letter, of one byte or of two.
            std::string shorter;
            for (size_t i = 0; i < word.size();) {
                const size_t length = uint8_t(word[i]) < 0x80 ? 1 : std::min<size_t>(2, word.size() - i);
                const std::string_view letter = word.substr(i, length);
                int run = 0;
                while (i < word.size() && word.substr(i, length) == letter) {
                    i += length;
                    ++run;
                }
                for (int n = run > 2 ? std::min(run, kept) : run; n > 0; --n)
                    shorter += letter;
            }
            if (const Entry *entry = find(fixedHash(shorter)); isMeant(entry))
                return entry;
        }
    }
    const auto withoutEnding = [&](std::string_view stem) -> const Entry * {
        for (size_t i = 0; i < m_endings.size(); ++i) {
            const std::string_view ending = m_endings[i];
            if (stem.size() < ending.size() + 3 || !stem.ends_with(ending))
                continue;
            const size_t length = stem.size() - ending.size();
            std::copy_n(stem.begin(), length, form.begin());
            std::copy(m_replacements[i].begin(), m_replacements[i].end(), form.begin() + ptrdiff_t(length));
            if (const Entry *entry = find(fixedHash({form.data(), length + m_replacements[i].size()})); isMeant(entry))
                return entry;
        }
        return nullptr;
    };
    if (const Entry *entry = withoutEnding(word))
        return entry;
    for (const std::string &beginning : m_beginnings) {
        if (word.size() < beginning.size() + 4 || !word.starts_with(beginning))
            continue;
        const std::string_view stem = word.substr(beginning.size());
        if (const Entry *entry = find(fixedHash(stem)); isMeant(entry))
            return entry;
        if (const Entry *entry = withoutEnding(stem))
            return entry;
    }
    if (m_shortestCompoundPart > 0) {
        for (size_t at = 3; at + m_shortestCompoundPart <= word.size(); ++at) {
            const std::string_view part = word.substr(at);
            const Entry *entry = find(fixedHash(part));
            if (!isMeant(entry))
                entry = withoutEnding(part);
            if (isMeant(entry) && entry->role == WordMeaning::Role::Feeling)
                return entry;
        }
    }
    return nullptr;
}

WordMeaning WordList::meaning(const WordSplitter &splitter, std::string_view text, const std::vector<Word> &words,
                              size_t at) const
{
    const Word &word = words[at];
    const Entry *entry = find(word.hash);
    if (!entry) {
        if (word.kind == Word::Kind::Letters)
            entry = findForm(splitter.folded(word));
        return entry ? WordMeaning{entry->value, entry->role, 1} : WordMeaning{};
    }
    WordMeaning result{entry->value, entry->role, quint8(entry->role != WordMeaning::Role::None)};
    quint64 hash = word.hash;
    const size_t end = std::min(words.size(), at + entry->longest);
    for (size_t i = at + 1; i < end; ++i) {
        if (text.substr(words[i - 1].end, words[i].begin - words[i - 1].end).find_first_of(".!?;:\n") !=
            std::string_view::npos)
            break;
        hash = joinedHash(hash, words[i].hash);
        if (const Entry *row = find(hash); row && row->role != WordMeaning::Role::None)
            result = {row->value, row->role, quint8(i - at + 1)};
    }
    if (result.role == WordMeaning::Role::None && word.kind == Word::Kind::Letters) {
        if (const Entry *other = findForm(splitter.folded(word)))
            return {other->value, other->role, 1};
    }
    return result;
}

} // namespace Model
