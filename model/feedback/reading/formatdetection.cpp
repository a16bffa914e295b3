#include "model/feedback/reading/formatdetection.h"

#include "model/feedback/reading/delimiterguess.h"
#include "model/feedback/reading/filekind.h"
#include "model/feedback/reading/headerguess.h"
#include "model/feedback/reading/jsontokens.h"
#include "model/feedback/reading/recordfile.h"
#include "model/feedback/reading/separatedparser.h"
#include "model/feedback/reading/textencoding.h"
#include "model/feedback/reading/workbookreader.h"
#include "model/feedback/reading/zipdirectory.h"
#include "model/store/error.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <optional>

namespace Model {

namespace {

using namespace Qt::StringLiterals;

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

constexpr qint64 sampleSize = 1 << 20;
constexpr size_t sampleRecords = 200;

TextSource sourceOf(QByteArrayView bytes, const QString &encoding, const QString &name = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes.toByteArray());
    buffer->open(QIODevice::ReadOnly);
    return {std::move(buffer), encoding, name};
}

std::string decoded(QByteArrayView bytes, const QString &encoding)
{
    TextSource source = sourceOf(bytes, encoding);
    std::string text;
    std::vector<char> piece(65536);
    while (const qsizetype size = source.read(piece.data(), qsizetype(piece.size())))
        text.append(piece.data(), size_t(size));
    return text;
}

/** Control characters that no text has; tab to carriage return are blanks, the last four separate fields. */
bool isControl(char byte) { return (byte >= 0 && byte < '\t') || (byte > '\r' && byte < '\x1c'); }

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return uchar(byte) < 0x80; });
}

QByteArray readUpTo(QIODevice &device, qint64 size)
{
    QByteArray bytes = device.read(size);
    while (bytes.size() < size) {
        const QByteArray more = device.read(size - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

/** The encoding; where the sample is plain ASCII, that of the first text in the rest of the file that isn't. */
QString encodingOf(const QByteArray &sample, QIODevice &rest)
{
    if (!isAscii(sample) || sample.contains('\0') || sample.contains('\x1b'))
        return detectEncoding(sample);
    QByteArray piece(sampleSize, Qt::Uninitialized);
    for (;;) {
        const qint64 size = rest.read(piece.data(), piece.size());
        if (size <= 0)
            return u"UTF-8"_s;
        const QByteArrayView bytes = QByteArrayView(piece).first(size);
        if (isAscii(bytes))
            continue;
        const auto *first = std::ranges::find_if(bytes, [](char byte) { return uchar(byte) >= 0x80; });
        QByteArray text(first, bytes.end() - first);
        if (text.size() < sampleSize / 4)
            text += readUpTo(rest, sampleSize / 4);
        return detectEncoding(text);
    }
}

/** Whether @p text is JSON, and if so, how it is put together. */
std::optional<TableFormat::Kind> jsonKind(std::string_view text, bool isWhole)
{
    using Token = JsonTokens::Token;
    JsonTokens tokens(sourceOf(QByteArrayView(text.data(), qsizetype(text.size())), u"UTF-8"_s));
    int depth = 0;
    qint64 values = 0;
    qint64 texts = 0;
    try {
        for (Token token = tokens.next(); token != Token::End; token = tokens.next()) {
            if (token == Token::ObjectStart || token == Token::ArrayStart) {
                values += depth == 0;
                ++depth;
            } else if (depth == 0 || (texts == 0 && (token == Token::Comma || token == Token::Colon))) {
                return {};
            } else if (token == Token::ObjectEnd || token == Token::ArrayEnd) {
                --depth;
            }
            ++texts;
        }
    } catch (const Error &) {
        if (isWhole || tokens.bytes() < qint64(text.size()))
            return {};
    }
    if (values == 0 || (depth > 0 && isWhole))
        return {};
    return values > 1 ? TableFormat::Kind::JsonLines : TableFormat::Kind::Json;
}

/** Excel's own "sep=;" on the first line; 0: there is none. */
char declaredDelimiter(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const bool quoted = line.size() == 7 && line.front() == '"' && line.back() == '"';
    const std::string_view inner = quoted ? line.substr(1, 5) : line;
    const QByteArray name = QByteArray(inner.data(), qsizetype(std::min<size_t>(inner.size(), 4))).toLower();
    const char delimiter = inner.size() == 5 ? inner[4] : char(0);
    return name == "sep=" && delimiter != '"' && uchar(delimiter) < 0x80 ? delimiter : char(0);
}

std::vector<SampleRecord> recordsOf(std::string_view text, bool isWhole, const TableFormat &format, const QString &name)
{
    SeparatedParser parser(sourceOf(QByteArrayView(text.data(), qsizetype(text.size())), u"UTF-8"_s, name),
                           format.delimiter, format.quote);
    parser.skipLines(format.skippedLines);
    if (!isWhole)
        parser.setPart();
    std::vector<SampleRecord> records;
    while (records.size() < sampleRecords && parser.next()) {
        records.push_back({parser.line(), {}});
        for (const std::string_view cell : parser.cells())
            records.back().cells.emplace_back(cell);
    }
    return records;
}

void guessStart(const std::vector<SampleRecord> &records, TableFormat &format)
{
    const HeaderGuess guess = guessHeader(records);
    format.skippedLines = records[guess.first].line - 1;
    format.hasHeader = guess.isHeader;
}

TableFormat separatedFormat(std::string_view text, bool isWhole, const RecordFile &file, TableFormat format)
{
    const char declared = declaredDelimiter(text);
    if (declared)
        format.skippedLines = 1;
    const DelimiterGuess guess = guessDelimiter(text, format.skippedLines, isWhole, declared);
    format.delimiter = guess.delimiter;
    format.quote = guess.quote;
    std::vector<SampleRecord> records = recordsOf(text, isWhole, format, file.name());
    if (records.empty() && !isWhole)
        records = recordsOf(text, true, format, file.name());
    if (records.empty())
        file.failEmpty();
    guessStart(records, format);
    return format;
}

TableFormat workbookFormat(const RecordFile &file)
{
    const ZipDirectory directory = readZipDirectory(*file.open());
    if (directory.contains("content.xml") && directory.contains("mimetype"))
        file.failUnreadable(Feedback::tr("an OpenDocument file"));
    const QList<QByteArray> names = directory.keys();
    // A broken workbook has no directory, most likely; its reader says more of that.
    const bool isBroken = names.isEmpty() && file.name().endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    if (!isBroken && std::ranges::none_of(names, [](const QByteArray &name) { return name.startsWith("xl/"); }))
        file.failUnreadable(Feedback::tr("a compressed file"));
    TableFormat format;
    format.kind = TableFormat::Kind::Workbook;
    format.hasHeader = false;
    WorkbookReader reader(file.open(), file.name(), format);
    std::vector<SampleRecord> records;
    for (TableRow row; records.size() < sampleRecords && reader.next(row);)
        records.push_back({row.line, {row.cells.begin(), row.cells.end()}});
    if (records.empty())
        file.failEmpty();
    guessStart(records, format);
    return format;
}

TableFormat detect(const RecordFile &file)
{
    const std::unique_ptr<QIODevice> device = file.open();
    const QByteArray sample = readUpTo(*device, sampleSize);
    if (sample.isEmpty())
        file.failEmpty();
    if (const QString kind = unreadableKind(sample); !kind.isEmpty())
        file.failUnreadable(kind);
    if (isZip(sample))
        return workbookFormat(file);

    const bool isWhole = sample.size() < sampleSize;
    TableFormat format;
    format.encoding = encodingOf(sample, *device);
    std::string text = decoded(sample, format.encoding);
    const bool isWide = format.encoding.startsWith(u"UTF-16") || format.encoding.startsWith(u"UTF-32");
    if ((!isWide && sample.count('\0') * 10 > sample.size()) ||
        size_t(std::ranges::count_if(text, isControl)) * 50 > text.size())
        file.failUnreadable(Feedback::tr("no text"));
    if (const size_t end = text.find_last_of("\r\n"); !isWhole && end != text.npos)
        text.resize(end + 1);
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos && isWhole)
        file.failEmpty();

    const QString name = file.name().toLower();
    const bool isJsonLines = name.endsWith(".jsonl"_L1) || name.endsWith(".ndjson"_L1);
    std::optional<TableFormat::Kind> kind;
    if (first != text.npos && (text[first] == '{' || text[first] == '['))
        kind = jsonKind(text, isWhole);
    if (isJsonLines)
        kind = TableFormat::Kind::JsonLines;
    else if (!kind && name.endsWith(".json"_L1))
        kind = TableFormat::Kind::Json; // a broken one, which its reader can say more of
    if (kind) {
        format.kind = *kind;
        return format;
    }
    return separatedFormat(text, isWhole, file, format);
}

} // namespace

TableFormat detectFormat(const QString &path) { return detect(RecordFile(path)); }

TableFormat detectFormat(const QByteArray &bytes, const QString &name) { return detect(RecordFile(bytes, name)); }

} // namespace Model
