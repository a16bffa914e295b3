#include "app/windows/singleinstance.h"

#include "app/settings/settings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>

#include <algorithm>

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
    socket.write(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact) + '\n');
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
            if (!socket->canReadLine())
                return;
            const QJsonDocument message = QJsonDocument::fromJson(socket->readLine(LongestMessage));
            const QJsonArray paths = message.array();
            const bool areTexts =
                std::all_of(paths.begin(), paths.end(), [](const QJsonValue &path) { return path.isString(); });
            if (!message.isArray() || !areTexts) {
                socket->abort();
                return;
            }
            socket->write("taken\n");
            socket->flush();
            emit handedOver(message.toVariant().toStringList());
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace App
