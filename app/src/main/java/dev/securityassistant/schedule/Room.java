package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import org.jspecify.annotations.Nullable;

/**
 * A room as its label names it.
 *
 * @param name in one line
 * @param number as printed below the name; null where there is none
 * @param box around the label
 */
record Room(String name, @Nullable String number, Box box) {

  /** Whether it only leads to other rooms. */
  boolean circulation() {
    return name.matches(
        "(?i).*\\b(corridor|passage|hallway|circulation|landing|external|outside|walkway|atrium)\\b.*");
  }
}
