#include "tests/bench/manyreviews.h"

#include "tests/bench/bigjourney.h"

#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <string>
#include <vector>

namespace {

/** What people say, in pieces that are put together; the first are bad, the last good. */
struct Language
{
    const char *space; ///< between pieces
    std::vector<const char *> pieces;
};

const std::array<Language, 6> &languages()
{
    static const std::array<Language, 6> all{{
        {" ",
         {"it was terribly late",
          "nobody answered my e-mail",
          "I had to call three times",
          "the app crashed again",
          "far too expensive for what it is",
          "the box was damaged",
          "I would not order again",
          "it was okay",
          "delivery on Tuesday",
          "the order number was wrong",
          "they said \"tomorrow\"",
          "the staff was friendly",
          "great service",
          "arrived two days early",
          "really easy to use",
          "I love the new design",
          "thank you so much",
          "best shop in town",
          "would recommend to anyone",
          "solved in five minutes"}},
        {" ",
         {"das Paket kam viel zu spät", "niemand hat sich gemeldet", "sehr ärgerlich", "die Kasse war kompliziert",
          "leider schon wieder kaputt", "es war in Ordnung", "Lieferung am Dienstag", "der Preis ist angemessen",
          "sehr freundliche Mitarbeiter", "alles schnell und einfach", "gerne wieder", "ich bin begeistert",
          "die Größe passt", "tolle Beratung"}},
        {" ",
         {"la livraison était en retard", "personne ne répond", "trop cher", "c'était correct", "commande reçue mardi",
          "service très agréable", "rapide et efficace", "je recommande", "merci beaucoup", "emballage abîmé"}},
        {" ",
         {"llegó muy tarde", "nadie contesta el teléfono", "demasiado caro", "estuvo bien", "pedido recibido el martes",
          "atención excelente", "muy fácil de usar", "lo recomiendo", "muchas gracias", "la página da error"}},
        {"",
         {"配送がとても遅かったです。", "返事がありません。", "箱が壊れていました。", "普通でした。",
          "火曜日に届きました。", "対応が丁寧でした。", "とても使いやすいです。", "また注文します。"}},
        {" ",
         {"وصل الطرد متأخرا", "لا أحد يرد", "السعر مرتفع", "كان عاديا", "وصل يوم الثلاثاء", "خدمة ممتازة", "سهل جدا",
          "أنصح به"}},
    }};
    return all;
}

constexpr std::array sources{"review", "survey", "email", "chat", "ticket", "social"};

class Writer
{
public:
    Writer(int count, int touchpoints)
        : m_count(count)
    {
        for (int n = 0; n < touchpoints; ++n)
            m_touchpoints.push_back(Bench::touchpointName(n).toStdString());
    }

    void append(std::string &out, int n)
    {
        const Language &language = languages()[size_t(weighted())];
        const auto mood = m_random.bounded(1.0);
        out += "R-" + std::to_string(n) + ',' + date(n) + ',';
        const char *source = sources[size_t(m_random.bounded(int(sources.size())))];
        out += source;
        out += ',';
        const bool isSurvey = source == sources[1];
        const int stars = 1 + int(mood * 4.999);
        if (!isSurvey && m_random.bounded(2) == 0)
            out += std::to_string(stars);
        out += ',';
        if (isSurvey)
            out += std::to_string(std::min(10, stars * 2 + m_random.bounded(2)));
        out += ',';
        if (isSurvey)
            out += std::to_string(stars);
        out += ',';
        if (isSurvey)
            out += std::to_string(std::min(7, stars + 2));
        out += ',';
        if (!m_touchpoints.empty() && m_random.bounded(8) > 0)
            out += m_touchpoints[size_t(m_random.bounded(int(m_touchpoints.size())))];
        out += ",\"";
        appendText(out, language, mood);
        out += "\"\n";
    }

private:
    /** Most of it is in the first languages. */
    int weighted() { return std::min(m_random.bounded(6), m_random.bounded(6)); }

    std::string date(int n)
    {
        // Over three years, a little more towards the end.
        constexpr double minutes = 3.0 * 365 * 24 * 60;
        const double share = std::sqrt(double(n + 1) / m_count);
        const QDateTime start(QDate(2023, 11, 1), QTime(0, 0), Qt::UTC);
        return start.addSecs(qint64(share * minutes) * 60).toString(Qt::ISODate).toStdString();
    }

    void appendText(std::string &out, const Language &language, double mood)
    {
        const int pieces = 1 + m_random.bounded(4);
        for (int n = 0; n < pieces; ++n) {
            const double at = std::clamp(mood + (m_random.bounded(1.0) - 0.5) / 2, 0.0, 0.9999);
            if (n > 0)
                out += m_random.bounded(12) == 0 ? "\n" : language.space;
            for (const char *c = language.pieces[size_t(at * double(language.pieces.size()))]; *c; ++c) {
                if (*c == '"')
                    out += '"';
                out += *c;
            }
            if (n + 1 < pieces && *language.space)
                out += m_random.bounded(3) == 0 ? '.' : ',';
        }
        if (m_random.bounded(20) == 0)
            out += mood > 0.5 ? " 😀" : " 😡";
    }

    int m_count;
    std::vector<std::string> m_touchpoints;
    QRandomGenerator m_random{20261128};
};

} // namespace

void Bench::writeReviews(const QString &path, int count, int touchpoints)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The feedback to measure with can't be written.");
    std::string out = "Ref,Date,Source,Rating,NPS,CSAT,CES,Touchpoint,Text\n";
    Writer writer(count, touchpoints);
    constexpr size_t flushedAt = 1 << 20;
    for (int n = 0; n < count; ++n) {
        writer.append(out, n);
        if (out.size() > flushedAt || n + 1 == count) {
            if (file.write(out.data(), qint64(out.size())) != qint64(out.size()))
                qFatal("The feedback to measure with can't be written.");
            out.clear();
        }
    }
}
