#include "model/insight/evidencelevel.h"

#include <QCoreApplication>
#include <QLocale>

namespace Model {

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceLevel)
};

} // namespace

EvidenceLevel evidenceLevel(Evidence set, qint64 feedback)
{
    if (feedback > 0)
        return EvidenceLevel::Measured;
    return set == Evidence::Observed ? EvidenceLevel::Observed : EvidenceLevel::Assumed;
}

QString evidenceText(Evidence set, qint64 feedback)
{
    switch (evidenceLevel(set, feedback)) {
    case EvidenceLevel::Assumed:
        return EvidenceText::tr("Evidence: assumed");
    case EvidenceLevel::Observed:
        return EvidenceText::tr("Evidence: observed");
    case EvidenceLevel::Measured:
        break;
    }
    return feedback == 1
               ? EvidenceText::tr("Evidence: measured (one piece of feedback)")
               : EvidenceText::tr("Evidence: measured (%1 pieces of feedback)").arg(QLocale().toString(feedback));
}

QHash<Id<Touchpoint>, qint64> feedbackCounts(const FeedbackEvidence &evidence)
{
    std::vector<qint64> counts(evidence.places().size());
    evidence.forEach([&](const EvidenceItem &item) { ++counts[size_t(evidence.placeIndex(item.index()))]; });
    QHash<Id<Touchpoint>, qint64> result;
    for (size_t n = 0; n < counts.size(); ++n) {
        if (const Id<Touchpoint> touchpoint = evidence.places()[n].touchpoint; touchpoint && counts[n] > 0)
            result[touchpoint] += counts[n];
    }
    return result;
}

QString EvidenceLevels::text() const
{
    if (count() == 0)
        return {};
    const QLocale locale;
    return EvidenceText::tr("Evidence: %1 of %2 touchpoints measured, %3 observed, %4 assumed")
        .arg(locale.toString(measured), locale.toString(count()), locale.toString(observed), locale.toString(assumed));
}

EvidenceLevels evidenceLevels(const QList<Touchpoint> &touchpoints, const QHash<Id<Touchpoint>, qint64> &feedback)
{
    EvidenceLevels result;
    for (const Touchpoint &touchpoint : touchpoints) {
        switch (evidenceLevel(touchpoint.evidence, feedback.value(touchpoint.id))) {
        case EvidenceLevel::Assumed:
            ++result.assumed;
            break;
        case EvidenceLevel::Observed:
            ++result.observed;
            break;
        case EvidenceLevel::Measured:
            ++result.measured;
            break;
        }
    }
    return result;
}

} // namespace Model
