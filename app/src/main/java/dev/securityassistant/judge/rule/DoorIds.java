package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Component;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the ids of doors are built. */
final class DoorIds {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![A-Z\\d])(\\d{1,6})(?=[A-Z]?(?![A-Z\\d]))");

  private DoorIds() {}

  /**
   * A place in a numbered series.
   *
   * @param series the id with its number left out
   * @param value the number
   */
  record Serial(String series, int value) {}

  /** Whether the id is the drawing's own, not one built from room or controller. */
  static boolean isDrawn(Component door) {
    String source = door.attribute("id_source");
    return source == null || source.equals("drawing");
  }

  /** The id with every run of digits as {@code 9}, without the suffix letter of a leaf. */
  static String shape(String id) {
    String upper = id.strip().toUpperCase(Locale.ROOT);
    return DIGITS.matcher(upper).replaceAll("9").replaceFirst("(?<=9)[A-Z]$", "");
  }

  /**
   * The running number: the attribute {@code number} where there is one, else the longest free
   * standing run of digits, the last of several; empty where there is none.
   */
  static Optional<Serial> number(Component door) {
    String id = door.id().strip().toUpperCase(Locale.ROOT);
    String given = door.attribute("number");
    if (given != null && given.matches("\\d{1,6}")) {
      return Optional.of(
          new Serial(id.replaceFirst("0*" + given + "\\w?", "#"), Integer.parseInt(given)));
    }
    Matcher runs = NUMBER.matcher(id);
    int start = -1;
    int end = -1;
    while (runs.find()) {
      if (runs.end(1) - runs.start(1) >= end - start) {
        start = runs.start(1);
        end = runs.end(1);
      }
    }
    if (start < 0) {
      return Optional.empty();
    }
    String rest = id.substring(end).replaceFirst("^[A-Z](?![A-Z\\d])", "");
    return Optional.of(
        new Serial(
            id.substring(0, start) + "#" + rest, Integer.parseInt(id.substring(start, end))));
  }
}
