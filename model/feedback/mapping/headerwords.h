#pragma once

#include "model/feedback/mapping/importfield.h"

#include <QString>

namespace Model {

/** What the name of a column says about it. */
class HeaderWords
{
public:
    explicit HeaderWords(const QString &name);

    /** How much the name speaks for @p field: 0 not at all, 100 it is one of the field's names. */
    int weight(ImportField field) const;
    /** The name stands for nothing: blank, "Column 3", "Unnamed: 0". */
    bool isNameless() const;
    /** The words of the name without case, accents and signs, one blank between two of them. */
    const QString &words() const { return m_words; }

private:
    QString m_words;
};

} // namespace Model
