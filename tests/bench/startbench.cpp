#include "tests/bench/startbench.h"

#include "tests/bench/bigjourney.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using Start = Bench::WindowStart;

/** The memory that a process holds now, 10⁶ bytes. */
double residentMemory(qint64 process)
{
    static const QRegularExpression resident(u"VmRSS:\\s+(\\d+) kB"_s);
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return resident.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() * 1024 / 1e6;
}

Start startOnce(const QString &program, const QStringList &arguments)
{
    Start start;
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("window ready") && process.waitForReadyRead(20'000))
        said += process.readAllStandardError();
    start.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (!said.contains("window ready"))
        start.failure = u"no window: "_s + QString::fromUtf8(said.trimmed());
    // What the program put off until its window stood belongs to its memory too.
    QThread::sleep(1);
    start.megabytes = residentMemory(process.processId());
    process.terminate();
    if (!process.waitForFinished(5'000)) {
        process.kill();
        process.waitForFinished();
    }
    return start;
}

} // namespace

Bench::WindowStart Bench::startWindow(const QString &program, const QStringList &arguments)
{
    Start result = startOnce(program, arguments);
    QList<double> times;
    for (int n = 0; n < 7 && result.failure.isEmpty(); ++n) {
        const Start next = startOnce(program, arguments);
        times += next.milliseconds;
        result.megabytes = std::max(result.megabytes, next.megabytes);
        result.failure = next.failure;
    }
    if (!times.isEmpty())
        result.milliseconds = median(times);
    return result;
}

QList<Bench::Measurement> Bench::measureStart(const QString &program, const QString &scratch)
{
    qputenv("THROUGHLINE_TRACE", "1");
    const QString path = scratch + u"/window.journey"_s;
    Model::Project::create(path, bigJourney(windowJourney)).reset();
    const Start plain = startWindow(QCoreApplication::applicationFilePath(), {QLatin1String(emptyWindowOption)});
    const Start empty = startWindow(program, {});
    const Start full = startWindow(program, {path});
    const QString reference = u"an empty Qt window"_s;
    return {
        {u"Window usable, empty"_s, empty.milliseconds, u"ms"_s, plain.milliseconds, reference, 150, empty.failure},
        {u"Window usable, 10,000 touchpoints"_s, full.milliseconds, u"ms"_s, plain.milliseconds, reference, 400,
         full.failure},
        {u"Memory, empty"_s, empty.megabytes, u"MB"_s, plain.megabytes, reference, {}, empty.failure},
        {u"Memory, 10,000 touchpoints"_s, full.megabytes, u"MB"_s, plain.megabytes, reference, 300, full.failure},
    };
}

int Bench::showEmptyWindow()
{
    class Window : public QMainWindow
    {
    protected:
        void paintEvent(QPaintEvent *) override
        {
            QTimer::singleShot(0, this, [] { std::fputs("window ready\n", stderr); });
        }
    };
    Window window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
