package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.tag.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A device's own tag beside its symbol.
 *
 * @param text as printed
 * @param box around its letters
 * @param quality from 0 to 1, how sure the reading is
 * @param seen as recognition read it, before what the form of labels decides was put right
 */
public record Label(String text, Box box, double quality, String seen) {

  /** A label in whose letters nothing was put right. */
  public Label(String text, Box box, double quality) {
    this(text, box, quality, text);
  }

  private static final Pattern NUMBERED = Pattern.compile("([A-Z]{0,3})(\\d+)([A-Z]?)");
  private static final Pattern PARTS = Pattern.compile("[A-Z0-9]+");
  private static final Pattern RUNS = Pattern.compile("[A-Z]+|\\d+[A-Z]?(?![A-Z])|\\d+");

  /**
   * Whether a device with this label belongs to the door with this tag: {@code CR-014} to {@code
   * D-014}, {@code A.203B.CR.L2} to {@code A.203.DR.L2}. The numbered parts are the same but for a
   * letter behind them.
   */
  public boolean belongsTo(Tag door) {
    Set<String> own = numbers(text);
    return !own.isEmpty() && own.equals(numbers(door.printed()));
  }

  /**
   * The numbered parts of the label, joined by hyphens: {@code 014} of {@code CR-014A}; empty where
   * it has none.
   */
  public String number() {
    return String.join("-", numbers(text));
  }

  private static Set<String> numbers(String id) {
    Set<String> numbers = new LinkedHashSet<>();
    String upper = id.toUpperCase(Locale.ROOT);
    Matcher parts = PARTS.matcher(upper);
    List<String> found = parts.results().map(java.util.regex.MatchResult::group).toList();
    boolean oneWord = found.size() == 1;
    for (String part :
        oneWord
            ? RUNS.matcher(upper).results().map(java.util.regex.MatchResult::group).toList()
            : found) {
      Matcher numbered = NUMBERED.matcher(part);
      if (numbered.matches()) {
        boolean level = !numbered.group(1).isEmpty();
        numbers.add(level ? numbered.group(1) + numbered.group(2) : numbered.group(2));
      }
    }
    return numbers;
  }
}
