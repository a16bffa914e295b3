#include "app/welcome/previewloader.h"

#include "model/exchange/jsonreader.h"
#include "model/store/project.h"
#include "views/map/mapthumbnail.h"
#include "views/theme/theme.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace App {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Model::Project> opened(const QString &path)
{
    if (!path.startsWith(":/"_L1))
        return Model::Project::open(path, Model::Project::Access::Read);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Model::Project::inMemory();
    return Model::Project::inMemory(Model::startFromJson(Model::readJson(file.readAll())));
}

QString cachePath(const QFileInfo &file, const QSize &pixels, bool isDark)
{
    const QString key = file.absoluteFilePath() + u'|' + QString::number(file.lastModified().toMSecsSinceEpoch()) +
                        u'|' + QString::number(file.size()) + u'|' + QString::number(pixels.width()) +
                        (isDark ? u'd' : u'l');
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/previews/"_L1 + QLatin1String(hash) +
           ".png"_L1;
}

Preview look(const QString &path, const QSize &size, qreal pixelRatio, const Views::Theme &theme)
{
    Preview preview;
    const QFileInfo file(path);
    preview.exists = file.exists();
    if (!preview.exists)
        return preview;
    preview.modified = file.lastModified();
    const QString cached = cachePath(file, size * pixelRatio, theme.isDark);
    const bool isProject = !path.startsWith(":/"_L1);
    if (isProject && preview.picture.load(cached)) {
        preview.picture.setDevicePixelRatio(pixelRatio);
        preview.name = preview.picture.text(u"Title"_s);
        return preview;
    }
    try {
        const auto project = opened(path);
        preview.name = project->name();
        preview.picture = Views::mapThumbnail(*project, size, pixelRatio, theme);
    } catch (const Model::Error &) {
        return preview; // Opening it tells what is wrong; here a blank says enough.
    }
    if (isProject && QDir().mkpath(QFileInfo(cached).path())) {
        QImage kept = preview.picture;
        kept.setText(u"Title"_s, preview.name);
        kept.save(cached);
    }
    return preview;
}

} // namespace

PreviewLoader::PreviewLoader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

PreviewLoader::~PreviewLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PreviewLoader::load(const QString &path, const QSize &size, qreal pixelRatio)
{
    const Views::Theme &theme = Views::Theme::current();
    m_pool.start([this, path, size, pixelRatio, &theme] {
        const Preview preview = look(path, size, pixelRatio, theme);
        // The destructor waits for the pool, so this object is still there.
        QMetaObject::invokeMethod(
            this, [this, path, preview] { emit loaded(path, preview); }, Qt::QueuedConnection);
    });
}

} // namespace App
