#include "model/feedback/learnedscores.h"

#include "model/feedback/feedbackdigest.h"

#include <QtEndian>

#include <cmath>
#include <limits>

namespace Model {

namespace {

// Four digits are more than anybody could mean, and read well in exports.
constexpr double scale = 10'000;
constexpr qint16 none = std::numeric_limits<qint16>::min();

} // namespace

LearnedScores::LearnedScores(const Rows &rows)
    : m_database(rows.database())
{
    try {
        Statement &row = m_database.prepare("SELECT learned.first, learned.id FROM learned "
                                            "JOIN import ON import.batch = learned.batch "
                                            "ORDER BY import.time, import.id");
        while (step(row))
            m_parts.insert(integerAt(row, 0), integerAt(row, 1));
        finish(row);
    } catch (...) {
        rethrowAsError(m_database.path());
    }
}

std::vector<qint64> LearnedScores::rowsIn(qint64 first, qint64 count) const
{
    std::vector<qint64> result;
    if (isEmpty())
        return result;
    bool isAny = false;
    for (qint64 n = 0; n < count; n += qint64(FeedbackDigest::most)) {
        result.push_back(m_parts.value(first + n, 0));
        isAny = isAny || result.back() != 0;
    }
    if (!isAny)
        result.clear();
    return result;
}

std::vector<double> LearnedScores::read(qint64 row) const
{
    std::vector<double> result;
    try {
        Statement &statement = m_database.prepare("SELECT scores FROM learned WHERE id = ?");
        bindValue(statement, 1, row);
        if (step(statement)) {
            const std::string_view bytes = bytesAt(statement, 0);
            const size_t count = std::min(bytes.size() / sizeof(qint16), FeedbackDigest::most);
            result.reserve(count);
            for (size_t n = 0; n < count; ++n) {
                const auto score = qFromLittleEndian<qint16>(bytes.data() + n * sizeof(qint16));
                const double value = double(score) / scale;
                result.push_back(std::abs(value) <= 1 ? value : std::numeric_limits<double>::quiet_NaN());
            }
        }
        finish(statement);
    } catch (...) {
        rethrowAsError(m_database.path());
    }
    return result;
}

std::optional<double> LearnedScores::of(qint64 feedback)
{
    auto part = m_parts.upperBound(feedback);
    if (part == m_parts.begin())
        return {};
    --part;
    const quint64 n = quint64(feedback) - quint64(part.key());
    if (n >= quint64(FeedbackDigest::most))
        return {};
    if (m_row != part.value()) {
        m_row = part.value();
        m_scores = read(m_row);
    }
    if (n >= quint64(m_scores.size()) || !std::isfinite(m_scores[size_t(n)]))
        return {};
    return m_scores[size_t(n)];
}

void LearnedScores::write(Database &database, qint64 batch, qint64 first, const std::vector<double> &scores)
{
    QByteArray bytes(qsizetype(scores.size() * sizeof(qint16)), Qt::Uninitialized);
    for (size_t n = 0; n < scores.size(); ++n) {
        const qint16 score = std::isfinite(scores[n]) ? qint16(std::lround(scores[n] * scale)) : none;
        qToLittleEndian(score, bytes.data() + n * sizeof(qint16));
    }
    try {
        Statement &statement = database.prepare("INSERT INTO learned (batch, first, scores) VALUES (?, ?, ?)");
        bindValue(statement, 1, batch);
        bindValue(statement, 2, first);
        bindBlob(statement, 3, bytes);
        step(statement);
        finish(statement);
    } catch (...) {
        rethrowAsError(database.path());
    }
}

} // namespace Model
