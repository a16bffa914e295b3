#include "mapsample.h"

#include "views/map/mappainter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Views;
using namespace Qt::StringLiterals;

/** What the painter draws, as pictures; kept where THROUGHLINE_PICTURES names a folder. */
class TestMapPictures : public QObject
{
    Q_OBJECT
private:
    static QImage paint(const MapScene &scene, const Theme &theme, const QRectF &rect, double zoom, double ratio)
    {
        const double header = Measure::headerHeight;
        QImage image((rect.size() * zoom + QSizeF(0, header)).toSize() * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        const MapPainter map(theme);
        painter.save();
        painter.translate(-rect.left() * zoom, header - rect.top() * zoom);
        painter.scale(zoom, zoom);
        map.paint(painter, scene, rect, zoom);
        painter.restore();
        map.paintHeader(painter, scene, zoom, rect.left() * zoom, rect.width() * zoom);
        return image;
    }
    static void keep(const QImage &image, const QString &name)
    {
        if (qEnvironmentVariableIsSet("THROUGHLINE_PICTURES"))
            QVERIFY(image.save(qEnvironmentVariable("THROUGHLINE_PICTURES") + u'/' + name + u".png"_s));
    }

private slots:
    void look_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("zoom");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark") << true << 1.0;
        QTest::newRow("light-small") << false << 0.6;
        QTest::newRow("light-shapes") << false << 0.35;
        QTest::newRow("light-blocks") << false << 0.15;
        QTest::newRow("dark-shapes") << true << 0.35;
    }
    void look()
    {
        QFETCH(bool, dark);
        QFETCH(double, zoom);
        const auto project = Model::Project::inMemory();
        MapScene scene;
        scene.load(*project, MapSample::look(*project));
        const Theme &theme = dark ? Theme::dark() : Theme::light();
        const QRectF rect = scene.bounds().adjusted(0, 0, 60, 0);
        const QImage image = paint(scene, theme, rect, zoom, 1.25);
        keep(image, QString::fromUtf8(QTest::currentDataTag()));
        // The emotion bar of the first node, in the middle of its left edge.
        const QRectF node = scene.node(0).rect;
        const QPointF bar =
            (QPointF(node.left() + 2, node.center().y()) * zoom + QPointF(0, Measure::headerHeight)) * 1.25;
        QCOMPARE(image.pixelColor(bar.toPoint()), theme.emotion[3]);
    }
    void large()
    {
        const auto project = Model::Project::inMemory();
        MapScene scene;
        const auto journey = MapSample::large(*project, 50, 200, 2001);
        // Processor time: other work on the machine doesn't count.
        const auto since = [](std::clock_t start) { return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC; };
        std::clock_t start = std::clock();
        scene.load(*project, journey);
        qInfo("load %.1f ms, %d touchpoints, %d connections", since(start), scene.nodeCount(), scene.linkCount());
        for (const double zoom : {2.0, 1.0, 0.6, 0.55, 0.4, 0.2, 0.17, 0.1, 0.05}) {
            std::vector<double> times;
            QImage image;
            for (int frame = 0; frame < 12; ++frame) {
                const QSizeF size(1920 / zoom, 1023 / zoom);
                const QRectF rect(QPointF(700 * frame / zoom, 300 * frame / zoom), size);
                start = std::clock();
                image = paint(scene, Theme::light(), rect, zoom, 1);
                times.push_back(since(start));
            }
            std::sort(times.begin(), times.end());
            qInfo("zoom %.2f: median %.1f ms, longest %.1f ms", zoom, times[6], times[11]);
            keep(image, u"large-%1"_s.arg(zoom));
        }
    }
};

QTEST_MAIN(TestMapPictures)
#include "tst_mappictures.moc"
