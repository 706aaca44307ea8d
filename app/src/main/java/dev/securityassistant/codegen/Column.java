package dev.securityassistant.codegen;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param group heading over neighbouring columns; empty where the table has none
 * @param title heading of the column, unique in its table
 * @param width in characters
 * @param kind how its cells look and behave
 * @param optional whether it is left out where no row has anything to say in it
 * @param value what a row has to say
 */
record Column<R>(
    Group group,
    String title,
    int width,
    Kind kind,
    boolean optional,
    Function<? super R, Value> value) {

  /** How the cells of a column look and behave. */
  enum Kind {
    TEXT,
    WRAPPED,
    CENTRED,
    /** Text for the screen, left out in print where it ends the table. */
    DETAIL,
    /** Whole numbers that a totals row adds up. */
    QUANTITY,
    /** Whole numbers that are never added up: page numbers, running numbers. */
    NUMBER,
    /** Points, to a tenth. */
    POINTS,
    /** Shares from 0 to 1, shown as per cent and coloured. */
    CONFIDENCE,
    /** {@code ok}, {@code check}, {@code missing}, coloured. */
    STATUS,
    /** Severities, coloured. */
    SEVERITY,
    /** To be filled in by a person, from a list. */
    CHECKED
  }

  /** A column that always shows, in a table without groups. */
  static <R> Column<R> of(String title, int width, Kind kind, Function<? super R, Value> value) {
    return new Column<>(Group.NONE, title, width, kind, false, value);
  }

  /** This column, left out where no row has anything to say in it. */
  Column<R> whereUsed() {
    return new Column<>(group, title, width, kind, true, value);
  }

  /** This column under the heading of a group. */
  Column<R> in(Group heading) {
    return new Column<>(heading, title, width, kind, optional, value);
  }

  /** Whether the column is to be shown for these rows. */
  boolean isShownFor(List<R> rows) {
    return !optional || rows.stream().anyMatch(row -> !(value.apply(row) instanceof Value.Blank));
  }

  /** Whether its figures are added up. */
  boolean isTotalled() {
    return kind == Kind.QUANTITY;
  }
}
