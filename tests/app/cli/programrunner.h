#pragma once

#include <QJsonDocument>
#include <QStringList>
#include <QTemporaryDir>

/** The real program, called as a script calls it, in a folder of its own. */
class ProgramRunner
{
public:
    struct Result
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    Result run(const QStringList &words, const QString &language = QStringLiteral("en")) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    /** Writes a file and gives its name. */
    QString write(const QString &name, const QByteArray &bytes) const;
    /** The JSON that the command prints, which must fit its schema and be all that it says. */
    QJsonDocument json(const QStringList &words, const QString &schema) const;
    /** A new project. */
    void make(const QString &name, const QStringList &words = {}) const;

private:
    QTemporaryDir m_folder;
};
