#include "app/windows/newprojects.h"

#include "app/templates/templatelist.h"

#include "model/exchange/journeyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace App::NewProjects {

using namespace Qt::StringLiterals;

namespace {

QString made(const QString &path, const Model::Project::Start &start)
{
    Model::Project::create(path, start);
    return path;
}

Model::Project::Start startFrom(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Model::Error(QCoreApplication::translate("NewProjects", "“%1” is missing from this installation of "
                                                                      "Throughline. Install it again.")
                               .arg(resource));
    }
    return Model::startFromJson(Model::readJson(file.readAll()), Model::Ids::New);
}

/** The person's documents, made where there are none yet. */
QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    return folder;
}

} // namespace

QString freePath(const QString &folder, const QString &name)
{
    // What no file system takes in a name.
    QString base = name.simplified();
    for (const QChar c : u"/\\:*?\"<>|"_s)
        base.replace(c, u'-');
    const QString stem = folder + u'/' + base;
    QString path = stem + ".journey"_L1;
    for (int number = 2; QFile::exists(path); ++number)
        path = u"%1 %2.journey"_s.arg(stem).arg(number);
    return path;
}

QString fromTemplate(const QString &id, const QString &language)
{
    for (const Template &entry : templates(language)) {
        if (entry.id == id)
            return made(freePath(documents(), entry.title), startFrom(entry.file));
    }
    throw Model::Error(QCoreApplication::translate("NewProjects", "There is no template “%1”.").arg(id));
}

QString fromFile(const QString &file, QStringList &losses)
{
    const auto journeys = Model::JourneyFile::read(file);
    for (const Model::Loss &loss : journeys.losses())
        losses.append(loss.what);
    const QString name = QFileInfo(file).completeBaseName();
    return made(freePath(documents(), name), journeys.start(name));
}

QString sample(const QString &language)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = folder + u'/' + QCoreApplication::translate("NewProjects", "Sample") + ".journey"_L1;
    return QFile::exists(path) ? path : made(path, startFrom(sampleFile(language)));
}

} // namespace App::NewProjects
