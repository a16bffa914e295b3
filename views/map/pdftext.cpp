#include "views/map/pdftext.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

constexpr int xrefEntry = 20; // bytes, fixed by the format

/** The text of an object, up to endobj. */
QByteArrayView object(const QByteArray &pdf, int number)
{
    const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj\n";
    const qsizetype start = pdf.indexOf(head);
    if (start < 0)
        return {};
    const qsizetype end = pdf.indexOf("\nendobj", start);
    return QByteArrayView(pdf).sliced(start + head.size(), std::max(qsizetype(0), end - start - head.size()));
}

QList<QByteArray> hexNumbers(const QByteArray &text)
{
    QList<QByteArray> result;
    static const QRegularExpression hex(u"<([0-9A-Fa-f]+)>"_s);
    for (auto it = hex.globalMatch(QString::fromLatin1(text)); it.hasNext();)
        result.append(it.next().captured(1).toLatin1());
    return result;
}

/** The glyphs of a font, from 1, that its table of characters leaves without a name. */
QList<int> namelessGlyphs(const QByteArray &table, const QByteArray &descendant)
{
    const qsizetype widths = descendant.indexOf("/W [0 [");
    if (widths < 0)
        return {};
    const qsizetype from = widths + 7;
    const int glyphs = int(descendant.mid(from, descendant.indexOf(']', from) - from).simplified().split(' ').size());
    std::vector<bool> named(size_t(glyphs), false);
    const qsizetype first = table.indexOf("beginbfrange");
    const qsizetype last = table.lastIndexOf("endbfrange");
    for (const QByteArray &line : table.mid(first, last - first).split('\n')) {
        const auto numbers = hexNumbers(line);
        if (numbers.size() < 3)
            continue;
        const int begin = numbers[0].toInt(nullptr, 16);
        const int end = std::min(numbers[1].toInt(nullptr, 16), glyphs - 1);
        const bool listed = line.contains('[');
        for (int glyph = begin; glyph <= end; ++glyph) {
            const qsizetype n = listed ? 2 + glyph - begin : 2;
            named[size_t(glyph)] =
                n < numbers.size() && (numbers[n].toInt(nullptr, 16) != 0 || (!listed && glyph > begin));
        }
    }
    QList<int> result;
    for (int glyph = 1; glyph < glyphs; ++glyph) {
        if (!named[size_t(glyph)])
            result.append(glyph);
    }
    return result;
}

} // namespace

void PdfText::takeText(QPainter &painter, const QList<MapTextLine> &lines)
{
    for (const MapTextLine &line : lines) {
        const double shift = line.rightToLeft ? QFontMetricsF(painter.font()).horizontalAdvance(line.text) : 0;
        painter.drawText(line.baseline - QPointF(shift, 0), line.text);
        for (const char32_t character : line.text.toUcs4()) {
            if (character > 0xFFFF)
                remember(character, painter.font());
        }
    }
}

void PdfText::remember(char32_t character, const QFont &font)
{
    if (std::exchange(m_known[{character, int(font.weight())}], true))
        return;
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    if (runs.size() != 1 || runs.front().glyphIndexes().size() != 1)
        return;
    const QRawFont raw = runs.front().rawFont();
    const Glyph glyph{runs.front().glyphIndexes().front(), character};
    const QByteArray name = QString(raw.familyName() + u'-' + raw.styleName()).remove(u' ').toLower().toLatin1();
    auto &drawn = m_drawn[name];
    const auto same = [&](const Glyph &other) { return other.index == glyph.index; };
    if (glyph.index != 0 && std::none_of(drawn.begin(), drawn.end(), same))
        drawn.append(glyph);
}

QByteArray PdfText::completed(const QByteArray &pdf) const
{
    QList<Edit> edits;
    static const QRegularExpression fontObject(
        u"/Subtype /Type0\\s+/BaseFont /(\\S+)\\s+/Encoding /Identity-H\\s+/DescendantFonts \\[(\\d+) 0 R\\]\\s+"
        "/ToUnicode (\\d+) 0 R"_s);
    for (auto it = fontObject.globalMatch(QString::fromLatin1(pdf)); it.hasNext();) {
        const auto match = it.next();
        QByteArray name = match.captured(1).toLower().toLatin1();
        if (!name.contains('-'))
            name += m_drawn.contains(name + "-book") ? "-book" : "-regular";
        const auto drawn = m_drawn.value(name);
        const QByteArrayView tableObject = object(pdf, match.captured(3).toInt());
        const QByteArray table = tableObject.toByteArray();
        const auto nameless = namelessGlyphs(table, object(pdf, match.captured(2).toInt()).toByteArray());
        // Other shapes without a character (ligatures) could be among them: then it isn't known which is which.
        if (drawn.isEmpty() || drawn.size() != nameless.size() || drawn.size() > 100)
            continue;
        QByteArray added = QByteArray::number(drawn.size()) + " beginbfchar\n";
        for (qsizetype i = 0; i < drawn.size(); ++i) {
            added += '<' + QByteArray::number(nameless[i], 16).rightJustified(4, '0').toUpper() + "> <";
            for (const QChar unit : QString::fromUcs4(&drawn[i].character, 1))
                added += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
            added += ">\n";
        }
        added += "endbfchar\n";
        const qsizetype start = tableObject.data() - pdf.constData();
        const qsizetype length = table.indexOf("/Length ") + 8;
        const qsizetype lengthEnd = table.indexOf(' ', length);
        const qsizetype place = table.indexOf("endcmap");
        if (length < 8 || lengthEnd < 0 || place < 0)
            return pdf;
        const qsizetype old = table.mid(length, lengthEnd - length).toLongLong();
        edits.append({start + length, lengthEnd - length, QByteArray::number(old + added.size())});
        edits.append({start + place, 0, added});
    }
    return edits.isEmpty() ? pdf : applied(pdf, edits);
}

/** With the edits, and the table of objects' places set right. */
QByteArray PdfText::applied(const QByteArray &pdf, const QList<Edit> &unordered)
{
    QList<Edit> edits = unordered;
    std::sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.at < b.at; });
    const auto moved = [&](qsizetype place) {
        qsizetype result = place;
        for (const Edit &edit : edits)
            result += edit.at < place ? edit.text.size() - edit.length : 0;
        return result;
    };
    const qsizetype trailer = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype xref = pdf.mid(trailer, pdf.indexOf('\n', trailer) - trailer).trimmed().toLongLong();
    const qsizetype count = pdf.mid(xref + 7, 12).split('\n').front().trimmed().toLongLong();
    const qsizetype firstEntry = pdf.indexOf('\n', xref + 5) + 1;
    if (!pdf.mid(xref).startsWith("xref\n0 ") || firstEntry + count * xrefEntry > pdf.size())
        return pdf;
    QByteArray result = pdf;
    for (qsizetype i = 1; i < count; ++i) {
        const qsizetype entry = firstEntry + i * xrefEntry;
        const QByteArray place = QByteArray::number(moved(pdf.mid(entry, 10).toLongLong())).rightJustified(10, '0');
        result.replace(entry, 10, place);
    }
    const QByteArray newXref = QByteArray::number(moved(xref)) + " \n%%EOF\n";
    result.replace(trailer, result.size() - trailer, newXref);
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        result.replace(edit->at, edit->length, edit->text);
    return result;
}

} // namespace Views
