package dev.securityassistant.schedule.text;

/** What two readings of one text have in common. */
public final class CommonSigns {

  /** Whether two signs may be the same. */
  @FunctionalInterface
  public interface Same {
    boolean test(char one, char other);
  }

  private CommonSigns() {}

  /** Length of the longest sequence that both have in order (Wagner and Fischer 1974). */
  public static int longest(String one, String other, Same same) {
    int[] before = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int[] now = new int[before.length];
      for (int j = 1; j < now.length; j++) {
        now[j] =
            same.test(one.charAt(i), other.charAt(j - 1))
                ? before[j - 1] + 1
                : Math.max(now[j - 1], before[j]);
      }
      before = now;
    }
    return before[other.length()];
  }

  /**
   * The share of two texts that they have in common, capitals and digits alone, look-alikes taken
   * as equal: 1 where there is nothing else in either, 0 where there is nothing in common or one is
   * empty.
   */
  public static double share(String one, String other) {
    String a = LookAlikes.key(one);
    String b = LookAlikes.key(other);
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 0 : (double) longest(a, b, (x, y) -> x == y) / longer;
  }

  /** Whether one of two readings has all that the other has, in order, but for look-alikes. */
  public static boolean contained(String one, String other) {
    String a = LookAlikes.key(one);
    String b = LookAlikes.key(other);
    return longest(a, b, (x, y) -> x == y) == Math.min(a.length(), b.length());
  }
}
