#pragma once

#include "model/store/field.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace Model {

/** A prepared statement of SQLite's, used as it is: a million values are read through these functions. */
using Statement = sqlite3_stmt;

// A C++ value to an SQLite value and back. Unset (null Id, empty optional) is NULL; enumerations are their words.

bool step(Statement &statement);
void finish(Statement &statement);
qint64 integerAt(Statement &statement, int column);
bool isNullAt(Statement &statement, int column);
std::string_view bytesAt(Statement &statement, int column); ///< until the next step
QString textAt(Statement &statement, int column);
double realAt(Statement &statement, int column);
QByteArray blobAt(Statement &statement, int column);

void bindValue(Statement &statement, int index, qint64 value);
void bindValue(Statement &statement, int index, int value);
void bindValue(Statement &statement, int index, bool value);
void bindValue(Statement &statement, int index, double value);
void bindValue(Statement &statement, int index, const QString &value);
void bindValue(Statement &statement, int index, const Rank &value);
void bindBlob(Statement &statement, int index, const QByteArray &value);
/** UTF-8 that must stay until the statement is finished. */
void bindBytes(Statement &statement, int index, std::string_view value);
void bindNull(Statement &statement, int index);

template <class T>
void bindValue(Statement &statement, int index, Id<T> value)
{
    value ? bindValue(statement, index, value.value) : bindNull(statement, index);
}
template <class E>
requires std::is_enum_v<E>
void bindValue(Statement &statement, int index, E value) { bindValue(statement, index, word(value)); }
template <class T>
void bindValue(Statement &statement, int index, const std::optional<T> &value)
{
    value ? bindValue(statement, index, *value) : bindNull(statement, index);
}

// A source is whatever has columns: a row of a statement, or of a changeset.

template <class Source>
void readValue(Source &source, int column, qint64 &value)
{
    value = integerAt(source, column);
}
template <class Source>
void readValue(Source &source, int column, int &value)
{
    value = int(integerAt(source, column));
}
template <class Source>
void readValue(Source &source, int column, bool &value)
{
    value = integerAt(source, column) != 0;
}
template <class Source>
void readValue(Source &source, int column, double &value)
{
    value = realAt(source, column);
}
template <class Source>
void readValue(Source &source, int column, QString &value)
{
    const std::string_view text = bytesAt(source, column);
    value = QString::fromUtf8(text.data(), qsizetype(text.size()));
}
template <class Source>
void readValue(Source &source, int column, Rank &value)
{
    const std::string_view text = bytesAt(source, column);
    value = Rank(QByteArray(text.data(), qsizetype(text.size())));
}
template <class Source, class T>
void readValue(Source &source, int column, Id<T> &value)
{
    value.value = integerAt(source, column);
}
template <class Source, class E>
requires std::is_enum_v<E>
void readValue(Source &source, int column, E &value)
{
    const std::string_view text = bytesAt(source, column);
    value = E{};
    for (size_t i = 0; i < std::size(Words<E>::words); ++i) {
        if (text == Words<E>::words[i])
            value = E(i);
    }
}
template <class Source, class T>
void readValue(Source &source, int column, std::optional<T> &value)
{
    if (isNullAt(source, column)) {
        value.reset();
    } else {
        T inner{};
        readValue(source, column, inner);
        value = std::move(inner);
    }
}

} // namespace Model
