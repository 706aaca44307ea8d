package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for templates on a page, to the pixel. A sample of the ink leaves out nearly all places, 64
 * at once, every other one in both directions: what may stand a pixel beside a place is not left
 * out there. The rest are compared row by row, most only a few rows.
 */
public final class TemplateSearch {

  private static final int BLOCK = 8;
  private static final int STRIDE = Quarters.STRIDE;

  /** Rows of places that are sifted together. */
  private static final int ROWS = 8;

  private static final long HALF = 0xFFFFFFFFL;

  /** Fewer pixels do not tell glyphs apart. */
  private static final int FEWEST = 12;

  private final Bits page;
  private final Bits widened;
  private final Quarters quarters;
  private final Sums blocks;

  public TemplateSearch(Bits page) {
    this.page = page;
    this.widened = page.widened(1);
    this.quarters = new Quarters(widened);
    this.blocks = page.blocks(BLOCK);
  }

  /** Places more alike than this, the best of each block of a few pixels. */
  public List<Fit> find(Template template, double least) {
    double most = (1 - least) * template.perfect();
    Probes probes = template.probes(most);
    int leastInk = template.leastInk(most);
    int rows = Math.floorDiv(page.height() - template.height(), STRIDE) + 1;
    List<Fit> found = new ArrayList<>();
    Band band = new Band(template, least, most, found);
    for (int row = 0; row < rows; row += ROWS) {
      long[] places = new long[Math.min(ROWS, rows - row) * quarters.across()];
      if (inked(template, leastInk, row, places)) {
        probes.sift(quarters, row, places);
      }
      for (int k = 0; k < places.length; k++) {
        band.tryAt(k % quarters.across(), row + k / quarters.across(), places[k]);
      }
    }
    band.settle();
    return found;
  }

  /** Whether there is enough ink for a glyph at any place of some rows; marks those. */
  private boolean inked(Template template, int leastInk, int row, long[] places) {
    boolean any = false;
    for (int k = 0; k < places.length; k++) {
      int x = STRIDE * Long.SIZE * (k % quarters.across());
      int y = STRIDE * (row + k / quarters.across());
      for (int part = 0; part < STRIDE; part++) {
        int left = x + part * Long.SIZE;
        int right = left + Long.SIZE + template.width();
        if (ink(left, y, right, y + template.height()) >= leastInk) {
          places[k] |= HALF << part * Long.SIZE / STRIDE;
          any = true;
        }
      }
    }
    return any;
  }

  /** At least the ink in a window. */
  private int ink(int x0, int y0, int x1, int y1) {
    return blocks.in(x0 / BLOCK, y0 / BLOCK, (x1 + BLOCK - 1) / BLOCK, (y1 + BLOCK - 1) / BLOCK);
  }

  /** The best place of each block in a row of blocks. */
  private final class Band {

    private final Template template;
    private final double least;
    private final double most;
    private final List<Fit> found;
    private final double[] loss = new double[page.width() / BLOCK + 1];
    private final int[] bestX = new int[loss.length];
    private final int[] bestY = new int[loss.length];

    Band(Template template, double least, double most, List<Fit> found) {
      this.template = template;
      this.least = least;
      this.most = most;
      this.found = found;
      Arrays.fill(loss, most);
    }

    /** Looks at the places of one word; rows from the top down. */
    void tryAt(int word, int row, long places) {
      int y = STRIDE * row;
      if (word == 0 && y % BLOCK == 0) {
        settle();
      }
      for (long left = places; left != 0; left &= left - 1) {
        int x = STRIDE * (word * Long.SIZE + Long.numberOfTrailingZeros(left));
        if (x + template.width() <= page.width()) {
          tryAt(x, y);
        }
      }
    }

    private void tryAt(int x, int y) {
      int block = x / BLOCK;
      double at = template.leastLoss(page, widened, x, y, loss[block]);
      if (at < loss[block]) {
        loss[block] = at;
        bestX[block] = x;
        bestY[block] = y;
      }
    }

    /** Adds what was found and starts again. */
    void settle() {
      for (int i = 0; i < loss.length; i++) {
        if (loss[i] < most) {
          loss[i] = most;
          Fit fit = TemplateSearch.this.settle(template, bestX[i], bestY[i], least);
          if (fit.likeness() > least && !found.contains(fit)) {
            found.add(fit);
          }
        }
      }
    }
  }

  /**
   * The place near another where a template fits best.
   *
   * @param x column of its first pixel
   * @param y row of its first pixel
   * @param least likeness below which it does not matter how alike it is
   */
  public Fit settle(Template template, int x, int y, double least) {
    Fit best = new Fit(template, x, y, (1 - least) * template.perfect());
    Fit before;
    do {
      before = best;
      for (int dy = -STRIDE; dy <= STRIDE; dy++) {
        for (int dx = -STRIDE; dx <= STRIDE; dx++) {
          best = better(template, before.x() + dx, before.y() + dy, best);
        }
      }
    } while (best != before);
    return best;
  }

  /** Whether there is paper where the glyph encloses some, as there is none in a filled column. */
  public boolean isOpen(Fit fit) {
    return fit.template().isOpen(page, fit.x(), fit.y());
  }

  /** The better of the fit at a place and another. */
  private Fit better(Template template, int x, int y, Fit other) {
    if (x < 0
        || y < 0
        || x + template.width() > page.width()
        || y + template.height() > page.height()) {
      return other;
    }
    double loss = template.loss(page, widened, x, y, other.loss());
    return loss < other.loss() ? new Fit(template, x, y, loss) : other;
  }

  /**
   * Which of two glyphs that were laid on the same place stands there, by the pixels where they
   * differ: 1 where all are as in the first, -1 where all are as in the second, 0 where they do not
   * tell.
   */
  public double duel(Fit one, Fit other) {
    int x0 = Math.max(one.x(), other.x());
    int y0 = Math.max(one.y(), other.y());
    int x1 = Math.min(one.x() + one.template().width(), other.x() + other.template().width());
    int y1 = Math.min(one.y() + one.template().height(), other.y() + other.template().height());
    int differing = 0;
    int first = 0;
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x += Long.SIZE) {
        long inside = x1 - x >= Long.SIZE ? -1 : (1L << x1 - x) - 1;
        long there = page.from(x, y);
        long own = inside & inkOnlyIn(one, other, x, y);
        long its = inside & inkOnlyIn(other, one, x, y);
        differing += Long.bitCount(own | its);
        first += Long.bitCount(own & there | its & ~there);
      }
    }
    return differing < FEWEST ? 0 : 2.0 * first / differing - 1;
  }

  /** Which of 64 pixels are ink of one glyph and surely none of another. */
  private static long inkOnlyIn(Fit one, Fit other, int x, int y) {
    return one.template().inkFrom(x - one.x(), y - one.y())
        & other.template().paperFrom(x - other.x(), y - other.y());
  }
}
