package dev.securityassistant.schedule.tag;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.GreyImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks once more at the picture of a tag that was not read clearly: which number of the form that
 * the plan's tags share explains it best, if any does better than what was read.
 */
final class TagPictures {

  /** Logarithm of how much likelier a tag is of the common form than of any other. */
  private static final double FORM = 7;

  /** Logarithm of how much less likely a number is that another tag of the sheet has. */
  private static final double TAKEN = 4;

  /** Logarithm of how much less likely a number is that lies far from the sheet's others. */
  private static final double FAR = 4;

  /** Logarithm of how much likelier than any other number one has to be. */
  private static final double CLEAR = 1.5;

  /** The same where hardly anything of the row was read. */
  private static final double SURELY = 4;

  /** Share of the usual width from which on part of a row is missing. */
  private static final double CUT = 0.07;

  private final Print print;
  private final List<String> rows;
  private final List<String> unspaced;
  private final double[] expected;
  private final double usualWidth;

  /**
   * @param taken rows of tags that were read clearly
   * @param range the numbers of the sheet
   * @param usualWidth of such a row, points; 0 where it is not known
   */
  TagPictures(Print print, TagForm form, Set<String> taken, NumberRange range, double usualWidth) {
    this.print = print;
    this.rows = form.all();
    this.unspaced = rows.stream().map(r -> r.replace(" ", "")).toList();
    this.expected =
        rows.stream()
            .mapToDouble(
                r -> (taken.contains(r) ? -TAKEN : 0) - (range.isFar(form.number(r)) ? FAR : 0))
            .toArray();
    this.usualWidth = usualWidth;
  }

  /**
   * The row of a tag that a picture shows; null where none clearly explains it.
   *
   * @param place around the row's lettering as far as it was read
   * @param seen what was read there
   * @param begun whether it is hardly more than the row's beginning
   */
  @Nullable String read(Box place, String seen, boolean begun) {
    List<String> texts = new ArrayList<>(unspaced);
    texts.add(seen.replace(" ", "").toUpperCase(Locale.ROOT));
    List<GreyImage> pictures =
        places(place).stream()
            .map(p -> print.grey().crop(print.pixels(p.grow(print.unit()))))
            .toList();
    return print.letters().likelihoods(pictures, texts).stream()
        .map(this::best)
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(Best::likelihood))
        .filter(b -> b.ahead > (begun ? SURELY : CLEAR))
        .map(Best::row)
        .orElse(null);
  }

  /** The place, and if it is narrower than usual with what is missing at either end or both. */
  private List<Box> places(Box place) {
    double missing = usualWidth - place.width();
    if (missing < CUT * usualWidth) {
      return List.of(place);
    }
    return DoubleStream.of(0, 0.5, 1)
        .mapToObj(left ->
            new Box(
                place.x0() - left * missing,
                place.y0(),
                place.x1() + (1 - left) * missing,
                place.y1()))
        .toList();
  }

  /**
   * The row that explains a picture best.
   *
   * @param ahead logarithm of how much likelier it is than the next
   */
  private record Best(String row, double likelihood, double ahead) {}

  /** The likeliest row; empty where what was read is likelier. */
  private Optional<Best> best(double[] likelihoods) {
    int best = -1;
    double most = likelihoods[rows.size()] - FORM;
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.size(); i++) {
      double own = likelihoods[i] + expected[i];
      if (own > most) {
        second = best < 0 ? second : most;
        most = own;
        best = i;
      } else {
        second = Math.max(second, own);
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Best(rows.get(best), most, most - second));
  }
}
