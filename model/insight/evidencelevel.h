#pragma once

#include "model/feedback/feedbackevidence.h"
#include "model/journey/touchpoint.h"

#include <QHash>
#include <QList>

namespace Model {

/** What stands behind a touchpoint, the strongest last. Never stored: feedback comes and goes. */
enum class EvidenceLevel { Assumed, Observed, Measured };
template <>
struct Words<EvidenceLevel>
{
    static constexpr const char *words[] = {"assumed", "observed", "measured"};
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Word", "Assumed"),
                                             QT_TRANSLATE_NOOP("Word", "Observed"),
                                             QT_TRANSLATE_NOOP("Word", "Measured")};
};

/** Measured wherever @p feedback pieces are linked, however few; else what the team set. */
EvidenceLevel evidenceLevel(Evidence set, qint64 feedback);
/** "Evidence: measured (86 pieces of feedback)"; translated. */
QString evidenceText(Evidence set, qint64 feedback);

/** How many pieces of feedback are linked to each touchpoint, without the hidden. */
QHash<Id<Touchpoint>, qint64> feedbackCounts(const FeedbackEvidence &evidence);

/** How many touchpoints have which level. */
struct EvidenceLevels
{
    qint64 assumed = 0;
    qint64 observed = 0;
    qint64 measured = 0;

    qint64 count() const { return assumed + observed + measured; }
    /** "Evidence: 9 of 13 touchpoints measured, 2 observed, 2 assumed"; translated. Empty without touchpoints. */
    QString text() const;
    bool operator==(const EvidenceLevels &) const = default;
};
EvidenceLevels evidenceLevels(const QList<Touchpoint> &touchpoints, const QHash<Id<Touchpoint>, qint64> &feedback);

} // namespace Model
