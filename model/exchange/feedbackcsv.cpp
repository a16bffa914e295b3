#include "model/exchange/feedbackcsv.h"

#include "model/exchange/shortnumber.h"
#include "model/feedback/facts.h"
#include "model/feedback/reading/csvwriter.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QIODevice>

#include <array>

namespace Model {

namespace {

constexpr std::string_view header[] = {"id",      "source",      "ref",         "date",       "author", "title",
                                       "text",    "rating",      "rating_min",  "rating_max", "nps",    "csat",
                                       "ces",     "ces_version", "language",    "sentiment",  "stage",  "touchpoint",
                                       "persona", "url",         "answered_at", "answer"};
constexpr size_t flushedAt = 1 << 20;

std::string written(const std::optional<FeedbackTime> &time)
{
    if (!time)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time->milliseconds, Qt::UTC);
    const bool isRound = time->milliseconds % 1000 == 0;
    return (time->hasTime ? at.toString(isRound ? Qt::ISODate : Qt::ISODateWithMs) : at.date().toString(Qt::ISODate))
        .toStdString();
}

std::string written(std::optional<double> number)
{
    return number ? shortNumber(*number).toStdString() : std::string();
}
std::string written(std::optional<int> number) { return number ? std::to_string(*number) : std::string(); }

/** The names of what feedback is linked to. */
template <class R>
class Names
{
public:
    explicit Names(const Rows &rows)
    {
        for (const R &row : rows.all<R>())
            m_names.insert(row.id, row.name.toStdString());
    }
    std::string of(Id<R> id, const std::string &otherwise) const
    {
        return id ? m_names.value(id, otherwise) : otherwise;
    }

private:
    QHash<Id<R>, std::string> m_names;
};

} // namespace

void writeFeedbackCsv(const Rows &rows, QIODevice &device)
{
    const Names<Stage> stages(rows);
    const Names<Touchpoint> touchpoints(rows);
    QHash<Id<Touchpoint>, Id<Stage>> stageOf;
    for (const Touchpoint &touchpoint : rows.all<Touchpoint>())
        stageOf.insert(touchpoint.id, touchpoint.stage);
    std::string text;
    const auto flush = [&] {
        if (device.write(text.data(), qint64(text.size())) != qint64(text.size()))
            throw Error(QCoreApplication::translate("Feedback", "The feedback can't be written: %1.")
                            .arg(device.errorString()));
        text.clear();
    };
    appendCsvRow(text, header);
    forEachFeedback(rows, [&](const Feedback &feedback) {
        if (feedback.isHidden)
            return true;
        const FeedbackItem &item = feedback.item;
        const std::optional<FeedbackTime> answeredAt =
            feedback.answer ? std::optional(FeedbackTime{feedback.answer->time, true}) : item.answeredAt;
        const Id<Stage> stage = feedback.touchpoint ? stageOf.value(feedback.touchpoint) : feedback.stage;
        const std::array<std::string, std::size(header)> cells{
            std::to_string(feedback.id),
            Words<Source>::words[size_t(item.source)],
            item.ref,
            written(item.date),
            item.author,
            item.title,
            item.text,
            written(item.rating),
            item.rating ? written(std::optional(item.ratingMin)) : std::string(),
            item.rating ? written(std::optional(item.ratingMax)) : std::string(),
            written(item.nps),
            written(item.csat),
            written(item.ces),
            item.ces ? written(std::optional(item.cesVersion)) : std::string(),
            item.language,
            written(feedback.sentiment),
            stages.of(stage, item.stage),
            touchpoints.of(feedback.touchpoint, item.touchpoint),
            item.persona,
            item.url,
            written(answeredAt),
            feedback.answer ? feedback.answer->text.toStdString() : item.answer};
        std::array<std::string_view, std::size(header)> views;
        std::copy(cells.begin(), cells.end(), views.begin());
        appendCsvRow(text, views);
        if (text.size() > flushedAt)
            flush();
        return true;
    });
    flush();
}

} // namespace Model
