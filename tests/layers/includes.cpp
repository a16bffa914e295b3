#include "tests/layers/includes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

bool isWidgetHeader(const QString &header, const QStringList &folders)
{
    if (header.startsWith("QtWidgets"_L1) || header.startsWith("QtPrintSupport"_L1) ||
        header.startsWith("QtSvgWidgets"_L1))
        return true;
    // The folder of all Qt headers has QtWidgets/ below it, so only a header itself counts.
    return std::any_of(folders.begin(), folders.end(), [&](const QString &folder) {
        const QString name = QDir(folder).dirName();
        return (name == "QtWidgets"_L1 || name == "QtPrintSupport"_L1) && QFile::exists(folder + u'/' + header);
    });
}

QString complaint(const QString &file, const QString &header, const QStringList &widgetFolders)
{
    const bool inModel = file.startsWith("model/"_L1);
    if (inModel && (header.startsWith("views/"_L1) || header.startsWith("app/"_L1)))
        return u"model includes "_s + header;
    if (inModel && isWidgetHeader(header, widgetFolders))
        return u"model needs a screen: "_s + header;
    if (file.startsWith("views/"_L1) && header.startsWith("app/"_L1))
        return u"views includes "_s + header;
    if (!file.startsWith("model/store/"_L1) && (header == "sqlite3.h"_L1 || header.startsWith("SQLiteCpp/"_L1)))
        return u"SQL outside model/store: "_s + header;
    if (!file.startsWith("views/curves/"_L1) && header == "qcustomplot.h"_L1)
        return u"QCustomPlot outside views/curves"_s;
    return {};
}

/** Calls @p line with each line of each C++ file below @p root/@p folder: its path from root, number and text. */
void forEachLine(const QString &root, const QString &folder,
                 const std::function<void(const QString &, int, const QString &)> &line)
{
    QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString path = QDir(root).relativeFilePath(file.fileName());
        for (int number = 1; !file.atEnd(); ++number)
            line(path, number, QString::fromUtf8(file.readLine()));
    }
}

} // namespace

QStringList Includes::violations(const QString &root, const Rules &rules)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    QStringList found;
    for (const auto &folder : {u"model"_s, u"views"_s, u"app"_s}) {
        forEachLine(root, folder, [&](const QString &path, int number, const QString &text) {
            const auto match = include.match(text);
            if (!match.hasMatch())
                return;
            const QString what = complaint(path, match.captured(1), rules.widgetFolders);
            if (!what.isEmpty())
                found += u"%1:%2: %3"_s.arg(path).arg(number).arg(what);
        });
    }
    found.sort();
    return found;
}

QStringList Includes::testsWithScreen(const QString &root)
{
    QStringList found;
    forEachLine(root, u"tests/model"_s, [&](const QString &path, int number, const QString &text) {
        for (const auto &word : {u"QTEST_MAIN("_s, u"QGuiApplication"_s, u"QApplication"_s}) {
            if (text.contains(word))
                found += u"%1:%2: %3"_s.arg(path).arg(number).arg(word);
        }
    });
    found.sort();
    return found;
}
