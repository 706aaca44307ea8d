package dev.securityassistant.testkit.plot;

/** How letters are plotted. */
public enum Way {
  /** As areas along the outlines of the typeface. */
  OUTLINED,
  /** As strokes of one pen, in the letters of a plotter. */
  STROKED,
  /** As strokes, and spelled in annotations as AutoCAD does for letters of its SHX fonts. */
  SPELLED;

  boolean isPenned() {
    return this != OUTLINED;
  }
}
