#pragma once

#include "model/store/field.h"

#include <QByteArray>

class QIODevice;

namespace Model {

/**
 * Writes JSON as it is made, so that its size doesn't matter: two-space indent, LF, keys in the order given, shortest
 * round-trip numbers. Throws Error where the device takes no more.
 */
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &device)
        : m_device(device)
    {
    }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /** Before each value of an object. */
    void key(const char *name);
    /** One that isn't ours: any text. */
    void key(const QString &name);

    void value(const QString &text);
    void value(int number);
    void value(qint64 number);
    void value(double number);
    void value(bool truth);
    void null();
    template <class R>
    void value(Id<R> id)
    {
        id ? value(id.toString()) : null();
    }
    template <class E>
    requires std::is_enum_v<E>
    void value(E word) { value(Model::word(word)); }
    template <class T>
    void value(const std::optional<T> &maybe)
    {
        maybe ? value(*maybe) : null();
    }
    template <class T>
    void member(const char *name, const T &content)
    {
        key(name);
        value(content);
    }
    void emptyArray(const char *name)
    {
        key(name);
        beginArray();
        endArray();
    }

    /** Ends the text with a line end and hands all of it to the device. */
    void finish();

private:
    void open(char bracket);
    void close(char bracket);
    void beforeValue();
    void append(const QString &text);
    void newLine();
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    int m_depth = 0;
    bool m_first = true; ///< nothing yet in the object or array that is open
    bool m_afterKey = false;
};

} // namespace Model
