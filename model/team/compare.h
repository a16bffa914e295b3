#pragma once

#include "model/store/changes.h"
#include "model/store/rows.h"

#include <QJsonValue>

namespace Model {

/** One thing in which two projects differ. */
struct Difference
{
    What what = What::Changed;
    QByteArray kind;   ///< the table: "touchpoint", "score" …
    qint64 id = 0;     ///< of the row; of a score its touchpoint, of a participant its persona
    QString name;      ///< what users know it by
    QByteArray field;  ///< of a change: the field's key in JSON, or "order"
    QByteArray title;  ///< of a change: the field's name, untranslated (context "Field")
    QJsonValue before; ///< as in JSON, but with names instead of ids
    QJsonValue after;
};

/**
 * What must be done to @p before to get @p after. Rows are the same where their ids are; scores and participants where
 * they are about the same things. Project first, then as Records has them; in the order of @p after, what is gone last.
 */
QList<Difference> compare(const Rows &before, const Rows &after);

/** A value of a difference as users read it. */
QString shownValue(const QJsonValue &value);

} // namespace Model
