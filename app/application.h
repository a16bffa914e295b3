#pragma once

namespace App {

/** The program with its windows: `throughline [PROJECT…]`. Returns the exit code. */
int runWindow(int &argc, char **argv);

} // namespace App
