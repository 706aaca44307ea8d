package dev.securityassistant.schedule.place;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.symbol.CodedSymbol;
import dev.securityassistant.schedule.text.LineRows;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds room labels: a name of one line or more with a number below or beside it, or a name of the
 * usual words.
 */
public final class RoomFinder {

  private static final String ROOM_WORDS =
      "room|office|store|storage|stair|stairs|staircase|corridor|lobby|lift|entrance|reception|kitchen|kitchenette|wc|toilet|toilets|riser|plant|switch|server|comms"
          + "|hall|bay|lab|laboratory|archive|hub|vault|cupboard|shower|change|changing|waiting|ward|foyer|atrium|vestibule|library|classroom|garage|dock|elev|elevator|mech"
          + "|electrical|mechanical|conference|meeting|boardroom|break|lounge|janitor|jan|idf|mdf|telecom|data|women|men|security|control|workshop|gym|canteen|cafe";

  private RoomFinder() {}

  /**
   * The room labels among these lines.
   *
   * @param taken boxes whose lettering belongs to something else: symbols, tags, what is no plan
   * @param names of rooms all over the set
   */
  public static List<Room> find(List<TextLine> lines, List<Box> taken, RoomNames names) {
    List<TextLine> free =
        lines.stream()
            .filter(l -> l.upright() || Math.abs(Math.abs(l.words().getFirst().angle()) - 90) < 5)
            .filter(l ->
                taken.stream().noneMatch(t -> t.contains(l.box().centerX(), l.box().centerY())))
            .toList();
    LineRows rows = new LineRows(free);
    double size = roomTypeSize(free, rows);
    List<Room> rooms = new ArrayList<>();
    Set<TextLine> used = new HashSet<>();
    for (TextLine line : free) {
      if (!used.contains(line) && isName(line) && line.upright()) {
        TextLine above = rows.above(line);
        if (above != null && isName(above) && alike(line, above) && !used.contains(above)) {
          continue;
        }
        List<TextLine> name = new ArrayList<>(List.of(line));
        TextLine next = rows.below(line);
        while (next != null && isName(next) && alike(line, next) && name.size() < 4) {
          name.add(next);
          next = rows.below(next);
        }
        TextLine number = next != null && isNumber(next) ? next : null;
        String seen = String.join(" ", name.stream().map(TextLine::text).toList());
        String text = line.recognised() ? names.spelled(RoomWords.spelled(seen)) : seen;
        boolean known =
            (names.known(text) || text.matches("(?i).*\\b(" + ROOM_WORDS + ")\\b.*"))
                && Math.abs(line.size() - size) < 0.35 * size;
        if (number != null || known) {
          used.addAll(name);
          Box box = name.stream().map(TextLine::box).reduce(line.box(), Box::union);
          rooms.add(
              new Room(
                  text,
                  number == null ? null : number(number),
                  number == null ? box : box.union(number.box()),
                  seen));
        }
      }
    }
    return rooms;
  }

  /** The size of type in which names with a number below are set, the most frequent one. */
  private static double roomTypeSize(List<TextLine> lines, LineRows rows) {
    Map<Long, Integer> counts = new HashMap<>();
    for (TextLine line : lines) {
      TextLine below = isName(line) ? rows.below(line) : null;
      if (below != null && isNumber(below)) {
        counts.merge(Math.round(line.size() * 4), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> e.getKey() / 4.0)
        .orElseGet(() ->
            lines.stream()
                .mapToDouble(TextLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(6));
  }

  private static boolean isName(TextLine line) {
    String t = plain(line);
    return t.matches("(?U)[\\p{L}][\\p{L}\\d .,&'()/+\\-]*")
        && t.matches("(?U).*\\p{L}{2,}.*")
        && t.length() <= 40
        && !t.matches("(?i)fd\\d+s?|rev .*|scale.*|.*\\blayout\\b.*|\\S+[-_./]\\S*\\d{2,}\\S*");
  }

  private static boolean isNumber(TextLine line) {
    String t = number(line);
    return t.matches("(?i)[A-Z]{0,4}[-. ]?[A-Z]?\\d[A-Z0-9.\\-/]{0,9}")
        && t.length() <= 10
        && !CodedSymbol.isLabel(t);
  }

  /** What a line says as a number; recognition sets narrow figures apart. */
  private static String number(TextLine line) {
    String t = plain(line);
    return line.recognised() && t.matches("[\\d ]+") ? t.replace(" ", "") : t;
  }

  /** What a line says; a recognised one without the signs at its ends that dirt and lines leave. */
  private static String plain(TextLine line) {
    return line.recognised() ? RoomWords.trimmed(line.text()) : line.text();
  }

  private static boolean alike(TextLine a, TextLine b) {
    return Math.abs(a.size() - b.size()) < 0.12 * a.size() && a.color() == b.color();
  }
}
