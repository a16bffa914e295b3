#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace App {

/** Asks for a file without blocking. A seam: tests answer in its place. */
class FileChooser
{
public:
    using Chosen = std::function<void(const QString &path)>; ///< not called when the person thinks better of it

    virtual ~FileChooser() = default;
    /** A file that exists. @p filters are names with patterns: "Projects (*.journey)". */
    virtual void chooseExisting(QWidget *parent, const QString &title, const QStringList &filters, Chosen chosen);
    /** A file to write; the suffix of the chosen filter is added where none was typed. */
    virtual void chooseNew(QWidget *parent, const QString &title, const QString &proposal, const QStringList &filters,
                           Chosen chosen);
};

} // namespace App
