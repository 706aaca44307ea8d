package dev.securityassistant.testkit.paper;

import java.awt.Color;

/**
 * How text is written.
 *
 * @param size in points
 */
public record Lettering(Face face, double size, Color colour) {

  public Lettering sized(double points) {
    return new Lettering(face, points, colour);
  }

  public Lettering in(Face other) {
    return new Lettering(other, size, colour);
  }

  public Lettering in(Color other) {
    return new Lettering(face, size, other);
  }
}
