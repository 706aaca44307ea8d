package dev.securityassistant.testkit.paper;

import java.awt.Color;
import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in points
 * @param dash lengths of ink and gap in points; empty for an unbroken line
 */
public record Pen(Color colour, double width, List<Double> dash) {

  public Pen {
    dash = List.copyOf(dash);
  }

  public static Pen of(Color colour, double width) {
    return new Pen(colour, width, List.of());
  }

  public Pen dashed(Double... lengths) {
    return new Pen(colour, width, List.of(lengths));
  }

  public Pen wide(double points) {
    return new Pen(colour, points, dash);
  }
}
