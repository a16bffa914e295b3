#include "model/store/value.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace Model {

bool step(SQLite::Statement &statement) { return statement.executeStep(); }
void finish(SQLite::Statement &statement)
{
    statement.tryReset();
    statement.clearBindings();
}
qint64 integerAt(SQLite::Statement &statement, int column) { return statement.getColumn(column).getInt64(); }
bool isNullAt(SQLite::Statement &statement, int column) { return statement.isColumnNull(column); }
double realAt(SQLite::Statement &statement, int column) { return statement.getColumn(column).getDouble(); }
QString textAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const char *text = value.getText();
    return QString::fromUtf8(text, value.getBytes());
}
QByteArray blobAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const void *data = value.getBlob();
    return QByteArray(static_cast<const char *>(data), value.getBytes());
}

void bindValue(SQLite::Statement &statement, int index, qint64 value) { statement.bind(index, int64_t(value)); }
void bindValue(SQLite::Statement &statement, int index, int value) { statement.bind(index, value); }
void bindValue(SQLite::Statement &statement, int index, bool value) { statement.bind(index, int(value)); }
void bindValue(SQLite::Statement &statement, int index, double value) { statement.bind(index, value); }
void bindValue(SQLite::Statement &statement, int index, const QString &value)
{
    statement.bind(index, value.toUtf8().toStdString());
}
void bindValue(SQLite::Statement &statement, int index, const Rank &value)
{
    statement.bind(index, value.text().toStdString());
}
void bindBlob(SQLite::Statement &statement, int index, const QByteArray &value)
{
    statement.bind(index, value.constData(), int(value.size()));
}
void bindNull(SQLite::Statement &statement, int index) { statement.bind(index); }

void readValue(SQLite::Statement &statement, int column, qint64 &value) { value = integerAt(statement, column); }
void readValue(SQLite::Statement &statement, int column, int &value) { value = int(integerAt(statement, column)); }
void readValue(SQLite::Statement &statement, int column, bool &value) { value = integerAt(statement, column) != 0; }
void readValue(SQLite::Statement &statement, int column, double &value) { value = realAt(statement, column); }
void readValue(SQLite::Statement &statement, int column, QString &value) { value = textAt(statement, column); }
void readValue(SQLite::Statement &statement, int column, Rank &value)
{
    value = Rank(textAt(statement, column).toUtf8());
}

} // namespace Model
