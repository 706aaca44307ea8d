package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Sides;
import dev.securityassistant.drawing.lettering.Groups;
import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.SheetPainter;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Signs that are no neighbours of the letters beside them by their height: full stops and commas at
 * the end of a word, dots over a letter, and the dashes and underscores that two pieces of a word
 * have between them.
 */
final class SmallSigns {

  /** Sizes of such a sign in heights of capitals: across its row, and along it. */
  private static final double HIGHEST = 0.5;

  private static final double LONGEST = 1.3;

  /** Sides of a dot in heights of capitals. */
  private static final double DOT = 0.4;

  /** Length of a dash in its thicknesses. */
  private static final double DASH = 2;

  /** Paper between a sign and the letters before it, and up to those behind it. */
  private static final double AFTER = 0.5;

  private static final double BEFORE = 0.75;

  /** How far such a sign may reach into the room of a letter. */
  private static final double OVER = 0.15;

  /** How far it may hang below the letters, and how far a dot may stand above them. */
  private static final double BELOW = 0.35;

  private static final double ABOVE = 0.6;

  /** Heights of two pieces of one word as a part of the higher. */
  private static final double ALIKE = 0.75;

  private final List<Line> lines;

  /** A row or a sign by its sides along and across it. */
  private record Line(LetterRow row, double start, double end, double head, double foot) {

    static Line of(LetterRow row) {
      Sides sides = new Sides(row.quarters());
      Box box = new Box(row.x0(), row.y0(), row.x1(), row.y1());
      return new Line(row, sides.start(box), sides.end(box), sides.head(box), sides.foot(box));
    }

    double across() {
      return foot - head;
    }

    double along() {
      return end - start;
    }
  }

  private SmallSigns(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * The rows, each with the small signs that belong to it; what such a sign stands between is one
   * row.
   *
   * @param rows in any order
   * @param specks signs that stand in no row
   */
  static List<LetterRow> joined(List<LetterRow> rows, List<Part> specks) {
    List<Line> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(Line.of(row)));
    specks.forEach(speck -> lines.add(Line.of(new LetterRow(List.of(speck), 0))));
    return new SmallSigns(lines).joined(rows.size());
  }

  private List<LetterRow> joined(int rows) {
    Groups<Integer> groups = new Groups<>(IntStream.range(0, lines.size()).boxed().toList());
    for (int sign = 0; sign < lines.size(); sign++) {
      if (lines.get(sign).row.parts().size() == 1) {
        join(sign, rows, groups);
      }
    }
    Map<Integer, List<Integer>> ordered = new TreeMap<>();
    groups.all().forEach(group -> ordered.put(group.getFirst(), group));
    List<LetterRow> joined = new ArrayList<>();
    for (List<Integer> group : ordered.values()) {
      if (group.getFirst() < rows) {
        Set<Part> parts = new LinkedHashSet<>();
        group.forEach(i -> parts.addAll(lines.get(i).row.parts()));
        LetterRow first = lines.get(group.getFirst()).row;
        joined.add(group.size() == 1 ? first : new LetterRow(List.copyOf(parts), quarters(group)));
      }
    }
    return joined;
  }

  /** The direction of the piece of most letters. */
  private int quarters(List<Integer> group) {
    return group.stream()
        .map(i -> lines.get(i).row)
        .max(Comparator.comparingInt((LetterRow r) -> r.parts().size()))
        .orElseThrow()
        .quarters();
  }

  private void join(int sign, int rows, Groups<Integer> groups) {
    Line small = lines.get(sign);
    int before = -1;
    int after = -1;
    for (int i = 0; i < rows; i++) {
      Line row = lines.get(i);
      if (i == sign || row.row.quarters() != small.row.quarters() || !isSmall(small, row)) {
        continue;
      }
      if (small.start >= row.start && small.end <= row.end) {
        groups.join(i, sign);
        return;
      }
      double capitals = row.across();
      if (isAfter(small, row) && small.start - row.end < AFTER * capitals) {
        before = before < 0 || row.end > lines.get(before).end ? i : before;
      } else if (isAfter(row, small) && row.start - small.end < BEFORE * capitals) {
        after = after < 0 || row.start < lines.get(after).start ? i : after;
      }
    }
    boolean dash = small.along() > DASH * small.across();
    if (before >= 0 && after >= 0 && isAlike(lines.get(before), lines.get(after))) {
      groups.join(before, sign);
      groups.join(sign, after);
    } else if (before >= 0 && !dash && small.along() < DOT * lines.get(before).across()) {
      groups.join(before, sign);
    }
  }

  private static boolean isAfter(Line next, Line row) {
    double most = OVER * Math.max(next.across(), row.across());
    return next.start > row.end - most && next.end > row.end;
  }

  /** Whether it is a small sign beside these letters: low, and level with them or hanging. */
  private static boolean isSmall(Line sign, Line row) {
    double capitals = row.across();
    boolean over = sign.foot <= row.head + OVER * capitals;
    return sign.across() < HIGHEST * capitals
        && sign.along() < LONGEST * capitals
        && sign.foot < row.foot + BELOW * capitals
        && (over
            ? sign.head > row.head - ABOVE * capitals
                && sign.along() < DOT * capitals
                && standsOver(sign, row)
            : sign.head > row.head);
  }

  /** Whether a letter of the row is slim and below the sign, as an i is. */
  private static boolean standsOver(Line sign, Line row) {
    Sides sides = new Sides(row.row.quarters());
    double middle = (sign.start + sign.end) / 2;
    return row.row.parts().stream()
        .map(part -> SheetPainter.box(part, 1))
        .anyMatch(box ->
            sides.start(box) <= middle
                && sides.end(box) >= middle
                && sides.end(box) - sides.start(box) < DOT * row.across());
  }

  private static boolean isAlike(Line a, Line b) {
    double shared = Math.min(a.foot, b.foot) - Math.max(a.head, b.head);
    return Math.min(a.across(), b.across()) > ALIKE * Math.max(a.across(), b.across())
        && shared > ALIKE * Math.min(a.across(), b.across());
  }
}
