package dev.securityassistant.drawing.raster;

import java.util.Arrays;

/**
 * A picture in shades of grey: 0 is black, 255 is white. Rows from the top. Not copied, mutable.
 */
public final class GreyImage {

  private final int width;
  private final int height;
  private final byte[] pixels;

  /**
   * A white picture.
   *
   * @throws IllegalArgumentException where a side is not positive or it has over 2^31 - 1 pixels
   */
  public GreyImage(int width, int height) {
    this(width, height, white(width, height));
  }

  /**
   * A picture over these pixels, row by row.
   *
   * @throws IllegalArgumentException where their number does not fit the sides
   */
  public GreyImage(int width, int height, byte[] pixels) {
    if (width <= 0 || height <= 0 || (long) width * height != pixels.length) {
      throw new IllegalArgumentException(
          "%d x %d is no size for %d pixels".formatted(width, height, pixels.length));
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  private static byte[] white(int width, int height) {
    byte[] pixels = new byte[Math.multiplyExact(width, height)];
    Arrays.fill(pixels, (byte) 255);
    return pixels;
  }

  /** The same picture once more. */
  public GreyImage copy() {
    return new GreyImage(width, height, pixels.clone());
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Shade at a pixel inside the picture, 0 to 255. */
  public int at(int x, int y) {
    return pixels[y * width + x] & 255;
  }

  /** Shade at a pixel; white outside the picture. */
  public int atOrWhite(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 255 : pixels[y * width + x] & 255;
  }

  /** Shade between pixels; white outside the picture. */
  public double between(double x, double y) {
    int x0 = (int) Math.floor(x);
    int y0 = (int) Math.floor(y);
    double fx = x - x0;
    double fy = y - y0;
    double top = atOrWhite(x0, y0) * (1 - fx) + atOrWhite(x0 + 1, y0) * fx;
    double bottom = atOrWhite(x0, y0 + 1) * (1 - fx) + atOrWhite(x0 + 1, y0 + 1) * fx;
    return top * (1 - fy) + bottom * fy;
  }

  /**
   * Shade between pixels, 0 to 255, by cubic convolution (Keys 1981), which keeps thin lines sharp,
   * at the nearest sixty-fourth of a pixel; white outside the picture.
   */
  public int sharpBetween(double x, double y) {
    int fineX = (int) Math.floor(x * SharpWeights.STEPS + 0.5);
    int fineY = (int) Math.floor(y * SharpWeights.STEPS + 0.5);
    int x0 = fineX >> SharpWeights.SHIFT;
    int y0 = fineY >> SharpWeights.SHIFT;
    if (x0 < 1 || y0 < 1 || x0 > width - 3 || y0 > height - 3) {
      return (int) Math.round(between(x, y));
    }
    int across = (fineX & SharpWeights.STEPS - 1) << 2;
    int down = (fineY & SharpWeights.STEPS - 1) << 2;
    int at = (y0 - 1) * width + x0 - 1;
    int sum =
        SharpWeights.at(down) * row(at, across)
            + SharpWeights.at(down + 1) * row(at + width, across)
            + SharpWeights.at(down + 2) * row(at + 2 * width, across)
            + SharpWeights.at(down + 3) * row(at + 3 * width, across);
    return Math.clamp((sum + SharpWeights.HALF) >> 2 * SharpWeights.BITS, 0, 255);
  }

  private int row(int at, int across) {
    return SharpWeights.at(across) * (pixels[at] & 255)
        + SharpWeights.at(across + 1) * (pixels[at + 1] & 255)
        + SharpWeights.at(across + 2) * (pixels[at + 2] & 255)
        + SharpWeights.at(across + 3) * (pixels[at + 3] & 255);
  }

  /** Sets a shade, cut to 0 to 255. */
  public void set(int x, int y, int shade) {
    pixels[y * width + x] = (byte) Math.clamp(shade, 0, 255);
  }

  /** The pixels themselves, row by row: writing to them changes the picture. */
  public byte[] pixels() {
    return pixels;
  }

  /** This picture turned clockwise by quarter turns. */
  public GreyImage turned(int quarters) {
    int q = Math.floorMod(quarters, 4);
    if (q == 0) {
      return this;
    }
    GreyImage turned = q == 2 ? new GreyImage(width, height) : new GreyImage(height, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int to =
            switch (q) {
              case 1 -> x * height + (height - 1 - y);
              case 2 -> (height - 1 - y) * width + (width - 1 - x);
              default -> (width - 1 - x) * height + y;
            };
        turned.pixels[to] = pixels[y * width + x];
      }
    }
    return turned;
  }
}
