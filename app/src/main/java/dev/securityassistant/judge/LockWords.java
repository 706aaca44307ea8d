package dev.securityassistant.judge;

import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a legend or specification say of a lock. */
final class LockWords {

  private static final Map<Kind, Pattern> WORDS = words();
  private static final Pattern FAIL_SAFE =
      Pattern.compile("\\bFAIL[\\s-]*SAFE\\b|\\bFAIL\\s+(UNLOCKED|OPEN)\\b");
  private static final Pattern FAIL_SECURE =
      Pattern.compile("\\bFAIL[\\s-]*SECURE\\b|\\bFAIL\\s+(LOCKED|CLOSED)\\b");

  private LockWords() {}

  private static Map<Kind, Pattern> words() {
    Map<Kind, Pattern> words = new EnumMap<>(Kind.class);
    words.put(Kind.SHEAR, Pattern.compile("\\bSHEAR\\b"));
    words.put(Kind.MAGNETIC, Pattern.compile("MAGNETIC|MAG[\\s-]*LOCK"));
    words.put(Kind.STRIKE, Pattern.compile("\\bSTRIKE\\b|\\bELECTRIC\\s+(RELEASE|KEEP)\\b"));
    words.put(Kind.MORTISE, Pattern.compile("\\bMORTI[SC]E\\b|\\bLOCKSET\\b"));
    words.put(
        Kind.LATCH_RETRACTION,
        Pattern.compile("LATCH\\s+RETRACTION|CRASH\\s*BAR|PANIC\\s+(BAR|DEVICE|HARDWARE)"));
    words.put(Kind.MOTOR, Pattern.compile("\\bMOTOR(I[SZ]ED)?\\b|\\bMULTI-?POINT\\b"));
    words.put(Kind.SOLENOID_BOLT, Pattern.compile("\\b(DROP|SOLENOID|DEAD)[\\s-]*BOLT\\b"));
    words.put(Kind.HEAD_LOCK, Pattern.compile("\\bHEAD[\\s-]*LOCK\\b"));
    words.put(Kind.OPERATOR, Pattern.compile("\\b(DOOR\\s+)?OPERATOR\\b|\\bAUTO(MATIC)?\\s+DOOR"));
    return words;
  }

  /** The one kind the words name; null where they name none or several. */
  static @Nullable Kind kind(String text) {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    String upper = text.toUpperCase(Locale.ROOT);
    WORDS.forEach((kind, pattern) -> {
      if (pattern.matcher(upper).find()) {
        found.add(kind);
      }
    });
    if (found.contains(Kind.SHEAR)) {
      found.remove(Kind.MAGNETIC);
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** Whether a code is the number of a lock type, not just the letters of a symbol. */
  static boolean isTypeNumber(String code) {
    return code.chars().anyMatch(Character::isDigit);
  }

  /** What the words say of a power failure. */
  static PowerOff powerOff(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    boolean safe = FAIL_SAFE.matcher(upper).find();
    boolean secure = FAIL_SECURE.matcher(upper).find();
    if (safe == secure) {
      return PowerOff.UNKNOWN;
    }
    return safe ? PowerOff.FAIL_SAFE : PowerOff.FAIL_SECURE;
  }

  /**
   * The words a code table gives to this code: {@code Electric Mortise} for 02 in {@code 01
   * Maglock, 02 Electric Mortise}; null where the text does not list it.
   */
  static @Nullable String meaningOf(String code, String text) {
    String bare = code.strip().replaceFirst("^0+(?=.)", "");
    Matcher row =
        Pattern.compile(
                "(?<![\\w])0*" + Pattern.quote(bare) + "(?![\\w])[\"'\\s=:.\\-]*([^,;\\d]+)")
            .matcher(text);
    return row.find() && !row.group(1).isBlank() ? row.group(1).strip() : null;
  }
}
