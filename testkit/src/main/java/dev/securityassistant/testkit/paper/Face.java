package dev.securityassistant.testkit.paper;

/** The typefaces of the drawings: PDF's own, and one that is embedded as a subset. */
public enum Face {
  SANS,
  SANS_BOLD,
  SANS_OBLIQUE,
  TYPEWRITER,
  SERIF,
  /** Liberation Sans, two bytes a glyph, with a Unicode map. */
  EMBEDDED
}
