package dev.securityassistant.context;

import dev.securityassistant.specification.Clause;
import java.util.List;

/**
 * A heading and what stands below it, up to the next heading.
 *
 * @param number as printed ({@code 3.2}); empty where it has none
 * @param title words of the heading; empty for what stands before the first
 * @param level depth of the heading, from 1; 0 before the first
 * @param parents the heading above it, or nothing
 * @param blocks paragraphs and tables in reading order
 */
record Section(String number, String title, int level, List<String> parents, List<Block> blocks) {

  Section {
    parents = List.copyOf(parents);
    blocks = List.copyOf(blocks);
  }

  /**
   * Number and title: {@code 3.2 Lock types}; below the heading above it where it has no number.
   */
  String heading() {
    String own = (number + " " + title).strip();
    boolean bare = number.isEmpty() && !own.isEmpty() && !parents.isEmpty();
    return bare ? parents.getLast() + ", " + own : own;
  }

  /** The heading itself as a clause. */
  Clause clause() {
    return new Clause(heading(), (number + " " + title).strip());
  }

  /** Where these words of a paragraph stand. */
  Clause clause(Paragraph paragraph, String words) {
    String place = heading();
    if (!paragraph.number().isEmpty()) {
      place = place.isEmpty() ? paragraph.number() : place + ", " + paragraph.number();
    }
    if (place.isEmpty()) {
      place = "paragraph " + (blocks.indexOf(paragraph) + 1);
    }
    return new Clause(place, words);
  }

  /** Where this row of a table stands. */
  Clause clause(Table table, Row row) {
    String place = "table " + table.number() + ", row " + row.number();
    return new Clause(heading().isEmpty() ? place : heading() + ", " + place, row.words());
  }
}
