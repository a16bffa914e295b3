#include "tests/model/feedback/sentiment/labelledtexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows separated(const QByteArray &content, char delimiter, bool quoted)
{
    Rows rows;
    std::vector<std::string> row;
    std::string cell;
    bool inQuotes = false;
    bool wasQuoted = false;
    const auto endCell = [&] {
        row.push_back(cell);
        cell.clear();
        wasQuoted = false;
    };
    for (qsizetype i = content.startsWith("\xEF\xBB\xBF") ? 3 : 0; i < content.size(); ++i) {
        const char c = content[i];
        if (inQuotes) {
            if (c != '"')
                cell += c;
            else if (i + 1 < content.size() && content[i + 1] == '"')
                cell += content[++i];
            else
                inQuotes = false;
        } else if (quoted && c == '"' && cell.empty() && !wasQuoted) {
            inQuotes = wasQuoted = true;
        } else if (c == delimiter) {
            endCell();
        } else if (c == '\n') {
            endCell();
            rows.push_back(row);
            row.clear();
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (!cell.empty() || !row.empty()) {
        endCell();
        rows.push_back(row);
    }
    return rows;
}

LabelledTexts::Verdict oneOf(const QStringList &good, const QStringList &bad)
{
    return [=](const QString &label) { return good.contains(label) ? 1 : bad.contains(label) ? -1 : 0; };
}

LabelledTexts::Verdict numbers(double goodFrom, double badTo)
{
    return [=](const QString &label) {
        bool isNumber = false;
        const double value = label.toDouble(&isNumber);
        return !isNumber ? 0 : value >= goodFrom ? 1 : value <= badTo ? -1 : 0;
    };
}

} // namespace

bool LabelledTexts::read(const QString &path, const QString &text, const QString &label, const Verdict &verdict,
                         bool quoted, const QString &relevant)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = path + u": "_s + file.errorString();
        return false;
    }
    const QByteArray content = file.readAll();
    const auto take = [&](const std::string &said, const QString &labelled) {
        const int isGood = verdict(labelled.trimmed());
        if (isGood == 0 || said.find_first_not_of(" \t\r\n") == std::string::npos)
            return;
        m_rated.push_back({{}, m_kept.emplace_back(said), isGood > 0});
    };
    if (path.endsWith(".json"_L1)) {
        for (const QJsonValue &value : QJsonDocument::fromJson(content).array())
            take(value[text].toString().toStdString(), value[label].toVariant().toString());
        return !m_rated.empty();
    }
    const Rows rows = separated(content, path.endsWith(".tsv"_L1) ? '\t' : ',', quoted);
    bool isNumber = false;
    size_t textAt = text.toUInt(&isNumber);
    size_t labelAt = label.toUInt();
    size_t first = 0;
    if (!isNumber) {
        first = 1;
        const auto columnOf = [&](const QString &name) {
            const auto &header = rows.empty() ? std::vector<std::string>() : rows.front();
            return size_t(std::find(header.begin(), header.end(), name.toStdString()) - header.begin());
        };
        textAt = columnOf(text);
        labelAt = columnOf(label);
        if (rows.empty() || std::max(textAt, labelAt) >= rows.front().size()) {
            m_problem = path + u": there is no column “%1” or “%2”."_s.arg(text, label);
            return false;
        }
    }
    for (size_t i = first; i < rows.size(); ++i) {
        const std::vector<std::string> &row = rows[i];
        if (row.size() <= std::max(textAt, labelAt))
            continue;
        if (!relevant.isEmpty() && (row.size() < 3 || row[2] != relevant.toStdString()))
            continue;
        take(row[textAt], QString::fromStdString(row[labelAt]));
    }
    return !m_rated.empty();
}

const std::vector<LabelledFile> &labelledFiles()
{
    // The numbers of others: the README of the folder.
    static const std::vector<LabelledFile> files{
        {"amazon-alexa/amazon_alexa.tsv", "amazon-alexa", "verified_reviews", "rating", numbers(4, 2), true, "", "en",
         0.629, 0.682, 0.675, 0.820},
        {"skytrax-seat/seat.csv", "skytrax-seat", "content", "overall_rating", numbers(7, 4), true, "", "en", 0.759,
         0.768, 0.793, 0.881},
        {"uci-amazon/amazon.json", "uci-amazon", "text", "class", oneOf({u"1"_s}, {u"0"_s}), true, "", "en", 0.699,
         0.756, 0.781, 0.803},
        {"uci-imdb/imdb.json", "uci-imdb", "text", "class", oneOf({u"1"_s}, {u"0"_s}), true, "", "en", 0.731, 0.753,
         0.742, 0.808},
        {"nhs-feedback-phase1/text_data.csv", "nhs-feedback-phase1", "feedback", "criticality", numbers(0.5, -0.5),
         true, "", "en", 0.513, 0.536, 0.534, 0.892},
        {"germeval2017-dev/dev.tsv", "germeval2017-dev", "1", "3", oneOf({u"positive"_s}, {u"negative"_s}), false,
         "true", "de", 0.42, 0, 0, 0.70},
        {"spanish-hotels-a/ahr_a.csv", "spanish-hotels-a", "clean_text", "y", numbers(1, 0), true, "", "es", 0.79, 0, 0,
         0.97},
        {"arabic-restaurants/RES2.csv", "arabic-restaurants", "text", "polarity", numbers(1, -1), true, "", "ar", 0.63,
         0, 0, 0.74},
        {"japanese-hotel-sentences-a/pn_a.tsv", "japanese-hotel-sentences-a", "2", "1", numbers(1, -1), false, "", "ja",
         0.30, 0, 0, 0.86},
        {"chinese-food-delivery/waimai_10k.csv", "chinese-food-delivery", "review", "label", numbers(1, 0), true, "",
         "zh", 0.43, 0, 0, 0.87},
    };
    return files;
}
