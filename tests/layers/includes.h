#pragma once

#include <QString>
#include <QStringList>

/** Holds the includes of a source tree against the house's rule: model ◀ views ◀ app. */
namespace Includes {

/** Headers that need Widgets or PrintSupport lie in a folder of this name, e.g. …/QtWidgets. */
struct Rules
{
    QStringList widgetFolders;
};

/**
 * Each include below @p root that goes against the direction, as "file:line: what", sorted. Model may include neither
 * views nor app nor a header from rules.widgetFolders, views may not include app, SQL belongs to model/store and
 * QCustomPlot to views/curves.
 */
QStringList violations(const QString &root, const Rules &rules);

/** Each test below @p root/tests/model that asks for an application with a screen, as "file:line: what", sorted. */
QStringList testsWithScreen(const QString &root);

} // namespace Includes
