package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotation over a sheet.
 *
 * @param kind the subtype in the file ({@code FreeText})
 * @param contents its text; empty where it has none
 * @param subject its subject; null where it has none
 * @param columns further columns as a markup tool writes them, by name
 * @param box where it lies, in reading coordinates
 */
public record Markup(
    String kind, String contents, @Nullable String subject, Map<String, String> columns, Box box) {

  public Markup {
    columns = Map.copyOf(columns);
  }

  /** The same annotation on a page that is turned. */
  Markup turned(Turn turn) {
    return new Markup(kind, contents, subject, columns, turn.toRead(box));
  }
}
