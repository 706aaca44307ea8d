package dev.securityassistant.schedule.printed;

import dev.securityassistant.schedule.legend.Lettering;
import dev.securityassistant.schedule.legend.ListedCodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What may stand in a symbol whose letters vary, with the logarithm of how much is to be expected
 * of each: the codes that the legend lists above others; for all symbols together letters where it
 * prints {@code ?}, digits where it prints {@code #} or {@code 0}.
 */
final class PossibleCodes {

  private static final double LISTED = Math.log(200);
  private static final double USUAL = Math.log(50);
  private static final double AS_SEEN = Math.log(4);
  private static final Pattern PLACE = Pattern.compile("[?*]+|#+|0+");

  private final Map<String, Double> expected = new LinkedHashMap<>();
  private final Set<String> usual = new HashSet<>();

  /**
   * @param lettering of a symbol, with letters that vary
   * @param meaning the legend's text beside it
   * @param seen what was read with the page in its cells
   */
  PossibleCodes(Lettering lettering, String meaning, Collection<String> seen) {
    String printed = lettering.letters();
    String code = lettering.place();
    int at = Math.max(0, printed.lastIndexOf(code));
    String before = printed.substring(0, at);
    String after = printed.substring(Math.min(printed.length(), at + code.length()));
    for (String filling : fillings(code)) {
      String whole = before + filling + after;
      expect(whole, 0);
      if (isUsual(code, filling)) {
        usual.add(whole);
      }
    }
    for (String listed : ListedCodes.in(meaning)) {
      expect(before + listed + after, LISTED);
    }
    for (String one : seen) {
      String whole = plain(one);
      if (lettering.code(whole) != null) {
        expected.putIfAbsent(whole, 0.0);
      }
    }
  }

  /** Letters and figures alone, in capitals. */
  static String plain(String letters) {
    return letters.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
  }

  private void expect(String letters, double much) {
    expected.merge(letters, much, Math::max);
  }

  private static boolean isUsual(String place, String filling) {
    Matcher sign = PLACE.matcher(place);
    boolean digits = Character.isDigit(filling.charAt(0));
    boolean numbered = sign.matches() && !place.startsWith("?") && !place.startsWith("*");
    return digits == numbered;
  }

  /** One sign holds the place of a letter or a number, several that of a number. */
  private static List<String> fillings(String place) {
    List<String> fillings = new ArrayList<>();
    IntStream.range(0, 100).forEach(n -> fillings.add("%02d".formatted(n)));
    if (place.length() == 1) {
      IntStream.rangeClosed('0', '9').forEach(c -> fillings.add(String.valueOf((char) c)));
      IntStream.rangeClosed('A', 'Z').forEach(c -> fillings.add(String.valueOf((char) c)));
    }
    return fillings;
  }

  /** The letters that may stand there, without spaces. */
  List<String> letters() {
    return List.copyOf(expected.keySet());
  }

  /**
   * How much the legend's sign speaks for each, in the order of {@link #letters}: once for all
   * cells together, not for each, as the sign itself may be misread.
   */
  double[] bySign() {
    return expected.keySet().stream().mapToDouble(t -> usual.contains(t) ? USUAL : 0).toArray();
  }

  /**
   * Adds what is to be expected to how well each explains a cell.
   *
   * @param likelihoods logarithms of probabilities, in the order of {@link #letters}
   * @param seen what was read with the page in this cell; may be empty
   */
  double[] weighed(double[] likelihoods, String seen) {
    double[] weighed = likelihoods.clone();
    int i = 0;
    for (Map.Entry<String, Double> one : expected.entrySet()) {
      weighed[i++] += one.getValue() + (one.getKey().equals(plain(seen)) ? AS_SEEN : 0);
    }
    return weighed;
  }
}
