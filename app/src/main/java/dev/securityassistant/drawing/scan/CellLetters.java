package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands in the cell of a cluster among the texts that may: the cell is shown to the
 * reader in several enlargements, once and three times over, as lines are read better than single
 * letters; all of them vote.
 */
final class CellLetters implements Print.Letters {

  private static final int TIMES = 3;
  private static final int[] HEIGHTS = {28, 40};
  private static final double FAINTEST = 30;

  private final LineReader reader;

  CellLetters(LineReader reader) {
    this.reader = reader;
  }

  @Override
  public @Nullable Rect place(GreyImage cell) {
    return CellPlace.of(cell);
  }

  @Override
  public double[] likelihoods(GreyImage letters, List<String> texts) {
    double[] sums = new double[texts.size()];
    Contrast contrast = Contrast.of(letters);
    if (contrast.dark() > contrast.light() - FAINTEST) {
      Arrays.fill(sums, Double.NEGATIVE_INFINITY);
      return sums;
    }
    List<String> repeated = texts.stream().map(t -> t.repeat(TIMES)).toList();
    List<GreyImage> once = new ArrayList<>();
    List<GreyImage> thrice = new ArrayList<>();
    for (int height : HEIGHTS) {
      once.add(enlarged(letters, contrast, height, 1));
      thrice.add(enlarged(letters, contrast, height, TIMES));
    }
    try {
      for (double[] one : reader.likelihoods(once, texts)) {
        add(sums, one, 1.0 / (2 * HEIGHTS.length));
      }
      for (double[] one : reader.likelihoods(thrice, repeated)) {
        add(sums, one, 1.0 / (2 * HEIGHTS.length * TIMES));
      }
    } catch (OcrException e) {
      Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    }
    return sums;
  }

  private static void add(double[] sums, double[] more, double weight) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * more[i];
    }
  }

  /** The shades of a cell's letters and of its paper. */
  private record Contrast(int dark, int light) {

    static Contrast of(GreyImage image) {
      int[] shades = new int[image.width() * image.height()];
      for (int i = 0; i < shades.length; i++) {
        shades[i] = image.pixels()[i] & 255;
      }
      Arrays.sort(shades);
      return new Contrast(shades[shades.length / 50], shades[shades.length * 3 / 4]);
    }

    int stretched(double shade) {
      return (int) Math.clamp(255 * (shade - dark) / Math.max(FAINTEST, light - dark), 0, 255);
    }
  }

  private static GreyImage enlarged(GreyImage cell, Contrast contrast, int height, int times) {
    double scale = (double) height / cell.height();
    int width = (int) Math.max(1, Math.round(cell.width() * scale));
    int margin = height / 5;
    GreyImage large = new GreyImage(times * width + 2 * margin, height + 2 * margin);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double shade = cell.sharpBetween((x + 0.5) / scale - 0.5, (y + 0.5) / scale - 0.5);
        for (int k = 0; k < times; k++) {
          large.set(margin + k * width + x, margin + y, contrast.stretched(shade));
        }
      }
    }
    return large;
  }
}
