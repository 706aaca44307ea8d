/** Writes what was found back onto the drawing, as annotations over its untouched content. */
@NullMarked
package dev.securityassistant.drawing.markup;

import org.jspecify.annotations.NullMarked;
