package dev.securityassistant.schedule.text;

import dev.securityassistant.component.ComponentType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dictionary of the trade: what words in a legend mean, and what the usual codes stand for
 * where no legend says so. Order matters: the first rule that fits wins, so that "glass break
 * detector" is not a break glass and "door release button" is not a lock. Words and codes after the
 * abbreviation lists of access-control consultants (SIA AG-01, UFGS 28 and UK practice).
 */
public final class Dictionary {

  private record Rule(Pattern words, ComponentType type) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "glass ?break|break ?glass (detector|sensor)|acoustic (glass|detector|sensor)",
              ComponentType.GLASS_BREAK),
          rule(
              "break ?glass|emergency (door )?release|emergency (exit )?(button|override|break)|call ?point|manual release|resettable|pull station"
                  + "|release (unit|call)|door release unit|\\b(e?bgu?|mcp|edru?|ebg)\\b|green (box|unit)",
              ComponentType.BREAK_GLASS),
          rule(
              "request[- ]to[- ](exit|leave)|\\brex\\b|\\brte\\b|\\brqe\\b|push[- ]to[- ](exit|open)|press to exit|touch to exit"
                  + "|(exit|egress|leave) (push ?)?(button|switch|device|sensor|pad|pir)|no[- ]touch|door release (push )?(button|switch)"
                  + "|wave to exit|push ?button,? (to )?exit|press (to )?exit|green dome|egress (push|motion)",
              ComponentType.EXIT_BUTTON),
          rule(
              "duress|panic (button|alarm|switch|strip|device)|hold[- ]?up|personal attack|attack button|raid alarm",
              ComponentType.DURESS),
          rule(
              "finger ?print|biometric|\\biris\\b|facial|face (recognition|reader)|palm|vein|hand (geometry|reader)",
              ComponentType.BIOMETRIC),
          rule(
              "intercom|entry ?phone|(door|entry) (tele)?phone|telephone entry|door (station|entry)|video entry|audio entry|entry panel|help ?point|call (station|panel|unit)|vandal station",
              ComponentType.INTERCOM),
          rule(
              "turnstile|speed ?(lane|gate|stile)|optical (lane|barrier)|full[- ]height|swing lane",
              ComponentType.TURNSTILE),
          rule(
              "(reader|lock|strike) (interface|control(ler)?)( (panel|unit|module|board))?\\b",
              ComponentType.PANEL),
          rule(
              "reader|card (swipe|access)|proximity (device|unit)|credential|swipe unit|smart ?card (device|unit)",
              ComponentType.READER),
          rule(
              "key ?pad|code ?(pad|lock)|pin ?(pad|entry|unit)|digital lock", ComponentType.KEYPAD),
          rule(
              "door (position|contact|monitor|status|switch)|position switch|(magnetic|reed|surface|recessed|door|alarm) (contact|switch)"
                  + "|\\breed\\b|magnetic contact|\\bdps\\b|\\bcontacts?\\b|opening (contact|sensor)",
              ComponentType.DOOR_CONTACT),
          rule(
              "\\bpir\\b|motion|movement|passive (infra|detector)|infra-?red (detector|sensor)|dual[- ]tech|volumetric|presence detector|microwave",
              ComponentType.MOTION_DETECTOR),
          rule(
              "camera|\\bcctv\\b|\\bptz\\b|pan[- ]?tilt|\\banpr\\b|\\blpr\\b|fish ?eye|video surveillance",
              ComponentType.CAMERA),
          rule(
              "remote field panel|(access|door|system|intruder|alarm|security) control(ler)? (panel|unit)|door control(ler| unit)?\\b|control(ler)? (panel|unit)|access control(ler)? panel"
                  + "|\\bcontroller\\b|field panel|\\b(acp|acu|dcu|rfp)\\b|control equipment|security panel|expander|access panel unit",
              ComponentType.PANEL),
          rule(
              "(?<!\\b[bcf])lock(?!ers?\\b)|strike|mortice|mortise|solenoid|shear|latch|(electric|electronic|drop|dead|motor) ?(bolt|release|keep)|panic (bar|bolt|hardware)"
                  + "|crash bar|push bar|exit device|retraction",
              ComponentType.LOCK),
          rule(
              "controlled output|output (relay|point|contact)|\\boutput\\b|\\brelay\\b",
              ComponentType.OUTPUT),
          rule("monitored input|\\binput\\b|monitor(ing)? point", ComponentType.INPUT));

  private static final Pattern OTHER_TRADE =
      Pattern.compile(
          "smoke|heat detector|socket|outlet|luminaire|light|sprinkler|fire alarm|sounder|beacon|data|(?<!door |entry )telephone(?! entry)|cctv (display|monitor|recorder|workstation)|\\b[nd]vr\\b|wi-?fi|thermostat"
              + "|extinguisher|hose|emergency light|exit sign|by others|magnetic door holder|hold[- ]?open|door closer|radiator|sink",
          Pattern.CASE_INSENSITIVE);

  /** What follows comes along with the device: a lock with a door contact is a lock. */
  private static final Pattern ACCESSORIES =
      Pattern.compile("\\b(with|including|incl\\.?|c/w)\\s", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG_WORDS =
      Pattern.compile(
          "tag( reference)?\\b|door (reference|number|tag|ref|no|id)|reference:|access[- ]controlled door|security door ref|door identifi|access point (number|ref)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOOR =
      Pattern.compile(
          "(?i)(D|DR|DOOR|ACD|AD|ACS|EX|ST)[-._/ ]?\\d.*|.*[-._/ ](D|DR|DOOR)[-._/ ].*");

  private static final Map<String, ComponentType> CODES =
      Map.<String, ComponentType>ofEntries(
          Map.entry("CR", ComponentType.READER),
          Map.entry("RDR", ComponentType.READER),
          Map.entry("RD", ComponentType.READER),
          Map.entry("PR", ComponentType.READER),
          Map.entry("PX", ComponentType.READER),
          Map.entry("PROX", ComponentType.READER),
          Map.entry("SCR", ComponentType.READER),
          Map.entry("ACR", ComponentType.READER),
          Map.entry("CRK", ComponentType.READER),
          Map.entry("KPR", ComponentType.READER),
          Map.entry("KP", ComponentType.KEYPAD),
          Map.entry("KPD", ComponentType.KEYPAD),
          Map.entry("BIO", ComponentType.BIOMETRIC),
          Map.entry("FPR", ComponentType.BIOMETRIC),
          Map.entry("REX", ComponentType.EXIT_BUTTON),
          Map.entry("RTE", ComponentType.EXIT_BUTTON),
          Map.entry("RQE", ComponentType.EXIT_BUTTON),
          Map.entry("RX", ComponentType.EXIT_BUTTON),
          Map.entry("PTE", ComponentType.EXIT_BUTTON),
          Map.entry("PTO", ComponentType.EXIT_BUTTON),
          Map.entry("EXB", ComponentType.EXIT_BUTTON),
          Map.entry("EB", ComponentType.EXIT_BUTTON),
          Map.entry("BG", ComponentType.BREAK_GLASS),
          Map.entry("BGU", ComponentType.BREAK_GLASS),
          Map.entry("EBG", ComponentType.BREAK_GLASS),
          Map.entry("GBG", ComponentType.BREAK_GLASS),
          Map.entry("EDR", ComponentType.BREAK_GLASS),
          Map.entry("ERU", ComponentType.BREAK_GLASS),
          Map.entry("ER", ComponentType.BREAK_GLASS),
          Map.entry("CK", ComponentType.READER),
          Map.entry("VI", ComponentType.INTERCOM),
          Map.entry("VE", ComponentType.INTERCOM),
          Map.entry("PS", ComponentType.DOOR_CONTACT),
          Map.entry("DP", ComponentType.DOOR_CONTACT),
          Map.entry("DC", ComponentType.DOOR_CONTACT),
          Map.entry("DPS", ComponentType.DOOR_CONTACT),
          Map.entry("DSM", ComponentType.DOOR_CONTACT),
          Map.entry("MC", ComponentType.DOOR_CONTACT),
          Map.entry("ML", ComponentType.LOCK),
          Map.entry("MAG", ComponentType.LOCK),
          Map.entry("EML", ComponentType.LOCK),
          Map.entry("EM", ComponentType.LOCK),
          Map.entry("ES", ComponentType.LOCK),
          Map.entry("EL", ComponentType.LOCK),
          Map.entry("ELR", ComponentType.LOCK),
          Map.entry("LK", ComponentType.LOCK),
          Map.entry("SL", ComponentType.LOCK),
          Map.entry("IC", ComponentType.INTERCOM),
          Map.entry("ICM", ComponentType.INTERCOM),
          Map.entry("VES", ComponentType.INTERCOM),
          Map.entry("CAM", ComponentType.CAMERA),
          Map.entry("CCTV", ComponentType.CAMERA),
          Map.entry("PTZ", ComponentType.CAMERA),
          Map.entry("PIR", ComponentType.MOTION_DETECTOR),
          Map.entry("MD", ComponentType.MOTION_DETECTOR),
          Map.entry("GB", ComponentType.GLASS_BREAK),
          Map.entry("GBD", ComponentType.GLASS_BREAK),
          Map.entry("PA", ComponentType.DURESS),
          Map.entry("DUR", ComponentType.DURESS),
          Map.entry("ACP", ComponentType.PANEL),
          Map.entry("ACU", ComponentType.PANEL),
          Map.entry("DCU", ComponentType.PANEL),
          Map.entry("RFP", ComponentType.PANEL),
          Map.entry("TS", ComponentType.TURNSTILE));

  private Dictionary() {}

  private static Rule rule(String words, ComponentType type) {
    return new Rule(Pattern.compile(words, Pattern.CASE_INSENSITIVE), type);
  }

  /**
   * The kind of component a legend's description names; empty where it names none that is counted.
   */
  public static Optional<ComponentType> typeOf(String description) {
    String head = ACCESSORIES.split(description, 2)[0];
    if (OTHER_TRADE.matcher(head).find() && !head.toLowerCase(Locale.ROOT).contains("reader")) {
      return Optional.empty();
    }
    return ruled(head).or(() -> ruled(description));
  }

  private static Optional<ComponentType> ruled(String words) {
    return RULES.stream().filter(r -> r.words.matcher(words).find()).map(Rule::type).findFirst();
  }

  /**
   * All kinds a legend's description names, for one symbol that stands for two devices: {@code card
   * reader and electromagnetic lock}. One kind where its parts do not name different ones; empty
   * where it names none.
   */
  public static List<ComponentType> typesOf(String description) {
    List<ComponentType> parts =
        Pattern.compile("(?i)\\s+and\\s+|\\s*[+&]\\s*")
            .splitAsStream(description)
            .flatMap(part -> typeOf(part).stream())
            .distinct()
            .toList();
    return parts.size() > 1 ? parts : typeOf(description).map(List::of).orElse(List.of());
  }

  /**
   * The kind of component a code stands for where no legend explains it; empty for unknown and for
   * ambiguous codes.
   */
  public static Optional<ComponentType> typeOfCode(String code) {
    return Optional.ofNullable(CODES.get(code.toUpperCase(Locale.ROOT)));
  }

  /** Whether a text has the form of a door's number: {@code DR-1.02}, {@code A-101-DR-B2}. */
  public static boolean namesDoor(String text) {
    return DOOR.matcher(text).matches();
  }

  /** Whether a legend's description explains how tags are built. */
  public static boolean explainsTags(String description) {
    return TAG_WORDS.matcher(description).find();
  }

  /** Whether a heading says that what follows is for information only. */
  public static boolean byOthers(String heading) {
    return Pattern.compile(
            "by others|other services|for information|not in contract|existing services",
            Pattern.CASE_INSENSITIVE)
        .matcher(heading)
        .find();
  }
}
