#include "views/history/historysteps.h"

#include <algorithm>

namespace Views {

using namespace Model;

HistorySteps HistorySteps::of(const QList<Entry> &history)
{
    QList<Id<Entry>> done;
    QList<Id<Entry>> undone; // the next to redo comes last
    const auto shift = [](QList<Id<Entry>> &from, QList<Id<Entry>> &to) {
        if (!from.isEmpty())
            to += from.takeLast();
    };
    for (const Entry &entry : history) {
        switch (entry.kind) {
        case EntryKind::Undo:
            shift(done, undone);
            break;
        case EntryKind::Redo:
            shift(undone, done);
            break;
        default:
            done += entry.id;
            undone.clear();
        }
    }
    const int current = int(done.size());
    std::reverse(undone.begin(), undone.end());
    return {done + undone, current};
}

} // namespace Views
