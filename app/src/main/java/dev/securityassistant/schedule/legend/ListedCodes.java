package dev.securityassistant.schedule.legend;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes that a legend's text explains, as in {@code 01 Maglock, 02 Electric Mortise} or {@code
 * "S" smart card, "L" long range}.
 */
public final class ListedCodes {

  private static final int FEWEST = 2;

  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\w'’.-])[\"“”']?([A-Z]{1,2}|[0-9]{1,2}|[A-Z][0-9])[\"“”']?(?:\\s*[:=–-]\\s*|\\s+)"
              + "(?=[A-Za-z]{3})");

  private static final Pattern EXAMPLE = Pattern.compile("(?i)\\be\\.? ?g\\b");

  private ListedCodes() {}

  /** The codes, all of one length; empty where the text lists fewer than two or gives examples. */
  public static List<String> in(String meaning) {
    Matcher matcher = CODE.matcher(meaning);
    List<String> codes = matcher.results().map(ListedCodes::code).distinct().toList();
    boolean alike =
        codes.size() >= FEWEST
            && codes.stream().mapToInt(String::length).distinct().count() == 1
            && codes.stream().map(c -> Character.isDigit(c.charAt(0))).distinct().count() == 1;
    return alike && !EXAMPLE.matcher(meaning).find() ? codes : List.of();
  }

  private static String code(MatchResult found) {
    return found.group(1);
  }
}
