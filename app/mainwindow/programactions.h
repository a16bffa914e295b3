#pragma once

class QWidget;

namespace App {

class ActionCatalogue;
class Windows;

/** Settings, shortcuts, manual, about: what concerns the program rather than a project. */
void bindProgramActions(ActionCatalogue &actions, Windows &windows, QWidget *window);

} // namespace App
