package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds how the lines of a page lie: cuts it into tiles and takes, for each, the slant that piles
 * the edges of nearly level (or nearly upright) lines up most (projection profiles, Postl 1986).
 */
final class Slants {

  private static final double MOST = Math.tan(Math.toRadians(8));
  private static final double COARSE = Math.tan(Math.toRadians(0.25));
  private static final double FINE = Math.tan(Math.toRadians(0.04));
  private static final int FEWEST = 60;
  private static final double CLEAR = 2.5;
  private static final double AS_GOOD = 0.97;

  private final Ink ink;
  private final int tile;
  private final boolean upright;

  /**
   * One tile's slant.
   *
   * @param x centre of the tile
   * @param y centre of the tile
   * @param slope rise per run of nearly level lines, run per rise of nearly upright ones
   * @param weight how clear it is
   */
  record Slant(double x, double y, double slope, double weight) {}

  Slants(Ink ink, int tile, boolean upright) {
    this.ink = ink;
    this.tile = tile;
    this.upright = upright;
  }

  List<Slant> find() {
    List<Slant> slants = new ArrayList<>();
    int[] along = new int[tile * tile];
    int[] across = new int[tile * tile];
    for (int y = 0; y + tile / 2 < ink.height(); y += tile) {
      for (int x = 0; x + tile / 2 < ink.width(); x += tile) {
        int n = edges(x, y, along, across);
        if (n >= FEWEST) {
          add(slants, x, y, along, across, n);
        }
      }
    }
    return slants;
  }

  private int edges(int left, int top, int[] along, int[] across) {
    int n = 0;
    for (int y = top; y < Math.min(top + tile, ink.height()); y++) {
      for (int x = left; x < Math.min(left + tile, ink.width()); x++) {
        if (ink.at(x, y) && !(upright ? ink.at(x - 1, y) : ink.at(x, y - 1))) {
          along[n] = upright ? y - top : x - left;
          across[n++] = upright ? x - left : y - top;
        }
      }
    }
    return n;
  }

  private void add(List<Slant> to, int x, int y, int[] along, int[] across, int n) {
    int[] bins = new int[3 * tile];
    double best = 0;
    double most = -1;
    double sum = 0;
    int tried = 0;
    for (double slope = -MOST; slope <= MOST; slope += COARSE) {
      double pile = pile(along, across, n, slope, bins);
      sum += pile;
      tried++;
      if (pile > most) {
        most = pile;
        best = slope;
      }
    }
    int steps = (int) Math.ceil(COARSE / FINE) * 3;
    double[] piles = new double[2 * steps + 1];
    for (int i = 0; i < piles.length; i++) {
      piles[i] = pile(along, across, n, best + (i - steps) * FINE, bins);
      most = Math.max(most, piles[i]);
    }
    best += FINE * (middle(piles, AS_GOOD * most) - steps);
    double clear = most * tried / sum;
    if (clear > CLEAR) {
      to.add(new Slant(x + tile / 2.0, y + tile / 2.0, best, Math.sqrt(most)));
    }
  }

  /**
   * The middle of all that reach the limit: thin lines pile up alike over a range of slants, and
   * its first is as wrong as its last.
   */
  private static double middle(double[] piles, double limit) {
    int from = 0;
    for (int i = 1; i < piles.length; i++) {
      from = piles[i] > piles[from] ? i : from;
    }
    int to = from;
    while (from > 0 && piles[from - 1] >= limit) {
      from--;
    }
    while (to < piles.length - 1 && piles[to + 1] >= limit) {
      to++;
    }
    return (from + to) / 2.0;
  }

  private double pile(int[] along, int[] across, int n, double slope, int[] bins) {
    java.util.Arrays.fill(bins, 0);
    for (int i = 0; i < n; i++) {
      bins[tile + (int) Math.floor(across[i] - slope * along[i] + 0.5)]++;
    }
    double sum = 0;
    int least = tile / 8;
    for (int bin : bins) {
      if (bin > least) {
        sum += (double) bin * bin;
      }
    }
    return sum + n;
  }
}
