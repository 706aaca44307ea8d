package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for stamps on a page by normalised correlation: everywhere in coarse cells, then exactly
 * around the likely places.
 */
public final class StampSearch {

  private static final double LIKELY = 0.5;
  private static final double LEAST_MASS = 0.55;
  private static final double MOST_MASS = 1.8;
  private static final int MOST = 4000;

  private final Shades coarse;
  private final Sums squares;
  private final List<Shades> fine;

  /**
   * @param coarse the page in cells of twice the size
   * @param fine the page
   * @param exact whether places between cells are tried too
   */
  public StampSearch(Shades coarse, Shades fine, boolean exact) {
    this.coarse = coarse;
    this.squares = coarse.squares();
    this.fine =
        exact
            ? List.of(fine, fine.moved(0.5, 0), fine.moved(0, 0.5), fine.moved(0.5, 0.5))
            : List.of(fine);
  }

  /**
   * A place that looks like the stamp.
   *
   * @param x column of its first cell in the fine page
   * @param y row of its first cell
   * @param likeness correlation
   */
  public record Hit(int x, int y, double likeness) {}

  /** Places at least this alike, the best of those close together. */
  public List<Hit> find(Stamp small, Stamp exact, double least) {
    boolean[] tried = new boolean[coarse.width() * coarse.height()];
    List<Hit> found = new ArrayList<>();
    for (Hit hit : likely(small)) {
      if (!tried[hit.y * coarse.width() + hit.x]) {
        markAround(tried, hit);
        Hit best = best(exact, 2 * hit.x, 2 * hit.y);
        if (best.likeness >= least) {
          found.add(best);
        }
      }
    }
    return found;
  }

  /** Places in coarse cells, the likeliest first. */
  private List<Hit> likely(Stamp small) {
    List<Hit> likely = new ArrayList<>();
    int w = small.width();
    int h = small.height();
    RowSearch search = new RowSearch(small, coarse, squares);
    int places = coarse.width() - w + 1;
    for (int y = 0; y + h <= coarse.height(); y++) {
      for (int x = 0; x < places; x++) {
        int from = x;
        while (x < places && isMass(coarse.mass(x, y, w, h), small)) {
          x++;
        }
        if (x > from) {
          float[] likeness = search.likeness(y, from, x);
          for (int i = from; i < x; i++) {
            if (likeness[i] > LIKELY) {
              likely.add(new Hit(i, y, likeness[i]));
            }
          }
        }
      }
    }
    likely.sort(Comparator.comparingDouble(hit -> -hit.likeness));
    return likely.subList(0, Math.min(MOST, likely.size()));
  }

  private static boolean isMass(double mass, Stamp stamp) {
    return mass >= LEAST_MASS * stamp.mass() && mass <= MOST_MASS * stamp.mass();
  }

  private void markAround(boolean[] tried, Hit hit) {
    for (int y = Math.max(0, hit.y - 1); y <= Math.min(coarse.height() - 1, hit.y + 1); y++) {
      for (int x = Math.max(0, hit.x - 1); x <= Math.min(coarse.width() - 1, hit.x + 1); x++) {
        tried[y * coarse.width() + x] = true;
      }
    }
  }

  private Hit best(Stamp exact, int x, int y) {
    Hit best = new Hit(x, y, 0);
    for (int dy = -3; dy <= 3; dy++) {
      for (int dx = -3; dx <= 3; dx++) {
        best = better(best, exact, fine.getFirst(), x + dx, y + dy);
      }
    }
    for (Shades moved : fine.subList(1, fine.size())) {
      Hit centre = best;
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          best = better(best, exact, moved, centre.x + dx, centre.y + dy);
        }
      }
    }
    return best;
  }

  private static Hit better(Hit best, Stamp exact, Shades page, int x, int y) {
    if (x < 0 || y < 0 || x + exact.width() > page.width() || y + exact.height() > page.height()) {
      return best;
    }
    double likeness = exact.likeness(page, x, y);
    return likeness > best.likeness ? new Hit(x, y, likeness) : best;
  }
}
