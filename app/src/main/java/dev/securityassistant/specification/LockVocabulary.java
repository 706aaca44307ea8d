package dev.securityassistant.specification;

import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the trade for locks: which kind a name means and what the lock does without power.
 *
 * <p>Words are matched whole and without regard to case; short codes only where they are the whole
 * text, because {@code ES} or {@code HL} inside a sentence may mean anything.
 */
public final class LockVocabulary {

  private static final Map<Kind, Pattern> WORDS =
      Map.of(
          Kind.SHEAR,
          words("shear[ -]?(?:mag|lock|magnetic|magnet)\\w*|sml"),
          Kind.MAGNETIC,
          words("mag[ -]?locks?|(?:electro[ -]?)?magnetic (?:\\w+ )?lock\\w*|electromagnets?|eml"),
          Kind.STRIKE,
          words(
              "(?:electric|electronic|electrified)\\w* (?:\\w+ )?(?:keep|release)s?"
                  + "|strikes?|strike[ -]?locks?"),
          Kind.MORTISE,
          words(
              "mortis?[ce]e?|mortise|electrified (?:lock ?sets?|locks?)"
                  + "|solenoid (?:operated )?(?:handle|lever|mortis?[ce]e?|lock)s?"),
          Kind.LATCH_RETRACTION,
          words(
              "latch[ -]retraction|crash[ -]?bars?|panic (?:bar|hardware|device|latch|bolt)s?"
                  + "|(?:electrified |electric )?exit devices?|push[ -]bars?|touch[ -]?bars?|elr|qel|epb"),
          Kind.MOTOR,
          words("motori[sz]ed(?! door| gate)|motor[ -]?locks?|multi[ -]?point|mtl"),
          Kind.SOLENOID_BOLT,
          words("solenoid bolts?|drop[ -]?bolts?|electric (?:dead)?bolts?|dead[ -]?bolts?"),
          Kind.HEAD_LOCK,
          words("head[ -]?locks?|top[ -]mounted locks?"),
          Kind.OPERATOR,
          words(
              "(?:automatic|auto|motori[sz]ed|powered|sliding) (?:\\w+ )?(?:doors?|gates?)"
                  + "|(?:door|gate|swing|slide) operators?|ado"));

  private static final Map<String, Kind> CODES =
      Map.ofEntries(
          Map.entry("ML", Kind.MAGNETIC),
          Map.entry("MAG", Kind.MAGNETIC),
          Map.entry("EM", Kind.MAGNETIC),
          Map.entry("EML", Kind.MAGNETIC),
          Map.entry("SML", Kind.SHEAR),
          Map.entry("ES", Kind.STRIKE),
          Map.entry("EL", Kind.MORTISE),
          Map.entry("ELR", Kind.LATCH_RETRACTION),
          Map.entry("QEL", Kind.LATCH_RETRACTION),
          Map.entry("EPB", Kind.LATCH_RETRACTION),
          Map.entry("MTL", Kind.MOTOR),
          Map.entry("SB", Kind.SOLENOID_BOLT),
          Map.entry("HL", Kind.HEAD_LOCK),
          Map.entry("ADO", Kind.OPERATOR));

  private static final Pattern ANY_LOCK =
      words("(?:dead|cabinet[ -]?)?lock(?:s|set|sets)?|locking (?:device|mechanism)s?");

  /** Things that carry the word magnet, strike or lock and are no lock. */
  private static final Pattern NO_LOCK =
      words(
          "(?:no|without|not? require\\w*|nil) (?:\\w+ )?(?:lock|strike)\\w*|none|not used|spare"
              + "|(?:magnetic|electromagnetic) (?:door )?(?:hold|contact|reed|switch)[\\w -]*"
              + "|emergency (?:\\w+ )?releases?|strike plates?|locks? ?shields?|lock[ -]?outs?|pad[ -]?locks?|air ?locks?"
              + "|lock (?:monitor|contact|status|power|suppl|psu)\\w*");

  private static final Pattern SAFE =
      words(
          "fail[ -]?(?:safe|unlocked|open|unsecured?)|failsafe|power[ -]?to[ -]?(?:lock|hold|close)"
              + "|energi[sz]ed?[ -]to[ -](?:lock|hold)"
              + "|(?:unlock|release|open)(?:s|ed|ing)? (?:up)?on (?:loss of power|power (?:loss|failure|fail))"
              + "|(?:de-?energi[sz]ed) (?:to )?(?:unlock|release|open)\\w*");

  private static final Pattern SECURE =
      words(
          "fail[ -]?(?:secured?|locked|closed)|failsecure|power[ -]?to[ -]?(?:open|unlock|release)"
              + "|energi[sz]ed?[ -]to[ -](?:open|unlock|release)"
              + "|(?:remains?|stays?|lock(?:s|ed)?) ?(?:locked|secure)? (?:up)?on (?:loss of power|power (?:loss|failure|fail))"
              + "|de-?energi[sz]ed (?:to )?lock\\w*");

  private LockVocabulary() {}

  /**
   * The kind of lock these words name: of several, the one named first.
   *
   * @return empty where the words name no lock; {@link Kind#OTHER} where they name a lock of a kind
   *     that is not known
   */
  public static Optional<Kind> kindOf(String words) {
    Kind code = CODES.get(words.strip());
    if (code != null) {
      return Optional.of(code);
    }
    String said = NO_LOCK.matcher(words).replaceAll(" ");
    Kind found = null;
    int first = Integer.MAX_VALUE;
    for (Kind kind : Kind.values()) {
      Pattern pattern = WORDS.get(kind);
      if (pattern == null) {
        continue;
      }
      Matcher matcher = pattern.matcher(said);
      if (matcher.find() && matcher.start() < first) {
        first = matcher.start();
        found = kind;
      }
    }
    if (found == null && ANY_LOCK.matcher(said).find()) {
      found = Kind.OTHER;
    }
    return Optional.ofNullable(found);
  }

  /** Whether the words name a lock of a kind that is known. */
  public static boolean namesKnownKind(String words) {
    return kindOf(words).filter(kind -> kind != Kind.OTHER).isPresent();
  }

  /**
   * What a lock does without power, as far as the words say; {@link PowerOff#UNKNOWN} where they
   * say nothing, or both.
   */
  public static PowerOff powerOffOf(String words) {
    boolean safe = SAFE.matcher(words).find();
    boolean secure = SECURE.matcher(words).find();
    if (safe == secure) {
      return PowerOff.UNKNOWN;
    }
    return safe ? PowerOff.FAIL_SAFE : PowerOff.FAIL_SECURE;
  }

  /**
   * As {@link #powerOffOf(String)}; where the words say nothing, magnetic and shear locks are fail
   * safe by their nature: without current there is no magnet.
   */
  public static PowerOff powerOffOf(Kind kind, String words) {
    PowerOff said = powerOffOf(words);
    boolean magnet = kind == Kind.MAGNETIC || kind == Kind.SHEAR;
    return said == PowerOff.UNKNOWN && magnet ? PowerOff.FAIL_SAFE : said;
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
