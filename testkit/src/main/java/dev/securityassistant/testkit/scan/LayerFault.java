package dev.securityassistant.testkit.scan;

import java.util.Random;

/** What is wrong with the hidden text of a scan. */
public enum LayerFault {
  /** Nothing. */
  NONE,
  /** Letters are taken for others that look like them. */
  MISREAD,
  /** All of it lies 5 mm too far to the right and too low. */
  MOVED,
  /** It was coded by another table than the file says. */
  GARBLED;

  private static final String SEEN = "0OO0I1l1S55SB88BZ2RKEFCG";
  private static final double SHARE = 0.25;
  private static final double FIVE_MILLIMETRES = 5 * 72 / 25.4;

  /** What the layer has in place of a text. */
  PrintText of(PrintText text, Random random) {
    return switch (this) {
      case NONE -> text;
      case MISREAD -> text.saying(misread(text.text(), random));
      case MOVED -> text.at(text.start().plus(FIVE_MILLIMETRES, FIVE_MILLIMETRES));
      case GARBLED -> text.saying(garbled(text.text()));
    };
  }

  private static String misread(String text, Random random) {
    StringBuilder misread = new StringBuilder(text);
    for (int i = 0; i < misread.length(); i++) {
      int at = SEEN.indexOf(misread.charAt(i));
      if (at >= 0 && random.nextDouble() < SHARE) {
        misread.setCharAt(i, SEEN.charAt(at ^ 1));
      }
    }
    return misread.toString();
  }

  private static String garbled(String text) {
    StringBuilder garbled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      garbled.append(c > ' ' && c < '~' ? (char) ('!' + (c * 7 + 13) % ('~' - '!')) : c);
    }
    return garbled.toString();
  }
}
