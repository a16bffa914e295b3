#include "shopfeedback.h"

#include "model/feedback/factwriter.h"
#include "model/feedback/feedbackimporter.h"
#include "model/feedback/sentiment/wordsentiment.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace Model;

Id<FeedbackImport> addFeedback(Project &project, const QList<FeedbackItem> &items, const QString &name)
{
    ImportReport report;
    report.import.name = name;
    project.edit(report.label(), [&](Edit &edit) {
        FactWriter writer(edit.database());
        WordSentiment sentiment;
        for (const FeedbackItem &item : items) {
            std::optional<double> score;
            if (!item.title.empty() || !item.text.empty())
                score = sentiment.score(item.title, item.text, item.language);
            writer.add(item, item.language, score, fingerprint(item));
        }
        writer.complete();
        report.import.batch = writer.first();
        report.contexts = writer.contexts();
        addImport(edit, report);
    });
    return report.import.id;
}

namespace {

struct Said
{
    const char *language;
    const char *title;
    const char *text;
    int stars;
    const char *touchpoint;
};

constexpr Said said[] = {
    {"en", "late and nobody told me", "Two days late and I had to ring them to hear it. The parcel itself was fine.", 2,
     "Delivery is late"},
    {"en", "", "The driver was lovely, the e-mail was wrong.", 3, "Delivery is late"},
    {"de", "Danke!", "Sehr schnelle Antwort, alles gut erklärt.", 5, "Support calls first and helps"},
    {"de", "", "Das Paket kam viel zu spät, und niemand wusste, wo es war. Schlecht!", 1, "Delivery is late"},
    {"es", "", "No puedo devolver el pedido, la página da error", 1, ""},
    {"fr", "", "Livraison parfaite, emballage très soigné", 5, ""},
    {"en", "Nice prints", "Love the drawings, pricey shipping though", 4, "Looks around the shop"},
    {"en", "Checkout", "Five steps for one postcard. Why? That is annoying and slow.", 2, "Pays in five steps"},
    {"en", "", "Called back within the hour, great service 😀", 5, "Support calls first and helps"},
    {"fr", "Merci", "Le service client est excellent et rapide.", 5, "Support calls first and helps"},
    {"de", "", "Die Bezahlung war umständlich, aber es hat funktioniert.", 3, "Pays in five steps"},
    {"en", "", "Nothing special.", 3, "Looks around the shop"},
};
constexpr Source sources[] = {Source::Review, Source::Survey, Source::Review, Source::Social,
                              Source::Email,  Source::Chat,   Source::Phone,  Source::Ticket};

} // namespace

QList<FeedbackItem> shopFeedback(int count)
{
    QRandomGenerator random(20261127);
    const qint64 last = QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch();
    constexpr int minutesOfYear = 365 * 24 * 60;
    QList<FeedbackItem> items;
    for (int n = 0; n < count; ++n) {
        const Said &what = said[random.bounded(int(std::size(said)))];
        FeedbackItem item;
        item.source = sources[random.bounded(int(std::size(sources)))];
        item.ref = QStringLiteral("F-%1").arg(n).toStdString();
        item.author = n % 3 == 0 ? "Marta K." : "Ben O.";
        item.title = what.title;
        item.text = what.text;
        item.language = what.language;
        item.touchpoint = what.touchpoint;
        item.persona = n % 4 == 0 ? "Anna, 34" : "";
        item.date = FeedbackTime{last - qint64(random.bounded(minutesOfYear)) * 60'000, true};
        if (item.source == Source::Review)
            item.rating = std::clamp(what.stars + random.bounded(3) - 1, 1, 5);
        if (item.source == Source::Survey) {
            item.nps = std::clamp(what.stars * 2 + random.bounded(4) - 2, 0, 10);
            item.csat = std::clamp(what.stars + random.bounded(3) - 1, 1, 5);
            item.ces = std::clamp(what.stars + random.bounded(4), 1, 7);
        }
        if (item.source == Source::Ticket || item.source == Source::Email)
            item.firstContact = random.bounded(4) > 0;
        if (random.bounded(2) == 0) {
            item.answeredAt = FeedbackTime{item.date->milliseconds + qint64(random.bounded(2'000)) * 60'000, true};
            item.answer = "Thank you for telling us.";
        }
        items.append(item);
    }
    return items;
}
