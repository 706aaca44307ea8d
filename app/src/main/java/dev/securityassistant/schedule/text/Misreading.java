package dev.securityassistant.schedule.text;

import java.util.Collection;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far recognition must have erred to read one word as another: it takes letters for those that
 * look like them and loses narrow ones, which costs 1; all else costs 2.
 */
public final class Misreading {

  private static final String ALIKE = "EF CG UV MN OC IT IJ TL PR BR HN RK";
  private static final String NARROW = "IJLT";

  private Misreading() {}

  /**
   * The cost of reading one word as another (Levenshtein 1966).
   *
   * @param right the word as it is spelled, in capitals
   * @param read the word as it was read, in capitals
   */
  public static int cost(String right, String read) {
    int[] row = new int[read.length() + 1];
    for (int j = 1; j < row.length; j++) {
      row[j] = row[j - 1] + narrow(read.charAt(j - 1));
    }
    for (int i = 1; i <= right.length(); i++) {
      char wanted = right.charAt(i - 1);
      int diagonal = row[0];
      row[0] += narrow(wanted);
      for (int j = 1; j <= read.length(); j++) {
        int changed =
            diagonal + (wanted == read.charAt(j - 1) ? 0 : change(wanted, read.charAt(j - 1)));
        diagonal = row[j];
        int lost = row[j] + narrow(wanted);
        row[j] = Math.min(changed, Math.min(row[j - 1] + narrow(read.charAt(j - 1)), lost));
      }
    }
    return row[read.length()];
  }

  /**
   * The word that was most likely read so; null where none is near enough or several are as near.
   *
   * @param words as they are spelled, in capitals
   * @param read in capitals
   * @param most the highest cost for a word
   */
  public static @Nullable String nearest(
      Collection<String> words, String read, ToIntFunction<String> most) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int allowed = Math.min(least, most.applyAsInt(word));
      // Each letter that one has more than the other costs 1 at least.
      if (Math.abs(word.length() - read.length()) > allowed) {
        continue;
      }
      int cost = cost(word, read);
      if (cost <= allowed) {
        nearest = cost < least ? word : null;
        least = cost;
      }
    }
    return nearest;
  }

  private static int change(char a, char b) {
    boolean alike =
        LookAlikes.folded(a) == LookAlikes.folded(b)
            || ALIKE.contains("" + a + b)
            || ALIKE.contains("" + b + a);
    return alike ? 1 : 2;
  }

  private static int narrow(char c) {
    return NARROW.indexOf(c) >= 0 ? 1 : 2;
  }
}
