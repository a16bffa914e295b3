#pragma once

#include "model/feedback/mapping/fieldmapping.h"

#include <optional>

namespace Model {

/** A ready mapping for the files that a known program exports. */
class MappingPreset
{
public:
    /**
     * Those in @p folder, one JSON file each, in the order of their titles: {"id", "title", "source", "columns":
     * {"Column": "field:option"}, "optional": {…}}. The columns must be there, the optional ones may; a name that ends
     * in * stands for each that begins so. Throws Model::Error where a file is not of this form.
     */
    static QList<MappingPreset> all(const QString &folder = QStringLiteral(":/presets"));
    /** The same of a folder that belongs to the user: what isn't there, or is no preset, is passed over. */
    static QList<MappingPreset> ownIn(const QString &folder);
    /**
     * Keeps a mapping as a preset of the user's own in @p folder, in place of one with the same title. It fits files
     * with all these @p columns. Throws Model::Error where it can't be written.
     */
    static MappingPreset save(const QString &folder, const QString &title, const FieldMapping &mapping,
                              const QStringList &columns, std::optional<Source> source);
    /** The one that fits a file with these columns, of several the one that names most of them; nullptr: none does. */
    static const MappingPreset *fitting(const QList<MappingPreset> &presets, const QStringList &columns);

    const QString &id() const { return m_id; }
    const QString &title() const { return m_title; }
    std::optional<Source> source() const { return m_source; }
    bool fits(const QStringList &columns) const;
    /** Its mapping for these columns; those it doesn't name, and those that aren't there, are left out. */
    FieldMapping mapping(const QStringList &columns) const;
    /** Those of @p columns that it says to be nothing. */
    QList<qsizetype> ignoredColumns(const QStringList &columns) const;

private:
    struct Column
    {
        QString name;
        ColumnUse use;
        bool isOptional;
    };
    static MappingPreset read(const QString &path);

    QString m_id;
    QString m_title;
    std::optional<Source> m_source;
    QList<Column> m_columns;
};

} // namespace Model
