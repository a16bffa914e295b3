#include "model/store/project.h"

#include <QMimeDatabase>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/** Desktops recognise a project file: by its name, and by what is in it where the name says nothing. */
class MimeTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        const QString packages = m_folder.filePath(u"mime/packages"_s);
        QVERIFY(QDir().mkpath(packages));
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_FOLDER "/packaging/throughline-mime.xml"),
                            packages + u"/throughline.xml"_s));
        QVERIFY(QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s, packages + u"/freedesktop.org.xml"_s));
        QCOMPARE(QProcess::execute(u"update-mime-database"_s, {m_folder.filePath(u"mime"_s)}), 0);
        // Read when the first QMimeDatabase is made, so before any is. Only this folder, as where it is installed: Qt
        // lets what a later folder finds by content win over an earlier one, whatever the priorities.
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_DATA_DIRS", m_folder.path().toLocal8Bit());
        Model::Project::create(m_folder.filePath(u"a.journey"_s), {.name = u"Tea"_s}).reset();
    }

    void aProjectIsRecognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by name") << u"a.journey"_s;
        QTest::newRow("by content") << u"a project without an ending"_s;
    }

    void aProjectIsRecognised()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        if (!QFile::exists(path))
            QVERIFY(QFile::copy(m_folder.filePath(u"a.journey"_s), path));
        const QMimeType type = QMimeDatabase().mimeTypeForFile(path);
        QCOMPARE(type.name(), u"application/x-throughline-journey"_s);
        QCOMPARE(type.iconName(), u"application-x-throughline-journey"_s);
        QCOMPARE(type.comment(), u"Throughline project"_s);
    }

    void anotherDatabaseIsNot()
    {
        QFile file(m_folder.filePath(u"other"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3").leftJustified(4096, '\0'));
        file.close();
        QVERIFY(QMimeDatabase().mimeTypeForFile(file.fileName()).name() != u"application/x-throughline-journey"_s);
    }
};

QTEST_GUILESS_MAIN(MimeTest)
#include "mimetest.moc"
