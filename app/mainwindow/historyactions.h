#pragma once

namespace Model {
class Project;
}

namespace App {

class ActionCatalogue;

/** Undo and redo, which say what they undo. */
void bindHistoryActions(ActionCatalogue &actions, Model::Project &project);

} // namespace App
