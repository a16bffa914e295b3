#include "app/windows/singleinstance.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace App;
using namespace Qt::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_name = m_folder.filePath(u"socket%1"_s.arg(++m_count)); }
    void nobodyIsThere();
    void theSecondHandsItsPathsOver();
    void aSocketLeftBehindIsNoObstacle();
    void oneThatHangsIsNoObstacle();
    void nonsenseDoesNoHarm_data();
    void nonsenseDoesNoHarm();

private:
    QTemporaryDir m_folder;
    QString m_name;
    int m_count = 0;
};

void SingleInstanceTest::nobodyIsThere()
{
    SingleInstance instance(m_name);
    QVERIFY(!instance.handOver({u"/a.journey"_s}));
    QVERIFY(instance.listen());
}

void SingleInstanceTest::theSecondHandsItsPathsOver()
{
    SingleInstance first(m_name);
    QVERIFY(first.listen());
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    const QStringList paths{u"/home/å ü/配送.journey"_s, u"/b.journey"_s};
    bool taken = false;
    // The second start is another process; here a thread, because both wait for each other.
    std::unique_ptr<QThread> second(QThread::create([&] { taken = SingleInstance(m_name).handOver(paths); }));
    second->start();
    QTRY_VERIFY(second->isFinished());
    QVERIFY(taken);
    QCOMPARE(handed.size(), 1);
    QCOMPARE(handed[0][0].toStringList(), paths);
}

void SingleInstanceTest::aSocketLeftBehindIsNoObstacle()
{
    {
        QFile left(m_name);
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    SingleInstance instance(m_name);
    QVERIFY(!instance.handOver({}));
    QVERIFY(instance.listen());
}

void SingleInstanceTest::oneThatHangsIsNoObstacle()
{
    // It takes the connection, and never answers.
    QLocalServer hanging;
    QVERIFY(hanging.listen(m_name));
    SingleInstance instance(m_name);
    QVERIFY(!instance.handOver({u"/a.journey"_s}));
}

void SingleInstanceTest::nonsenseDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("bytes") << QByteArray(5000, '\xff');
    QTest::newRow("a line of bytes") << QByteArray(5000, '\xff') + '\n';
    QTest::newRow("an object") << QByteArray("{\"a\": 1}\n");
    QTest::newRow("numbers for paths") << QByteArray("[1, 2]\n");
    QTest::newRow("no end") << QByteArray(2 << 20, '[');
}

void SingleInstanceTest::nonsenseDoesNoHarm()
{
    QFETCH(const QByteArray, message);
    SingleInstance first(m_name);
    QVERIFY(first.listen());
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    QLocalSocket stranger;
    stranger.connectToServer(m_name);
    QVERIFY(stranger.waitForConnected());
    stranger.write(message);
    stranger.waitForBytesWritten();
    QTest::qWait(50);
    QCOMPARE(handed.size(), 0);
    stranger.disconnectFromServer();
    std::unique_ptr<QThread> second(QThread::create([&] { SingleInstance(m_name).handOver({u"/a"_s}); }));
    second->start();
    QTRY_VERIFY(second->isFinished());
    QCOMPARE(handed.size(), 1);
}

QTEST_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
