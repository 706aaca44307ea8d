package dev.securityassistant.drawing;

/** Where a piece of a sheet comes from. */
public enum Origin {
  /** The page's own content. */
  CONTENT,
  /** An annotation over the page. */
  MARKUP,
  /** Read from pixels. */
  PIXELS,
  /** Said by text of the file that does not show, where the pixels bear it out. */
  LAYER
}
