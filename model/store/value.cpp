#include "model/store/value.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace Model {

bool step(Statement &statement)
{
    const int code = sqlite3_step(&statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(sqlite3_db_handle(&statement), code);
    return code == SQLITE_ROW;
}
void finish(Statement &statement)
{
    sqlite3_reset(&statement);
    sqlite3_clear_bindings(&statement);
}
qint64 integerAt(Statement &statement, int column) { return sqlite3_column_int64(&statement, column); }
bool isNullAt(Statement &statement, int column) { return sqlite3_column_type(&statement, column) == SQLITE_NULL; }
double realAt(Statement &statement, int column) { return sqlite3_column_double(&statement, column); }
std::string_view bytesAt(Statement &statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(&statement, column));
    return text ? std::string_view(text, size_t(sqlite3_column_bytes(&statement, column))) : std::string_view("");
}
QString textAt(Statement &statement, int column)
{
    const std::string_view text = bytesAt(statement, column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
QByteArray blobAt(Statement &statement, int column)
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(&statement, column));
    return QByteArray(data, sqlite3_column_bytes(&statement, column));
}

static void bound(Statement &statement, int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_db_handle(&statement), code);
}
static void bindText(Statement &statement, int index, const QByteArray &text)
{
    bound(statement, sqlite3_bind_text(&statement, index, text.constData(), int(text.size()), SQLITE_TRANSIENT));
}

void bindValue(Statement &statement, int index, qint64 value)
{
    bound(statement, sqlite3_bind_int64(&statement, index, value));
}
void bindValue(Statement &statement, int index, int value)
{
    bound(statement, sqlite3_bind_int(&statement, index, value));
}
void bindValue(Statement &statement, int index, bool value) { bindValue(statement, index, int(value)); }
void bindValue(Statement &statement, int index, double value)
{
    bound(statement, sqlite3_bind_double(&statement, index, value));
}
void bindValue(Statement &statement, int index, const QString &value) { bindText(statement, index, value.toUtf8()); }
void bindValue(Statement &statement, int index, const Rank &value) { bindText(statement, index, value.text()); }
void bindBlob(Statement &statement, int index, const QByteArray &value)
{
    bound(statement, sqlite3_bind_blob(&statement, index, value.constData(), int(value.size()), SQLITE_TRANSIENT));
}
void bindBytes(Statement &statement, int index, std::string_view value)
{
    // An empty view may point nowhere, which would be NULL.
    const char *const text = value.empty() ? "" : value.data();
    bound(statement, sqlite3_bind_text(&statement, index, text, int(value.size()), SQLITE_STATIC));
}
void bindNull(Statement &statement, int index) { bound(statement, sqlite3_bind_null(&statement, index)); }

} // namespace Model
