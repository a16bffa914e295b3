#include "app/cli/output.h"

#include "model/store/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void write(FILE *stream, QString line)
{
    line.replace(u'\n', u' ');
    line.replace(u'\r', u' ');
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

void print(const QString &line) { write(stdout, line); }
void complain(const QString &sentence) { write(stderr, u"throughline: "_s + sentence); }

void tell(const Model::Losses &losses, const QString &file)
{
    for (const Model::Loss &loss : losses) {
        const QString place = loss.line > 0 ? u"%1:%2: "_s.arg(file).arg(loss.line) : file + u": "_s;
        write(stderr, place + loss.what);
    }
}

void printJson(const std::function<void(Model::JsonWriter &)> &content)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        throw Model::Error(OutputText::tr("The result can't be printed. Direct it to a file that can be written."));
    Model::JsonWriter writer(out);
    content(writer);
    writer.finish();
    out.flush();
}

void writeFile(const QString &path, const std::function<void(QIODevice &)> &content)
{
    const QFileInfo target(path);
    if (target.isDir())
        throw Model::Error(OutputText::tr("“%1” is a folder. Give the name of a file in it.").arg(path));
    if (!target.absoluteDir().exists())
        throw Model::Error(
            OutputText::tr("The folder “%1” doesn't exist. Make it, or choose another.").arg(target.absolutePath()));
    QSaveFile file(path);
    const auto fail = [&] {
        throw Model::Error(
            OutputText::tr("“%1” can't be written: the disk is full, or you may not write there. Free some "
                           "space, or choose another folder.")
                .arg(path));
    };
    if (!file.open(QIODevice::WriteOnly))
        fail();
    content(file);
    if (!file.commit())
        fail();
}

void finishOutput()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        throw Model::Error(OutputText::tr("The result can't be printed. Direct it to a file that can be written."));
}

} // namespace App::Cli
