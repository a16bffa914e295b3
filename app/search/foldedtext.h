#pragma once

#include <QString>
#include <QStringList>

namespace App {

/** @p text without case, accents and differences of form, for comparing with what somebody typed. */
QString folded(const QString &text);

/** What somebody typed: words that must all be there, in any order. */
class FoldedQuery
{
public:
    explicit FoldedQuery(const QString &typed);
    bool isEmpty() const { return m_words.isEmpty(); }
    /**
     * How well @p foldedText fits: 0 not at all, else the higher the better. Beginnings of words count more than
     * insides, and the beginning of the text most.
     */
    int score(const QString &foldedText) const;

private:
    QStringList m_words;
};

} // namespace App
