package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts letter-sized parts into rows: first level ones, then upright ones of what stood alone.
 * Neighbours belong together when they overlap across the row, have like heights and leave no gap
 * wider than a space.
 */
public final class RowFinder {

  private static final double WIDEST_GAP = 0.85;
  private static final double WIDEST_GAP_UPRIGHT = 0.6;
  private static final double UNLIKE = 1.8;

  /** Highest part of a row in heights of its middle one: brackets among small letters reach 1.8. */
  private static final double HIGHEST = 2;

  private static final int FEWEST_UPRIGHT = 3;
  private static final int LONG = 5;
  private static final int MOST = 16;

  private RowFinder() {}

  /** All rows: level ones, and upright ones of what stands in no level row. */
  public static List<LetterRow> rows(List<Part> letters) {
    List<LetterRow> rows = new ArrayList<>();
    List<Part> alone = new ArrayList<>();
    for (List<Part> group : grouped(letters, false)) {
      if (group.size() <= 2) {
        alone.addAll(group);
      }
      rows.add(new LetterRow(group, 0));
    }
    for (List<Part> group : grouped(alone, true)) {
      if (group.size() >= FEWEST_UPRIGHT) {
        Set<Part> upright = Collections.newSetFromMap(new IdentityHashMap<>());
        upright.addAll(group);
        rows.removeIf(row -> upright.containsAll(row.parts()));
        rows.add(new LetterRow(group, 3));
      }
    }
    return rows;
  }

  /** How many parts stand in rows of several: level rows first, then upright ones. */
  static int[] standing(List<Part> letters) {
    int[] counts = new int[2];
    for (int upright = 0; upright < 2; upright++) {
      for (List<Part> group : grouped(letters, upright == 1)) {
        if (mayBeLine(group, upright == 1)) {
          counts[upright] += group.size();
        }
      }
    }
    return counts;
  }

  /** The longest groups of few parts that stand in level or upright rows. */
  static List<List<Part>> longest(List<Part> letters, boolean upright, int most) {
    return grouped(letters, upright).stream()
        .filter(g -> g.size() <= MOST && mayBeLine(g, upright))
        .sorted(Comparator.comparingInt((List<Part> g) -> -g.size()))
        .limit(most)
        .toList();
  }

  private static boolean mayBeLine(List<Part> group, boolean upright) {
    return group.size() >= LONG && !DrawnRow.is(new LetterRow(group, upright ? 3 : 0));
  }

  private static List<List<Part>> grouped(List<Part> letters, boolean upright) {
    return linked(letters, upright).stream()
        .flatMap(group -> even(group, upright).stream())
        .toList();
  }

  /**
   * A group without what is far higher than most of it, such as the end of a leader, by which it
   * may fall apart.
   */
  private static List<List<Part>> even(List<Part> group, boolean upright) {
    double[] heights =
        group.stream().mapToDouble(p -> upright ? p.width() : p.height()).sorted().toArray();
    double highest = HIGHEST * heights[heights.length / 2];
    if (heights[heights.length - 1] <= highest) {
      return List.of(group);
    }
    List<Part> rest = new ArrayList<>();
    List<List<Part>> groups = new ArrayList<>();
    for (Part part : group) {
      if ((upright ? part.width() : part.height()) > highest) {
        groups.add(List.of(part));
      } else {
        rest.add(part);
      }
    }
    groups.addAll(grouped(rest, upright));
    return groups;
  }

  /** Parts that are linked by neighbours. */
  private static List<List<Part>> linked(List<Part> letters, boolean upright) {
    List<Part> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingInt(p -> upright ? p.y0() : p.x0()));
    Groups<Part> groups = new Groups<>(sorted);
    int cell = 32;
    Map<Long, List<Integer>> grid = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      Part p = sorted.get(i);
      for (int gx = p.x0() / cell; gx <= p.x1() / cell; gx++) {
        for (int gy = p.y0() / cell; gy <= p.y1() / cell; gy++) {
          grid.computeIfAbsent(((long) gx << 32) | gy, k -> new ArrayList<>()).add(i);
        }
      }
    }
    for (int i = 0; i < sorted.size(); i++) {
      Part p = sorted.get(i);
      int reach = (int) Math.ceil(WIDEST_GAP * p.length()) + cell / 4;
      int gx1 = (p.x1() + (upright ? 0 : reach)) / cell;
      int gy1 = (p.y1() + (upright ? reach : 0)) / cell;
      for (int gx = p.x0() / cell; gx <= gx1; gx++) {
        for (int gy = p.y0() / cell; gy <= gy1; gy++) {
          for (int j : grid.getOrDefault(((long) gx << 32) | gy, List.of())) {
            if (j != i && neighbours(p, sorted.get(j), upright)) {
              groups.join(i, j);
            }
          }
        }
      }
    }
    return List.copyOf(groups.all());
  }

  private static boolean neighbours(Part a, Part b, boolean upright) {
    int ah = upright ? a.width() : a.height();
    int bh = upright ? b.width() : b.height();
    int aw = upright ? a.height() : a.width();
    int bw = upright ? b.height() : b.width();
    int across0 = Math.max(upright ? a.x0() : a.y0(), upright ? b.x0() : b.y0());
    int across1 = Math.min(upright ? a.x1() : a.y1(), upright ? b.x1() : b.y1());
    int gap = upright ? b.y0() - a.y1() : b.x0() - a.x1();
    int tall = Math.max(ah, bh);
    int low = Math.min(ah, bh);
    boolean mark = low < 0.5 * tall && (ah < bh ? aw : bw) < 0.7 * tall;
    double limit = upright ? WIDEST_GAP_UPRIGHT : WIDEST_GAP;
    return across1 - across0 > 0.5 * low
        && (tall <= UNLIKE * low || mark)
        && gap <= limit * tall
        && gap >= -0.5 * Math.min(aw, bw)
        && (mark || Math.max(aw, bw) < 3 * tall);
  }
}
