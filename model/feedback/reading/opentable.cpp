#include "model/feedback/reading/opentable.h"

#include "model/feedback/reading/filekind.h"
#include "model/feedback/reading/jsontablereader.h"
#include "model/feedback/reading/recordfile.h"
#include "model/feedback/reading/separatedreader.h"
#include "model/feedback/reading/workbookreader.h"

#include <QIODevice>

namespace Model {

namespace {

std::unique_ptr<TableReader> open(const RecordFile &file, const TableFormat &format)
{
    const QByteArray head = file.open()->read(4096);
    if (const QString kind = unreadableKind(head); !kind.isEmpty())
        file.failUnreadable(kind);
    std::unique_ptr<TableReader> reader;
    switch (format.kind) {
    case TableFormat::Kind::Separated:
        reader = std::make_unique<SeparatedReader>(file.text(format.encoding), format);
        break;
    case TableFormat::Kind::Json:
    case TableFormat::Kind::JsonLines:
        reader = std::make_unique<JsonTableReader>([&] { return file.text(format.encoding); },
                                                   format.kind == TableFormat::Kind::JsonLines);
        break;
    case TableFormat::Kind::Workbook:
        reader = std::make_unique<WorkbookReader>(file.open(), file.name(), format);
        break;
    }
    if (reader->columns().isEmpty())
        file.failEmpty();
    return reader;
}

} // namespace

std::unique_ptr<TableReader> openTable(const QString &path, const TableFormat &format)
{
    return open(RecordFile(path), format);
}

std::unique_ptr<TableReader> openTable(const QByteArray &bytes, const QString &name, const TableFormat &format)
{
    return open(RecordFile(bytes, name), format);
}

} // namespace Model
