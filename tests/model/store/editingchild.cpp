// Edits a project until it is killed, and says each edit once it is done: the other half of tst_kill.

#include "model/journey/journeyoperations.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/touchpointoperations.h"
#include "model/store/project.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Model;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    try {
        const auto project = Project::open(QString::fromLocal8Bit(argv[1]), Project::Access::Write);
        const Id<Stage> stage = project->all<Stage>().first().id;
        for (qint64 n = project->rows().count<Touchpoint>();; ++n) {
            // Two rows in two tables: neither may ever be there without the other.
            project->edit("Add touchpoint", [&](Edit &edit) {
                const auto id = addTouchpoint(edit, {stage, int(n % 50), int(n / 50)}, QString::number(n));
                setScore(edit, id, {}, 1, 2);
            });
            std::printf("%lld\n", (long long)(n + 1));
            std::fflush(stdout);
            if (n % 7 == 6) {
                project->undo();
                project->redo();
            }
        }
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
