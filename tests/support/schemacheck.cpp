#include "tests/support/schemacheck.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

class SchemaCheck
{
public:
    explicit SchemaCheck(const QJsonObject &root)
        : m_root(root)
    {
    }

    QString violation(const QJsonValue &value, const QJsonObject &schema, const QString &where) const
    {
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            const QString found = keyword(it.key(), *it, value, schema, where);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

private:
    QString keyword(const QString &name, const QJsonValue &rule, const QJsonValue &value, const QJsonObject &schema,
                    const QString &where) const
    {
        const auto wrong = [&](const QString &why) { return where + u": "_s + why; };
        if (name.startsWith(u'$') && name != "$ref"_L1)
            return {};
        if (name == "title"_L1 || name == "description"_L1 || name == "format"_L1)
            return {};
        if (name == "$ref"_L1)
            return violation(value, referred(rule.toString()), where);
        if (name == "type"_L1)
            return hasType(value, rule) ? QString() : wrong(u"has another type"_s);
        if (name == "const"_L1)
            return value == rule ? QString() : wrong(u"has another value"_s);
        if (name == "enum"_L1)
            return rule.toArray().contains(value) ? QString() : wrong(u"is none of the words"_s);
        if (name == "minimum"_L1)
            return !value.isDouble() || value.toDouble() >= rule.toDouble() ? QString() : wrong(u"is too small"_s);
        if (name == "maximum"_L1)
            return !value.isDouble() || value.toDouble() <= rule.toDouble() ? QString() : wrong(u"is too large"_s);
        if (name == "pattern"_L1) {
            const bool fits =
                !value.isString() || QRegularExpression(rule.toString()).match(value.toString()).hasMatch();
            return fits ? QString() : wrong(u"doesn't fit its pattern"_s);
        }
        if (name == "anyOf"_L1) {
            for (const QJsonValue &choice : rule.toArray()) {
                if (violation(value, choice.toObject(), where).isEmpty())
                    return {};
            }
            return wrong(u"fits no choice"_s);
        }
        if (name == "items"_L1) {
            const QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i) {
                const QString found = violation(items[i], rule.toObject(), where + u"[%1]"_s.arg(i));
                if (!found.isEmpty())
                    return found;
            }
            return {};
        }
        if (name == "required"_L1) {
            for (const QJsonValue &key : rule.toArray()) {
                if (value.isObject() && !value.toObject().contains(key.toString()))
                    return wrong(u"lacks "_s + key.toString());
            }
            return {};
        }
        if (name == "additionalProperties"_L1) {
            const QJsonObject known = schema[u"properties"_s].toObject();
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (known.contains(member.key()))
                    continue;
                const QString found = violation(member.value(), rule.toObject(), where + u'.' + member.key());
                if (!found.isEmpty())
                    return found;
            }
            return {};
        }
        if (name == "properties"_L1)
            return properties(value.toObject(), schema[u"properties"_s].toObject(), where);
        return wrong(u"the schema has a keyword that this check doesn't know: "_s + name);
    }

    QString properties(const QJsonObject &object, const QJsonObject &known, const QString &where) const
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString at = where + u'.' + it.key();
            if (!known.contains(it.key()))
                return at + u": the schema doesn't name it"_s;
            const QString found = violation(*it, known[it.key()].toObject(), at);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    static bool hasType(const QJsonValue &value, const QJsonValue &type)
    {
        if (type.isArray()) {
            const QJsonArray types = type.toArray();
            return std::any_of(types.begin(), types.end(), [&](const QJsonValue &one) { return hasType(value, one); });
        }
        const QString name = type.toString();
        switch (value.type()) {
        case QJsonValue::Null:
            return name == "null"_L1;
        case QJsonValue::Bool:
            return name == "boolean"_L1;
        case QJsonValue::String:
            return name == "string"_L1;
        case QJsonValue::Array:
            return name == "array"_L1;
        case QJsonValue::Object:
            return name == "object"_L1;
        case QJsonValue::Double:
            return name == "number"_L1 || (name == "integer"_L1 && value.toDouble() == double(value.toInteger()));
        case QJsonValue::Undefined:
            break;
        }
        return false;
    }

    QJsonObject referred(const QString &reference) const
    {
        QJsonValue found = m_root;
        for (const QString &part : reference.sliced(2).split(u'/'))
            found = found[part];
        return found.toObject();
    }

    QJsonObject m_root;
};

} // namespace

QString schemaViolation(const QJsonValue &value, const QJsonObject &schema)
{
    return SchemaCheck(schema).violation(value, schema, u"$"_s);
}

} // namespace Support
