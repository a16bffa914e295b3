#pragma once

class QWidget;

namespace App {

class ActionCatalogue;
class Settings;

/** Settings, shortcuts, about: what concerns the program rather than a project. */
void bindProgramActions(ActionCatalogue &actions, Settings &settings, QWidget *window);

} // namespace App
