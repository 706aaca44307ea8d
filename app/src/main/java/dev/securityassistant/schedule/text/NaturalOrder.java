package dev.securityassistant.schedule.text;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders ids as a person would: {@code D-2} before {@code D-10}. */
public enum NaturalOrder implements Comparator<String> {
  INSTANCE;

  private static final Pattern PARTS = Pattern.compile("\\d+|\\D+");

  @Override
  public int compare(String a, String b) {
    List<String> x = PARTS.matcher(a).results().map(MatchResult::group).toList();
    List<String> y = PARTS.matcher(b).results().map(MatchResult::group).toList();
    for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
      boolean numbers = isNumber(x.get(i)) && isNumber(y.get(i));
      int order =
          numbers
              ? new java.math.BigInteger(x.get(i)).compareTo(new java.math.BigInteger(y.get(i)))
              : x.get(i).compareToIgnoreCase(y.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(x.size(), y.size());
    return order != 0 ? order : a.compareTo(b);
  }

  private static boolean isNumber(String part) {
    return part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
