// usage: bench PROGRAM [--json FILE] [--only PART]    Measures the budgets of the design; exit 1 where one is exceeded.

#include "tests/bench/exportbench.h"
#include "tests/bench/feedbackbench.h"
#include "tests/bench/frames.h"
#include "tests/bench/measurement.h"
#include "tests/bench/startbench.h"
#include "tests/bench/windowbench.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const Bench::FrameClock application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], Bench::emptyWindowOption) == 0)
        return Bench::showEmptyWindow();
    QCommandLineParser words;
    words.addHelpOption();
    words.addPositionalArgument(u"program"_s, u"The program to measure."_s);
    words.addOption({u"json"_s, u"Also writes the measurements as JSON."_s, u"file"_s});
    words.addOption({u"only"_s, u"Measures one part only."_s, u"part"_s});
    words.process(application);
    if (words.positionalArguments().size() != 1)
        words.showHelp(2);
    const QString program = words.positionalArguments().first();
    // In memory where that can be had: what the disk adds is no part of the budgets.
    const QString memory = u"/dev/shm"_s;
    const QTemporaryDir scratch((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
                                u"/throughline-XXXXXX"_s);

    struct Part
    {
        QString name;
        std::function<QList<Bench::Measurement>()> measure;
    };
    const QList<Part> parts{
        {u"start"_s, [&] { return Bench::measureStart(program, scratch.path()); }},
        {u"frames"_s, [&] { return Bench::measureWindowFrames(scratch.path()); }},
        {u"edits"_s, [&] { return Bench::measureWindowEdits(scratch.path()); }},
        {u"feedback"_s, [&] { return Bench::measureFeedback(program, scratch.path()); }},
        {u"exports"_s, [&] { return Bench::measureExports(program, scratch.path()); }},
    };
    QList<Bench::Measurement> all;
    for (const Part &part : parts) {
        if (!words.isSet(u"only"_s) || words.value(u"only"_s) == part.name) {
            std::fprintf(stderr, "Measuring %s\n", qPrintable(part.name));
            all += part.measure();
        }
    }
    std::fputs(qPrintable(Bench::asTable(all)), stdout);

    if (words.isSet(u"json"_s)) {
        QSaveFile file(words.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(Bench::asJson(all)) < 0 || !file.commit()) {
            std::fprintf(stderr, "bench: %s can't be written: %s\n", qPrintable(file.fileName()),
                         qPrintable(file.errorString()));
            return 1;
        }
    }
    return std::all_of(all.begin(), all.end(), [](const auto &m) { return m.isOk(); }) ? 0 : 1;
}
