#include "app/application.h"
#include "app/cli/cli.h"

int main(int argc, char **argv)
{
    return App::Cli::isCommandLine(argc, argv) ? App::Cli::run(argc, argv) : App::runWindow(argc, argv);
}
