#pragma once

namespace App::Cli {

/** True where the program is called with a command's words (`throughline export …`), not to open a window. */
bool isCommandLine(int argc, char **argv);

/**
 * Runs the command without a window. Returns the exit code: 0 where it worked, 1 where it failed (one line on stderr
 * says what went wrong, with what, and what to do), 2 where the words were wrong (the usage follows).
 */
int run(int &argc, char **argv);

} // namespace App::Cli
