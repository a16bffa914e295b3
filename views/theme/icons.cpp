#include "views/theme/icons.h"

#include "views/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

/**
 * Makes Breeze the theme where it is installed: its icons are drawn in one colour, a full-colour theme's would become
 * blots when tinted. Not every platform plugin knows where themes are, so all data folders are added.
 */
void findThemes()
{
    QStringList paths = QIcon::themeSearchPaths();
    paths +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    paths.removeDuplicates();
    QIcon::setThemeSearchPaths(paths);
    for (const QString &path : std::as_const(paths)) {
        if (QFile::exists(path + u"/breeze/index.theme"_s)) {
            QIcon::setThemeName(u"breeze"_s);
            return;
        }
    }
}

/** Our own drawing, else the theme's. */
QIcon source(const QString &name)
{
    const QString own = u":/theme/"_s + name + u".svg"_s;
    if (QFile::exists(own))
        return QIcon(own);
    static const bool found = (findThemes(), true);
    return found ? QIcon::fromTheme(name) : QIcon();
}

/** Loads the icon when it is first painted and draws its shape in a colour of the theme that is current then. */
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, const QColor &color)
        : m_name(name)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = tint(mode);
        const QString key = "throughline/%1/%2/%3/%4"_L1.arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = QPixmap(size);
            result.fill(Qt::transparent);
            QPainter painter(&result);
            load().paint(&painter, QRect(QPoint(), size));
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(result.rect(), color);
            painter.end();
            QPixmapCache::insert(key, result);
        }
        result.setDevicePixelRatio(scale);
        return result;
    }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return load().isNull(); }

private:
    QColor tint(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::current();
        if (mode == QIcon::Disabled)
            return theme.strongLine;
        return m_color.isValid() ? m_color : theme.secondText;
    }
    const QIcon &load()
    {
        if (!m_loaded) {
            m_source = source(m_name);
            m_loaded = true;
        }
        return m_source;
    }

    QString m_name;
    QColor m_color;
    QIcon m_source;
    bool m_loaded = false;
};

} // namespace

QIcon icon(const QString &name) { return icon(name, QColor()); }

QIcon icon(const QString &name, const QColor &color) { return QIcon(new TintedIconEngine(name, color)); }

} // namespace Views
