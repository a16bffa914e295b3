#pragma once

#include "model/feedback/reading/headerguess.h"
#include "model/feedback/reading/numberformat.h"
#include "model/feedback/reading/tablereader.h"
#include "model/feedback/reading/zippart.h"

#include <QXmlStreamReader>

namespace Model {

/**
 * The records of the first sheet of an XLSX workbook (ECMA-376) that has data: texts, numbers in their shortest form,
 * true and false, dates as ISO 8601, and what formulas came to. Unpacked while it is read; only the texts that cells
 * share are held in memory.
 */
class WorkbookReader : public TableReader
{
public:
    static constexpr qint64 largestPart = 1 << 30;    ///< bytes, unpacked
    static constexpr qint64 largestTexts = 256 << 20; ///< bytes, of those that cells share

    /** Throws Error where the workbook can't be read. */
    WorkbookReader(std::unique_ptr<QIODevice> file, const QString &name, const TableFormat &format);
    ~WorkbookReader() override;

    QStringList columns() const override { return m_columns; }
    bool next(TableRow &row) override;
    double progress() const override;

private:
    /** What a part refers to: other parts by type or id. */
    struct Relation
    {
        QString id;
        QString type; ///< the last word of it
        QByteArray part;
    };
    bool isAtEnd() const { return m_xml.atEnd() || m_xml.hasError(); }
    bool openPart(const QByteArray &part);
    QList<Relation> relationsOf(const QByteArray &part);
    void openSheet();
    void readTexts();
    void readStyles();
    bool nextRecord();
    void readCell();
    std::string readText();
    std::string numberText(double number, int style) const;
    [[noreturn]] void failUnreadable() const;
    [[noreturn]] void failTooLarge() const;

    std::unique_ptr<QIODevice> m_file;
    QString m_name;
    ZipDirectory m_directory;
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    bool m_countsFrom1904 = false;
    std::string m_sharedTexts;
    std::vector<size_t> m_sharedEnds;
    QList<NumberKind> m_styles;

    qint64 m_line = 0;
    std::vector<std::string> m_texts; // of the record
    std::vector<std::string_view> m_cells;
    QStringList m_columns;
    bool m_hasFirst = false;
};

} // namespace Model
