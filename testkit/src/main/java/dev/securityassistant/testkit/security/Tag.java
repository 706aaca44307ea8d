package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Rect;
import java.awt.Color;
import java.util.List;

/** How a door's reference is framed. */
public interface Tag {

  /** Width in points for a reference of these fields. */
  double width(Canvas canvas, List<String> fields, double size);

  /** Height in points. */
  double height(double size);

  /** Draws the reference into the rectangle; each field is its own run of text. */
  void draw(Canvas canvas, Rect area, List<String> fields, double size, Color colour);
}
