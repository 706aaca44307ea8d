package dev.securityassistant.drawing.ocr;

import java.util.Arrays;
import java.util.List;

/**
 * The characters a model can tell apart, and which of them a drawing is written in: its other
 * classes (ideographs, full-width forms) are never chosen.
 */
final class Alphabet {

  private static final String ALSO = "°²³£€éèüöäß×±";

  private final char[] characters;
  private final int[] allowed;

  /**
   * @param keys one character a line, in the order of the model's classes after the blank
   */
  Alphabet(List<String> keys) {
    characters = new char[keys.size() + 2];
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      characters[i + 1] = key.isEmpty() ? 0 : key.charAt(0);
    }
    characters[keys.size() + 1] = ' ';
    allowed =
        java.util.stream.IntStream.range(0, characters.length)
            .filter(i -> i == 0 || wanted(characters[i]))
            .toArray();
  }

  private static boolean wanted(char c) {
    return c >= ' ' && c <= '~' || ALSO.indexOf(c) >= 0;
  }

  /** Number of classes, with the blank (0) and the space (last). */
  int size() {
    return characters.length;
  }

  /** The classes that may be chosen, the blank first. */
  int[] allowed() {
    return allowed;
  }

  char character(int of) {
    return characters[of];
  }

  /** The classes of a character, large and small. */
  int[] classes(char character) {
    return Arrays.stream(allowed)
        .filter(i -> i > 0)
        .filter(i -> Character.toUpperCase(characters[i]) == Character.toUpperCase(character))
        .toArray();
  }
}
