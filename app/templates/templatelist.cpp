#include "app/templates/templatelist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace App {

using namespace Qt::StringLiterals;

namespace {

/** The folder of @p kind in @p language; English stands above the others. */
QString folderOf(const QString &kind, const QString &language)
{
    const QString translated = ":/"_L1 + kind + u'/' + language;
    return !language.isEmpty() && QFile::exists(translated) ? translated : ":/"_L1 + kind;
}

} // namespace

QList<Template> templates(const QString &language)
{
    const QString folder = folderOf(u"templates"_s, language);
    QFile index(folder + "/index.json"_L1);
    QList<Template> result;
    if (!index.open(QIODevice::ReadOnly))
        return result;
    const QJsonArray entries = QJsonDocument::fromJson(index.readAll()).array();
    for (const QJsonValue &entry : entries) {
        const QString id = entry["id"_L1].toString();
        result.append(
            {id, entry["title"_L1].toString(), entry["description"_L1].toString(), folder + u'/' + id + ".json"_L1});
    }
    return result;
}

QString sampleFile(const QString &language) { return folderOf(u"sample"_s, language) + "/sample.json"_L1; }

} // namespace App
