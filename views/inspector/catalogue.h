#pragma once

#include "model/journey/catalogueoperations.h"
#include "model/journey/touchpoint.h"
#include "model/store/project.h"
#include "views/widgets/cataloguebox.h"

#include <QCoreApplication>

namespace Views {

/** Channels and owners are edited in the same way; this is what differs. Specialised for both. */
template <class R>
struct Catalogue;

template <>
struct Catalogue<Model::Channel>
{
    static QString title() { return QCoreApplication::translate("Catalogue", "Channels"); }
    static QString none() { return QCoreApplication::translate("Catalogue", "No channel"); }
    static QString manage() { return QCoreApplication::translate("Catalogue", "Manage channels…"); }
    static QString add() { return QCoreApplication::translate("Catalogue", "Add channel"); }
    static QString newName() { return QCoreApplication::translate("Catalogue", "New channel"); }
    static Model::Label chooseLabel() { return {QT_TRANSLATE_NOOP("Edit", "Change channel")}; }
    static Model::Label addLabel(const QString &name)
    {
        return {QT_TRANSLATE_NOOP("Edit", "Add channel “%1”"), {name}};
    }
    static Model::Label renameLabel() { return {QT_TRANSLATE_NOOP("Edit", "Rename channel")}; }
    static Model::Label colorLabel() { return {QT_TRANSLATE_NOOP("Edit", "Change color of channel")}; }
    static Model::Label moveLabel() { return {QT_TRANSLATE_NOOP("Edit", "Reorder channels")}; }
    static Model::Label deleteLabel(const QString &name)
    {
        return {QT_TRANSLATE_NOOP("Edit", "Delete channel “%1”"), {name}};
    }
    static Model::Id<Model::Channel> add(Model::Edit &edit, const QString &name) { return addChannel(edit, name); }
    static void move(Model::Edit &edit, Model::Id<Model::Channel> id, qsizetype index) { moveChannel(edit, id, index); }
    static void remove(Model::Edit &edit, Model::Id<Model::Channel> id) { deleteChannel(edit, id); }
};

template <>
struct Catalogue<Model::Owner>
{
    static QString title() { return QCoreApplication::translate("Catalogue", "Owners"); }
    static QString none() { return QCoreApplication::translate("Catalogue", "No owner"); }
    static QString manage() { return QCoreApplication::translate("Catalogue", "Manage owners…"); }
    static QString add() { return QCoreApplication::translate("Catalogue", "Add owner"); }
    static QString newName() { return QCoreApplication::translate("Catalogue", "New owner"); }
    static Model::Label chooseLabel() { return {QT_TRANSLATE_NOOP("Edit", "Change owner")}; }
    static Model::Label addLabel(const QString &name) { return {QT_TRANSLATE_NOOP("Edit", "Add owner “%1”"), {name}}; }
    static Model::Label renameLabel() { return {QT_TRANSLATE_NOOP("Edit", "Rename owner")}; }
    static Model::Label colorLabel() { return {QT_TRANSLATE_NOOP("Edit", "Change color of owner")}; }
    static Model::Label moveLabel() { return {QT_TRANSLATE_NOOP("Edit", "Reorder owners")}; }
    static Model::Label deleteLabel(const QString &name)
    {
        return {QT_TRANSLATE_NOOP("Edit", "Delete owner “%1”"), {name}};
    }
    static Model::Id<Model::Owner> add(Model::Edit &edit, const QString &name) { return addOwner(edit, name); }
    static void move(Model::Edit &edit, Model::Id<Model::Owner> id, qsizetype index) { moveOwner(edit, id, index); }
    static void remove(Model::Edit &edit, Model::Id<Model::Owner> id) { deleteOwner(edit, id); }
};

template <class R>
QList<CatalogueEntry> catalogueEntries(const Model::Project &project)
{
    QList<CatalogueEntry> result;
    for (const R &row : project.all<R>())
        result += CatalogueEntry{row.id.value, row.name, row.color};
    return result;
}

} // namespace Views
