#include "model/exchange/htmlentities.h"

#include <QFile>
#include <QHash>

namespace Model {

namespace {

QHash<QString, QString> loadEntities()
{
    QHash<QString, QString> result;
    QFile file(QStringLiteral(":/exchange/htmlentities.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QList<QByteArray> lines = file.readAll().split('\n');
    result.reserve(lines.size());
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        QString text;
        for (qsizetype i = 1; i < parts.size(); ++i)
            text += QChar::fromUcs4(parts[i].toUInt(nullptr, 16));
        result.insert(QString::fromLatin1(parts.front()), text);
    }
    return result;
}

// HTML reads the numbers of C1 controls as Windows-1252 (https://html.spec.whatwg.org, numeric character reference end
// state).
constexpr char16_t windows1252[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

} // namespace

std::optional<QString> htmlEntity(QStringView name)
{
    static const QHash<QString, QString> entities = loadEntities();
    const auto found = entities.constFind(name.toString());
    return found == entities.cend() ? std::nullopt : std::optional<QString>(*found);
}

QString htmlCharacter(QStringView digits)
{
    char32_t code = 0;
    for (QChar digit : digits)
        code = qMin<char32_t>(code * 10 + char32_t(digit.unicode() - u'0'), 0x110000);
    if (code == 0 || code > 0x10FFFF || QChar::isSurrogate(code))
        code = QChar::ReplacementCharacter;
    else if (code >= 0x80 && code < 0xA0)
        code = windows1252[code - 0x80];
    return QString::fromUcs4(&code, 1);
}

} // namespace Model
