#pragma once

namespace Model {
class Project;
}

namespace Views {
class Navigator;
}

namespace App {

class ActionCatalogue;

/** What is added in the navigator, where its name is typed at once: journeys and personas. */
void bindNavigatorActions(ActionCatalogue &actions, const Model::Project &project, Views::Navigator &navigator);

} // namespace App
