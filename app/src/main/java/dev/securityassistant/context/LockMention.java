package dev.securityassistant.context;

import dev.securityassistant.specification.LockType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lock type a sentence demands, told from the one it does away with. */
final class LockMention {

  private static final Pattern TYPE =
      Pattern.compile(
          "(?i)\\b(?:lock(?:ing device)?\\s+)?type\\s*(?:no\\.?\\s*)?("
              + LockCode.TEXT
              + ")(?![\\w-])");
  private static final Pattern DONE_AWAY_BEFORE =
      Pattern.compile(
          "(?i)(?:in (?:place|lieu) of|instead of|rather than|replac\\w+(?! (?:by|with))|not|from|supersed\\w+)(?:\\s+(?:the|a|an|lock|locks|locking device))*\\s*$");
  private static final Pattern DONE_AWAY_AFTER =
      Pattern.compile(
          "(?i)^\\W*(?:lock\\s+)?(?:\\([^)]*\\)\\s*)?(?:as\\s+)?(?:(?:is |are )?(?:shown|indicated)\\b|(?:shall be|is|to be) (?:replaced|changed|superseded|omitted))");

  private final List<LockType> known;

  LockMention(List<LockType> known) {
    this.known = known;
  }

  /** The code of the lock type demanded; empty where none is named by its code. */
  Optional<String> in(String sentence) {
    Matcher matcher = TYPE.matcher(sentence);
    while (matcher.find()) {
      if (isDemanded(sentence, matcher.start(), matcher.end())) {
        return Optional.of(matcher.group(1));
      }
    }
    for (LockType type : known) {
      if (type.code().length() > 2 && type.code().chars().anyMatch(Character::isDigit)) {
        Matcher code =
            Pattern.compile("(?<![\\w-])" + Pattern.quote(type.code()) + "(?![\\w-])")
                .matcher(sentence);
        while (code.find()) {
          if (isDemanded(sentence, code.start(), code.end())) {
            return Optional.of(type.code());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDemanded(String sentence, int start, int end) {
    return !DONE_AWAY_BEFORE.matcher(sentence.substring(0, start)).find()
        && !DONE_AWAY_AFTER.matcher(sentence.substring(end)).find();
  }
}
