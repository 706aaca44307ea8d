package dev.securityassistant.schedule.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of rooms all over a set of sheets. Most of them stand there more than once, with other
 * numbers or letters at their ends: what a grid line or a mark hides of one shows on another.
 */
public final class RoomNames {

  /** Of a set in which no room is known yet. */
  public static final RoomNames NONE = new RoomNames(List.of());

  /** Letters of a name below which one is too near to another one. */
  private static final int SHORTEST = 4;

  /** Letters that a line or a mark hides at most. */
  private static final int MOST_HIDDEN = 3;

  private static final Pattern SIGN = Pattern.compile("\\p{L}|\\S*\\d\\S*");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");

  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
  private final Set<String> numbered = new HashSet<>();

  private RoomNames(Collection<Room> rooms) {
    for (Room room : rooms) {
      Name name = Name.of(room.name());
      spellings.computeIfAbsent(name.key, k -> new HashMap<>()).merge(name.stem, 1, Integer::sum);
      if (room.number() != null) {
        numbered.add(name.key);
      }
    }
  }

  /** The names of these rooms, of all sheets. */
  public static RoomNames of(Collection<Room> rooms) {
    return new RoomNames(rooms);
  }

  /** Whether a room is called so and has a number, whatever the sign at the name's end. */
  boolean known(String name) {
    String key = Name.of(name).key;
    return key.length() >= SHORTEST && numbered.contains(key);
  }

  /**
   * A recognised name as other rooms of the set spell it, with its own sign at the end. Names of
   * words that rooms are named with stay, and so do those that none is near to.
   */
  String spelled(String name) {
    Name own = Name.of(name);
    if (own.key.length() < SHORTEST || own.isPlain()) {
      return name;
    }
    String whole = whole(own.key);
    String other = whole == null ? commonest(own.key) : whole;
    return other == null ? name : own.called(other);
  }

  /** How the one name is spelled that is seen more often and may be hidden in part as this one. */
  private @Nullable String whole(String key) {
    int seen = count(key);
    String whole = null;
    int least = Integer.MAX_VALUE;
    for (String other : spellings.keySet()) {
      int hidden = count(other) > seen ? hidden(other, key) : Integer.MAX_VALUE;
      if (hidden < Integer.MAX_VALUE && hidden <= least) {
        whole = hidden < least ? other : null;
        least = hidden;
      }
    }
    return whole == null ? null : commonest(whole);
  }

  /**
   * How many letters of a name, side by side, are hidden where it reads so: a line or a mark over
   * them leaves none or one that is wrong. {@link Integer#MAX_VALUE} where it is another name.
   */
  private static int hidden(String name, String read) {
    int shorter = Math.min(name.length(), read.length());
    int start = 0;
    while (start < shorter && name.charAt(start) == read.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && name.charAt(name.length() - 1 - end) == read.charAt(read.length() - 1 - end)) {
      end++;
    }
    int hidden = name.length() - start - end;
    int wrong = read.length() - start - end;
    return hidden <= MOST_HIDDEN && hidden <= name.length() / 3 && wrong <= Math.min(1, hidden)
        ? hidden
        : Integer.MAX_VALUE;
  }

  private int count(String key) {
    return spellings.getOrDefault(key, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  /** How a name is spelled most often; null where it is seen nowhere. */
  private @Nullable String commonest(String key) {
    return spellings.getOrDefault(key, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /**
   * A name without the letter or number that tells it from others like it.
   *
   * @param stem the words
   * @param sign what stands behind them; empty where nothing does
   * @param key letters and figures of the words, in capitals
   */
  private record Name(String stem, String sign, String key) {

    static Name of(String name) {
      List<String> parts = List.of(name.strip().split("\\s+"));
      int end = parts.size();
      while (end > 1 && SIGN.matcher(parts.get(end - 1)).matches()) {
        end--;
      }
      String stem = String.join(" ", parts.subList(0, end));
      return new Name(
          stem,
          String.join(" ", parts.subList(end, parts.size())),
          NO_LETTER.matcher(stem).replaceAll("").toUpperCase(Locale.ROOT));
    }

    boolean isPlain() {
      return NO_LETTER.splitAsStream(stem).allMatch(RoomWords::isWord);
    }

    String called(String other) {
      return sign.isEmpty() ? other : other + " " + sign;
    }
  }
}
