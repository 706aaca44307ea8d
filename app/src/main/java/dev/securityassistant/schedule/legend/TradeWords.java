package dev.securityassistant.schedule.legend;

import dev.securityassistant.schedule.text.Misreading;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that legends describe devices with, those of other trades included. A word that
 * recognition spelled otherwise, or ran together with the next, is put right where one of them is
 * nearest.
 */
final class TradeWords {

  private static final int SHORTEST = 4;

  private static final Set<String> WORDS =
      Set.of(
          ("ACCESS ACOUSTIC ALARM ATTACK AUDIO BARRIER BEACON BIOMETRIC BOLT BREAK BUTTON CALL CAMERA"
                  + " CARD CODE CONTACT CONTROL CONTROLLED CONTROLLER CREDENTIAL DETECTOR DEVICE DOME"
                  + " DOOR DURESS EGRESS ELECTRIC ELECTRIFIED ELECTROMAGNETIC ELECTRONIC EMERGENCY"
                  + " ENTRY EXIT EXTINGUISHER FACIAL FINGERPRINT FIELD FIRE FIXED GATE GLASS GREEN"
                  + " HANDLE HEAT INFRA INPUT INTERCOM INTERFACE INTRUDER KEYPAD LANE LATCH LIGHT"
                  + " LOCK LOCKSET LUMINAIRE MAGLOCK MAGNETIC MANUAL MONITOR MONITORED MORTICE MORTISE"
                  + " MOTION MOVEMENT NETWORK OPTICAL OUTLET OUTPUT PANEL PANIC PASSIVE POINT POSITION"
                  + " PROXIMITY PULL PUSH READER REED RELAY RELEASE REMOTE REQUEST SECURITY SENSOR SHEAR"
                  + " SMART SMOKE SOCKET SOLENOID SOUNDER SPEED SPRINKLER STATION STRIKE SURFACE"
                  + " SURVEILLANCE SWIPE SWITCH SYSTEM TELEPHONE TURNSTILE UNIT VIDEO")
              .split(" "));

  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  private TradeWords() {}

  /** A recognised description in capitals, with its words as they are spelled. */
  static String spelled(String description) {
    return WORD.matcher(description.toUpperCase(Locale.ROOT))
        .replaceAll(word -> spelledWord(word.group()));
  }

  private static String spelledWord(String read) {
    if (read.length() < SHORTEST || WORDS.contains(read)) {
      return read;
    }
    for (int i = SHORTEST; i <= read.length() - SHORTEST; i++) {
      if (WORDS.contains(read.substring(0, i)) && WORDS.contains(read.substring(i))) {
        return read.substring(0, i) + " " + read.substring(i);
      }
    }
    String nearest = Misreading.nearest(WORDS, read, w -> w.length() / 2);
    return nearest == null ? read : nearest;
  }
}
