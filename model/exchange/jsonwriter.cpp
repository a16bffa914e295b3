#include "model/exchange/jsonwriter.h"

#include "model/exchange/shortnumber.h"
#include "model/store/error.h"

#include <QCoreApplication>
#include <QIODevice>

namespace Model {

static constexpr qsizetype bufferSize = 1 << 16;

void JsonWriter::newLine()
{
    m_buffer += '\n';
    m_buffer.append(2 * m_depth, ' ');
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_first)
        m_buffer += ',';
    m_first = false;
    newLine();
    if (m_buffer.size() > bufferSize)
        flush();
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_buffer += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_first = false;
    m_buffer += bracket;
}

void JsonWriter::key(const char *name)
{
    beforeValue();
    m_buffer += '"';
    m_buffer += name;
    m_buffer += "\": ";
    m_afterKey = true;
}

void JsonWriter::key(const QString &name)
{
    beforeValue();
    append(name);
    m_buffer += ": ";
    m_afterKey = true;
}

void JsonWriter::value(const QString &text)
{
    beforeValue();
    append(text);
}

void JsonWriter::append(const QString &text)
{
    m_buffer += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            m_buffer += "\\\"";
            break;
        case '\\':
            m_buffer += "\\\\";
            break;
        case '\b':
            m_buffer += "\\b";
            break;
        case '\f':
            m_buffer += "\\f";
            break;
        case '\n':
            m_buffer += "\\n";
            break;
        case '\r':
            m_buffer += "\\r";
            break;
        case '\t':
            m_buffer += "\\t";
            break;
        default:
            if (uchar(c) < 0x20)
                m_buffer += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                m_buffer += c;
        }
    }
    m_buffer += '"';
}

void JsonWriter::value(int number) { value(qint64(number)); }

void JsonWriter::value(qint64 number)
{
    beforeValue();
    m_buffer += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    beforeValue();
    m_buffer += shortNumber(number);
}

void JsonWriter::value(bool truth)
{
    beforeValue();
    m_buffer += truth ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_buffer += "null";
}

void JsonWriter::finish()
{
    m_buffer += '\n';
    flush();
}

void JsonWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        throw Error(QCoreApplication::translate("Json",
                                                "The JSON can't be written: the disk is full, or you may not write "
                                                "there. Free some space, or choose another folder."));
    m_buffer.clear();
}

} // namespace Model
