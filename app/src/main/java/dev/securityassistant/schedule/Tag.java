package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;

/**
 * A tag on a plan: the number of a door or of a device that stands for itself.
 *
 * @param id spelled as on the drawing, with the legend's prefix where it declares one
 * @param printed the letters as printed
 * @param box its frame, or its letters where it has none
 * @param quality from 0 to 1, how sure the reading is
 * @param declared whether the legend declares its pattern; otherwise the pattern was inferred
 */
record Tag(String id, String printed, Box box, double quality, boolean declared) {

  Point center() {
    return Point.centerOf(box);
  }
}
