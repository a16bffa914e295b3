#pragma once

#include "tests/bench/measurement.h"

namespace Bench {

/**
 * Maps from the project file to SVG, PNG and PDF, each by the whole command, beside graphviz dot and mermaid-cli on the
 * same journey. Where mermaid-cli (mmdc and a Chromium) isn't installed, the figures that were published for it count.
 */
QList<Measurement> measureExports(const QString &program, const QString &scratch);

} // namespace Bench
