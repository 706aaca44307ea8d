package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for templates on a page, to the pixel. Nearly all of a page is left out by the amount of
 * ink in blocks; of the rest every second pixel is tried, most after a few rows.
 */
public final class TemplateSearch {

  private static final int BLOCK = 8;
  private static final int STRIDE = 2;

  /** A print may be so much paler than the template. */
  private static final double PALEST = 0.4;

  private final Bits page;
  private final Bits widened;
  private final Sums blocks;

  public TemplateSearch(Bits page) {
    this.page = page;
    this.widened = page.widened(1);
    this.blocks = page.blocks(BLOCK);
  }

  /** Places more alike than this, the best of each block. */
  public List<Fit> find(Template template, double least) {
    double most = (1 - least) * template.perfect();
    double fewest = PALEST * (template.inked() - Template.missing(most));
    double fullest =
        template.width() * template.height() - template.blank() + Template.clutter(most);
    int across = template.width() / BLOCK;
    int down = template.height() / BLOCK;
    List<Fit> found = new ArrayList<>();
    for (int by = 0; by < blocks.height(); by++) {
      for (int bx = 0; bx < blocks.width(); bx++) {
        if (blocks.in(bx, by, bx + across + 2, by + down + 2) >= fewest
            && blocks.in(bx + 1, by + 1, bx + across, by + down) <= fullest) {
          Fit fit = inBlock(template, bx * BLOCK, by * BLOCK, least);
          if (fit.likeness() > least) {
            found.add(fit);
          }
        }
      }
    }
    return found;
  }

  /** The best place in a block. */
  private Fit inBlock(Template template, int x0, int y0, double least) {
    double most = (1 - least) * template.perfect();
    int x = -1;
    int y = -1;
    int x1 = Math.min(x0 + BLOCK, page.width() - template.width() + 1);
    int y1 = Math.min(y0 + BLOCK, page.height() - template.height() + 1);
    double loss = most;
    for (int ty = y0; ty < y1; ty += STRIDE) {
      for (int tx = x0; tx < x1; tx += STRIDE) {
        double at = template.leastLoss(page, widened, tx, ty, loss);
        if (at < loss) {
          loss = at;
          x = tx;
          y = ty;
        }
      }
    }
    return x < 0 ? new Fit(x0, y0, template.perfect(), most) : settle(template, x, y, least);
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
