#pragma once

#include "model/store/field.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace SQLite {
class Statement;
}

namespace Model {

// A C++ value to an SQLite value and back. Unset (null Id, empty optional) is NULL; enumerations are their words.

bool step(SQLite::Statement &statement);
void finish(SQLite::Statement &statement);
qint64 integerAt(SQLite::Statement &statement, int column);
bool isNullAt(SQLite::Statement &statement, int column);
QString textAt(SQLite::Statement &statement, int column);
double realAt(SQLite::Statement &statement, int column);
QByteArray blobAt(SQLite::Statement &statement, int column);

void bindValue(SQLite::Statement &statement, int index, qint64 value);
void bindValue(SQLite::Statement &statement, int index, int value);
void bindValue(SQLite::Statement &statement, int index, bool value);
void bindValue(SQLite::Statement &statement, int index, double value);
void bindValue(SQLite::Statement &statement, int index, const QString &value);
void bindValue(SQLite::Statement &statement, int index, const Rank &value);
void bindBlob(SQLite::Statement &statement, int index, const QByteArray &value);
void bindNull(SQLite::Statement &statement, int index);

template <class T>
void bindValue(SQLite::Statement &statement, int index, Id<T> value)
{
    value ? bindValue(statement, index, value.value) : bindNull(statement, index);
}
template <class E>
requires std::is_enum_v<E>
void bindValue(SQLite::Statement &statement, int index, E value) { bindValue(statement, index, word(value)); }
template <class T>
void bindValue(SQLite::Statement &statement, int index, const std::optional<T> &value)
{
    value ? bindValue(statement, index, *value) : bindNull(statement, index);
}

void readValue(SQLite::Statement &statement, int column, qint64 &value);
void readValue(SQLite::Statement &statement, int column, int &value);
void readValue(SQLite::Statement &statement, int column, bool &value);
void readValue(SQLite::Statement &statement, int column, double &value);
void readValue(SQLite::Statement &statement, int column, QString &value);
void readValue(SQLite::Statement &statement, int column, Rank &value);

template <class T>
void readValue(SQLite::Statement &statement, int column, Id<T> &value)
{
    value.value = integerAt(statement, column);
}
template <class E>
requires std::is_enum_v<E>
void readValue(SQLite::Statement &statement, int column, E &value)
{
    value = fromWord<E>(textAt(statement, column)).value_or(E{});
}
template <class T>
void readValue(SQLite::Statement &statement, int column, std::optional<T> &value)
{
    if (isNullAt(statement, column)) {
        value.reset();
    } else {
        T inner{};
        readValue(statement, column, inner);
        value = inner;
    }
}

} // namespace Model
