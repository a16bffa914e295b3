#pragma once

#include <QString>

#include <exception>

namespace Model {

/** What went wrong, as a translated sentence for the user: what happened, to what, and what to do. */
class Error : public std::exception
{
public:
    explicit Error(const QString &sentence)
        : m_sentence(sentence)
        , m_utf8(sentence.toUtf8())
    {
    }
    const QString &sentence() const { return m_sentence; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_sentence;
    QByteArray m_utf8;
};

/** The project is being edited by another window or command. */
class LockedError : public Error
{
public:
    using Error::Error;
};

} // namespace Model
