package dev.securityassistant.codegen;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.Evidence;
import org.jspecify.annotations.Nullable;

/** Cells that say where on the drawing something is: points from the top left, to its centre. */
final class Place {

  private Place() {}

  /** The page, leading to the marked-up drawing; blank where there is no place. */
  static Value page(@Nullable Evidence place, String markedDrawing) {
    return place == null
        ? Value.BLANK
        : Value.linked(place.pageNumber(), new Value.Link.Page(markedDrawing, place.pageNumber()));
  }

  static Value x(@Nullable Evidence place) {
    return place == null ? Value.BLANK : Value.figure(tenth(place.box().centerX()));
  }

  static Value y(@Nullable Evidence place) {
    return place == null ? Value.BLANK : Value.figure(tenth(place.box().centerY()));
  }

  static Value x(Component component) {
    return x(component.evidence());
  }

  static Value y(Component component) {
    return y(component.evidence());
  }

  private static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }
}
