#include "model/feedback/feedbackitem.h"

#include <QDateTime>

namespace Model {

QString FeedbackTime::isoText() const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return hasTime ? at.toString(Qt::ISODateWithMs) : at.date().toString(Qt::ISODate);
}

} // namespace Model
