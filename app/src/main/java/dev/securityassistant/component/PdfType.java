package dev.securityassistant.component;

import java.util.Locale;

/** How a page carries its content. */
public enum PdfType {
  /** Paths and readable text. */
  VECTOR,
  /** Paths without usable text: lettering is drawn. */
  OUTLINED,
  /** A picture. */
  SCANNED,
  /** A picture with a text layer. */
  MIXED;

  /** The spelling in files: {@code vector}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
