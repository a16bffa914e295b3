#include "model/journey/readahead.h"

#include "model/journey/records.h"
#include "model/store/project.h"

namespace Model {

void readAhead(const Project &project, Id<Journey> journey)
{
    project.readAhead(&Touchpoint::journey, journey);
    project.readAhead(&Connection::journey, journey);
    project.readAhead(&Score::touchpoint, &Touchpoint::journey, journey);
}

} // namespace Model
