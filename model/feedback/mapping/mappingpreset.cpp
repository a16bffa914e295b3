#include "model/feedback/mapping/mappingpreset.h"

#include "model/feedback/mapping/mappingtext.h"
#include "model/feedback/mapping/valuewords.h"
#include "model/store/error.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

qsizetype columnLike(const QString &name, const QStringList &columns)
{
    if (!name.endsWith(u'*'))
        return columnNamed(name, columns);
    const QString beginning = name.chopped(1);
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const QString &column) {
        return column.trimmed().startsWith(beginning, Qt::CaseInsensitive);
    });
    return found == columns.end() ? -1 : found - columns.begin();
}

} // namespace

MappingPreset MappingPreset::read(const QString &path)
{
    QFile file(path);
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    MappingPreset preset;
    preset.m_id = json["id"_L1].toString();
    preset.m_title = json["title"_L1].toString();
    if (preset.m_id.isEmpty() || preset.m_title.isEmpty() || json["columns"_L1].toObject().isEmpty())
        throw Error(MappingText::tr("%1 is no preset: it has no id, no title or no columns.").arg(path));
    if (json.contains("source"_L1))
        preset.m_source = sourceOfWord(json["source"_L1].toString().toStdString());
    for (const auto &key : {"columns"_L1, "optional"_L1}) {
        const QJsonObject columns = json[key].toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            preset.m_columns.append({column.key(), ColumnUse::ofWord(column.value().toString()), key == "optional"_L1});
    }
    return preset;
}

QList<MappingPreset> MappingPreset::all(const QString &folder)
{
    QList<MappingPreset> presets;
    const QDir files(folder);
    for (const QString &name : files.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        presets.append(read(files.filePath(name)));
    std::stable_sort(presets.begin(), presets.end(), [](const MappingPreset &a, const MappingPreset &b) {
        return a.m_title.compare(b.m_title, Qt::CaseInsensitive) < 0;
    });
    return presets;
}

const MappingPreset *MappingPreset::fitting(const QList<MappingPreset> &presets, const QStringList &columns)
{
    const MappingPreset *best = nullptr;
    qsizetype most = 0;
    for (const MappingPreset &preset : presets) {
        const qsizetype named = std::count_if(preset.m_columns.begin(), preset.m_columns.end(),
                                              [](const Column &column) { return !column.isOptional; });
        if (named > most && preset.fits(columns)) {
            best = &preset;
            most = named;
        }
    }
    return best;
}

bool MappingPreset::fits(const QStringList &columns) const
{
    return std::all_of(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        return column.isOptional || columnLike(column.name, columns) >= 0;
    });
}

FieldMapping MappingPreset::mapping(const QStringList &columns) const
{
    FieldMapping mapping(columns.size());
    for (const Column &column : m_columns) {
        const qsizetype at = columnLike(column.name, columns);
        if (at >= 0 && mapping.columnOf(column.use.field) < 0)
            mapping.setUse(at, column.use);
    }
    return mapping;
}

} // namespace Model
