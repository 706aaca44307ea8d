package dev.securityassistant.schedule.legend;

import dev.securityassistant.schedule.text.LookAlikes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a legend's symbol. Some name the kind ({@code CR}); some only hold the place of
 * others that tell one device from the next: {@code ?}, {@code #}, {@code 00}, or letters for which
 * the legend's text quotes examples of the same length.
 *
 * @param letters as the legend prints them, without spaces
 * @param place the part of them that holds the place of the device's own code; empty where none
 *     does
 * @param plan matches letters on a plan, without spaces; its first group, where it has one, is the
 *     device's own code
 */
public record Lettering(String letters, String place, Pattern plan) {

  private static final Pattern PART = Pattern.compile("[?#*]+|0+|[^?#*0]+");
  private static final Pattern EXAMPLE = Pattern.compile("[\"“”']([A-Za-z0-9?]{1,3})[\"“”']");

  /**
   * Letters of a symbol.
   *
   * @param printed as the legend has them
   * @param meaning the text beside them
   */
  public static Lettering of(String printed, String meaning) {
    String letters = printed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (quotesOthers(letters, meaning)) {
      return new Lettering(
          letters, letters, Pattern.compile("([A-Z0-9]{1," + (letters.length() + 1) + "})"));
    }
    String mistaken = mistaken(letters, meaning);
    if (!mistaken.isEmpty()) {
      String fixed = letters.substring(0, letters.length() - mistaken.length());
      String quoted = fixed.isEmpty() ? "" : Pattern.quote(fixed);
      return new Lettering(letters, mistaken, Pattern.compile(quoted + "([A-Z0-9]{1,3})"));
    }
    String own = "";
    StringBuilder regex = new StringBuilder();
    boolean open = false;
    Matcher parts = PART.matcher(letters);
    while (parts.find()) {
      String part = parts.group();
      boolean place = isPlace(part, letters);
      if (place && !open) {
        regex.append(part.startsWith("0") ? "([0-9]{1,3}[A-Z]?)" : "([A-Z0-9]{1,3})");
        open = true;
        own = part;
      } else {
        regex.append(place ? "[A-Z0-9]{1,3}" : Pattern.quote(part));
      }
    }
    return new Lettering(letters, own, Pattern.compile(regex.toString()));
  }

  /**
   * The last letters where they are a place for others that was misread, as a question mark looks
   * like a 2 or 7 on a scan and zeros like the letter O, or one of the codes that the text lists;
   * empty where they are not.
   */
  private static String mistaken(String letters, String meaning) {
    java.util.List<String> listed = ListedCodes.in(meaning);
    if (listed.isEmpty() || letters.isEmpty() || letters.matches(".*[?#*].*|.*00")) {
      return "";
    }
    int length = listed.getFirst().length();
    String last = letters.substring(Math.max(0, letters.length() - length));
    boolean zeros = LookAlikes.digits(last).matches("0+");
    return listed.contains(last) || zeros || last.matches("[279]") ? last : "";
  }

  private static boolean quotesOthers(String letters, String meaning) {
    Matcher quoted = EXAMPLE.matcher(meaning);
    boolean example = false;
    while (quoted.find()) {
      String word = quoted.group(1).toUpperCase(Locale.ROOT);
      if (word.equals(letters) || letters.contains(word)) {
        return false;
      }
      example |= word.length() == letters.length();
    }
    return example && !letters.isEmpty();
  }

  /** Whether some letters only hold the place of others. */
  public boolean variable() {
    return plan.matcher("").groupCount() > 0;
  }

  /** Which of its letters hold the place of others, from 0. */
  List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    Matcher parts = PART.matcher(letters);
    while (parts.find()) {
      if (open() || isPlace(parts.group(), letters)) {
        IntStream.range(parts.start(), parts.end()).forEach(places::add);
      }
    }
    return places;
  }

  private static boolean isPlace(String part, String letters) {
    return part.matches("[?#*]+")
        || part.matches("0+") && (part.length() > 1 || letters.equals("0"));
  }

  /** Whether nothing but places of others is printed. */
  public boolean open() {
    return variable() && !plan.pattern().contains("\\Q");
  }

  /** Whether letters on a plan are these. */
  public boolean matches(String found) {
    return plan.matcher(normal(found)).matches();
  }

  /**
   * The device's own code among its letters; null where the letters merely name the kind or do not
   * match.
   */
  public @Nullable String code(String found) {
    Matcher matcher = plan.matcher(normal(found));
    return matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : null;
  }

  private static String normal(String found) {
    return found.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
