#include "app/search/commandindex.h"

#include "app/search/foldedtext.h"

#include <algorithm>

namespace App {

namespace {

constexpr int TextWeight = 100;

} // namespace

void CommandIndex::add(const Command &command, const QString &alsoFoundBy)
{
    const QString text = folded(command.text);
    m_entries.append({command, text, text + u' ' + folded(alsoFoundBy)});
}

QList<Command> CommandIndex::find(const QString &typed, qsizetype most) const
{
    const FoldedQuery query(typed);
    QList<std::pair<int, qsizetype>> hits; // less is better: minus the score, then the place
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const int byText = query.score(m_entries[i].text);
        const int score = byText > 0 ? byText * TextWeight : query.score(m_entries[i].other);
        if (score > 0 || query.isEmpty())
            hits.append({-score, i});
    }
    const qsizetype count = qMin(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + count, hits.end());
    QList<Command> result;
    for (const auto &[score, place] : hits.first(count))
        result.append(m_entries[place].command);
    return result;
}

} // namespace App
