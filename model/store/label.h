#pragma once

#include <QString>
#include <QStringList>

namespace Model {

/**
 * What an edit is called. Stored untranslated with its arguments; windows and the command line translate it.
 * Write `Label{QT_TRANSLATE_NOOP("Edit", "Delete “%1”"), {name}}`.
 */
struct Label
{
    QString text;
    QStringList arguments;

    Label() = default;
    Label(const char *source, const QStringList &args = {})
        : text(QString::fromUtf8(source))
        , arguments(args)
    {
    }
    Label(const QString &source, const QStringList &args)
        : text(source)
        , arguments(args)
    {
    }

    QString translated() const;
    QString english() const;
};

} // namespace Model
