package dev.securityassistant.context;

import dev.securityassistant.specification.LockVocabulary;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings in text without styles. A number makes a heading only where it follows the number
 * before it, so that the row {@code 11 Electromagnetic lock} below heading 3.1 is none.
 */
final class HeadingLine {

  /** Number and title of a heading and its depth, from 1. */
  record Parts(String number, String title, int level) {}

  private static final Pattern NUMBERED =
      Pattern.compile("^((?:\\d{1,2})(?:\\.\\d{1,2}){0,4})\\.?[\\s\\t]+(\\p{Lu}.*)$");
  private static final Pattern CSI =
      Pattern.compile(
          "^((?:SECTION|Section)?\\s*\\d{2} ?\\d{2} ?\\d{2}(?:\\.\\d{2})?)\\s*[-–—:]?\\s+(\\p{Lu}.*)$");
  private static final Pattern PART =
      Pattern.compile("^((?:PART|Part) \\d{1,2})\\s*[-–—:.]?\\s+(\\p{Lu}.*)$");
  private static final int LONGEST_TITLE = 80;

  private static final int HIGHEST_FIRST = 9;

  private int top;
  private boolean started;

  /** Number and title of a text that is known to be a heading. */
  static Parts split(String text) {
    for (Pattern pattern : new Pattern[] {CSI, PART, NUMBERED}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return new Parts(matcher.group(1).strip(), matcher.group(2).strip(), 1);
      }
    }
    return new Parts("", text, 1);
  }

  /** The line as a heading; null where it is none. */
  @Nullable Parts accept(String line) {
    if (line.length() > LONGEST_TITLE || line.endsWith(".") || line.endsWith(",")) {
      return null;
    }
    Matcher csi = CSI.matcher(line);
    if (csi.matches()) {
      return new Parts(csi.group(1), csi.group(2), 1);
    }
    Matcher part = PART.matcher(line);
    if (part.matches()) {
      top = 0;
      started = false;
      return new Parts(part.group(1), part.group(2), 2);
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.matches()) {
      return numbered(numbered.group(1), numbered.group(2));
    }
    boolean capitals =
        line.length() >= 5
            && !line.contains("\t")
            && line.equals(line.toUpperCase(Locale.ROOT))
            && line.chars().noneMatch(Character::isDigit)
            && line.chars().filter(Character::isLetter).count() >= 5
            && line.chars().allMatch(c -> Character.isLetter(c) || " &/-,()".indexOf(c) >= 0);
    return capitals ? new Parts("", line, Math.max(1, started ? 2 : 1)) : null;
  }

  private @Nullable Parts numbered(String number, String title) {
    int first = Integer.parseInt(number.split("\\.")[0]);
    boolean whole = !number.contains(".");
    boolean begins = !started && first <= HIGHEST_FIRST;
    boolean follows = begins || first == top + 1 || (!whole && first == top);
    if (!follows || (whole && LockVocabulary.namesKnownKind(title)) || title.contains("\t")) {
      return null;
    }
    top = first;
    started = true;
    int depth = number.split("\\.").length;
    return new Parts(number, title, depth);
  }
}
