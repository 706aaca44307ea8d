/**
 * Lettering that a vector page draws as areas or as strokes of a pen: its lines are told from those
 * of the building, painted, read, and voted on by their shapes, which are exactly alike where the
 * letter is the same. Coordinates are points from the top left corner of the page unless a method
 * says pixels.
 */
@NullMarked
package dev.securityassistant.drawing.outline;

import org.jspecify.annotations.NullMarked;
