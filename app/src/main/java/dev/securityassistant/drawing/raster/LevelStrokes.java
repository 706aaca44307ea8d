package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds level strokes: runs of ink in neighbouring rows that together are long and thin. Transpose
 * the ink to find upright ones.
 */
final class LevelStrokes {

  private static final double STEEPEST = 0.05;

  private final Ink ink;
  private final int shortest;
  private final double thickest;

  /**
   * @param shortest length in pixels of a stroke that counts
   * @param thickest in pixels
   */
  LevelStrokes(Ink ink, int shortest, double thickest) {
    this.ink = ink;
    this.shortest = shortest;
    this.thickest = thickest;
  }

  /** Runs of neighbouring rows that touch. */
  private static final class Band {
    private int x0 = Integer.MAX_VALUE;
    private int x1;
    private int lastRow;
    private int lastStart;
    private int lastEnd;
    private long area;
    private double sx;
    private double sy;
    private double sxx;
    private double sxy;

    void add(int y, int start, int end) {
      x0 = Math.min(x0, start);
      x1 = Math.max(x1, end);
      if (lastRow == y && area > 0) {
        lastStart = Math.min(lastStart, start);
        lastEnd = Math.max(lastEnd, end);
      } else {
        lastStart = start;
        lastEnd = end;
      }
      lastRow = y;
      int n = end - start;
      double mid = (start + end) / 2.0;
      area += n;
      sx += n * mid;
      sy += n * (y + 0.5);
      sxx += n * mid * mid + (double) n * n * n / 12;
      sxy += n * mid * (y + 0.5);
    }

    boolean touches(int y, int start, int end) {
      return lastRow >= y - 1 && start <= lastEnd && end >= lastStart;
    }

    Stroke stroke() {
      double det = area * sxx - sx * sx;
      double slope = det < 1e-9 ? 0 : (area * sxy - sx * sy) / det;
      double level = (sy - slope * sx) / area;
      return new Stroke(x0, level + slope * x0, x1, level + slope * x1, (double) area / (x1 - x0));
    }
  }

  List<Stroke> find() {
    List<Band> open = new ArrayList<>();
    List<Stroke> found = new ArrayList<>();
    int least = Math.max(3, shortest / 2);
    for (int y = 0; y < ink.height(); y++) {
      int row = y;
      open.removeIf(band -> {
        boolean over = band.lastRow < row - 1;
        if (over) {
          keep(band, found);
        }
        return over;
      });
      int end;
      for (int start = ink.nextInk(0, y); start < ink.width(); start = ink.nextInk(end, y)) {
        end = ink.nextPaper(start, y);
        if (end - start >= least) {
          add(open, y, start, end);
        }
      }
    }
    open.forEach(band -> keep(band, found));
    return joined(found);
  }

  private static void add(List<Band> open, int y, int start, int end) {
    for (Band band : open) {
      if (band.touches(y, start, end)) {
        band.add(y, start, end);
        return;
      }
    }
    Band band = new Band();
    band.add(y, start, end);
    open.add(band);
  }

  private void keep(Band band, List<Stroke> found) {
    Stroke s = band.stroke();
    if (s.length() >= shortest
        && s.width() <= thickest
        && s.length() > 2.5 * s.width()
        && Math.abs(s.y1() - s.y0()) <= Math.max(1.5, STEEPEST * s.length())) {
      found.add(s);
    }
  }

  /** Strokes in one line whose gap is no wider than they are thick are one. */
  static List<Stroke> joined(List<Stroke> found) {
    List<Stroke> strokes = new ArrayList<>(found);
    strokes.sort(Comparator.comparingDouble(Stroke::x0));
    List<Stroke> joined = new ArrayList<>();
    for (Stroke s : strokes) {
      int with = -1;
      for (int i = joined.size() - 1; i >= 0 && i > joined.size() - 200; i--) {
        Stroke o = joined.get(i);
        double gap = s.x0() - o.x1();
        if (gap > -2 && gap <= 3.5 && Math.abs(s.y0() - o.y1()) <= 1.2 && s.x1() > o.x1()) {
          with = i;
          break;
        }
      }
      if (with < 0) {
        joined.add(s);
      } else {
        Stroke o = joined.get(with);
        double width =
            (o.width() * o.length() + s.width() * s.length()) / (o.length() + s.length());
        joined.set(with, new Stroke(o.x0(), o.y0(), s.x1(), s.y1(), width));
      }
    }
    return joined;
  }
}
