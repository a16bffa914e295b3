#pragma once

#include <QList>
#include <QString>

namespace App {

/** A ready-made project to begin with. */
struct Template
{
    QString id; ///< as in `throughline new --template ID`
    QString title;
    QString description;
    QString file; ///< a resource, in the project's JSON form
};

/** Every template, the blank five stages first, in @p language ("en", "de", …; English where there is none in it). */
QList<Template> templates(const QString &language);
/** The sample project in the project's JSON form, as templates. */
QString sampleFile(const QString &language);

} // namespace App
