package dev.securityassistant.drawing.ocr;

import dev.securityassistant.drawing.raster.GreyImage;
import java.nio.FloatBuffer;

/**
 * A picture of a line scaled to what the network takes: 48 rows, at least 48 columns.
 *
 * @param line the picture
 * @param filled columns that it takes
 * @param width columns with padding, a multiple of 16
 */
record NetworkInput(GreyImage line, int filled, int width) {

  static final int HEIGHT = 48;
  private static final int WIDEST = 2400;

  static NetworkInput of(GreyImage line) {
    int filled =
        (int) Math.clamp(Math.round((double) line.width() * HEIGHT / line.height()), 8, WIDEST);
    return new NetworkInput(line, filled, Math.max(HEIGHT, (filled + 15) / 16 * 16));
  }

  /** Writes three equal colour planes, shades from -1 to 1, padded with paper to a width. */
  void writeTo(FloatBuffer to, int paddedWidth) {
    float[] plane = new float[HEIGHT * paddedWidth];
    double sx = (double) line.width() / filled;
    double sy = (double) line.height() / HEIGHT;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < paddedWidth; x++) {
        double shade = x < filled ? line.between((x + 0.5) * sx - 0.5, (y + 0.5) * sy - 0.5) : 255;
        plane[y * paddedWidth + x] = (float) (shade / 127.5 - 1);
      }
    }
    to.put(plane).put(plane).put(plane);
  }
}
