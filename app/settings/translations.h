#pragma once

#include <QString>

namespace App {

/** Makes the program, window or command line, speak the language that was chosen, else that of the system. */
void installTranslations(const QString &chosen);

} // namespace App
