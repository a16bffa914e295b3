#include "model/feedback/reading/workbookreader.h"

#include "model/exchange/shortnumber.h"
#include "model/feedback/reading/columnname.h"
#include "model/feedback/reading/separatedparser.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

using namespace Qt::StringLiterals;

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

/** Excel writes characters that XML can't hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
QString unescaped(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool known = false;
        if (QStringView(text).sliced(i).startsWith(u"_x") && i + 6 < text.size() && text[i + 6] == u'_') {
            const uint code = QStringView(text).sliced(i + 2, 4).toUInt(&known, 16);
            known = known && code > 0 && code < 0xd800;
            if (known) {
                result += QChar(code);
                i += 6;
            }
        }
        if (!known)
            result += text[i];
    }
    return result;
}

/** The column of a place like "BC23", from 0; −1: it is none. */
qsizetype columnOf(QStringView place)
{
    qsizetype column = 0;
    for (const QChar letter : place) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = std::min<qsizetype>(column * 26 + (letter.unicode() - 'A' + 1), 1 << 20);
    }
    return column - 1;
}

} // namespace

WorkbookReader::WorkbookReader(std::unique_ptr<QIODevice> file, const QString &name, const TableFormat &format)
    : m_file(std::move(file))
    , m_name(name)
    , m_directory(readZipDirectory(*m_file))
{
    openSheet();
    do {
        m_hasFirst = nextRecord();
    } while (m_hasFirst && m_line <= format.skippedLines);
    for (size_t i = 0; m_hasFirst && i < m_texts.size(); ++i) {
        const QString title = format.hasHeader ? QString::fromStdString(m_texts[i]) : QString();
        m_columns.append(title.trimmed().isEmpty() ? columnName(qsizetype(i)) : title);
    }
    if (format.hasHeader)
        m_hasFirst = false;
}

WorkbookReader::~WorkbookReader() = default;

void WorkbookReader::failUnreadable() const
{
    throw Error(
        Feedback::tr("The workbook “%1” is damaged or protected and can't be read. Open it in a spreadsheet and "
                     "save it as CSV, then choose that file.")
            .arg(m_name));
}

void WorkbookReader::failTooLarge() const
{
    throw Error(Feedback::tr("The workbook “%1” is too large to be read. Open it in a spreadsheet and save it as CSV, "
                             "then choose that file.")
                    .arg(m_name));
}

/** Begins to read @p part; false: the workbook has none of that name. */
bool WorkbookReader::openPart(const QByteArray &part)
{
    const auto entry = m_directory.constFind(part);
    if (entry == m_directory.cend())
        return false;
    // Sheets get 10 to 40 times smaller; what claims far more is made to fill memory.
    const bool isBomb = entry->size > (64 << 20) && entry->size / 200 > entry->packed;
    if (entry->size > largestPart || isBomb)
        failTooLarge();
    m_xml.clear();
    m_part = std::make_unique<ZipPart>(*m_file, *entry);
    m_xml.setDevice(m_part.get());
    return true;
}

QList<WorkbookReader::Relation> WorkbookReader::relationsOf(const QByteArray &part)
{
    const qsizetype slash = part.lastIndexOf('/');
    const QByteArray folder = part.first(slash + 1);
    QList<Relation> relations;
    if (!openPart(folder + "_rels/" + part.sliced(slash + 1) + ".rels"))
        return relations;
    while (!isAtEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QByteArray target = attributes.value("Target"_L1).toUtf8();
        const QByteArray path = target.startsWith('/') ? target.sliced(1) : folder + target;
        const QStringView type = attributes.value("Type"_L1);
        relations.append({attributes.value("Id"_L1).toString(), type.sliced(type.lastIndexOf(u'/') + 1).toString(),
                          QDir::cleanPath(QString::fromUtf8(path)).toUtf8()});
    }
    if (m_xml.hasError())
        failUnreadable();
    return relations;
}

/** Goes to the first sheet that has data, else to the last. */
void WorkbookReader::openSheet()
{
    QByteArray book = "xl/workbook.xml";
    for (const Relation &relation : relationsOf({})) {
        if (relation.type == "officeDocument"_L1)
            book = relation.part;
    }
    const QList<Relation> relations = relationsOf(book);
    if (!openPart(book))
        failUnreadable();
    QStringList sheets; // ids
    while (!isAtEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (m_xml.name() == "workbookPr"_L1) {
            const QStringView from1904 = attributes.value("date1904"_L1);
            m_countsFrom1904 = from1904 == u"1" || from1904 == u"true";
        } else if (m_xml.name() == "sheet"_L1) {
            const auto id = std::ranges::find_if(attributes, [](const QXmlStreamAttribute &attribute) {
                return attribute.name() == "id"_L1 && attribute.namespaceUri().endsWith("/relationships"_L1);
            });
            if (id != attributes.end())
                sheets.append(id->value().toString());
        }
    }
    if (m_xml.hasError())
        failUnreadable();
    for (const Relation &relation : relations) {
        if (relation.type == "sharedStrings"_L1 && openPart(relation.part))
            readTexts();
        else if (relation.type == "styles"_L1 && openPart(relation.part))
            readStyles();
    }
    for (const QString &sheet : sheets) {
        const auto relation = std::ranges::find(relations, sheet, &Relation::id);
        if (relation == relations.end() || relation->type != "worksheet"_L1 || !openPart(relation->part))
            continue;
        if (nextRecord()) {
            openPart(relation->part);
            m_line = 0;
            return;
        }
    }
}

/** The text of a cell, without how its parts look and how its characters are pronounced. */
std::string WorkbookReader::readText()
{
    QString text;
    int depth = 1;
    while (depth > 0 && !isAtEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "rPh"_L1)
            m_xml.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement && m_xml.name() == "t"_L1)
            text += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
    }
    return unescaped(text).toStdString();
}

void WorkbookReader::readTexts()
{
    while (!isAtEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != "si"_L1)
            continue;
        m_sharedTexts += readText();
        m_sharedEnds.push_back(m_sharedTexts.size());
        if (qint64(m_sharedTexts.size() + m_sharedEnds.size() * sizeof(size_t)) > largestTexts)
            failTooLarge();
    }
    if (m_xml.hasError())
        failUnreadable();
}

void WorkbookReader::readStyles()
{
    QHash<int, NumberKind> own;
    bool isInCells = false;
    while (!isAtEnd()) {
        const auto token = m_xml.readNext();
        if (m_xml.name() == "cellXfs"_L1)
            isInCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int number = m_xml.attributes().value("numFmtId"_L1).toInt();
        if (m_xml.name() == "numFmt"_L1)
            own.insert(number, kindOfFormat(m_xml.attributes().value("formatCode"_L1)));
        else if (isInCells && m_xml.name() == "xf"_L1)
            m_styles.append(own.contains(number) ? own.value(number) : kindOfBuiltInFormat(number));
        if (m_styles.size() > 100'000)
            failTooLarge();
    }
    if (m_xml.hasError())
        failUnreadable();
}

/** A number as it would be typed; dates as ISO 8601. */
std::string WorkbookReader::numberText(double number, int style) const
{
    const NumberKind kind = style >= 0 && style < m_styles.size() ? m_styles[style] : NumberKind::Number;
    if (kind == NumberKind::Number || number < 0 || number >= 2'958'466) // 31 December 9999
        return shortNumber(number).toStdString();
    constexpr qint64 day = 86'400'000;
    // Times are parts of a day, shown in whole seconds; what is nearly one is that one.
    qint64 milliseconds = qRound64(number * double(day));
    if (milliseconds % 1000 <= 2 || milliseconds % 1000 >= 998)
        milliseconds = (milliseconds + 500) / 1000 * 1000;
    qint64 days = milliseconds / day;
    // The calendar of Excel has a 29 February 1900 that never was.
    if (!m_countsFrom1904 && days > 0 && days < 60)
        ++days;
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(milliseconds % day));
    const QString clock = time.toString(time.msec() ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
    if (kind == NumberKind::Time && milliseconds < day)
        return clock.toStdString();
    const QDate origin = m_countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QString date = origin.addDays(days).toString(Qt::ISODate);
    return (milliseconds % day == 0 && kind != NumberKind::DayAndTime ? date : date + u'T' + clock).toStdString();
}

/** Puts the cell at which the XML is into the record. */
void WorkbookReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    const QStringView place = attributes.value("r"_L1);
    const qsizetype column = place.isEmpty() ? qsizetype(m_texts.size()) : columnOf(place);
    if (column < 0)
        failUnreadable();
    if (column >= SeparatedParser::mostColumns)
        failTooLarge();
    std::string text;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "is"_L1) {
            text = readText();
        } else if (m_xml.name() == "v"_L1) {
            const QString value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            bool isNumber = false;
            if (type == "s"_L1) {
                const size_t index = value.toUInt(&isNumber);
                if (isNumber && index < m_sharedEnds.size()) {
                    const size_t from = index == 0 ? 0 : m_sharedEnds[index - 1];
                    text = m_sharedTexts.substr(from, m_sharedEnds[index] - from);
                }
            } else if (type == "b"_L1) {
                text = value == "1"_L1 ? "true" : "false";
            } else if (type == "str"_L1) {
                text = unescaped(value).toStdString();
            } else if (const double number = value.toDouble(&isNumber);
                       (type.isEmpty() || type == "n"_L1) && isNumber && std::isfinite(number)) {
                text = numberText(number, style);
            } else if (type != "e"_L1) { // an error of a formula is no value
                text = value.toStdString();
            }
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (text.empty())
        return;
    m_texts.resize(std::max(m_texts.size(), size_t(column) + 1));
    m_texts[size_t(column)] = std::move(text);
}

/** The next row of the sheet that has a value. */
bool WorkbookReader::nextRecord()
{
    m_texts.clear();
    while (!isAtEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "row"_L1) {
            const qint64 row = m_xml.attributes().value("r"_L1).toLongLong();
            m_line = row > m_line ? row : m_line + 1;
            m_texts.clear();
        } else if (token == QXmlStreamReader::StartElement && m_xml.name() == "c"_L1) {
            readCell();
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == "row"_L1 && !m_texts.empty()) {
            return true;
        }
    }
    if (m_xml.hasError())
        failUnreadable();
    return false;
}

bool WorkbookReader::next(TableRow &row)
{
    if (!m_hasFirst && !nextRecord())
        return false;
    m_hasFirst = false;
    m_cells.assign(std::max(m_texts.size(), size_t(m_columns.size())), {});
    std::ranges::copy(m_texts, m_cells.begin());
    row.line = m_line;
    row.cells = m_cells;
    return true;
}

double WorkbookReader::progress() const { return m_part ? m_part->progress() : 1.0; }

} // namespace Model
