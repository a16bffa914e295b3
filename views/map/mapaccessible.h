#pragma once

namespace Views {

/**
 * Tells assistive technology of maps: a list of stages, and in each a list of touchpoints with what is to be known of
 * them in words. Call once; costs nothing until something asks.
 */
void installMapAccessibility();

class MapView;

/** Tells that another touchpoint is current, or other ones are selected. */
void announceSelection(MapView &view);
/** Tells that touchpoints or stages came, went or changed. */
void announceChange(MapView &view);

} // namespace Views
