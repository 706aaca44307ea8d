package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a component, for a person.
 *
 * @param name the step in one word: {@code sheet}, {@code legend}, {@code tag}, {@code symbol} …
 * @param text what it saw and made of it, in sentences; texts of the drawing are quoted as printed
 * @param evidence where it saw that; null where it is no one place
 */
public record ExplainedStep(String name, String text, @Nullable Evidence evidence) {

  public ExplainedStep {
    if (name.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a step needs a name and a text");
    }
  }
}
