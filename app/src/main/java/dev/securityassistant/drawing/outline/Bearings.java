package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.lettering.ReadRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The paper that a typeface leaves before and after each of its signs: a 1 stands on the width of
 * any other figure, an r reaches over what follows. Told by the rows of a page, in heights of the
 * sign itself, so that small type tells the same as large.
 */
final class Bearings {

  /** That tell nothing. */
  static final Bearings NONE = new Bearings(Map.of(), Map.of());

  /** Neighbours of a sign that tell the paper on one side of it. */
  private static final int FEWEST = 3;

  /** Times that the paper on one side is found by that on the other. */
  private static final int ROUNDS = 6;

  /** Paper beyond what two signs leave that is a space already, in heights of the higher. */
  private static final double SPACE = 0.2;

  private final Map<Character, Double> before;
  private final Map<Character, Double> after;

  /** Two signs beside each other, heights and the paper between them in points. */
  private record Pair(char left, char right, double leftHeight, double rightHeight, double paper) {}

  private Bearings(Map<Character, Double> before, Map<Character, Double> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What rows tell.
   *
   * @param rows that were read
   * @param letters of a row, one for each sign but spaces; none where they are not the same number
   */
  static Bearings of(List<ReadRow> rows, Function<ReadRow, List<DrawnLetter>> letters) {
    List<Pair> pairs = new ArrayList<>();
    for (ReadRow row : rows) {
      pairs.addAll(pairs(row.reading().text(), letters.apply(row)));
    }
    if (pairs.isEmpty()) {
      return NONE;
    }
    double half =
        median(pairs.stream().map(p -> p.paper / (p.leftHeight + p.rightHeight)).toList());
    Map<Character, Double> before = new HashMap<>();
    Map<Character, Double> after = new HashMap<>();
    for (int i = 0; i < ROUNDS; i++) {
      Map<Character, List<Double>> left = new HashMap<>();
      Map<Character, List<Double>> right = new HashMap<>();
      for (Pair pair : pairs) {
        double end = pair.leftHeight * after.getOrDefault(pair.left, half);
        double start = pair.rightHeight * before.getOrDefault(pair.right, half);
        double higher = Math.max(pair.leftHeight, pair.rightHeight);
        if (i == 0 || pair.paper - end - start < SPACE * higher) {
          left.computeIfAbsent(pair.left, k -> new ArrayList<>())
              .add((pair.paper - start) / pair.leftHeight);
          right
              .computeIfAbsent(pair.right, k -> new ArrayList<>())
              .add((pair.paper - end) / pair.rightHeight);
        }
      }
      if (i % 2 == 0) {
        settle(after, left);
      } else {
        settle(before, right);
      }
    }
    return new Bearings(before, after);
  }

  private static List<Pair> pairs(String text, List<DrawnLetter> letters) {
    List<Pair> pairs = new ArrayList<>();
    int letter = 0;
    for (int i = 0; i < text.length() && !letters.isEmpty(); i++) {
      if (text.charAt(i) == ' ') {
        continue;
      }
      if (i > 0 && text.charAt(i - 1) != ' ') {
        DrawnLetter left = letters.get(letter - 1);
        DrawnLetter right = letters.get(letter);
        pairs.add(
            new Pair(
                text.charAt(i - 1),
                text.charAt(i),
                left.longerSide(),
                right.longerSide(),
                right.start() - left.end()));
      }
      letter++;
    }
    return pairs;
  }

  private static void settle(Map<Character, Double> bearings, Map<Character, List<Double>> found) {
    bearings.clear();
    found.forEach((sign, papers) -> {
      if (papers.size() >= FEWEST) {
        bearings.put(sign, median(papers));
      }
    });
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /**
   * The paper in points that two letters leave between them within a word; empty where it is not
   * known of one of them.
   *
   * @param signs what they are, two
   */
  OptionalDouble paper(DrawnLetter left, DrawnLetter right, String signs) {
    Double end = after.get(signs.charAt(0));
    Double start = before.get(signs.charAt(1));
    return end == null || start == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(end * left.longerSide() + start * right.longerSide());
  }
}
