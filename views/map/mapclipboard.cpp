#include "views/map/mapclipboard.h"

#include <QMimeData>

#include <algorithm>

namespace Views::MapClipboard {

namespace {

/** More than these from one paste can't have been meant, and a stage ends somewhere. */
constexpr qsizetype mostNames = 2000;

} // namespace

std::unique_ptr<QMimeData> dataOf(const Model::Clip &clip)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(Model::Clip::mimeType), clip.toJson());
    data->setText(clip.toText());
    return data;
}

bool canPaste(const QMimeData *data)
{
    return data && (data->hasFormat(QLatin1String(Model::Clip::mimeType)) || data->hasText());
}

std::optional<Model::Clip> clipOf(const QMimeData *data)
{
    const QLatin1String type(Model::Clip::mimeType);
    if (!data->hasFormat(type))
        return {};
    return Model::Clip::fromJson(data->data(type));
}

QList<QStringList> rowsOf(const QString &text)
{
    QList<QStringList> rows;
    qsizetype count = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        QStringList names;
        for (const QStringView cell : line.tokenize(u'\t')) {
            const QString name = cell.toString().simplified();
            if (!name.isEmpty() && count++ < mostNames)
                names.append(name);
        }
        if (!names.isEmpty())
            rows.append(names);
    }
    if (std::any_of(rows.begin(), rows.end(), [](const QStringList &row) { return row.size() > 1; }) || rows.size() < 2)
        return rows;
    QStringList one;
    for (const QStringList &row : rows)
        one += row;
    return {one};
}

} // namespace Views::MapClipboard
