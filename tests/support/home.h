#pragma once

#include <QString>
#include <QTemporaryDir>

/** A home of its own for a test: settings, documents, cache and data go there. Make it before anything reads them. */
class Home
{
public:
    Home();
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString documents() const { return path(QStringLiteral("Documents")); }

private:
    QTemporaryDir m_folder;
};
