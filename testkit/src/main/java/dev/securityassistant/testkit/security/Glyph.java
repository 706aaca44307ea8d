package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.paper.Canvas;
import java.awt.Color;

/** The drawing of a symbol. */
@FunctionalInterface
public interface Glyph {

  /**
   * Draws the symbol.
   *
   * @param unit a canvas on which the symbol fills the square from -0.5 to 0.5
   * @param size of that square on the page, in points; lines and letters follow it
   * @param code what to print in it; empty for nothing
   */
  void draw(Canvas unit, double size, String code, Color colour);
}
