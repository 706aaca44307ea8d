package dev.securityassistant.context;

/**
 * A paragraph.
 *
 * @param number its number as printed ({@code 3.2.1}, {@code a)}); empty where it has none
 * @param text its words, white space collapsed; tabs are kept
 */
record Paragraph(String number, String text) implements Block {

  /** The words without tabs. */
  String words() {
    return text.replaceAll("\\s+", " ").strip();
  }
}
