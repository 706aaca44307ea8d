package dev.securityassistant.schedule.place;

import dev.securityassistant.component.Box;
import org.jspecify.annotations.Nullable;

/**
 * A room as its label names it.
 *
 * @param name in one line
 * @param number as printed below the name; null where there is none
 * @param box around the label
 * @param seen the name as recognition read it, before words were put right
 */
public record Room(String name, @Nullable String number, Box box, String seen) {

  /** A room in whose name nothing was put right. */
  public Room(String name, @Nullable String number, Box box) {
    this(name, number, box, name);
  }

  /** Whether it only leads to other rooms. */
  boolean circulation() {
    return name.matches(
        "(?i).*\\b(corridor|passage|hallway|circulation|landing|external|outside|walkway|atrium)\\b.*");
  }
}
