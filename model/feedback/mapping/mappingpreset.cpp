#include "model/feedback/mapping/mappingpreset.h"

#include "model/feedback/mapping/mappingtext.h"
#include "model/feedback/mapping/valuewords.h"
#include "model/store/error.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

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

/** A name for a file and for --preset: "Shop survey 2026" is "shop-survey-2026". */
QString idOf(const QString &title)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    constexpr qsizetype longest = 60;
    QString id = title.toLower().replace(others, u"-"_s).left(longest);
    while (id.endsWith(u'-'))
        id.chop(1);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    return id.isEmpty() ? u"preset"_s : id;
}

/** A name that stands for this column alone. */
QString keyOf(qsizetype column, const QStringList &columns)
{
    return columnLike(columns[column], columns) == column ? columns[column] : u'#' + QString::number(column + 1);
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

QList<MappingPreset> MappingPreset::ownIn(const QString &folder)
{
    QList<MappingPreset> presets;
    const QDir files(folder);
    for (const QString &name : files.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        try {
            presets.append(read(files.filePath(name)));
        } catch (const Error &) {
            // Somebody else's file; there is nothing to say about it here.
        }
    }
    std::stable_sort(presets.begin(), presets.end(), [](const MappingPreset &a, const MappingPreset &b) {
        return a.m_title.compare(b.m_title, Qt::CaseInsensitive) < 0;
    });
    return presets;
}

MappingPreset MappingPreset::save(const QString &folder, const QString &title, const FieldMapping &mapping,
                                  const QStringList &columns, std::optional<Source> source)
{
    QJsonObject uses;
    for (qsizetype column = 0; column < std::min(mapping.uses().size(), columns.size()); ++column)
        uses.insert(keyOf(column, columns), mapping.use(column).word());
    const QString id = idOf(title);
    QJsonObject json{{u"id"_s, id}, {u"title"_s, title}, {u"columns"_s, uses}};
    if (source)
        json.insert(u"source"_s, QString::fromLatin1(Words<Source>::words[size_t(*source)]));
    const QByteArray bytes = QJsonDocument(json).toJson();
    const QString path = QDir(folder).filePath(id + u".json"_s);
    QSaveFile file(path);
    const bool isThere = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly);
    if (!isThere || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(MappingText::tr("The mapping can't be remembered in %1: %2. Check that you may write there, or "
                                    "import without remembering it.")
                        .arg(QDir::toNativeSeparators(folder), file.errorString()));
    }
    return read(path);
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

QList<qsizetype> MappingPreset::ignoredColumns(const QStringList &columns) const
{
    QList<qsizetype> result;
    for (const Column &column : m_columns) {
        if (const qsizetype at = columnLike(column.name, columns); at >= 0 && column.use.field == ImportField::Ignore)
            result.append(at);
    }
    return result;
}

} // namespace Model
