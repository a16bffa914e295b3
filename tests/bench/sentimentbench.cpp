/** Measures how well, and how fast, feedback's language and sentiment are found. See README.md. */

#include "model/feedback/sentiment/language.h"
#include "model/feedback/sentiment/sentimentcheck.h"
#include "tests/model/feedback/sentiment/labelledtexts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <chrono>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

double seconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

struct Result
{
    SentimentCheck check;
    double languageShare = 0; ///< of texts in the language expected
    double microseconds = 0;  ///< language and word lists, for each text
    double training = 0;      ///< seconds, on all texts
};

Result measure(const std::vector<RatedText> &texts, const QString &language, bool learn)
{
    Result result;
    WordSentiment words;
    words.score({}, "warm", language.toStdString());
    std::vector<std::string> languages;
    double sum = 0;
    const double start = seconds();
    for (const RatedText &text : texts) {
        languages.push_back(languageOf(text.text));
        sum += words.score(text.title, text.text, languages.back());
    }
    result.microseconds = (seconds() - start) * 1e6 / double(texts.size()) + 0 * sum;
    if (learn) {
        result.check = checkSentiment(texts, languages);
        const double trained = seconds();
        const LearnedSentiment model = LearnedSentiment::train(texts);
        result.training = seconds() - trained + 0 * double(model.isEmpty());
    } else {
        for (size_t i = 0; i < texts.size(); ++i)
            result.check.byWords.count(texts[i].isGood, words.score({}, texts[i].text, languages[i]));
    }
    for (const std::string &found : languages)
        result.languageShare += found == language.toStdString() ? 1.0 / double(languages.size()) : 0;
    return result;
}

QString shown(double value) { return value == 0 ? u"–"_s : QString::number(value, 'f', 3); }

int table(const QString &folder, bool learn)
{
    out << "| file | n | words | learned | AFINN | VADER | wink | naive Bayes | undecided | language | µs a text | "
           "trained in s |\n"
        << "|---|---|---|---|---|---|---|---|---|---|---|---|\n";
    double words = 0;
    double learned = 0;
    int english = 0;
    for (const LabelledFile &file : labelledFiles()) {
        LabelledTexts texts;
        if (!texts.read(folder + u"/open/feedback/"_s + QString::fromLatin1(file.path), QString::fromLatin1(file.text),
                        QString::fromLatin1(file.label), file.verdict, file.quoted,
                        QString::fromLatin1(file.relevant))) {
            out << file.path << ": " << texts.problem() << "\n";
            return 1;
        }
        const Result result = measure(texts.texts(), QString::fromLatin1(file.language), learn);
        const SentimentQuality &byWords = result.check.byWords;
        out << "| " << file.name << " | " << texts.texts().size() << " | " << shown(byWords.macroF1()) << " | "
            << shown(result.check.learned.macroF1()) << " | " << shown(file.afinn) << " | " << shown(file.vader)
            << " | " << shown(file.wink) << " | " << shown(file.bayes) << " | "
            << byWords.undecidedGood + byWords.undecidedBad << " | "
            << QString::number(result.languageShare * 100, 'f', 1) << " % | "
            << QString::number(result.microseconds, 'f', 1) << " | " << QString::number(result.training, 'f', 2)
            << " |\n";
        out.flush();
        if (QByteArray(file.language) == "en") {
            ++english;
            words += byWords.macroF1();
            learned += result.check.learned.macroF1();
        }
    }
    out << "| mean of the English files | | " << shown(words / english) << " | " << shown(learned / english)
        << " | 0.666 | 0.699 | 0.705 | 0.841 | | | | |\n";
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"file"_s, u"CSV (.csv), tab-separated (.tsv) or JSON (.json) with rated texts"_s);
    parser.addOptions({{u"text"_s, u"The column of the text"_s, u"column"_s, u"text"_s},
                       {u"label"_s, u"The column of the label"_s, u"column"_s, u"label"_s},
                       {u"positive"_s, u"Labels of good texts, with commas between"_s, u"labels"_s, u"1,positive"_s},
                       {u"negative"_s, u"Labels of bad texts"_s, u"labels"_s, u"0,-1,negative"_s},
                       {u"language"_s, u"The language expected"_s, u"code"_s, u"en"_s},
                       {u"literal"_s, u"Quotes are text like any other"_s},
                       {u"words-only"_s, u"Don't learn"_s},
                       {u"wrong"_s, u"List texts that the word lists get wrong"_s},
                       {u"table"_s, u"All labelled files of this folder ($THROUGHLINE_DATA)"_s, u"folder"_s}});
    parser.process(app);
    const bool learn = !parser.isSet(u"words-only"_s);
    if (parser.isSet(u"table"_s))
        return table(parser.value(u"table"_s), learn);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QStringList good = parser.value(u"positive"_s).split(u',');
    const QStringList bad = parser.value(u"negative"_s).split(u',');
    LabelledTexts texts;
    const bool isRead = texts.read(
        parser.positionalArguments().constFirst(), parser.value(u"text"_s), parser.value(u"label"_s),
        [&](const QString &label) { return good.contains(label)  ? 1
                                           : bad.contains(label) ? -1
                                                                 : 0; },
        !parser.isSet(u"literal"_s));
    if (!isRead) {
        out << (texts.problem().isEmpty() ? u"No rated texts in this file."_s : texts.problem()) << "\n";
        return 1;
    }
    const Result result = measure(texts.texts(), parser.value(u"language"_s), learn);
    const SentimentQuality &words = result.check.byWords;
    out << "n " << texts.texts().size() << "\nword lists: macro-F1 " << shown(words.macroF1()) << ", undecided "
        << words.undecidedGood + words.undecidedBad << "\n";
    if (learn)
        out << "learned, 5 folds: macro-F1 " << shown(result.check.learned.macroF1()) << ", trained in "
            << QString::number(result.training, 'f', 2) << " s\n";
    out << "language and word lists: " << QString::number(result.microseconds, 'f', 1) << " µs a text\n";
    if (parser.isSet(u"wrong"_s)) {
        WordSentiment scorer;
        for (const RatedText &text : texts.texts()) {
            const Sentiment found = scorer.explain(text.title, text.text, languageOf(text.text));
            if ((found.score > 0) == text.isGood && found.score != 0)
                continue;
            out << (text.isGood ? "+ " : "- ") << QString::number(found.score, 'f', 2) << " "
                << QString::fromUtf8(text.text.data(), qsizetype(text.text.size())).simplified() << "  [";
            for (const SentimentSpan &span : found.spans) {
                const std::string_view part = text.text.substr(span.begin, span.end - span.begin);
                out << QString::fromUtf8(part.data(), qsizetype(part.size())) << " "
                    << QString::number(span.contribution, 'f', 1) << "; ";
            }
            out << "]\n";
        }
    }
    return 0;
}
