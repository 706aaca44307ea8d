package dev.securityassistant.testkit.plot;

/** How letters are plotted. */
public enum Way {
  /** As areas along the outlines of the typeface. */
  OUTLINED,
  /** As strokes of one pen, in the letters of a plotter. */
  STROKED
}
