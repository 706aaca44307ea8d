/**
 * The text layer that lies over a picture of a page: where it belongs, whether its words are what
 * the picture shows, and what of it is taken.
 */
@NullMarked
package dev.securityassistant.drawing.layer;

import org.jspecify.annotations.NullMarked;
