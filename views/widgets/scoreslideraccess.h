#pragma once

namespace Views {

/** Lets screen readers read and set score sliders. Does nothing a second time. */
void installScoreSliderAccess();

} // namespace Views
