package dev.securityassistant.component;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Kinds of place that change what a door needs, known by the words in a room's name. */
public enum Place {
  STAIR("\\bSTAIR(S|CASE|WELL|WAY)?\\b|\\bSTAIR\\d"),
  ESCAPE("\\b(FIRE|FINAL|EMERGENCY)\\s+EXIT\\b|\\bESCAPE\\b|^EXIT\\b"),
  LIFT("\\b(LIFT|ELEVATOR)S?\\b(?!\\s+(MOTOR|PLANT|MACHINE|SHAFT|PIT|EQUIPMENT))"),
  TURNSTILE("\\b(TURNSTILE|SPEED\\s*(LANE|GATE)|PADDLE\\s*GATE)S?\\b"),
  /** A way through a fence; a numbered gate of an airport is a room. */
  GATE("\\bGATES?$|\\b(BARRIER|BOLLARD)S?\\b"),
  /** Something nobody stands in; a rack room is a room. */
  CABINET("\\b(CABINET|LOCKER|KEY\\s*SAFE|RACK)S?\\b(?!\\s+(ROOM|AREA|STORE|HALL))"),
  INTERLOCK("\\b(INTERLOCK|MAN\\s*TRAP|AIR\\s*LOCK)S?\\b"),
  CIRCULATION(
      "\\b(CORRIDOR|LOBBY|HALLWAY|ENTRANCE HALL|PASSAGE|LANDING|ATRIUM|FOYER|CIRCULATION)\\b");

  private final Pattern words;

  Place(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** Whether a room of this name is such a place; false for null. */
  public boolean isNamed(@Nullable String room) {
    return room != null && words.matcher(room.strip()).find();
  }
}
