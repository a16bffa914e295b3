#include "model/store/label.h"

#include <QCoreApplication>

namespace Model {

static QString filled(const QString &text, const QStringList &arguments)
{
    // At one go: an argument that contains "%1" itself stays as it is.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = i + 1 < text.size() && text[i] == QLatin1Char('%') ? text[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= arguments.size()) {
            result += arguments[digit - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

QString Label::translated() const
{
    return filled(QCoreApplication::translate("Edit", text.toUtf8().constData()), arguments);
}

QString Label::english() const { return filled(text, arguments); }

} // namespace Model
