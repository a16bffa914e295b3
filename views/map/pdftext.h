#pragma once

#include "views/map/mappainter.h"

#include <QByteArray>
#include <QHash>

namespace Views {

/**
 * Keeps text in a PDF text. Qt 6.4 doesn't name characters beyond the basic plane (emoji, rare Chinese) in the tables
 * from which a reader copies and searches: their shapes are there, but not what they mean. This draws the texts of a
 * map, remembers which of these characters each font drew, in that order, and adds them to the tables afterwards.
 */
class PdfText : public MapMarks
{
public:
    void beginNode(const MapNode &) override {}
    void endNode() override {}
    void takeText(QPainter &painter, const QList<MapTextLine> &lines) override;

    /** The file with the names added; as it was where what it holds isn't understood. */
    QByteArray completed(const QByteArray &pdf) const;

private:
    struct Glyph
    {
        quint32 index = 0;
        char32_t character = 0;
    };
    struct Edit
    {
        qsizetype at = 0;
        qsizetype length = 0;
        QByteArray text;
    };
    void remember(char32_t character, const QFont &font);
    static QByteArray applied(const QByteArray &pdf, const QList<Edit> &edits);

    QHash<QByteArray, QList<Glyph>> m_drawn; ///< by PostScript name, lower case
    QHash<std::pair<char32_t, int>, bool> m_known;
};

} // namespace Views
