#pragma once

#include "model/store/project.h"

class QIODevice;

namespace Model {

/** The whole project but for its history (FORMATS.md); the same project gives the same bytes. Throws Error. */
void writeJson(const Project &project, QIODevice &device);

} // namespace Model
