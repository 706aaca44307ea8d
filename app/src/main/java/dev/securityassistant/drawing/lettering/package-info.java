/**
 * Lettering in pictures: parts that may be letters, the rows they stand in, which way up a page is,
 * and what recognition reads in them. Coordinates are pixels of the picture from its top left
 * corner unless a method says points.
 */
@NullMarked
package dev.securityassistant.drawing.lettering;

import org.jspecify.annotations.NullMarked;
