package dev.securityassistant.drawing.raster;

import java.util.Arrays;

/**
 * Evens out the light and the ink: divides every pixel by the brightness of the paper around it, so
 * that paper is white everywhere. Works on shadows, vignettes and yellowed prints; an area of ink
 * wider than about five blocks would be taken for paper and is kept out by the neighbourhood
 * maximum.
 */
public final class Lighting {

  private static final double PAPER_SHARE = 0.8;
  private static final int NEIGHBOURS = 2;
  private static final int DARKEST_PAPER = 60;

  /** Part of a page that is its darkest ink. */
  private static final double DARK_SHARE = 0.002;

  /** Shade of dark ink on common prints. */
  private static final int DARK = 64;

  /** Shade of ink that can still be told from the paper. */
  private static final int PALEST = 180;

  private final int block;

  /**
   * @param block side in pixels of the squares whose paper brightness is estimated, about a quarter
   *     of an inch
   */
  public Lighting(int block) {
    this.block = Math.max(8, block);
  }

  /** The picture with white paper, in place. */
  public void level(GreyImage image) {
    int columns = (image.width() + block - 1) / block;
    int rows = (image.height() + block - 1) / block;
    double[] paper = smooth(closed(paper(image, columns, rows), columns, rows), columns, rows);
    byte[] pixels = image.pixels();
    for (int y = 0; y < image.height(); y++) {
      double fy = Math.clamp((y + 0.5) / block - 0.5, 0, rows - 1.0);
      int y0 = (int) fy;
      int y1 = Math.min(y0 + 1, rows - 1);
      double ty = fy - y0;
      for (int x = 0; x < image.width(); x++) {
        double fx = Math.clamp((x + 0.5) / block - 0.5, 0, columns - 1.0);
        int x0 = (int) fx;
        int x1 = Math.min(x0 + 1, columns - 1);
        double tx = fx - x0;
        double light =
            (paper[y0 * columns + x0] * (1 - tx) + paper[y0 * columns + x1] * tx) * (1 - ty)
                + (paper[y1 * columns + x0] * (1 - tx) + paper[y1 * columns + x1] * tx) * ty;
        int i = y * image.width() + x;
        pixels[i] = (byte) Math.min(255, (int) ((pixels[i] & 255) * 255 / light));
      }
    }
    darken(pixels);
  }

  /** Makes the ink of a pale print as dark as that of others; the paper stays white. */
  private static void darken(byte[] pixels) {
    int[] histogram = new int[256];
    for (byte pixel : pixels) {
      histogram[pixel & 255]++;
    }
    int darkest = 0;
    for (long below = histogram[0]; below < DARK_SHARE * pixels.length; ) {
      below += histogram[++darkest];
    }
    double contrast = (255.0 - DARK) / (255 - Math.min(darkest, PALEST));
    if (contrast > 1) {
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (byte) Math.max(0, Math.round(255 - contrast * (255 - (pixels[i] & 255))));
      }
    }
  }

  private double[] paper(GreyImage image, int columns, int rows) {
    double[] paper = new double[columns * rows];
    int[] histogram = new int[256];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Arrays.fill(histogram, 0);
        int n = 0;
        for (int y = row * block; y < Math.min((row + 1) * block, image.height()); y++) {
          for (int x = column * block; x < Math.min((column + 1) * block, image.width()); x++) {
            histogram[image.at(x, y)]++;
            n++;
          }
        }
        int shade = 0;
        for (int below = histogram[0]; below < PAPER_SHARE * n && shade < 255; ) {
          below += histogram[++shade];
        }
        paper[row * columns + column] = Math.max(DARKEST_PAPER, shade);
      }
    }
    return paper;
  }

  /** Dark places filled from around, slopes left as they are (morphological closing). */
  private static double[] closed(double[] paper, int columns, int rows) {
    return extreme(extreme(paper, columns, rows, 1), columns, rows, -1);
  }

  /** The largest value around each place, or the least where the sign is negative. */
  private static double[] extreme(double[] paper, int columns, int rows, int sign) {
    double[] result = new double[paper.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double most = Double.NEGATIVE_INFINITY;
        for (int y = Math.max(0, row - NEIGHBOURS);
            y <= Math.min(rows - 1, row + NEIGHBOURS);
            y++) {
          for (int x = Math.max(0, column - NEIGHBOURS);
              x <= Math.min(columns - 1, column + NEIGHBOURS);
              x++) {
            most = Math.max(most, sign * paper[y * columns + x]);
          }
        }
        result[row * columns + column] = sign * most;
      }
    }
    return result;
  }

  private static double[] smooth(double[] paper, int columns, int rows) {
    double[] smooth = new double[paper.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double sum = 0;
        int n = 0;
        for (int y = Math.max(0, row - NEIGHBOURS);
            y <= Math.min(rows - 1, row + NEIGHBOURS);
            y++) {
          for (int x = Math.max(0, column - NEIGHBOURS);
              x <= Math.min(columns - 1, column + NEIGHBOURS);
              x++) {
            sum += paper[y * columns + x];
            n++;
          }
        }
        smooth[row * columns + column] = sum / n;
      }
    }
    return smooth;
  }
}
