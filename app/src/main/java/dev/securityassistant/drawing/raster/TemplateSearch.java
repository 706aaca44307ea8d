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
  private static final int STRIDE = 2;
  private static final long HALF = 0xFFFFFFFFL;

  /** Fewer pixels do not tell glyphs apart. */
  private static final int FEWEST = 12;

  private final Bits page;
  private final Bits widened;
  private final Bits even;
  private final Bits odd;
  private final Sums blocks;

  public TemplateSearch(Bits page) {
    this.page = page;
    this.widened = page.widened(1);
    this.even = widened.columns(0);
    this.odd = widened.columns(1);
    this.blocks = page.blocks(BLOCK);
  }

  /** Places more alike than this, the best of each block of a few pixels. */
  public List<Fit> find(Template template, double least) {
    double most = (1 - least) * template.perfect();
    Probes probes = template.probes(most);
    int leastInk = template.leastInk(most);
    List<Fit> found = new ArrayList<>();
    Band band = new Band(most);
    for (int y = 0; y + template.height() <= page.height(); y += STRIDE) {
      if (y % BLOCK == 0) {
        band.settle(template, least, found);
      }
      for (int x = 0; x + template.width() <= page.width(); x += STRIDE * Long.SIZE) {
        long alive = alive(template, probes, leastInk, x, y);
        for (; alive != 0; alive &= alive - 1) {
          int at = x + STRIDE * Long.numberOfTrailingZeros(alive);
          if (at + template.width() <= page.width()) {
            band.tryAt(template, at, y);
          }
        }
      }
    }
    band.settle(template, least, found);
    return found;
  }

  /** At which of 64 places, a stride apart, a glyph may stand. */
  private long alive(Template template, Probes probes, int leastInk, int x, int y) {
    long places = 0;
    for (int part = 0; part < STRIDE; part++) {
      int left = x + part * Long.SIZE;
      int right = left + Long.SIZE + template.width();
      if (ink(left, y, right, y + template.height()) >= leastInk) {
        places |= HALF << part * Long.SIZE / STRIDE;
      }
    }
    return places == 0 ? 0 : probes.alive(even, odd, x, y, places);
  }

  /** At least the ink in a window. */
  private int ink(int x0, int y0, int x1, int y1) {
    return blocks.in(x0 / BLOCK, y0 / BLOCK, (x1 + BLOCK - 1) / BLOCK, (y1 + BLOCK - 1) / BLOCK);
  }

  /** The best place of each block in a row of blocks. */
  private final class Band {
    private final double most;
    private final double[] loss = new double[page.width() / BLOCK + 1];
    private final int[] bestX = new int[loss.length];
    private final int[] bestY = new int[loss.length];

    Band(double most) {
      this.most = most;
      Arrays.fill(loss, most);
    }

    void tryAt(Template template, int x, int y) {
      int block = x / BLOCK;
      double at = template.leastLoss(page, widened, x, y, loss[block]);
      if (at < loss[block]) {
        loss[block] = at;
        bestX[block] = x;
        bestY[block] = y;
      }
    }

    /** Adds what was found and starts again. */
    void settle(Template template, double least, List<Fit> found) {
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
