package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits ink into its connected parts: pixels that touch at a side or a corner. */
public final class Parts {

  private final int[] parent;
  private final int[] rows;
  private final int[] starts;
  private final int[] ends;
  private final int count;

  private Parts(Ink ink, boolean corners) {
    Runs runs = new Runs(ink);
    this.rows = runs.rows;
    this.starts = runs.starts;
    this.ends = runs.ends;
    this.count = runs.count;
    this.parent = new int[count];
    join(corners ? 1 : 0);
  }

  /** The parts of this ink with at least {@code smallest} pixels, by their first row. */
  public static List<Part> of(Ink ink, int smallest) {
    return new Parts(ink, true).collect(smallest);
  }

  /** As {@link #of}, but pixels that touch only at a corner are apart: right for paper. */
  public static List<Part> bySides(Ink ink, int smallest) {
    return new Parts(ink, false).collect(smallest);
  }

  /** The parts of the paper that the ink encloses on all sides. */
  static List<Part> enclosed(Ink ink, int smallest) {
    return bySides(ink.inverted(), smallest).stream().filter(p -> !p.touchesEdge(ink)).toList();
  }

  private void join(int reach) {
    int above = 0;
    int rowStart = 0;
    for (int i = 0; i < count; i++) {
      parent[i] = i;
      if (i > 0 && rows[i] != rows[i - 1]) {
        above = rows[i] == rows[i - 1] + 1 ? rowStart : i;
        rowStart = i;
      }
      while (above < rowStart && ends[above] + reach <= starts[i]) {
        above++;
      }
      for (int j = above; j < rowStart && starts[j] < ends[i] + reach; j++) {
        union(i, j);
      }
    }
  }

  private int root(int i) {
    int r = i;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }

  private void union(int a, int b) {
    int ra = root(a);
    int rb = root(b);
    if (ra < rb) {
      parent[rb] = ra;
    } else {
      parent[ra] = rb;
    }
  }

  private List<Part> collect(int smallest) {
    int[] area = new int[count];
    int[] size = new int[count];
    for (int i = 0; i < count; i++) {
      int r = root(i);
      parent[i] = r;
      area[r] += ends[i] - starts[i];
      size[r]++;
    }
    int[][] runs = new int[count][];
    int[] filled = new int[count];
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int r = parent[i];
      if (area[r] < smallest) {
        continue;
      }
      int[] own = runs[r] == null ? (runs[r] = new int[3 * size[r]]) : runs[r];
      own[filled[r]++] = rows[i];
      own[filled[r]++] = starts[i];
      own[filled[r]++] = ends[i];
      if (filled[r] == own.length) {
        parts.add(part(own, area[r]));
        runs[r] = own;
      }
    }
    return parts;
  }

  private static Part part(int[] runs, int area) {
    int x0 = Integer.MAX_VALUE;
    int x1 = 0;
    for (int i = 0; i < runs.length; i += 3) {
      x0 = Math.min(x0, runs[i + 1]);
      x1 = Math.max(x1, runs[i + 2]);
    }
    return new Part(x0, runs[0], x1, runs[runs.length - 3] + 1, area, runs);
  }

  private static final class Runs {
    private int[] rows = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int count;

    Runs(Ink ink) {
      for (int y = 0; y < ink.height(); y++) {
        int end;
        for (int start = ink.nextInk(0, y); start < ink.width(); start = ink.nextInk(end, y)) {
          end = ink.nextPaper(start, y);
          add(y, start, end);
        }
      }
    }

    private void add(int row, int start, int end) {
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, 2 * count);
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      rows[count] = row;
      starts[count] = start;
      ends[count++] = end;
    }
  }
}
