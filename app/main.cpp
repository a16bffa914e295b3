#include "app/application.h"

int main(int argc, char **argv)
{
    return App::runWindow(argc, argv);
}
