#include "tests/layers/includes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LayersTest : public QObject
{
    Q_OBJECT
private:
    QString m_root = QStringLiteral(SOURCE_FOLDER);
    Includes::Rules m_rules{QStringLiteral(WIDGET_HEADERS).split(u',')};

private slots:
    void theTreeKeepsTheDirection()
    {
        QVERIFY(QFile::exists(m_root + u"/model/store/project.h"_s));
        QCOMPARE(Includes::violations(m_root, m_rules).join(u'\n'), QString());
    }

    void modelLinksNeitherWidgetsNorPrinting()
    {
        const QStringList links = QStringLiteral(MODEL_LINKS).split(u',');
        QVERIFY2(links.contains("Qt6::Core"_L1), "the list of libraries is not that of model");
        for (const auto &library :
             {u"Qt6::Widgets"_s, u"Qt6::PrintSupport"_s, u"Qt6::SvgWidgets"_s, u"views"_s, u"app"_s})
            QVERIFY2(!links.contains(library), qPrintable(u"model links "_s + library));
    }

    void modelIsTestedWithoutAScreen() { QCOMPARE(Includes::testsWithScreen(m_root).join(u'\n'), QString()); }

    void aWrongIncludeIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const QString &file, const QString &include, const QString &complaint) {
            QTest::newRow(name) << file << include << complaint;
        };
        row("model, own", u"model/journey/a.h"_s, u"\"model/store/id.h\""_s, {});
        row("model, Core", u"model/journey/a.h"_s, u"<QObject>"_s, {});
        row("model, Gui", u"model/journey/a.h"_s, u"<QImage>"_s, {});
        row("model, views", u"model/journey/a.h"_s, u"\"views/map/map.h\""_s, u"model includes views/map/map.h"_s);
        row("model, app", u"model/a.cpp"_s, u"\"app/main.h\""_s, u"model includes app/main.h"_s);
        row("model, widget", u"model/store/a.cpp"_s, u"<QWidget>"_s, u"model needs a screen: QWidget"_s);
        row("model, widget by file", u"model/a.cpp"_s, u"<qlabel.h>"_s, u"model needs a screen: qlabel.h"_s);
        row("model, all widgets", u"model/a.cpp"_s, u"<QtWidgets>"_s, u"model needs a screen: QtWidgets"_s);
        row("model, by folder", u"model/a.cpp"_s, u"<QtWidgets/QLabel>"_s, u"model needs a screen: QtWidgets/QLabel"_s);
        row("model, printer", u"model/a.cpp"_s, u"<QPrinter>"_s, u"model needs a screen: QPrinter"_s);
        row("views, model", u"views/map/a.cpp"_s, u"\"model/store/project.h\""_s, {});
        row("views, widget", u"views/map/a.cpp"_s, u"<QWidget>"_s, {});
        row("views, app", u"views/map/a.cpp"_s, u"\"app/main.h\""_s, u"views includes app/main.h"_s);
        row("views, SQL", u"views/map/a.cpp"_s, u"<sqlite3.h>"_s, u"SQL outside model/store: sqlite3.h"_s);
        row("app, SQL", u"app/a.cpp"_s, u"<SQLiteCpp/Database.h>"_s,
            u"SQL outside model/store: SQLiteCpp/Database.h"_s);
        row("store, SQL", u"model/store/a.cpp"_s, u"<sqlite3.h>"_s, {});
        row("curves, plot", u"views/curves/a.cpp"_s, u"<qcustomplot.h>"_s, {});
        row("map, plot", u"views/map/a.cpp"_s, u"<qcustomplot.h>"_s, u"QCustomPlot outside views/curves"_s);
        row("app, views", u"app/a.cpp"_s, u"\"views/map/map.h\""_s, {});
    }

    void aWrongIncludeIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QFETCH(QString, complaint);
        QTemporaryDir tree;
        write(tree.filePath(file), u"#pragma once\n #  include %1\n"_s.arg(include));
        QCOMPARE(Includes::violations(tree.path(), m_rules).join(u'\n'),
                 complaint.isEmpty() ? QString() : u"%1:2: %2"_s.arg(file, complaint));
    }

    void aTestWithAScreenIsFound()
    {
        QTemporaryDir tree;
        write(tree.filePath(u"tests/model/a.cpp"_s), u"QTEST_GUILESS_MAIN(ATest)\n"_s);
        write(tree.filePath(u"tests/model/store/b.cpp"_s), u"QTEST_MAIN(BTest)\n"_s);
        QCOMPARE(Includes::testsWithScreen(tree.path()), QStringList{u"tests/model/store/b.cpp:1: QTEST_MAIN("_s});
    }

private:
    static void write(const QString &path, const QString &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layerstest.moc"
