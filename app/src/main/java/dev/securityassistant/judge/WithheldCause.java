package dev.securityassistant.judge;

import dev.securityassistant.component.Withheld;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why something was not counted, told from the words of its reason. */
public enum WithheldCause {
  /** Text under a filled box or on a hidden layer. */
  HIDDEN("\\bHIDDEN\\b|\\bCOVERED\\b|UNDER A (WHITE|GREY|FILLED)"),
  /** Rightly left out: legend samples, notes, details, other trades, a second view of one door. */
  NOT_ON_PLAN(
      "(?<!NOT IN (THE|ANY) )(?<!UNKNOWN TO THE )\\bLEGEND\\b(?! DOES)|\\bNOTES?\\b|TITLE BLOCK|\\bSAMPLE|\\bDETAIL|\\bCOVER\\b"
          + "|\\bRISER\\b|OTHER (TRADE|SERVICE)|\\bTWICE\\b|DUPLICATE|MATCH LINE|ENLARGED|SUPERSEDED"
          + "|NO TAG GRAMMAR|ROOM NUMBER|GRID|FIRE RATING"),
  /** A tag that leads to no device. */
  TAG_WITHOUT_DEVICE(
      "\\bTAG\\b.*\\b(NO|WITHOUT( A)?|NOWHERE|NOTHING)\\b.*|LEADER.*(NOWHERE|NOTHING)"),
  /** A device that no tag or door claims, or that two claim alike. */
  DEVICE_WITHOUT_DOOR(
      "\\bNO (TAG|DOOR)\\b|WITHOUT A? ?(TAG|DOOR)|(TWO|SEVERAL) (TAGS|DOORS)|EQUALLY NEAR|AMBIGUOUS"),
  /** Looks like a device and is not explained. */
  UNEXPLAINED("");

  private final Pattern words;

  WithheldCause(String words) {
    this.words = Pattern.compile(words);
  }

  /** The first cause whose words occur in what was seen and why it was left out. */
  public static WithheldCause of(Withheld withheld) {
    String text = (withheld.what() + ": " + withheld.reason()).toUpperCase(Locale.ROOT);
    for (WithheldCause cause : values()) {
      if (cause.words.matcher(text).find()) {
        return cause;
      }
    }
    return UNEXPLAINED;
  }

  /** Whether a person has to look at it. */
  public boolean isOpen() {
    return this == TAG_WITHOUT_DEVICE || this == DEVICE_WITHOUT_DOOR || this == UNEXPLAINED;
  }
}
