#pragma once

#include "model/journey/channel.h"
#include "model/journey/owner.h"
#include "model/store/project.h"
#include "views/widgets/cataloguebox.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QToolButton;

namespace Views {

class ColorButton;

/** The project's channels or owners: add, rename, recolour, reorder, delete. Everything takes effect at once. */
class CatalogueDialog : public QDialog
{
    Q_OBJECT
public:
    /** What it does to the one kind or the other. */
    struct Kind
    {
        QString title;
        QString addTitle;
        QString newName;
        std::function<bool(const Model::Changes &)> concerns;
        std::function<QList<CatalogueEntry>(const Model::Project &)> entries;
        std::function<qint64(Model::Project &, const QString &)> add;
        std::function<void(Model::Project &, qint64, const QString &)> rename;
        std::function<void(Model::Project &, qint64, const QString &)> recolor;
        std::function<void(Model::Project &, qint64, qsizetype)> move;
        std::function<void(Model::Project &, const CatalogueEntry &)> remove;
    };
    template <class R>
    static Kind kindOf();

    CatalogueDialog(Model::Project &project, const Kind &kind, QWidget *parent = nullptr);

private:
    void reload();
    void add();
    void moveBy(int difference);
    void remove();
    void updateButtons();
    qint64 currentId() const;

    Model::Project &m_project;
    Kind m_kind;
    QList<CatalogueEntry> m_entries;
    QListWidget *m_list;
    ColorButton *m_color;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_delete;
};

extern template CatalogueDialog::Kind CatalogueDialog::kindOf<Model::Channel>();
extern template CatalogueDialog::Kind CatalogueDialog::kindOf<Model::Owner>();

} // namespace Views
