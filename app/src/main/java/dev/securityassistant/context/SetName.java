package dev.securityassistant.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a hardware set in running text: {@code Hardware set 12}, {@code HW-03}. */
final class SetName {

  private static final String CODE =
      "(?-i:[A-Z]{0,4}[-./]?\\d{1,4}(?:\\.\\d{1,2})?[A-Z]?|[A-Z]{1,2}(?![a-z]))";
  private static final String NAME =
      "(?:(?:door\\s+)?(?:hardware|ironmongery)\\s+(?:sets?|groups?)|sets?(?=\\s*(?:no|#|:|\\d)))"
          + "\\s*(?:no\\.?|number|ref\\.?|type)?\\s*[#:]*\\s*("
          + CODE
          + ")(?![\\w-])"
          + "|(?<![\\w-])(?-i:((?:HW|HS|HWS|IS)[- #.]?\\d{1,3}[A-Z]?))(?![\\w-])";
  private static final Pattern ANYWHERE =
      Pattern.compile("(?<!\\w)(?:" + NAME + ")", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:[\\d.]+\\s+)?(?:schedule of\\s+)?(?:" + NAME + ")(.*)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern CELL =
      Pattern.compile(
          "(?:(?:door\\s+)?(?:hardware|ironmongery)?\\s*(?:set|group)\\s*(?:no\\.?|#)?\\s*[#:]?\\s*)?("
              + CODE
              + ")",
          Pattern.CASE_INSENSITIVE);

  /**
   * A text that opens with the name of a set.
   *
   * @param id the set
   * @param rest what follows the name
   */
  record Opening(String id, String rest) {}

  private SetName() {}

  /** The set this title or paragraph opens with. */
  static Optional<Opening> opening(String text) {
    Matcher matcher = OPENING.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(new Opening(id(matcher), matcher.group(3).strip()));
  }

  /** The sets a sentence mentions. */
  static List<String> mentioned(String sentence) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = ANYWHERE.matcher(sentence);
    while (matcher.find()) {
      ids.add(id(matcher));
    }
    return ids;
  }

  /** The set, where the whole cell names one. */
  static Optional<String> ofCell(String cell) {
    Matcher matcher = CELL.matcher(cell.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String id(Matcher matcher) {
    String numbered = matcher.group(1);
    return numbered != null ? numbered : matcher.group(2);
  }
}
