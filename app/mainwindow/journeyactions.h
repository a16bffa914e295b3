#pragma once

namespace Model {
class Project;
}

namespace Views {
class Navigator;
}

namespace App {

class ActionCatalogue;
class Shown;

/** What concerns a journey as a whole: adding one, adding its personas, arranging it. */
void bindJourneyActions(ActionCatalogue &actions, Model::Project &project, Shown &shown,
                        Views::Navigator &navigator);

} // namespace App
