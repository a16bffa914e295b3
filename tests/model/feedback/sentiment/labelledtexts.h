#pragma once

#include "model/feedback/sentiment/learnedsentiment.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <deque>
#include <functional>
#include <string>
#include <vector>

/** Texts of which somebody has said whether they are good or bad. */
class LabelledTexts
{
public:
    /** What a row's label says; 0: neither, the row is left out. */
    using Verdict = std::function<int(const QString &label)>;

    /**
     * Reads a file: .json holds an array of objects; .csv has commas, .tsv tabs. @p text and @p label are names of
     * columns, or their numbers from 0 in a file without a header. @p quoted: cells may stand in double quotes.
     * Rows without a text are left out. Not a general reader: enough for files that are known.
     */
    bool read(const QString &path, const QString &text, const QString &label, const Verdict &verdict,
              bool quoted = true, const QString &relevant = {});

    const std::vector<Model::RatedText> &texts() const { return m_rated; }
    QString problem() const { return m_problem; }

private:
    std::deque<std::string> m_kept;
    std::vector<Model::RatedText> m_rated;
    QString m_problem;
};

/** One of the files in $THROUGHLINE_DATA/open/feedback, and how well others do on it (macro-F1; 0: not known). */
struct LabelledFile
{
    const char *path;
    const char *name;
    const char *text;
    const char *label;
    LabelledTexts::Verdict verdict;
    bool quoted = true;
    const char *relevant = "";
    const char *language = "";
    double afinn = 0;
    double vader = 0;
    double wink = 0;
    double bayes = 0;
};
const std::vector<LabelledFile> &labelledFiles();
