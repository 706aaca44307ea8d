package dev.securityassistant.schedule.place;

import org.jspecify.annotations.Nullable;

/**
 * Where a door is.
 *
 * @param secured the room it secures; null where no label tells
 * @param other what lies on the other side; null where nothing is named there
 * @param certainty from 0 to 1
 * @param by what told its two sides
 */
public record Location(@Nullable Room secured, @Nullable Room other, double certainty, By by) {

  /** Where no room is known on either side. */
  public static final Location UNKNOWN = new Location(null, null, 0, By.LEAF);

  /** What told the two sides of a door. */
  public enum By {
    LEAF("", 1),
    DEVICES("no leaf was found between them, the rooms are those in which its devices stand", 0.95),
    NEIGHBOUR(
        "no leaf was found and its devices stand on one side, so the room next to it was taken",
        0.85),
    PLACE("no leaf was found, so the room is the one at the place of its number", 0.85);

    private final String words;
    private final double trust;

    By(String words, double trust) {
      this.words = words;
      this.trust = trust;
    }

    /** One sentence without its full stop; empty where nothing stood in for the leaf. */
    public String words() {
      return words;
    }

    /** What is left of the confidence in a door, from 0 to 1. */
    public double trust() {
      return trust;
    }
  }

  /** From → to, or the secured room alone; null where nothing is known. */
  public @Nullable String words() {
    if (secured == null) {
      return null;
    }
    return other == null ? secured.name() : other.name() + " → " + secured.name();
  }
}
