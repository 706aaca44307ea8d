package dev.securityassistant.codegen;

import org.jspecify.annotations.Nullable;

/** What one cell holds. Text is raw here; whoever writes it makes it inert. */
sealed interface Value {

  /** Nothing to say. */
  Value BLANK = new Blank();

  /** Text, shown as it is, perhaps with a place to jump to. */
  record Text(String text, @Nullable Link link) implements Value {}

  /** A figure: a quantity, points, or a share from 0 to 1, as the column's kind says. */
  record Figure(double value, @Nullable Link link) implements Value {}

  /** An empty cell. */
  record Blank() implements Value {}

  /** Where a cell leads. */
  sealed interface Link {

    /** A cell of the same workbook: sheet name and row, from 0. */
    record Cell(String sheet, int row) implements Link {}

    /** A page, from 1, of a file beside the workbook. */
    record Page(String file, int page) implements Link {}
  }

  /** The text; blank where it is null or empty. */
  static Value text(@Nullable String text) {
    return linked(text, null);
  }

  /** The text with a link; blank where it is null or empty. */
  static Value linked(@Nullable String text, @Nullable Link link) {
    return text == null || text.isBlank() ? BLANK : new Text(text, link);
  }

  /** The figure. */
  static Value figure(double value) {
    return new Figure(value, null);
  }

  /** The quantity; blank for none, as schedules leave it. */
  static Value quantity(long count) {
    return count == 0 ? BLANK : figure((double) count);
  }

  /** A figure with a link. */
  static Value linked(double value, Link link) {
    return new Figure(value, link);
  }
}
