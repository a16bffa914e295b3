#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

namespace App {

/**
 * One process for each user and screen: a second start hands its projects to the first and ends. Where the first can't
 * be reached (it hangs, or only its socket was left behind), the second works on its own.
 */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &name = defaultName(), QObject *parent = nullptr);

    /** True where a running process took @p paths (absolute; none: it shows itself). */
    bool handOver(const QStringList &paths);
    /** Takes over what later starts hand over. False where that can't be had; nothing depends on it. */
    bool listen();

    static QString defaultName();

signals:
    void handedOver(const QStringList &paths);

private:
    void receive();

    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace App
