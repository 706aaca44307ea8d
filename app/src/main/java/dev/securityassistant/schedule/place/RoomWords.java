package dev.securityassistant.schedule.place;

import dev.securityassistant.schedule.text.Misreading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that rooms are named with. A word that recognition spelled otherwise is put right where
 * one of them alone is that near.
 */
final class RoomWords {

  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  private static final Set<String> WORDS =
      Set.of(
          ("ACCOUNTS ADMIN ADMINISTRATION ARCHIVE ATRIUM BASEMENT BATTERY BEDROOM BOARDROOM BOILER"
                  + " BREAKOUT BRIEFING CAFE CANTEEN CHANGING CHEMICAL CIRCULATION CLASSROOM CLEANER"
                  + " CLEANERS CLINIC CLOAKS CLOAKROOM COLD COMMS COMPUTER CONFERENCE CONSULTING"
                  + " CONTROL CORRIDOR COUNTER CREW CUPBOARD DATA DELIVERY DESK DINING DIRECTOR DRAMA"
                  + " DUTY ELECTRICAL ELEVATOR ENTRANCE ENTRY EXHIBITION EXTERNAL FACILITIES FILE FINANCE"
                  + " FIRST FLOOR FOYER GALLERY GARAGE GENERATOR GOODS GROUND GUARD HALL KITCHEN"
                  + " KITCHENETTE LABORATORY LANDING LAUNDRY LEGAL LIBRARY LIFT LOADING LOBBY LOCKER"
                  + " LOCKERS LOUNGE MAIN MAINTENANCE MANAGER MECHANICAL MEDICAL MEETING MUSIC NORTH"
                  + " NURSE OFFICE OPEN PANTRY PARCEL PASSAGE PHARMACY PLAN PLANT POST PRAYER PREP"
                  + " PRESENTATION PRINT PROJECT PUMP QUALITY QUIET RECEPTION RECORDS REFUSE RISER ROOM"
                  + " SAMPLE SCIENCE SEMINAR SECURE SECURITY SERVER SERVICE SERVICES SHOP SHOWER"
                  + " SHOWERS SMALL SOUTH STAFF STAIR STAIRS STAIRCASE STATIONERY STORAGE STORE STORES"
                  + " STRONG STUDIO STUDY SUPPLIES SUPPORT SURGERY SWITCH TELECOM TERRACE THEATRE"
                  + " TOILET TOILETS TRAINING TREATMENT UTILITY VAULT VESTIBULE VISITOR VISITORS"
                  + " WAITING WALKWAY WARD WASTE WATER WEST WINDOW WORKSHOP WRITE YARD")
              .split(" "));

  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d)]+$");

  private RoomWords() {}

  /** A recognised name with its words as they are spelled, without signs at its ends. */
  static String spelled(String name) {
    String trimmed = trimmed(name);
    boolean opened = trimmed.indexOf('(') >= 0;
    String paired = opened ? trimmed : trimmed.replace(")", "");
    return WORD.matcher(mended(paired.replaceAll("\\s+", " ")))
        .replaceAll(word -> spelledWord(word.group()))
        .replaceAll("\\s+", " ");
  }

  /** A recognised text without bars and without signs at its ends. */
  static String trimmed(String text) {
    return EDGES.matcher(text.replaceAll("[|_\\[\\]]", " ")).replaceAll("").strip();
  }

  private static String spelledWord(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (word.length() < SHORTEST || WORDS.contains(upper)) {
      return word;
    }
    int most = word.length() < LONG ? 1 : 3;
    String nearest = Misreading.nearest(WORDS, upper, w -> most);
    return nearest == null ? word : asWritten(nearest, word);
  }

  /**
   * Puts pieces together that are no words but make one with at most one letter lost between them,
   * as where a line crosses the letter.
   */
  private static String mended(String name) {
    List<String> parts = new ArrayList<>(List.of(name.split(" ")));
    for (int i = 0; i + 1 < parts.size(); i++) {
      String a = parts.get(i).toUpperCase(Locale.ROOT);
      String b = parts.get(i + 1).toUpperCase(Locale.ROOT);
      if (!WORDS.contains(a) && !WORDS.contains(b)) {
        List<String> whole =
            WORDS.stream()
                .filter(w -> w.startsWith(a) && w.endsWith(b))
                .filter(w -> w.length() - a.length() - b.length() >= 0)
                .filter(w -> w.length() - a.length() - b.length() <= 1)
                .toList();
        if (whole.size() == 1 && whole.getFirst().length() > SHORTEST) {
          parts.set(i, asWritten(whole.getFirst(), parts.get(i)));
          parts.remove(i + 1);
        }
      }
    }
    return String.join(" ", parts);
  }

  private static String asWritten(String right, String word) {
    boolean small = word.chars().skip(1).allMatch(Character::isLowerCase);
    return small ? word.charAt(0) + right.substring(1).toLowerCase(Locale.ROOT) : right;
  }
}
