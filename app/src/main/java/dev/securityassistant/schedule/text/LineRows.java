package dev.securityassistant.schedule.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Upright lines of text, found by the line above or below them without looking at all of them. */
public final class LineRows {

  /** Rounding never loses a line at the border of what is looked at. */
  private static final double SLACK = 0.01;

  private record Placed(int index, TextLine line) {}

  private final NavigableMap<Double, List<Placed>> byTop = new TreeMap<>();
  private final NavigableMap<Double, List<Placed>> byFoot = new TreeMap<>();

  /** Lines to be found; those that are not upright are left out. */
  public LineRows(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.upright()) {
        Placed placed = new Placed(i, line);
        byTop.computeIfAbsent(line.box().y0(), k -> new ArrayList<>()).add(placed);
        byFoot.computeIfAbsent(line.box().y1(), k -> new ArrayList<>()).add(placed);
      }
    }
  }

  /** The line centred below and close; null where there is none. */
  public @Nullable TextLine below(TextLine line) {
    double foot = line.box().y1();
    return nearest(line, byTop, foot - 0.2 * line.size(), foot + 1.5 * line.size(), 1);
  }

  /** The line centred above and close; null where there is none. */
  public @Nullable TextLine above(TextLine line) {
    double top = line.box().y0();
    return nearest(line, byFoot, top - 1.5 * line.size(), top + 0.2 * line.size(), -1);
  }

  private static @Nullable TextLine nearest(
      TextLine line, NavigableMap<Double, List<Placed>> rows, double from, double to, int way) {
    Stream<Placed> near =
        rows.subMap(from - SLACK, true, to + SLACK, true).values().stream()
            .flatMap(Collection::stream);
    return near.filter(o -> o.line() != line && adjoins(line, o.line(), way))
        .min(
            Comparator.comparingDouble(
                    (Placed o) -> Math.abs(o.line().box().centerY() - line.box().centerY()))
                .thenComparingInt(Placed::index))
        .map(Placed::line)
        .orElse(null);
  }

  private static boolean adjoins(TextLine line, TextLine other, int way) {
    double gap = way > 0 ? other.box().y0() - line.box().y1() : line.box().y0() - other.box().y1();
    double off = Math.abs(other.box().centerX() - line.box().centerX());
    double width = Math.max(line.box().width(), other.box().width());
    boolean leftAligned = Math.abs(other.box().x0() - line.box().x0()) < 0.4 * line.size();
    return gap > -0.2 * line.size()
        && gap < 1.5 * line.size()
        && (off < 0.2 * width + 1 || leftAligned);
  }
}
