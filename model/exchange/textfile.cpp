#include "model/exchange/textfile.h"

#include "model/store/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

namespace Model {

namespace {

struct TextFile
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

} // namespace

QByteArray readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(TextFile::tr("“%1” does not exist. Check the name and the folder.").arg(path));
    if (info.isDir())
        throw Error(TextFile::tr("“%1” is a folder. Choose a file in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(TextFile::tr("“%1” can't be read (%2). Check its permissions.").arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestTextFile + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(TextFile::tr("“%1” can't be read (%2). Copy it to another disk and try again.")
                        .arg(path, file.errorString()));
    if (bytes.size() > largestTextFile)
        throw Error(TextFile::tr("“%1” is larger than 512 MB. Split it and import the parts.").arg(path));
    return bytes;
}

QString decodeText(const QByteArray &bytes, const QString &path)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decode(encoding);
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(u'\0')))
        throw Error(TextFile::tr("“%1” is no text in UTF-8. Save it as UTF-8 text and try again.").arg(path));
    return text;
}

} // namespace Model
