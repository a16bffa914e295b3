#include "tests/bench/process.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Bench::Run runOnce(const QString &program, const QStringList &arguments)
{
    QProcess meter;
    meter.start(QCoreApplication::applicationDirPath() + u"/meter"_s, QStringList{program} + arguments);
    Bench::Run result;
    if (!meter.waitForFinished(300'000)) {
        meter.kill();
        meter.waitForFinished();
        return result;
    }
    const QList<QByteArray> figures = meter.readAllStandardOutput().simplified().split(' ');
    result.errors = meter.readAllStandardError();
    if (figures.size() == 3) {
        result.milliseconds = figures[0].toDouble();
        result.megabytes = figures[1].toDouble();
        result.exitCode = figures[2].toInt();
    }
    return result;
}

} // namespace

Bench::Run Bench::run(int times, const QString &program, const QStringList &arguments)
{
    QList<Run> runs;
    for (int n = 0; n < times; ++n) {
        runs += runOnce(program, arguments);
        if (runs.last().exitCode != 0)
            return runs.last();
    }
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.milliseconds < b.milliseconds; });
    return runs[runs.size() / 2];
}
