/**
 * Pixels: levelling the light, straightening, and tracing ink as strokes, frames, rounds and blobs.
 * All in pixel coordinates, origin at the top left; knows no PDF, no sheet and no lettering.
 */
@NullMarked
package dev.securityassistant.drawing.raster;

import org.jspecify.annotations.NullMarked;
