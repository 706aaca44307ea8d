package dev.securityassistant.context;

import dev.securityassistant.component.ComponentType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of device a sentence speaks of. */
final class Subjects {

  private static final Map<ComponentType, Pattern> WORDS = words();

  private Subjects() {}

  /** In the order of the result contract. */
  static Set<ComponentType> in(String words) {
    Set<ComponentType> found = new LinkedHashSet<>();
    WORDS.forEach((type, pattern) -> {
      if (pattern.matcher(words).find()) {
        found.add(type);
      }
    });
    return found;
  }

  private static Map<ComponentType, Pattern> words() {
    Map<ComponentType, Pattern> words = new LinkedHashMap<>();
    words.put(
        ComponentType.READER,
        Words.whole("(?:card |credential |proximity )?readers?|prox|read[ -]in|read[ -]out"));
    words.put(ComponentType.KEYPAD, Words.whole("keypads?|pin (?:pad|reader)s?"));
    words.put(
        ComponentType.BIOMETRIC, Words.whole("biometrics?|fingerprint|iris|face recognition|vein"));
    words.put(
        ComponentType.EXIT_BUTTON,
        Words.whole(
            "request[ -]to[ -]exit|rex|rte|rqe|pte|push[ -]to[ -]exit|exit (?:button|device|switch|pushbutton)s?|egress button"));
    words.put(
        ComponentType.DOOR_CONTACT,
        Words.whole(
            "(?:door |magnetic |reed )contacts?|position switch(?:es)?|dps|door monitor\\w*"));
    words.put(
        ComponentType.BREAK_GLASS,
        Words.whole(
            "break[ -]?glass(?:es)?|emergency (?:door |exit )?(?:release|override)s?|green call points?|call points?|resettable release"));
    words.put(
        ComponentType.INTERCOM,
        Words.whole(
            "intercoms?|(?:video |audio )?(?:door )?entry (?:panel|phone|station|system)s?|help points?"));
    words.put(ComponentType.CAMERA, Words.whole("cameras?|cctv"));
    words.put(
        ComponentType.MOTION_DETECTOR,
        Words.whole("motion (?:detector|sensor)s?|pirs?|movement detectors?"));
    words.put(
        ComponentType.GLASS_BREAK,
        Words.whole("glass[ -]break (?:detector|sensor)s?|acoustic detectors?"));
    words.put(ComponentType.DURESS, Words.whole("duress|panic button|hold[ -]up|personal attack"));
    words.put(ComponentType.TURNSTILE, Words.whole("turnstiles?|speed ?lanes?|speed ?gates?"));
    return words;
  }
}
