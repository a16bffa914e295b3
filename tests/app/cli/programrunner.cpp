#include "programrunner.h"

#include "model/exchange/textfile.h"
#include "tests/support/schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

ProgramRunner::Result ProgramRunner::run(const QStringList &words, const QString &language) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"THROUGHLINE_CONFIG_DIR"_s, path(u"config"_s));
    environment.insert(u"LANGUAGE"_s, language);
    environment.insert(u"LC_ALL"_s, language == "de"_L1 ? u"de_DE.UTF-8"_s : u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QString::fromLocal8Bit(THROUGHLINE_PROGRAM), words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString ProgramRunner::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's file can't be written");
    return name;
}

QJsonDocument ProgramRunner::json(const QStringList &words, const QString &schema) const
{
    const Result result = run(words);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(result.out, &error);
    const QJsonObject expected =
        QJsonDocument::fromJson(Model::readFile(u":/schemas/%1.schema.json"_s.arg(schema))).object();
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QString violation = Support::schemaViolation(value, expected);
    if (error.error != QJsonParseError::NoError || expected.isEmpty() || !violation.isEmpty()) {
        qWarning().noquote() << words << result.code << result.err << error.errorString() << violation;
        return {};
    }
    return document;
}

void ProgramRunner::make(const QString &name, const QStringList &words) const
{
    const Result result = run(QStringList{u"new"_s, name} + words);
    if (result.code != 0)
        qFatal("%s", result.err.constData());
}
