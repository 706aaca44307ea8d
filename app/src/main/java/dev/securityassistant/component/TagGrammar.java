package dev.securityassistant.component;

import java.util.List;

/**
 * How tags of the drawing are built.
 *
 * @param example a tag as it stands on the drawing, or the legend's pattern
 * @param fields names of the fields in order: {@code system, level, point, package …}
 * @param source {@code legend} where the legend declares it, {@code plan} where it was inferred
 *     from the tags
 */
public record TagGrammar(String example, List<String> fields, String source) {

  public TagGrammar {
    fields = List.copyOf(fields);
  }
}
