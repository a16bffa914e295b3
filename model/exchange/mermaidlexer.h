#pragma once

#include "model/exchange/mermaidsource.h"

namespace Model {

/** The tokens of mermaid's journey grammar, found by the same rules in the same order. */
class MermaidLexer
{
public:
    enum class Token {
        Journey,
        Title,          ///< text: all of it, keyword included
        AccTitle,       ///< text: its value
        AccDescription, ///< text: its value
        Section,        ///< text: all of it, keyword included
        TaskName,
        TaskData, ///< text: from the colon on
        NewLine,
        Colon,         ///< with nothing after it
        Invalid,       ///< a semicolon
        UnclosedBlock, ///< accDescr { to the end
        End
    };

    explicit MermaidLexer(MermaidSource &source)
        : m_source(source)
        , m_text(source.text())
    {
    }

    /** Goes to the next token. */
    Token next();
    QStringView text() const { return m_token; }
    int line() const { return m_line; }
    /** The comment that was skipped before this token on the same line as the token before, else empty. */
    QStringView comment() const { return m_comment; }
    const Losses &losses() const { return m_losses; }

private:
    bool skipIgnored();
    void skipComment(qsizetype end);
    bool keyword(QLatin1String word) const;
    /** Where a run of characters that are none of @p stops ends; entities count as letters. */
    qsizetype runEnd(qsizetype from, QStringView stops) const;
    qsizetype lineEnd(qsizetype from) const;
    qsizetype afterSign(qsizetype from, QChar sign) const;
    Token take(Token token, qsizetype end);
    Token takeDescription();

    MermaidSource &m_source;
    QStringView m_text;
    qsizetype m_at = 0;
    QStringView m_token;
    QStringView m_comment;
    int m_line = 0;
    Losses m_losses;
};

} // namespace Model
