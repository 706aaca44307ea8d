package dev.securityassistant.drawing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the letters of a row stand apart.
 *
 * @param pitch the room of a sign in points, 0 where it is not always the same
 * @param stand where letters stand in such rooms
 * @param usual paper between letters in heights of capitals: plotters leave more than printers
 * @param bearings what the signs of the page leave
 * @param wider by how much the letters of the row stand farther apart than those of the page, in
 *     heights of capitals
 */
record Spacing(double pitch, Stand stand, double usual, Bearings bearings, double wider) {

  /** Rooms between the places of letters with a space between them, where signs have one room. */
  private static final double ROOM = 1.5;

  /** Paper that is a space, in heights of capitals, and paper that is one where it was read so. */
  private static final double SPACE = 0.42;

  private static final double MAYBE = 0.36;

  /** Paper of a space beyond the usual, and of one where it was read so. */
  private static final double BEYOND = 0.21;

  private static final double MAYBE_BEYOND = 0.14;

  /** Paper of a space beyond what signs leave, and of one where it was read so. */
  private static final double MORE = 0.21;

  private static final double MAYBE_MORE = 0.12;

  /** Paper on each side of a sign that is slimmer than its place. */
  private static final String SLIM = "1Iilj|.,:;'!";

  private static final double BEARING = 0.1;

  /** Letters of a row that tells its own usual paper. */
  private static final int LONG = 8;

  /**
   * The spacing of a row.
   *
   * @param pitch as above
   * @param stand as above
   * @param page that of the page, for rows that are too short to tell their own
   */
  static Spacing of(List<DrawnLetter> row, double pitch, Stand stand, Spacing page) {
    double usual = row.size() < LONG ? page.usual : usual(List.of(row));
    return new Spacing(pitch, stand, usual, page.bearings, 0);
  }

  /** That of a page. */
  static Spacing proportional(double usual, Bearings bearings) {
    return new Spacing(0, Stand.MIDDLE, usual, bearings, 0);
  }

  /**
   * That of a row of which the signs are known.
   *
   * @param signs one for each letter
   */
  Spacing of(String signs, List<DrawnLetter> row, double capitals) {
    if (row.size() < LONG) {
      return this;
    }
    List<Double> beyond = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      DrawnLetter left = row.get(i - 1);
      DrawnLetter right = row.get(i);
      bearings
          .paper(left, right, signs.substring(i - 1, i + 1))
          .ifPresent(paper -> beyond.add((right.start() - left.end() - paper) / capitals));
    }
    double more = beyond.isEmpty() ? 0 : beyond.stream().sorted().toList().get(beyond.size() / 2);
    return new Spacing(pitch, stand, usual, bearings, more);
  }

  /** The usual paper between letters of rows, in heights of capitals; 0 where there are none. */
  static double usual(List<List<DrawnLetter>> rows) {
    List<Double> gaps = new ArrayList<>();
    for (List<DrawnLetter> row : rows) {
      double highest = row.stream().mapToDouble(DrawnLetter::height).max().orElse(0);
      for (int i = 1; i < row.size(); i++) {
        gaps.add((row.get(i).start() - row.get(i - 1).end()) / highest);
      }
    }
    return gaps.isEmpty() ? 0 : Math.max(0, gaps.stream().sorted().toList().get(gaps.size() / 2));
  }

  /**
   * Whether there is a space between two letters.
   *
   * @param signs what they are, two
   * @param capitals their height in points
   * @param read whether a space was read there
   */
  boolean isSpace(
      DrawnLetter before, DrawnLetter after, String signs, double capitals, boolean read) {
    if (pitch > 0) {
      return !isNextRoom(before, after);
    }
    OptionalDouble left = bearings.paper(before, after, signs);
    if (left.isPresent()) {
      double more = (after.start() - before.end() - left.getAsDouble()) / capitals - wider;
      return more > (read ? MAYBE_MORE : MORE);
    }
    long slim = signs.chars().filter(c -> SLIM.indexOf(c) >= 0).count();
    double paper = (after.start() - before.end()) / capitals - BEARING * slim;
    return read
        ? paper > Math.max(MAYBE, usual + MAYBE_BEYOND)
        : paper > Math.max(SPACE, usual + BEYOND);
  }

  /** Whether two letters stand in neighbouring rooms, where signs have one room. */
  boolean isNextRoom(DrawnLetter before, DrawnLetter after) {
    return stand.from(after, pitch) - stand.from(before, pitch) <= ROOM * pitch;
  }

  /** Where a word begins along its row: with the room of its first letter where that is known. */
  double start(DrawnLetter first) {
    return pitch > 0 ? Math.min(first.start(), stand.from(first, pitch)) : first.start();
  }

  /** Where a word ends along its row: with the room of its last letter where that is known. */
  double end(DrawnLetter last) {
    return pitch > 0 ? Math.max(last.end(), stand.from(last, pitch) + pitch) : last.end();
  }
}
