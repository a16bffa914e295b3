#pragma once

#include <QJsonObject>
#include <QString>

namespace Support {

/**
 * Where @p value differs from a JSON schema, as a path and a reason; empty where it fits. Knows the part of JSON Schema
 * that resources/schemas uses, and says so of any other keyword. A field that the schema doesn't name doesn't fit.
 */
QString schemaViolation(const QJsonValue &value, const QJsonObject &schema);

} // namespace Support
