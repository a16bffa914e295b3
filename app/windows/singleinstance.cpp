#include "app/windows/singleinstance.h"

#include "app/settings/settings.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QLocalServer>
#include <QLocalSocket>

#include <unistd.h>

namespace App {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 1500;
constexpr qint64 LongestMessage = 1 << 20;

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
}

QString SingleInstance::defaultName()
{
    // Another screen, or other settings, are another person's place at the same computer.
    const QString place =
        qEnvironmentVariable("DISPLAY") + u'|' + qEnvironmentVariable("WAYLAND_DISPLAY") + u'|' + Settings::folder();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return u"throughline-%1-%2"_s.arg(::getuid()).arg(QLatin1String(hash));
}

bool SingleInstance::handOver(const QStringList &paths)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << paths;
    socket.write(message);
    if (!socket.waitForBytesWritten(PatienceMs))
        return false;
    QByteArray answer;
    while (!answer.contains('\n') && socket.waitForReadyRead(PatienceMs))
        answer += socket.readAll();
    return answer.contains('\n');
}

bool SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
    if (m_server->listen(m_name))
        return true;
    // handOver() found nobody behind it: the socket was left by a process that crashed.
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > LongestMessage) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList paths;
            stream >> paths;
            if (!stream.commitTransaction())
                return;
            socket->write("taken\n");
            socket->flush();
            emit handedOver(paths);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace App
