package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands in a picture among the texts that may: it is shown to the reader once and, with
 * the few letters of a cell, three times over, as lines are read better than single letters; where
 * that leaves a doubt in another enlargement, too; all of them vote.
 */
final class CellLetters implements Print.Letters {

  private static final int TIMES = 3;

  /** Where most texts are longer than this, the pictures are lines as they are. */
  private static final int SHORT = 4;

  private static final int HIGH = 40;
  private static final int LOW = 28;
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
  public List<double[]> likelihoods(List<GreyImage> pictures, List<String> texts) {
    List<double[]> results = new ArrayList<>();
    List<Integer> clear = new ArrayList<>();
    List<GreyImage> stretched = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      Contrast contrast = Contrast.of(pictures.get(i));
      results.add(filled(texts));
      if (contrast.isClear()) {
        clear.add(i);
        stretched.add(contrast.stretched(pictures.get(i)));
      }
    }
    AlikePictures alike = new AlikePictures(stretched);
    try {
      List<double[]> distinct = looked(alike.distinct(), texts);
      for (int i = 0; i < clear.size(); i++) {
        results.set(clear.get(i), distinct.get(alike.like(i)));
      }
    } catch (OcrException e) {
      results.replaceAll(r -> filled(texts));
    }
    return results;
  }

  private static double[] filled(List<String> texts) {
    double[] none = new double[texts.size()];
    Arrays.fill(none, Double.NEGATIVE_INFINITY);
    return none;
  }

  private List<double[]> looked(List<GreyImage> letters, List<String> texts) throws OcrException {
    List<double[]> first = enlarged(letters, HIGH, texts);
    List<Integer> open =
        IntStream.range(0, first.size())
            .filter(i -> !Print.Letters.decided(first.get(i)))
            .boxed()
            .toList();
    List<double[]> second = enlarged(open.stream().map(letters::get).toList(), LOW, texts);
    List<double[]> looked = new ArrayList<>(first);
    for (int i = 0; i < open.size(); i++) {
      looked.set(open.get(i), sum(first.get(open.get(i)), 0.5, second.get(i), 0.5));
    }
    return looked;
  }

  private List<double[]> enlarged(List<GreyImage> letters, int height, List<String> texts)
      throws OcrException {
    List<double[]> once =
        reader.likelihoods(letters.stream().map(l -> enlarged(l, height, 1)).toList(), texts);
    if (2 * texts.stream().filter(t -> t.length() > SHORT).count() > texts.size()) {
      return once;
    }
    List<double[]> thrice =
        reader.likelihoods(
            letters.stream().map(l -> enlarged(l, height, TIMES)).toList(),
            texts.stream().map(t -> t.repeat(TIMES)).toList());
    return IntStream.range(0, letters.size())
        .mapToObj(i -> sum(once.get(i), 0.5, thrice.get(i), 0.5 / TIMES))
        .toList();
  }

  private static double[] sum(double[] a, double weightA, double[] b, double weightB) {
    return IntStream.range(0, a.length).mapToDouble(i -> weightA * a[i] + weightB * b[i]).toArray();
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

    boolean isClear() {
      return dark <= light - FAINTEST;
    }

    GreyImage stretched(GreyImage image) {
      GreyImage stretched = new GreyImage(image.width(), image.height());
      for (int y = 0; y < image.height(); y++) {
        for (int x = 0; x < image.width(); x++) {
          stretched.set(
              x, y, (int) (255 * (image.at(x, y) - dark) / Math.max(FAINTEST, light - dark)));
        }
      }
      return stretched;
    }
  }

  private static GreyImage enlarged(GreyImage cell, int height, int times) {
    double scale = (double) height / cell.height();
    int width = (int) Math.max(1, Math.round(cell.width() * scale));
    int margin = height / 5;
    GreyImage large = new GreyImage(times * width + 2 * margin, height + 2 * margin);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int shade = cell.sharpBetween((x + 0.5) / scale - 0.5, (y + 0.5) / scale - 0.5);
        for (int k = 0; k < times; k++) {
          large.set(margin + k * width + x, margin + y, shade);
        }
      }
    }
    return large;
  }
}
