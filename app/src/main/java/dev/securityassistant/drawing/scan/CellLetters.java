package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.lettering.AlikePictures;
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
 * Tells what stands in a picture among the texts that may: it is shown to the reader once; where
 * that leaves a doubt, and it has but the few letters of a cell, three times over, as lines are
 * read better than single letters; then in another enlargement, too; all looks vote.
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
    return settled(enlarged(letters, HIGH, texts), open -> enlarged(of(letters, open), LOW, texts));
  }

  private List<double[]> enlarged(List<GreyImage> letters, int height, List<String> texts)
      throws OcrException {
    List<double[]> once = repeated(letters, height, 1, texts);
    boolean lines = 2 * texts.stream().filter(t -> t.length() > SHORT).count() > texts.size();
    return lines ? once : settled(once, open -> repeated(of(letters, open), height, TIMES, texts));
  }

  /** How well texts explain pictures that show their letters so many times over. */
  private List<double[]> repeated(
      List<GreyImage> letters, int height, int times, List<String> texts) throws OcrException {
    return reader
        .likelihoods(
            letters.stream().map(l -> enlarged(l, height, times)).toList(),
            texts.stream().map(t -> t.repeat(times)).toList())
        .stream()
        .map(l -> Arrays.stream(l).map(likelihood -> likelihood / times).toArray())
        .toList();
  }

  /** One more look at some of the pictures. */
  @FunctionalInterface
  private interface Look {
    List<double[]> at(List<Integer> pictures) throws OcrException;
  }

  /** What a first look leaves open has another, and both count alike. */
  private static List<double[]> settled(List<double[]> first, Look look) throws OcrException {
    List<Integer> open =
        IntStream.range(0, first.size())
            .filter(i -> !Print.Letters.decided(first.get(i)))
            .boxed()
            .toList();
    List<double[]> second = look.at(open);
    List<double[]> settled = new ArrayList<>(first);
    for (int i = 0; i < open.size(); i++) {
      settled.set(open.get(i), mean(first.get(open.get(i)), second.get(i)));
    }
    return settled;
  }

  private static <T> List<T> of(List<T> all, List<Integer> some) {
    return some.stream().map(all::get).toList();
  }

  private static double[] mean(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> (a[i] + b[i]) / 2).toArray();
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
