#pragma once

#include <QDateTime>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>

namespace App {

/** What a list of projects shows of one. */
struct Preview
{
    bool exists = false;
    QDateTime modified; ///< of the file
    QString name;       ///< of the project; empty where it couldn't be read
    QImage picture;
};

/**
 * Looks at projects in a thread of its own, because files may lie on slow disks and maps may be big. Pictures are kept
 * in the cache folder until their file changes.
 */
class PreviewLoader : public QObject
{
    Q_OBJECT
public:
    explicit PreviewLoader(QObject *parent = nullptr);
    /** Waits for the one at work; those that wait are dropped. */
    ~PreviewLoader() override;

    /** @p path is a project, or a resource in the project's JSON form. Answered by loaded(). */
    void load(const QString &path, const QSize &size, qreal pixelRatio);

signals:
    void loaded(const QString &path, const App::Preview &preview);

private:
    QThreadPool m_pool;
};

} // namespace App
