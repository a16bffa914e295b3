// usage: importingchild PROJECT FILE    Imports a file of feedback, saying when it begins and when it is done.

#include "model/feedback/feedbackimporter.h"
#include "model/store/error.h"
#include "model/store/project.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    try {
        const auto project = Model::Project::open(words.at(1), Model::Project::Access::Write);
        std::puts("begins");
        std::fflush(stdout);
        Model::ImportOptions options;
        options.file = words.at(2);
        auto report = Model::readFeedbackFile(project->rows().database(), options);
        project->edit(report->label(), [&](Model::Edit &edit) { Model::addImport(edit, *report); });
        std::puts("done");
        std::fflush(stdout);
    } catch (const Model::Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
        return 1;
    }
    return 0;
}
