#include "model/feedback/mapping/fieldmapping.h"

#include "model/feedback/mapping/mappingtext.h"
#include "model/store/error.h"
#include "model/store/quote.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

constexpr auto escaped = QStringView(u",:=");

bool isEscape(QStringView text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() && escaped.contains(text[at + 1]);
}

/** Where @p sign stands without a backslash before it; the end if nowhere. */
qsizetype find(QStringView text, QChar sign, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (isEscape(text, at))
            ++at;
        else if (text[at] == sign)
            return at;
    }
    return text.size();
}

QString unescaped(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isEscape(text, at))
            ++at;
        result += text[at];
    }
    return result;
}

QString escapedText(QStringView text, QStringView signs)
{
    QString result;
    for (const QChar c : text) {
        if (signs.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString folded(const QString &name) { return name.trimmed().toCaseFolded(); }

QString numbered(qsizetype column) { return u'#' + QString::number(column + 1); }

/** A name that parse() can't be given: a backslash before one of its signs would be read as an escape. */
bool hasLooseBackslash(const QString &name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at] == u'\\' && (at + 1 == name.size() || escaped.contains(name[at + 1])))
            return true;
    }
    return false;
}

QString listed(const QStringList &columns)
{
    constexpr qsizetype most = 100;
    QStringList names;
    for (const QString &column : columns.first(std::min(columns.size(), most)))
        names += quoted(quotable(column));
    if (columns.size() > most)
        names += u"…"_s;
    return names.join(u", "_s);
}

} // namespace

qsizetype columnNamed(const QString &name, const QStringList &columns)
{
    const QString wanted = folded(name);
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (folded(columns[column]) == wanted)
            return column;
    }
    if (!wanted.startsWith(u'#'))
        return -1;
    bool isNumber = false;
    const qlonglong number = QStringView(wanted).sliced(1).toLongLong(&isNumber);
    return isNumber && number >= 1 && number <= columns.size() ? number - 1 : -1;
}

QList<std::pair<qsizetype, QString>> mappedColumns(QStringView words, const QStringList &columns)
{
    QList<std::pair<qsizetype, QString>> result;
    QList<bool> isMapped(columns.size());
    for (qsizetype start = 0; start < words.size();) {
        const qsizetype end = find(words, u',', start);
        const QStringView piece = words.sliced(start, end - start);
        start = end + 1;
        if (piece.trimmed().isEmpty())
            continue;
        const qsizetype equals = find(piece, u'=', 0);
        if (equals == piece.size())
            throw Error(
                MappingText::tr("“%1” doesn't say which field a column is. Write COLUMN=FIELD.").arg(quotable(piece)));
        const QString name = unescaped(piece.first(equals));
        const qsizetype column = columnNamed(name, columns);
        if (column < 0)
            throw Error(MappingText::tr("“%1” is no column of this file. Its columns are %2.")
                            .arg(quotable(name), listed(columns)));
        if (isMapped[column])
            throw Error(MappingText::tr("“%1” is mapped twice. Choose one field.").arg(quotable(columns[column])));
        isMapped[column] = true;
        result.append({column, unescaped(piece.sliced(equals + 1))});
    }
    return result;
}

FieldMapping FieldMapping::parse(QStringView words, const QStringList &columns)
{
    FieldMapping mapping(columns.size());
    for (const auto &[column, word] : mappedColumns(words, columns)) {
        const ColumnUse use = ColumnUse::ofWord(word);
        if (mapping.columnOf(use.field) >= 0)
            throw Error(
                MappingText::tr("Two columns are mapped to “%1”. Choose one of them.").arg(fieldWord(use.field)));
        mapping.m_uses[column] = use;
    }
    return mapping;
}

void FieldMapping::setUse(qsizetype column, const ColumnUse &use)
{
    if (const qsizetype before = columnOf(use.field); before >= 0)
        m_uses[before] = {};
    m_uses[column] = use;
}

qsizetype FieldMapping::columnOf(ImportField field) const
{
    if (field == ImportField::Ignore)
        return -1;
    for (qsizetype column = 0; column < m_uses.size(); ++column) {
        if (m_uses[column].field == field)
            return column;
    }
    return -1;
}

QString FieldMapping::words(const QStringList &columns) const
{
    QStringList pieces;
    for (qsizetype column = 0; column < std::min(m_uses.size(), columns.size()); ++column) {
        if (m_uses[column].field == ImportField::Ignore)
            continue;
        const QString &name = columns[column];
        const bool byName =
            !name.trimmed().isEmpty() && columnNamed(name, columns) == column && !hasLooseBackslash(name);
        pieces +=
            (byName ? escapedText(name, escaped) : numbered(column)) + u'=' + escapedText(m_uses[column].word(), u",");
    }
    return pieces.join(u',');
}

QList<std::pair<QString, QString>> FieldMapping::report(const QStringList &columns) const
{
    QList<std::pair<QString, QString>> result;
    QSet<QString> before;
    for (qsizetype column = 0; column < std::min(m_uses.size(), columns.size()); ++column) {
        const bool isTaken = before.contains(columns[column]);
        before.insert(columns[column]);
        result.append({isTaken ? numbered(column) : columns[column], m_uses[column].word()});
    }
    return result;
}

} // namespace Model
