package dev.securityassistant.testkit.scan;

import dev.securityassistant.testkit.paper.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/** Takes the picture of a print: places it, lights it, dirties it. Shades of grey, 0 is black. */
final class Sensor {

  private static final int PAPER = 255;
  private static final int FAX_LIMIT = 150;

  private final Degradation how;
  private final Random random;

  Sensor(Degradation how, Random random) {
    this.how = how;
    this.random = random;
  }

  /** The scan of a print of the same resolution. */
  BufferedImage take(BufferedImage print) {
    byte[] from = grey(print);
    Warp warp = new Warp(how, print.getWidth(), print.getHeight());
    int width = (int) Math.round(warp.frameWidth());
    int height = (int) Math.round(warp.frameHeight());
    BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] to = ((DataBufferByte) scan.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        Point at = warp.toPrint(x + 0.5, y + 0.5);
        double shade = shade(from, print.getWidth(), print.getHeight(), at.x(), at.y());
        to[y * width + x] =
            (byte)
                Math.clamp(Math.round(lit(shade, (double) x / width, (double) y / height)), 0, 255);
      }
    }
    dirty(to, width, height);
    return how.fax() ? blackAndWhite(scan, to) : scan;
  }

  private double lit(double shade, double across, double down) {
    double contrasted = PAPER - (PAPER - shade) * how.contrast() - (1 - how.contrast()) * 40;
    double light = 1 - how.shade() * (0.6 * across * across + 0.4 * (1 - down));
    double noise = how.grain() == 0 ? 0 : how.grain() * random.nextGaussian();
    return contrasted * light + noise;
  }

  private void dirty(byte[] pixels, int width, int height) {
    long specks = Math.round(how.speckle() * width * height / 3);
    for (long i = 0; i < specks; i++) {
      int x = random.nextInt(width - 2);
      int y = random.nextInt(height - 2);
      byte shade = (byte) (random.nextInt(4) == 0 ? PAPER : random.nextInt(90));
      int size = 1 + random.nextInt(2);
      for (int dy = 0; dy < size; dy++) {
        for (int dx = 0; dx < size; dx++) {
          pixels[(y + dy) * width + x + dx] = shade;
        }
      }
    }
  }

  private static double shade(byte[] from, int width, int height, double px, double py) {
    double x = px - 0.5;
    double y = py - 0.5;
    int x0 = (int) Math.floor(x);
    int y0 = (int) Math.floor(y);
    double fx = x - x0;
    double fy = y - y0;
    double top =
        at(from, width, height, x0, y0) * (1 - fx) + at(from, width, height, x0 + 1, y0) * fx;
    double foot =
        at(from, width, height, x0, y0 + 1) * (1 - fx)
            + at(from, width, height, x0 + 1, y0 + 1) * fx;
    return top * (1 - fy) + foot * fy;
  }

  private static int at(byte[] from, int width, int height, int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? PAPER : from[y * width + x] & 255;
  }

  /** Shades by ITU-R BT.601, computed here: drawing colour on a grey image applies a gamma. */
  private static byte[] grey(BufferedImage print) {
    int width = print.getWidth();
    byte[] grey = new byte[width * print.getHeight()];
    int[] row = new int[width];
    for (int y = 0; y < print.getHeight(); y++) {
      print.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int p = row[x];
        grey[y * width + x] =
            (byte) ((299 * (p >> 16 & 255) + 587 * (p >> 8 & 255) + 114 * (p & 255)) / 1000);
      }
    }
    return grey;
  }

  private static BufferedImage blackAndWhite(BufferedImage scan, byte[] pixels) {
    int width = scan.getWidth();
    BufferedImage fax = new BufferedImage(width, scan.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < scan.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        fax.getRaster().setSample(x, y, 0, (pixels[y * width + x] & 255) < FAX_LIMIT ? 0 : 1);
      }
    }
    return fax;
  }
}
