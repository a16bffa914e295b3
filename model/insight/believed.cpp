#include "model/insight/believed.h"

namespace Model {

std::optional<double> believedOf(const QList<Score> &scores, Measure measure, const QSet<Id<Persona>> &shown)
{
    std::optional<double> shared;
    double total = 0;
    int count = 0;
    for (const Score &score : scores) {
        const auto value = measure == Measure::Emotion ? score.emotion : score.effort;
        if (!value)
            continue;
        if (!score.persona) {
            shared = value;
        } else if (shown.isEmpty() || shown.contains(score.persona)) {
            total += *value;
            ++count;
        }
    }
    return count > 0 ? std::optional(total / count) : shared;
}

} // namespace Model
