package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for templates on a page, to the pixel. A sample of the ink leaves out nearly all places, 64
 * at once; the rest are compared row by row, most only a few rows.
 */
public final class TemplateSearch {

  private static final int BLOCK = 8;
  private static final int STRIDE = 2;

  private final Bits page;
  private final Bits widened;
  private final Sums blocks;

  public TemplateSearch(Bits page) {
    this.page = page;
    this.widened = page.widened(1);
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
      int places = page.width() - template.width() + 1;
      for (int x = 0; x < places; x += Long.SIZE) {
        long alive =
            ink(x, y, x + Long.SIZE + template.width(), y + template.height()) < leastInk
                ? 0
                : probes.alive(widened, x, y);
        for (; alive != 0; alive &= alive - 1) {
          int at = x + Long.numberOfTrailingZeros(alive);
          if (at < places) {
            band.tryAt(template, at, y);
          }
        }
      }
    }
    band.settle(template, least, found);
    return found;
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
    Fit best = new Fit(x, y, template.perfect(), (1 - least) * template.perfect());
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

  /** The better of the fit at a place and another. */
  private Fit better(Template template, int x, int y, Fit other) {
    if (x < 0
        || y < 0
        || x + template.width() > page.width()
        || y + template.height() > page.height()) {
      return other;
    }
    double loss = template.loss(page, widened, x, y, other.loss());
    return loss < other.loss() ? new Fit(x, y, template.perfect(), loss) : other;
  }
}
