#pragma once

#include "model/exchange/loss.h"

namespace Model {

/** White space as JavaScript's regular expressions and trim() see it, because mermaid's parser is made of them. */
bool isMermaidSpace(QChar c);
QStringView trimmedMermaid(QStringView text);
/** Length of an entity (#35; or #quot;) at @p at, or 0. */
qsizetype entityLength(QStringView text, qsizetype at);
/** @p text with its entities decoded; unknown names are reported with @p line. */
QString decodedMermaid(QStringView text, int line, Losses &losses);

/**
 * A diagram as mermaid prepares it before its parser sees it: CR, front matter, directives and comments gone. Every
 * position in text() still knows its line in the file.
 */
class MermaidSource
{
public:
    MermaidSource(const QString &raw, int firstLine);

    const QString &text() const { return m_text; }
    /** The line of position @p at; calls must not go backwards. */
    int lineAt(qsizetype at);
    /** The front matter's title; the diagram's own beats it. */
    const QString &title() const { return m_title; }
    const Losses &losses() const { return m_losses; }

private:
    struct Piece
    {
        qsizetype at;     ///< in the cleaned text
        qsizetype source; ///< in the raw text
    };
    struct Cleaned
    {
        QString text;
        QList<Piece> pieces;
        void append(QStringView part, qsizetype source);
        void truncate(qsizetype size);
    };

    qsizetype takeFrontMatter();
    Cleaned withoutDirectives(qsizetype from);
    Cleaned withoutComments(const Cleaned &before);
    void report(qsizetype source, const QString &what);

    QString m_raw;
    int m_firstLine;
    QString m_text;
    QList<Piece> m_pieces;
    QString m_title;
    Losses m_losses;

    // Where lineAt and report have counted to.
    qsizetype m_piece = 0;
    qsizetype m_counted = 0;
    int m_line = 0;
};

} // namespace Model
