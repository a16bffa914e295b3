#include "app/search/foldedtext.h"

namespace App {

QString folded(const QString &text)
{
    QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Qt folds one character to one; this one is two.
    apart.replace(u'ß', QLatin1String("ss"));
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result;
}

FoldedQuery::FoldedQuery(const QString &typed)
    : m_words(folded(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

int FoldedQuery::score(const QString &foldedText) const
{
    int total = 0;
    for (const QString &word : m_words) {
        int best = 0;
        for (qsizetype at = foldedText.indexOf(word); at >= 0 && best < 3; at = foldedText.indexOf(word, at + 1)) {
            const bool beginsWord = at == 0 || !foldedText[at - 1].isLetterOrNumber();
            best = qMax(best, at == 0 ? 3 : beginsWord ? 2 : 1);
        }
        if (best == 0)
            return 0;
        total += best;
    }
    return total;
}

} // namespace App
