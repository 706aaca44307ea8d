package dev.securityassistant.drawing.raster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A glyph to be laid on a page pixel by pixel: where ink must be and where none may be. No two
 * prints have the same edges, so the rim of its ink is not looked at and the next pixels count
 * half, as does ink that is found only beside its place. Immutable.
 *
 * <p>Each pixel is evidence: the logarithm of how much more often it is seen so under a glyph than
 * elsewhere among lines and lettering.
 */
public final class Template {

  private static final double INK = Math.log(0.95 / 0.35);
  private static final double MISSING = INK + Math.log(0.65 / 0.05);
  private static final double PAPER = Math.log(0.95 / 0.75);
  private static final double CLUTTER = PAPER + Math.log(0.25 / 0.05);

  /** Pixels of paper that its ink has to enclose to be looked for, and the share to be found. */
  private static final int FEWEST_OPEN = 12;

  private static final double LEAST_OPEN = 0.2;

  /** Ink of a pale print as a share of a dark one's. */
  private static final double PALEST = 0.4;

  private final int width;
  private final int height;
  private final int words;
  private final Ink inked;
  private final Ink holes;
  private final long[] ink;
  private final long[] paper;
  private final long[] margin;
  private final int[] order;
  private final double perfect;

  private Template(Ink inked, Ink paper, Ink margin) {
    this.inked = inked;
    this.holes = holes(inked);
    this.width = inked.width();
    this.height = inked.height();
    this.words = words(width);
    this.ink = rows(inked);
    this.paper = rows(paper);
    this.margin = rows(margin);
    this.order = byInk(ink, words);
    this.perfect = INK * inked.count() + PAPER * (paper.count() + 0.5 * margin.count());
  }

  /** The template of a glyph. */
  public static Template of(TurnedInk glyph) {
    Ink near = glyph.ink().widened(1);
    Ink far = glyph.ink().widened(2);
    Ink paper = new Ink(far.width(), far.height());
    Ink margin = new Ink(far.width(), far.height());
    Ink ink = glyph.ink().copy();
    ink.remove(glyph.open());
    for (int y = 0; y < far.height(); y++) {
      for (int x = 0; x < far.width(); x++) {
        boolean known = !glyph.open().at(x, y);
        paper.set(x, y, known && !far.at(x, y));
        margin.set(x, y, known && far.at(x, y) && !near.at(x, y));
      }
    }
    return new Template(ink, paper, margin);
  }

  /** Paper that the ink encloses. */
  private static Ink holes(Ink inked) {
    Ink holes = new Ink(inked.width(), inked.height());
    Parts.enclosed(inked, 1).forEach(paper -> paper.drawOn(holes));
    return holes;
  }

  private static int words(int width) {
    return (width + 63) / 64;
  }

  private static long[] rows(Ink ink) {
    int words = words(ink.width());
    long[] rows = new long[words * ink.height()];
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        rows[y * words + (x >> 6)] |= ink.at(x, y) ? 1L << (x & 63) : 0;
      }
    }
    return rows;
  }

  private static int count(long[] bits) {
    int n = 0;
    for (long word : bits) {
      n += Long.bitCount(word);
    }
    return n;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** All rows, those with most ink first: where the glyph is not, they tell it soonest. */
  private static int[] byInk(long[] ink, int words) {
    return IntStream.range(0, ink.length / words)
        .boxed()
        .sorted(
            Comparator.comparingInt(
                row -> -count(Arrays.copyOfRange(ink, row * words, (row + 1) * words))))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * A sample of its ink.
   *
   * @param loss how much less may speak for the glyph than for a perfect print
   */
  Probes probes(double loss) {
    return Probes.of(inked, loss / MISSING / inked.count());
  }

  /**
   * The least ink that a print of it has, even if much paler.
   *
   * @param loss how much less may speak for the glyph than for a perfect print
   */
  int leastInk(double loss) {
    return (int) (PALEST * (inked.count() - loss / MISSING));
  }

  /** Ink of 64 pixels of a row from one of its pixels on, the first one lowest. */
  long inkFrom(int x, int y) {
    return from(ink, x, y);
  }

  /** Pixels of these 64 that are paper, the rim of the ink left out. */
  long paperFrom(int x, int y) {
    return from(paper, x, y) | from(margin, x, y);
  }

  private long from(long[] rows, int x, int y) {
    int word = x >> 6;
    int shift = x & 63;
    long low = rows[y * words + word] >>> shift;
    return shift == 0 || word + 1 == words ? low : low | rows[y * words + word + 1] << 64 - shift;
  }

  /**
   * Whether a page has paper where the glyph's ink encloses some. An area of ink has none: its loss
   * may be small, as the rims of thin strokes of paper are not looked at.
   *
   * @param page ink of a page
   * @param left column of the glyph's first pixel
   * @param top row of its first pixel
   */
  boolean isOpen(Bits page, int left, int top) {
    int[] seen = new int[2];
    holes.each((x, y) -> seen[page.at(left + x, top + y) ? 1 : 0]++);
    int all = seen[0] + seen[1];
    return all < FEWEST_OPEN || seen[0] >= LEAST_OPEN * all;
  }

  /** What would speak for the glyph if it were printed perfectly. */
  public double perfect() {
    return perfect;
  }

  /**
   * How much less speaks for the glyph with its top left pixel at a place.
   *
   * @param page ink of a page, in which the glyph must lie
   * @param widened that ink a pixel wider
   * @param most the loss from which on it does not matter how large it is
   */
  double loss(Bits page, Bits widened, int x, int y, double most) {
    double loss = 0;
    for (int k = 0; k < height && loss < most; k++) {
      int row = order[k];
      int missing = 0;
      int clutter = 0;
      for (int word = 0; word < words; word++) {
        int i = row * words + word;
        long here = page.from(x + 64 * word, y + row);
        missing += Long.bitCount(ink[i] & ~here);
        missing += Long.bitCount(ink[i] & ~widened.from(x + 64 * word, y + row));
        clutter += 2 * Long.bitCount(paper[i] & here) + Long.bitCount(margin[i] & here);
      }
      loss += 0.5 * (MISSING * missing + CLUTTER * clutter);
    }
    return loss;
  }

  /**
   * At most the loss at any place up to a pixel away, for telling quickly where the glyph is not.
   */
  double leastLoss(Bits page, Bits widened, int x, int y, double most) {
    int missing = 0;
    int mostMissing = (int) (most / MISSING);
    for (int k = 0; k < height && missing <= mostMissing; k++) {
      for (int word = 0; word < words; word++) {
        long there = widened.from(x + 64 * word, y + order[k]);
        missing += Long.bitCount(ink[order[k] * words + word] & ~there);
      }
    }
    double loss = MISSING * missing;
    for (int k = 0; k < height && loss < most; k++) {
      int clutter = 0;
      for (int word = 0; word < words; word++) {
        long there = page.from(x + 64 * word, y + order[k]);
        clutter += Long.bitCount(paper[order[k] * words + word] & there);
      }
      loss += CLUTTER * clutter;
    }
    return loss;
  }
}
