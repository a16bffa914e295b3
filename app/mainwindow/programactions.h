#pragma once

class QString;
class QWidget;

namespace App {

class ActionCatalogue;
class Windows;

/** Opens the manual of @p window at a page: the name of its file, without the ending. */
void showManualPage(Windows &windows, QWidget *window, const QString &page);
/** Settings, shortcuts, manual, about: what concerns the program rather than a project. */
void bindProgramActions(ActionCatalogue &actions, Windows &windows, QWidget *window);

} // namespace App
