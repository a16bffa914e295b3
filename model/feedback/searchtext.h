#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace Model {

/**
 * @p text (UTF-8) as the search index takes it: where a script has no spaces between its words (Chinese, Japanese, Thai
 * and their neighbours) every character stands alone, and so does every emoji. Gives @p text itself, or what it has put
 * in @p storage.
 */
std::string_view searchable(std::string_view text, std::string &storage);

/**
 * What a user types to find feedback: words are all wanted, `OR` between two wants either, `"a phrase"` and `word*`
 * (what begins so) as they are, `-word` not; quotation marks of any language will do. Any text is a query; what holds
 * no letter, digit or emoji wants nothing.
 */
class SearchQuery
{
public:
    explicit SearchQuery(const QString &text);

    /** The expression of what is wanted, for FTS5; empty where everything is. */
    const QByteArray &wanted() const { return m_wanted; }
    /** The same without what isn't wanted; only what isn't, where everything else is. */
    const QByteArray &expression() const { return m_expression; }
    bool isEmpty() const { return m_expression.isEmpty(); }

private:
    QByteArray m_wanted;
    QByteArray m_expression;
};

} // namespace Model
